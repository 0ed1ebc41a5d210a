// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

#include <QString>
#include <QTimeZone>

namespace cacofonisk::ladder {

/// How a ladder tells time.
enum class TimeScale : std::uint8_t {
    Clock,  ///< the time of day
    Begin,  ///< since the begin of the call
    Before, ///< since the arrow before
    Count
};

/// The time of an arrow: `14:16:10.420`, `+2.0`. The first is always told by the clock. Without
/// times it is the number of the arrow, as only the order is known.
[[nodiscard]] QString timeOf(const Ladder &ladder, std::size_t arrow, TimeScale scale,
                             const QTimeZone &zone);

/// By the clock: `14:16:10.420`.
[[nodiscard]] QString clockTextOf(Moment moment, const QTimeZone &zone);

/// The day on which the call began, `2018-06-25`; empty without times.
[[nodiscard]] QString dayOf(const Ladder &ladder, const QTimeZone &zone);

} // namespace cacofonisk::ladder
