// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "ui/calls/callproxymodel.h"

namespace cacofonisk::ui {

/// Writes the calls that are shown to a file: as CSV, one line per call, if its name ends in
/// `.csv`; otherwise as JSON Lines with everything known about each call (as `--report calls` of
/// the command line).
[[nodiscard]] Result<void> exportCalls(const CallProxyModel &calls, Moment now,
                                       const QString &path);

} // namespace cacofonisk::ui
