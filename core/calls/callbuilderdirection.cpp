// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"

#include "core/calls/devices.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

Side sideOf(const CallSnapshot &snapshot, LegId leg)
{
    return snapshot.history.devices.sideOf(snapshot.leg(leg).channel);
}

/// Whether nobody but an application is called, or never will be.
bool isKeptInside(const Call &call)
{
    const bool isTaken =
        call.answeredBy || !call.application.empty() || call.conference || call.queue;
    // What a click-to-dial was to reach is not known where its phone did not answer.
    return isTaken || (call.ended && (!call.isClickToDial || call.answered));
}

/// Where those are whom the call rang first, together: whoever is tried after them is not whom the
/// caller called.
Side sideCalled(const CallSnapshot &snapshot, const Call &call)
{
    const std::vector<LegId> &targets = snapshot.roles.attempts().front().targets;
    if (targets.empty()) {
        return isKeptInside(call) ? Side::Phone : Side::Unknown;
    }
    const std::optional<Moment> &firstEnd = snapshot.leg(targets.front()).dialEnded;
    bool isKnown = true;
    for (const LegId id : targets) {
        if (firstEnd && snapshot.leg(id).dialled > firstEnd) {
            break;
        }
        const Side side = sideOf(snapshot, id);
        if (side == Side::Phone) {
            return Side::Phone;
        }
        isKnown = isKnown && side == Side::Trunk;
    }
    return isKnown ? Side::Trunk : Side::Unknown;
}

/// Where the caller is. Whoever shows an outside number and reaches somebody here is outside if
/// phones here are known by their hints, or if he dialled an outside number, too, or none: that
/// leads a phone out, or nowhere.
Side sideOfCaller(const CallSnapshot &snapshot, const Call &call, Side called)
{
    const Devices &devices = snapshot.history.devices;
    const Side caller = sideOf(snapshot, snapshot.roles.caller());
    if (caller != Side::Foreign) {
        return caller;
    }
    const bool dialsFromOutside =
        call.dialled ? devices.isOutside(*call.dialled) : !call.isInferred && !call.isClickToDial;
    const bool comesIn = called == Side::Phone && (devices.hasHints() || dialsFromOutside);
    return comesIn ? Side::Trunk : Side::Unknown;
}

bool carries(const Leg &leg)
{
    return leg.rang || leg.up;
}

/// The first device that carried the call to the outside; where none did, the first that was tried.
LegId legOfTrunk(const CallSnapshot &snapshot)
{
    LegId first;
    for (const Attempt &attempt : snapshot.roles.attempts()) {
        for (const LegId id : attempt.targets) {
            const bool isTrunk = sideOf(snapshot, id) == Side::Trunk;
            if (isTrunk && carries(snapshot.leg(id))) {
                return id;
            }
            first = isTrunk && !first ? id : first;
        }
    }
    return first;
}

} // namespace

/// Rule 27.
void addDirection(const CallSnapshot &snapshot, Call &call)
{
    const Side called = sideCalled(snapshot, call);
    const Side caller = sideOfCaller(snapshot, call, called);
    LegId trunk;
    if (caller == Side::Trunk) {
        call.direction = Direction::In;
        trunk = snapshot.roles.caller();
    } else if (caller == Side::Phone) {
        trunk = legOfTrunk(snapshot);
        if (called != Side::Unknown) {
            call.direction = called == Side::Trunk ? Direction::Out : Direction::Internal;
        }
    }
    if (trunk) {
        call.trunk = peerOf(lineOf(snapshot.leg(trunk).channel));
    }
}

} // namespace cacofonisk::calls
