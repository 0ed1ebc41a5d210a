// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/serverspage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cacofonisk::ui {

PreferencesDialog::PreferencesDialog(Secrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto *const servers = new ServersPage(secrets, this);
    addPage(servers, tr("&Servers"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 20);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(servers, &ServersPage::changed, this, [this] { m_isChanged = true; });
    connect(this, &QDialog::finished, this, [this] {
        if (m_isChanged) {
            emit serversChanged();
        }
    });
}

void PreferencesDialog::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

} // namespace cacofonisk::ui
