// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/events/eventfilter.h"
#include "core/events/eventsource.h"
#include "core/recording/writing/excerpt.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::events {

/// Which messages of a source somebody wants to see. A plain value.
struct EventQuery
{
    /// Identify a call: see recording::Excerpt. Empty: all messages, of whichever call.
    recording::Excerpt::Ids ids;
    std::string server;       ///< the only one asked for: see isOf(); empty: all
    Moment from{};            ///< when the call began
    std::optional<Moment> to; ///< when it ended; nothing while it is in progress
    /// How much later the server's clock is than that by which the source is indexed.
    std::chrono::microseconds clockOffset{0};
    EventFilter filter;

    /// Whether messages of a server, as a recording::Reader names it, are asked for.
    [[nodiscard]] bool isOf(std::string_view of) const { return server.empty() || of == server; }
};

/// For the messages of a call in a source.
[[nodiscard]] EventQuery queryOf(const calls::Call &call, const EventSource &source);
/// For those of several together; there is one at least.
[[nodiscard]] EventQuery queryOf(const std::vector<calls::Call> &calls, const EventSource &source);

} // namespace cacofonisk::events
