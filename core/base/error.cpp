// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/error.h"

#include <QCoreApplication>

namespace cacofonisk {

QString Error::message() const
{
    const QString text = QCoreApplication::translate("Error", m_text);
    QString message;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype place = at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (text[at] == u'%' && place > 0 && place <= m_arguments.size()) {
            message += m_arguments[place - 1];
            ++at;
        } else {
            message += text[at];
        }
    }
    return message;
}

} // namespace cacofonisk
