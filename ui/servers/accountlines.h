// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace cacofonisk::ui {

/// The lines that manager.conf needs for a user that can watch calls and do nothing else.
[[nodiscard]] QString accountLines(const QString &user);

} // namespace cacofonisk::ui
