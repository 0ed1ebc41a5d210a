// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/connections.h"
#include "core/calls/roles.h"

namespace cacofonisk::calls {

/// Tells what became of the phones that were called, and how that makes a call end.
class Outcomes
{
public:
    Outcomes(const CallHistory &history, const Roles &roles, const Connections &connections);

    /// Those of `legs` that rang.
    [[nodiscard]] std::vector<DialTarget> rungOf(const Attempt &attempt,
                                                 const std::vector<LegId> &legs) const;

    /// Who answered first of those that `attempt` set out to reach, and when.
    struct Answer
    {
        LegId leg;
        Moment at;
    };
    [[nodiscard]] std::optional<Answer> answerOf(const Attempt &attempt) const;

    /// How an unanswered attempt ended at last, which may be a recall; nothing where it dialled
    /// nobody.
    struct Unanswered
    {
        End end;
        LegId leg;                   ///< that decided it
        std::optional<Moment> until; ///< when that leg's dial ended
    };
    [[nodiscard]] std::optional<Unanswered> unanswered(const Attempt &attempt) const;

    /// When the last of the attempt's targets stopped to be dialled; nothing while one still is,
    /// and where there is none.
    [[nodiscard]] std::optional<Moment> dialledUntil(const Attempt &attempt) const;

private:
    [[nodiscard]] Outcome outcomeOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> dialEndOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] const Leg &callerOf(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> metAt(const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> answeredAt(const Leg &leg) const;
    [[nodiscard]] bool timedOut(const Attempt &attempt, const Leg &leg) const;
    [[nodiscard]] std::vector<LegId> lastAttempt(const Attempt &attempt) const;

    const CallHistory &m_history;
    const Roles &m_roles;
    const Connections &m_connections;
};

/// The end of a call that a cause stands for (Asterisk: include/asterisk/causes.h).
[[nodiscard]] End endOfCause(int cause);

} // namespace cacofonisk::calls
