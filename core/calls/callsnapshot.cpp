// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"

#include "core/calls/tolerances.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

/// Applications that only prepare what a caller hears or whom he reaches.
bool isTrivial(std::string_view application)
{
    static constexpr std::array<std::string_view, 36> trivial{"AGI",
                                                              "AddQueueMember",
                                                              "Answer",
                                                              "AppDial",
                                                              "AppDial2",
                                                              "BackGround",
                                                              "Busy",
                                                              "Congestion",
                                                              "Dial",
                                                              "ExecIf",
                                                              "FollowMe",
                                                              "Gosub",
                                                              "GosubIf",
                                                              "Goto",
                                                              "GotoIf",
                                                              "GotoIfTime",
                                                              "Hangup",
                                                              "Log",
                                                              "MSet",
                                                              "Macro",
                                                              "MixMonitor",
                                                              "NoOp",
                                                              "Originate",
                                                              "PickupChan",
                                                              "Progress",
                                                              "Proceeding",
                                                              "Read",
                                                              "RemoveQueueMember",
                                                              "Return",
                                                              "Ringing",
                                                              "Set",
                                                              "SetAMAFlags",
                                                              "StopMixMonitor",
                                                              "UserEvent",
                                                              "Verbose",
                                                              "Wait"};
    return std::binary_search(trivial.begin(), trivial.end(), application) ||
           application == "Pickup" || application == "WaitExten";
}

/// Applications that take a call in place of a person, also of a caller who was up before.
bool takesCalls(std::string_view application)
{
    static constexpr std::array<std::string_view, 8> taking{"ConfBridge", "Directory",    "Echo",
                                                            "MeetMe",     "Park",         "Record",
                                                            "VoiceMail",  "VoiceMailMain"};
    return std::binary_search(taking.begin(), taking.end(), application);
}

} // namespace

std::string lastApplication(const Leg &leg, Moment from)
{
    for (auto run = leg.applications.rbegin(); run != leg.applications.rend(); ++run) {
        if (run->from >= from && !isTrivial(run->name)) {
            return run->name;
        }
    }
    return {};
}

/// The second half of a Local pair that `taken` dialled where an application answers, a mailbox
/// say: it is up, and no phone or other bridge is behind it.
const Leg *CallSnapshot::behindLocal(const Attempt &attempt, const Leg &taken) const
{
    for (const LegId id : group.legs) {
        const Leg &half = leg(id);
        if (half.kind != Leg::Kind::SecondHalf || !half.up || !half.stays.empty() || !half.peer ||
            half.created < attempt.since) {
            continue;
        }
        const bool isInPlace =
            attempt.transfer && leg(half.peer).standsFor == attempt.transfer->first;
        if (isInPlace || roles.diallerOf(leg(half.peer)) == taken.id) {
            return &half;
        }
    }
    return nullptr;
}

bool CallSnapshot::tookOver(const Attempt &attempt, const Leg &taken) const
{
    if (!taken.up) {
        return false;
    }
    if (behindLocal(attempt, taken)) {
        return true;
    }
    const auto until = outcomes.dialledUntil(attempt);
    if (attempt.targets.empty() || (until && *taken.up >= *until)) {
        return true;
    }
    return until && stayedOn(taken, *until);
}

/// Whether `taken`, who was up before, stayed with an application when nobody answered any more.
bool CallSnapshot::stayedOn(const Leg &taken, Moment until) const
{
    bool isKnown = false;
    for (const ApplicationRun &run : taken.applications) {
        isKnown = isKnown || run.from >= until;
        if (run.from >= until && takesCalls(run.name)) {
            return true;
        }
    }
    // Who waits in a bridge or queue is with nobody, but with no application either.
    const auto goesOn = [until](const Span &span) { return !span.to || *span.to > until; };
    if (std::any_of(taken.stays.begin(), taken.stays.end(), goesOn)) {
        return false;
    }
    for (const QueueStay &queue : taken.queues) {
        until = std::max(until, queue.to.value_or(history.now));
    }
    // What runs in the dialplan may not be told: then who is not hung up at once is with something.
    const Moment end =
        taken.askedToHangUp ? *taken.askedToHangUp : taken.ended.value_or(history.now);
    return !isKnown && end > until + tolerances::untoldApplication;
}

std::string CallSnapshot::programWith(const Leg &of) const
{
    for (const Stay &stay : of.stays) {
        for (const Meeting::Guest &guest : history.meetings[stay.meeting].guests) {
            if (guest.leg && leg(guest.leg).kind == Leg::Kind::Program) {
                return leg(guest.leg).channel.substr(0, leg(guest.leg).channel.find('/'));
            }
        }
    }
    return {};
}

std::string CallSnapshot::applicationOf(const Attempt &attempt, const Leg &taken) const
{
    if (const Leg *const half = behindLocal(attempt, taken)) {
        return lastApplication(*half, half->created);
    }
    const Moment from = attempt.isOwn() ? taken.created : attempt.since;
    return lastApplication(taken, outcomes.dialledUntil(attempt).value_or(from));
}

} // namespace cacofonisk::calls
