// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>

namespace cacofonisk::calls {

/// How many calls in progress are in which state. A plain value.
struct CallCounts
{
    int ringing = 0; ///< or about to
    int waiting = 0; ///< in a queue where nothing rings
    int talking = 0; ///< in a conference, too
    int onHold = 0;
    int parked = 0;
    std::optional<Duration> longestWait; ///< of those who are waiting

    /// As it is at `now`. Calls that have ended do not count.
    void add(const Call &call, Moment now);

    bool operator==(const CallCounts &) const = default;
};

} // namespace cacofonisk::calls
