// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QString>

namespace cacofonisk::ui {

/// Where the desktop looks for what to start with a session (Desktop Application Autostart
/// Specification): a person's own entry.
[[nodiscard]] QString autostartPath();

/// Whether the program is started with the session.
[[nodiscard]] bool isStartedWithTheSession();

/// Writes that entry for the program that runs, or takes it away.
[[nodiscard]] Result<void> startWithTheSession(bool isWanted);

/// An argument of the Exec key (Desktop Entry Specification), whatever stands in it.
[[nodiscard]] QString execArgument(const QString &argument);

} // namespace cacofonisk::ui
