// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/connections.h"
#include "core/calls/outcomes.h"
#include "core/calls/roles.h"

#include <string>

namespace cacofonisk::calls {

/// A group with what can be worked out of it: what its call is told from.
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

    /// Whether an application took the call when `attempt` had reached nobody; `taken` is the leg
    /// that was to reach somebody. (Rule 11.)
    [[nodiscard]] bool tookOver(const Attempt &attempt, const Leg &taken) const;

    /// Which application that was; empty where it is not known.
    [[nodiscard]] std::string applicationOf(const Attempt &attempt, const Leg &taken) const;

    /// The application at the far end of what `leg` was connected to (`AudioSocket`); empty where
    /// there is none.
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

/// The last application that `leg` ran from then on and that was more than a preparation.
[[nodiscard]] std::string lastApplication(const Leg &leg, Moment from);

// Each tells a part of a call.
void addTransfers(const CallSnapshot &snapshot, Call &call);
void addConsultations(const CallSnapshot &snapshot, Call &call);
void addTalk(const CallSnapshot &snapshot, Call &call);
void addHolds(const CallSnapshot &snapshot, Call &call);
void addParking(const CallSnapshot &snapshot, Call &call);
void addConference(const CallSnapshot &snapshot, Call &call);
void addQueue(const CallSnapshot &snapshot, Call &call);

} // namespace cacofonisk::calls
