// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace cacofonisk::ui {

/// Shows the shortcuts of all actions of `window`.
void showShortcuts(QWidget *window);

void showAbout(QWidget *window);

} // namespace cacofonisk::ui
