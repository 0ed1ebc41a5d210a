// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

namespace cacofonisk::ui {

/// The user's autostart entry for this program (Desktop Application Autostart Specification).
[[nodiscard]] QString autostartPath();

/// Whether the program starts with the session.
[[nodiscard]] bool isStartedWithTheSession();

/// Writes the autostart entry for the running program, or removes it.
[[nodiscard]] Result<void> startWithTheSession(bool isWanted);

/// An argument quoted for the Exec key (Desktop Entry Specification), whatever it contains.
[[nodiscard]] QString execArgument(const QString &argument);

} // namespace cacofonisk::ui
