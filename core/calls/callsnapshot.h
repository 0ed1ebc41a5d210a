// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/connections.h"
#include "core/calls/outcomes.h"
#include "core/calls/roles.h"

#include <string>

namespace cacofonisk::calls {

/// A group with everything derived from it that its call is built from. Refers to the history and
/// the group, which outlive it.
struct CallSnapshot
{
    CallSnapshot(const CallHistory &allHistory, const LegGroup &theGroup)
        : history(allHistory)
        , group(theGroup)
        , roles(allHistory, theGroup)
        , connections(allHistory, theGroup)
        , outcomes(allHistory, roles, connections)
    {}

    [[nodiscard]] const Leg &leg(LegId id) const { return history.legs[id]; }

    /// Whether an application took the call after `attempt` had reached nobody. `taken` is the leg
    /// on whose behalf phones were called: Roles::runner() or the transferee. (Rule 11.)
    [[nodiscard]] bool tookOver(const Attempt &attempt, const Leg &taken) const;

    /// Which application that was; empty if unknown.
    [[nodiscard]] std::string applicationOf(const Attempt &attempt, const Leg &taken) const;

    /// The program that `leg` was in a bridge with, by its channel technology (`AudioSocket`);
    /// empty if there was none.
    [[nodiscard]] std::string programWith(const Leg &leg) const;

    const CallHistory &history;
    const LegGroup &group;
    Roles roles;
    Connections connections;
    Outcomes outcomes;

private:
    [[nodiscard]] bool stayedOn(const Leg &taken, Moment until) const;
    [[nodiscard]] const Leg *behindLocal(const Attempt &attempt, const Leg &taken) const;
};

/// The last application that `leg` started at `from` or later, other than those that only prepare a
/// call (`Answer`, `Set`…); empty if there is none.
[[nodiscard]] std::string lastApplication(const Leg &leg, Moment from);

// Each fills in a part of a call; addQueue() needs the transfers.
void addTransfers(const CallSnapshot &snapshot, Call &call);
void addConsultations(const CallSnapshot &snapshot, Call &call);
void addTalk(const CallSnapshot &snapshot, Call &call);
void addHolds(const CallSnapshot &snapshot, Call &call);
void addParking(const CallSnapshot &snapshot, Call &call);
void addConference(const CallSnapshot &snapshot, Call &call);
void addQueue(const CallSnapshot &snapshot, Call &call);
void addChannels(const CallSnapshot &snapshot, Call &call);
void addDirection(const CallSnapshot &snapshot, Call &call); ///< after all of those

} // namespace cacofonisk::calls
