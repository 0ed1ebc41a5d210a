// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/mnemonics.h"

namespace cacofonisk::ui {

QString escapedMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString shownLabel(const QString &label)
{
    QString shown;
    for (qsizetype at = 0; at < label.size(); ++at) {
        if (label[at] == u'&') {
            ++at; // the letter that it marks, or the `&` that is meant
        }
        if (at < label.size()) {
            shown += label[at];
        }
    }
    return shown;
}

} // namespace cacofonisk::ui
