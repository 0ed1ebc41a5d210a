// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/laddertimes.h"

namespace cacofonisk::ladder {

struct TextOptions
{
    TimeScale times = TimeScale::Begin;
    QTimeZone zone = QTimeZone::systemTimeZone();
    int width = 100; ///< of a row, in cells
};

/// The narrowest width that a ladder is written in.
inline constexpr int leastTextWidth = 40;

/// A call as text: its story, then a column for each party and a row for each thing that happened.
/// Names are shortened to fit, numbers never. If the columns do not fit all the same, each thing
/// that happened is a sentence. Ends with a line break.
[[nodiscard]] QString textOf(const QString &story, const Ladder &ladder,
                             const TextOptions &options = {});

} // namespace cacofonisk::ladder
