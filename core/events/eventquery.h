// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/events/eventfilter.h"
#include "core/events/eventsource.h"
#include "core/recording/writing/excerpt.h"

#include <chrono>
#include <optional>

namespace cacofonisk::events {

/// Which messages of a source somebody wants to see. A plain value.
struct EventQuery
{
    /// Identify a call: see recording::Excerpt. Empty: all messages, of whichever call.
    recording::Excerpt::Ids ids;
    Moment from{};            ///< when the call began
    std::optional<Moment> to; ///< when it ended; nothing while it is in progress
    /// How much later the server's clock is than that by which the source is indexed.
    std::chrono::microseconds clockOffset{0};
    EventFilter filter;
};

/// For the messages of a call in a source.
[[nodiscard]] EventQuery queryOf(const calls::Call &call, const EventSource &source);

} // namespace cacofonisk::events
