// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/secretedit.h"

#include "ui/formatting/symbols.h"

#include <QAction>

namespace cacofonisk::ui {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setAccessibleName(tr("Secret"));
    QAction *const show =
        addAction(themed(QStringLiteral("view-visible"), QStringLiteral("show")), TrailingPosition);
    show->setText(tr("Show the secret"));
    show->setToolTip(show->text());
    show->setCheckable(true);
    connect(show, &QAction::toggled, this,
            [this](bool shown) { setEchoMode(shown ? Normal : Password); });
}

} // namespace cacofonisk::ui
