// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/service.h"

#include <array>

namespace cacofonisk::reports {

const ServiceWords &wordsOf(Service::Kind kind)
{
    static constexpr std::array<ServiceWords, static_cast<std::size_t>(Service::Kind::Count)> words{
        {{"hold", {}, {}},
         {"unhold", {}, {}},
         {"music_on_hold_start", "class", {}},
         {"music_on_hold_stop", {}, {}},
         {"park", "space", {}},
         {"park_retrieved", "space", {}},
         {"park_timed_out", "space", {}},
         {"park_given_up", "space", {}},
         {"pickup", {}, {}},
         {"forward", "to", {}},
         {"originate", "exten", {}},
         {"queue_join", "queue", "position"},
         {"queue_leave", "queue", {}},
         {"agent_called", "queue", {}},
         {"agent_connected", "queue", "wait_seconds"},
         {"agent_no_answer", "queue", {}},
         {"agent_completed", "queue", "talk_seconds"},
         {"conference_join", "conference", {}},
         {"conference_leave", "conference", {}},
         {"conference_mute", "conference", {}},
         {"conference_unmute", "conference", {}},
         {"recording_start", {}, {}},
         {"recording_stop", {}, {}},
         {"spy_start", {}, {}},
         {"spy_stop", {}, {}}}};
    return words[static_cast<std::size_t>(kind)];
}

ServiceChange changeOf(Service::Kind kind)
{
    using Kind = Service::Kind;
    enum Bit : std::uint16_t {
        Held = 1 << 0,
        HearsMusic = 1 << 1,
        Parked = 1 << 2,
        PickedUp = 1 << 3,
        Forwarded = 1 << 4,
        Originated = 1 << 5,
        Queued = 1 << 6,
        Called = 1 << 7,
        Connected = 1 << 8,
        Missed = 1 << 9,
        Completed = 1 << 10,
        InConference = 1 << 11,
        Muted = 1 << 12,
        Recorded = 1 << 13,
        Spies = 1 << 14
    };
    switch (kind) {
    case Kind::Hold:
    case Kind::Unhold:
        return {Held, kind == Kind::Hold};
    case Kind::MusicOnHoldStart:
    case Kind::MusicOnHoldStop:
        return {HearsMusic, kind == Kind::MusicOnHoldStart};
    case Kind::Park:
    case Kind::ParkRetrieved:
    case Kind::ParkTimedOut:
    case Kind::ParkGivenUp:
        return {Parked, kind == Kind::Park};
    case Kind::Pickup:
        return {PickedUp};
    case Kind::Forward:
        return {Forwarded, true, true};
    case Kind::Originate:
        return {Originated};
    case Kind::QueueJoin:
    case Kind::QueueLeave:
        return {Queued, kind == Kind::QueueJoin};
    case Kind::AgentCalled:
        return {Called, true, true};
    case Kind::AgentConnected:
        return {Connected, true, true};
    case Kind::AgentNoAnswer:
        return {Missed, true, true};
    case Kind::AgentCompleted:
        return {Completed, true, true};
    case Kind::ConferenceJoin:
    case Kind::ConferenceLeave:
        return {InConference, kind == Kind::ConferenceJoin};
    case Kind::ConferenceMute:
    case Kind::ConferenceUnmute:
        return {Muted, kind == Kind::ConferenceMute};
    case Kind::RecordingStart:
    case Kind::RecordingStop:
        return {Recorded, kind == Kind::RecordingStart};
    case Kind::SpyStart:
    case Kind::SpyStop:
        return {Spies, kind == Kind::SpyStart};
    case Kind::Count:
        break;
    }
    return {};
}

} // namespace cacofonisk::reports
