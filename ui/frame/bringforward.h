// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace cacofonisk::ui {

/// Shows the window in front of the others, from wherever it is hidden.
void bringForward(QWidget &window);

} // namespace cacofonisk::ui
