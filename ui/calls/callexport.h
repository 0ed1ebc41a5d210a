// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "ui/calls/callproxymodel.h"

namespace cacofonisk::ui {

enum class ExportFormat : std::uint8_t {
    Csv,      ///< UTF-8, with a line of headings; dates, numbers, names and ids in columns
    JsonLines ///< as `--report calls` writes them
};

/// Writes the calls that are shown, in their order, as they are shown: also without what
/// CallModel::setPrivate() hides. A file of that name is replaced when all is written.
[[nodiscard]] Result<void> exportCalls(const CallProxyModel &calls, ExportFormat format,
                                       const QString &path);

} // namespace cacofonisk::ui
