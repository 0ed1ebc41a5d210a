// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventquery.h"

namespace cacofonisk::events {

EventQuery queryOf(const calls::Call &call, const EventSource &source)
{
    const auto offset = source.clockOffsets.find(calls::serverNumberOf(call.id));
    return {{call.linkedid},
            call.started,
            call.ended,
            offset == source.clockOffsets.end() ? std::chrono::microseconds(0) : offset->second,
            {}};
}

} // namespace cacofonisk::events
