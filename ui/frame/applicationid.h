// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

namespace cacofonisk::ui {

/// What desktops know the program by: the name of its desktop entry, its icon and its name on the
/// session bus. packaging/desktop names its files so.
inline constexpr QLatin1StringView applicationId("org.cacofonisk.Cacofonisk");

} // namespace cacofonisk::ui
