// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "ui/calls/callproxymodel.h"

namespace cacofonisk::ui {

/// Writes the calls that are shown into a file: as CSV with a line a call where its name ends in
/// `.csv`, else as JSON Lines with all there is to tell of each (`--report calls` of the command
/// line).
[[nodiscard]] Result<void> exportCalls(const CallProxyModel &calls, Moment now,
                                       const QString &path);

} // namespace cacofonisk::ui
