// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventquery.h"

namespace cacofonisk::events {

EventQuery queryOf(const calls::Call &call, const EventSource &source)
{
    const int number = calls::serverNumberOf(call.id);
    const auto offset = source.clockOffsets.find(number);
    const auto server = source.servers.find(number);
    return {{call.linkedid},
            server == source.servers.end() ? std::string() : server->second,
            call.started,
            call.ended,
            offset == source.clockOffsets.end() ? std::chrono::microseconds(0) : offset->second,
            {}};
}

} // namespace cacofonisk::events
