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
    [[nodiscard]] std::vector<DialTarget> rungOf(const Part &part,
                                                 const std::vector<LegId> &legs) const;

    /// Who answered first of those that `part` set out to reach, and when.
    struct Answer
    {
        LegId leg;
        Moment at;
    };
    [[nodiscard]] std::optional<Answer> answerOf(const Part &part) const;

    /// How an unanswered part's last attempt ended, which may be a recall; nothing where it dialled
    /// nobody.
    struct Unanswered
    {
        End end;
        LegId leg;                   ///< that decided it
        std::optional<Moment> until; ///< when that leg's dial ended
    };
    [[nodiscard]] std::optional<Unanswered> unanswered(const Part &part) const;

    /// When the last of the part's targets stopped to be dialled; nothing while one still is, and
    /// where there is none.
    [[nodiscard]] std::optional<Moment> dialledUntil(const Part &part) const;

private:
    [[nodiscard]] Outcome outcomeOf(const Part &part, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> dialEndOf(const Part &part, const Leg &leg) const;
    [[nodiscard]] const Leg &callerOf(const Part &part, const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> metAt(const Leg &leg) const;
    [[nodiscard]] std::optional<Moment> answeredAt(const Leg &leg) const;
    [[nodiscard]] bool timedOut(const Part &part, const Leg &leg) const;
    [[nodiscard]] std::vector<LegId> lastAttempt(const Part &part) const;

    const CallHistory &m_history;
    const Roles &m_roles;
    const Connections &m_connections;
};

/// The end of a call that a cause stands for (Asterisk: include/asterisk/causes.h).
[[nodiscard]] End endOfCause(int cause);

} // namespace cacofonisk::calls
