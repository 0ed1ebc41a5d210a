// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <algorithm>

namespace cacofonisk::calls {

/// From its begin to its end, or until `now` while it goes on.
[[nodiscard]] inline Duration durationOf(const Call &call, Moment now)
{
    return call.ended.value_or(std::max(now, call.started)) - call.started;
}

/// How long the caller talked with somebody, until `now` while they talk.
[[nodiscard]] inline Duration talkTimeOf(const Call &call, Moment now)
{
    return call.talked + (call.talkingSince ? std::max(now, *call.talkingSince) - *call.talkingSince
                                            : Duration(0));
}

/// Moves all its times, as of another clock.
void shift(Call &call, Duration by);

} // namespace cacofonisk::calls
