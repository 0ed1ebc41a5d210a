// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace cacofonisk::ui {

/// What manager.conf needs for a user that watches calls and may do nothing else.
[[nodiscard]] QString accountLines(const QString &user);

} // namespace cacofonisk::ui
