// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/history/figurecounter.h"

#include <QString>

#include <span>

namespace cacofonisk::ui {

class Plot;

/// Writes what is shown into a file, as the end of its name says: .csv all figures, a line a group
/// below `heading`; .png the plot as on the screen, .svg and .pdf dark on white.
[[nodiscard]] Result<void> exportFigures(const QString &path, const Plot &plot,
                                         const QString &heading,
                                         std::span<const history::FigureGroup> groups);

} // namespace cacofonisk::ui
