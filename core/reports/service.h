// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace cacofonisk::reports {

/// What a service of the PBX did with a call.
struct Service
{
    enum class Kind : std::uint8_t {
        Hold,
        Unhold,
        MusicOnHoldStart,
        MusicOnHoldStop,
        Park,
        ParkRetrieved, ///< retrieved by the target
        ParkTimedOut,
        ParkGivenUp,
        Pickup,  ///< the caller takes the call that is ringing at the target
        Forward, ///< the target forwards the call
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
        SpyStart, ///< the caller listens to the target
        SpyStop,
        Count
    };

    Kind kind = Kind::Hold;
    const tracking::Channel &caller;
    const tracking::Channel *target = nullptr;
    std::string_view place; ///< the queue, conference, parking space, music class or number
    std::optional<std::int64_t> number; ///< the position in a queue, or a number of seconds
};

/// What a service event changes, and for whom; an event that changes nothing is a repetition.
struct ServiceChange
{
    std::uint16_t bit = 0; ///< of the services that a channel is using
    bool begins = true;    ///< true: the service begins; false: it ends
    bool ofTarget = false; ///< true: for the target; false: for the caller
};
[[nodiscard]] ServiceChange changeOf(Service::Kind kind);

/// How reports name a kind of service, its place and its number: `queue_join`, `queue`, `position`;
/// empty if it has none.
struct ServiceWords
{
    std::string_view report;
    std::string_view place;
    std::string_view number;
};
[[nodiscard]] const ServiceWords &wordsOf(Service::Kind kind);

} // namespace cacofonisk::reports
