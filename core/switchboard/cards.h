// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"
#include "core/switchboard/availability.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::switchboard {

using calls::Duration;
using calls::Party;

// What a switchboard shows, as values that need nothing else. Moments are those of the server's
// events; without a value they are unknown. All texts are UTF-8 or as on the wire.

/// Whom somebody is connected with, calls, or is called by.
struct Line
{
    Party party;
    bool isIncoming = false; ///< the call came to this extension

    bool operator==(const Line &) const = default;
};

/// What a person says of themselves (Asterisk: func_presencestate.c).
struct Presence
{
    std::string state; ///< `away`, `dnd`…; empty if not told
    std::string subtype;
    std::string message;

    bool operator==(const Presence &) const = default;
};

/// Somebody who can be called. Identified by address().
struct ExtensionCard
{
    std::string exten;
    std::string
        context; ///< empty for a phone that no hint names: `exten` is then its device's name
    std::string name;
    Availability state = Availability::Unknown;
    Presence presence;
    std::vector<Line> with;
    std::optional<Moment> since; ///< when `state` began
    std::string channel;         ///< of one of its calls; empty if it is in none
    bool isGone = false;         ///< does not exist any more
    std::string device;          ///< of a phone that no hint names: `PJSIP/1001`

    /// `1001@ext`, or the device: two of these may have one name, `SIP/1001` and `PJSIP/1001`.
    [[nodiscard]] std::string address() const
    {
        return device.empty() ? exten + '@' + context : device;
    }

    bool operator==(const ExtensionCard &) const = default;
};

/// Somebody who waits in a queue. The position is that in the list, from 1.
struct WaitingCard
{
    Party caller;
    Moment since;

    bool operator==(const WaitingCard &) const = default;
};

/// Somebody who takes calls of a queue.
struct MemberCard
{
    std::string interface; ///< identifies the member in its queue
    std::string exten;     ///< of the person; empty if unknown
    std::string name;
    Availability state = Availability::Unknown;
    std::optional<Moment> since; ///< when `state` began
    std::vector<Line> with;
    bool isPaused = false;
    std::string pauseReason;
    std::optional<Moment> pausedSince;
    int penalty = 0;
    int callsTaken = 0;
    std::optional<Moment> lastCall; ///< when it ended

    bool operator==(const MemberCard &) const = default;
};

/// A caller who hung up before being answered.
struct AbandonedCall
{
    Party caller;
    Moment at;
    Duration waited{0};
    std::optional<Party> calledBackBy;
    std::optional<Moment> calledBack; ///< when that call was answered

    bool operator==(const AbandonedCall &) const = default;
};

/// What was counted from events since midnight by this computer's time zone, or since the program
/// came.
struct Figures
{
    int answered = 0;
    int abandoned = 0; ///< callers who hung up; not those whom the queue sent on
    int withinServiceLevel = 0;
    Duration waited{0};      ///< by all who were answered, together
    Duration longestWait{0}; ///< of those who were answered or hung up

    bool operator==(const Figures &) const = default;
};

/// What Asterisk had counted at the moment of its list, since it started or was told to reset.
struct AsteriskFigures
{
    Moment at;
    int answered = 0;
    int abandoned = 0;
    int percentWithinServiceLevel = 0; ///< of those who were answered
    Duration averageWait{0};           ///< a moving average
    Duration averageTalk{0};           ///< likewise

    bool operator==(const AsteriskFigures &) const = default;
};

/// A queue. Identified by its name.
struct QueueCard
{
    std::string name;
    std::vector<WaitingCard> waiting; ///< in their order
    std::vector<MemberCard> members;
    Figures today;
    std::optional<Duration> serviceLevel; ///< within which callers should be answered
    std::optional<AsteriskFigures> asterisk;
    std::vector<AbandonedCall> abandonedCalls; ///< of today, the latest last
    bool isGone = false;

    bool operator==(const QueueCard &) const = default;
};

/// Somebody in a conference.
struct ConferenceMemberCard
{
    Party party;
    std::optional<Moment> since;
    bool isAdmin = false;
    bool isMarked = false;
    bool isWaiting = false; ///< for a marked member
    bool isMuted = false;
    bool isTalking = false;

    bool operator==(const ConferenceMemberCard &) const = default;
};

/// A conference. Identified by its name.
struct ConferenceCard
{
    std::string name;
    std::vector<ConferenceMemberCard> members;
    std::optional<Moment> since;
    bool isLocked = false; ///< when it was listed: no event tells of it
    bool isRecorded = false;
    bool isGone = false; ///< it has ended

    bool operator==(const ConferenceCard &) const = default;
};

/// A parking space. Identified by lot and space.
struct ParkingCard
{
    std::string lot;
    std::string space;
    std::optional<Party> parked; ///< nobody: it is free again
    std::optional<Party> by;
    std::optional<Moment> since;
    std::optional<Moment> returns; ///< when the parker is rung back

    bool operator==(const ParkingCard &) const = default;
};

/// What has changed, each as it is now, or everything that there is.
struct Cards
{
    std::vector<ExtensionCard> extensions;
    std::vector<QueueCard> queues;
    std::vector<ConferenceCard> conferences;
    std::vector<ParkingCard> parkings;

    bool operator==(const Cards &) const = default;

    [[nodiscard]] bool empty() const
    {
        return extensions.empty() && queues.empty() && conferences.empty() && parkings.empty();
    }
};

} // namespace cacofonisk::switchboard
