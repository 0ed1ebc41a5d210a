// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/accountview.h"

#include "ui/formatting/symbols.h"
#include "ui/servers/accountlines.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cacofonisk::ui {

AccountView::AccountView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit(this))
{
    auto *const words =
        new QLabel(tr("For manager.conf on the server: a user who can watch calls and do nothing "
                      "else. Then reload the file with: asterisk -rx \"manager reload\""),
                   this);
    words->setWordWrap(true);
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(tr("Lines for manager.conf"));
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    setUser({});
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 10);
    auto *const copy = new QPushButton(themed(QStringLiteral("edit-copy"), QStringLiteral("copy")),
                                       tr("&Copy"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(lines()); });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(words);
    layout->addWidget(m_lines);
    layout->addWidget(copy, 0, Qt::AlignRight);
    layout->addStretch();
}

void AccountView::setUser(const QString &user)
{
    m_lines->setPlainText(accountLines(user));
}

QString AccountView::lines() const
{
    return m_lines->toPlainText();
}

} // namespace cacofonisk::ui
