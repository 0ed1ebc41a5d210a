// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/collator.h"

#include <QLocale>

namespace cacofonisk::ui {

QCollator makeCollator()
{
    const QLocale locale; // that of C knows no collation
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace cacofonisk::ui
