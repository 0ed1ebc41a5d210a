// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/connections.h"
#include "core/calls/roles.h"

namespace cacofonisk::calls {

/// Works out what happened at each phone called, and how the call ends as a result.
class Outcomes
{
public:
    /// All three outlive this.
    Outcomes(const CallHistory &history, const Roles &roles, const Connections &connections);

    /// Those of `legs` that rang, and what happened at each.
    [[nodiscard]] std::vector<DialTarget> rungOf(const Attempt &attempt,
                                                 const std::vector<LegId> &legs) const;

    /// Those of `legs` that were called in vain and did not ring; `rang` is when they were called.
    [[nodiscard]] std::vector<DialTarget> unreachedOf(const Attempt &attempt,
                                                      const std::vector<LegId> &legs) const;

    /// Who answered `attempt` first, as a target or by picking it up, and when; nothing if nobody
    /// did.
    struct Answer
    {
        LegId leg;
        Moment at;
    };
    [[nodiscard]] std::optional<Answer> answerOf(const Attempt &attempt) const;

    /// How an attempt that nobody answered ended, judging by the phones that were dialled last,
    /// which may be those of a recall. Nothing if it dialled nobody. (Rule 10.)
    struct Unanswered
    {
        End end;
        LegId leg;                   ///< the one that decided it
        std::optional<Moment> until; ///< when dialling that leg ended; nothing while it goes on
    };
    [[nodiscard]] std::optional<Unanswered> unanswered(const Attempt &attempt) const;

    /// When dialling the last of the attempt's targets ended; nothing while one is still dialled,
    /// or if there is none.
    [[nodiscard]] std::optional<Moment> dialledUntil(const Attempt &attempt) const;

private:
    [[nodiscard]] DialTarget targetOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] Outcome outcomeOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> dialEndOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] const Leg &callerOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] bool wasLeft(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> metAt(const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> answeredAt(const Leg &leg) const;
    [[nodiscard]] bool timedOut(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::vector<LegId> lastAttempt(const Attempt &attempt) const;

    const CallHistory &m_history;
    const Roles &m_roles;
    const Connections &m_connections;
};

/// How a call with this Q.850 cause ended (Asterisk: include/asterisk/causes.h).
[[nodiscard]] End endOfCause(int cause);

} // namespace cacofonisk::calls
