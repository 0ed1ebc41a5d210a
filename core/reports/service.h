// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace cacofonisk::reports {

/// What a service of the switch did with a call.
struct Service
{
    enum class Kind : std::uint8_t {
        Hold,
        Unhold,
        MusicOnHoldStart,
        MusicOnHoldStop,
        Park,
        ParkRetrieved, ///< by the target
        ParkTimedOut,
        ParkGivenUp,
        Pickup,  ///< the caller takes the call that rings at the target
        Forward, ///< the target sends the call on
        Originate,
        QueueJoin,
        QueueLeave,
        AgentCalled,
        AgentConnected,
        AgentNoAnswer,
        AgentCompleted,
        ConferenceJoin,
        ConferenceLeave,
        ConferenceMute,
        ConferenceUnmute,
        RecordingStart,
        RecordingStop,
        SpyStart, ///< the caller hears the target
        SpyStop,
        Count
    };

    Kind kind = Kind::Hold;
    const tracking::Channel &caller;
    const tracking::Channel *target = nullptr;
    std::string_view place; ///< the queue, conference, parking space, class of music, or number
    std::optional<std::int64_t> number; ///< the position in a queue, or seconds
};

/// What a kind of service changes of whom: what changes nothing is a repetition.
struct ServiceChange
{
    std::uint16_t bit = 0; ///< of the services that a channel has
    bool begins = true;    ///< and not ends
    bool ofTarget = false; ///< and not of the caller
};
[[nodiscard]] ServiceChange changeOf(Service::Kind kind);

/// How reports name a kind of service, and what they call its place and number: `queue_join`,
/// `queue`, `position`; empty where it has none.
struct ServiceWords
{
    std::string_view report;
    std::string_view place;
    std::string_view number;
};
[[nodiscard]] const ServiceWords &wordsOf(Service::Kind kind);

} // namespace cacofonisk::reports
