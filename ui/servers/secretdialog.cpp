// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/secretdialog.h"

#include "ui/servers/secretedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace cacofonisk::ui {

SecretDialog::SecretDialog(const SavedServer &server, bool canRemember, QWidget *parent)
    : QDialog(parent)
    , m_secret(new SecretEdit(this))
    , m_remember(new QCheckBox(tr("&Remember it in the desktop's keyring"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secret"));
    auto *const question = new QLabel(
        tr("To watch the calls of %1, enter the secret of the user “%2” from its manager.conf.")
            .arg(server.title(), server.settings.connection.address.user),
        this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *const noKeyring = new QLabel(tr("It is not saved, because this desktop has no working "
                                          "keyring. You will be asked for it at each start."),
                                       this);
    noKeyring->setWordWrap(true);
    noKeyring->setVisible(!canRemember);
    m_remember->setVisible(canRemember);
    m_remember->setChecked(canRemember);
    auto *const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("C&onnect"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QFormLayout(this);
    layout->addRow(question);
    layout->addRow(tr("&Secret:"), m_secret);
    layout->addRow(m_remember);
    layout->addRow(noKeyring);
    layout->addRow(buttons);
    const int width = fontMetrics().averageCharWidth() * 60;
    resize(width, layout->totalHeightForWidth(width));
    m_secret->setFocus();
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

bool SecretDialog::isToBeRemembered() const
{
    return m_remember->isVisibleTo(this) && m_remember->isChecked();
}

} // namespace cacofonisk::ui
