// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/error.h"

#include <QCoreApplication>

namespace cacofonisk {

QString Error::message() const
{
    QString message = QCoreApplication::translate("Error", m_text);
    for (const QString &argument : m_arguments) {
        message = message.arg(argument);
    }
    return message;
}

} // namespace cacofonisk
