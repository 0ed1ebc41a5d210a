// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QCollator>

namespace cacofonisk::ui {

/// The order of names and numbers for the user: 99 before 100, whatever the case.
[[nodiscard]] QCollator makeCollator();

} // namespace cacofonisk::ui
