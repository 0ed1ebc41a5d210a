// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventquery.h"

#include <algorithm>

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

EventQuery queryOf(const std::vector<calls::Call> &calls, const EventSource &source)
{
    EventQuery all = queryOf(calls.front(), source);
    for (auto call = calls.begin() + 1; call != calls.end(); ++call) {
        EventQuery query = queryOf(*call, source);
        const auto between = all.clockOffset - query.clockOffset;
        all.ids.merge(query.ids);
        all.from = std::min(all.from, query.from + between);
        all.to = all.to && query.to ? std::optional(std::max(*all.to, *query.to + between))
                                    : std::nullopt;
        if (query.server != all.server) {
            all.server.clear();
        }
    }
    return all;
}

} // namespace cacofonisk::events
