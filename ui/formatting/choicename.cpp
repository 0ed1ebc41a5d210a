// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/choicename.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace cacofonisk::ui {

void nameChoice(QComboBox &choice, const QString &name)
{
    auto *const label = new QLabel(name, choice.parentWidget());
    label->setBuddy(&choice);
    label->hide();
    choice.setAccessibleName(name);
    choice.view()->setAccessibleName(name);
    if (choice.lineEdit()) {
        choice.lineEdit()->setAccessibleName(name);
    }
}

} // namespace cacofonisk::ui
