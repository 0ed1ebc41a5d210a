// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::calls {

/// What a call tried to reach: its own targets, or those of one of its transfers.
struct Attempt
{
    const TransferSeen *transfer = nullptr; ///< in the history; null for the call's own attempt
    Moment since; ///< start of a transfer or consultation: what is dialled later may belong to it
    LegId transferee;
    LegId consultation;         ///< the `;1` through which a feature code calls the target
    std::uint8_t branch = 0;    ///< the branch of the transferer's call with the target
    std::vector<LegId> targets; ///< dialled legs of people, in the order of dialling
    std::vector<LegId> recalls; ///< the transferer's legs, rung back because nobody answered
    LegId picker;               ///< the leg that picked up a call ringing at a target

    [[nodiscard]] bool isOwn() const { return !transfer; }
};

/// The roles in a group: who is the caller, what was dialled, and what each attempt was to reach.
class Roles
{
public:
    /// Both outlive this.
    Roles(const CallHistory &history, const LegGroup &group);

    /// None if the group is not a call: nobody has called yet, or it has only internal channels.
    [[nodiscard]] LegId caller() const { return m_caller; }

    /// The leg that runs the dialplan for the caller: the caller's own or, in a click-to-dial, the
    /// Local half through which the caller was rung.
    [[nodiscard]] LegId runner() const { return m_runner; }

    [[nodiscard]] const std::optional<std::string> &dialled() const { return m_dialled; }
    [[nodiscard]] bool isClickToDial() const { return m_isClickToDial; }
    [[nodiscard]] bool isPage() const { return m_isPage; }

    /// The call's own, then those of its transfers by time. Empty if there is no caller().
    [[nodiscard]] const std::vector<Attempt> &attempts() const { return m_attempts; }

    /// Consultations by feature code that did not become transfers. (Rule 15.)
    [[nodiscard]] const std::vector<Attempt> &consultations() const { return m_consultations; }

    /// Whether `leg` is the `;1` through which a feature code, or AMI's Atxfer, calls the target of
    /// a transfer.
    [[nodiscard]] bool isConsultation(const Leg &leg) const;

    /// The legs with which the call ends: the caller, everybody whom one of these transferred, and
    /// everybody who was parked. (Rule 12.)
    [[nodiscard]] std::vector<LegId> remaining() const;

    /// When the last of remaining() ended; nothing while one has not.
    [[nodiscard]] std::optional<Moment> endedAt() const;

    /// Who really dialled `leg`, looking through Local pairs: a person's leg, or a `;1` that nobody
    /// dialled. (Rule 5.)
    [[nodiscard]] LegId diallerOf(const Leg &leg) const;

private:
    void findCaller();
    void findOriginated(const Leg &root);
    [[nodiscard]] bool calls(const Leg &leg) const;
    [[nodiscard]] bool isBehind(const Leg &leg, LegId half) const;
    [[nodiscard]] bool isOnBehalf(const Leg &leg) const;
    [[nodiscard]] bool wasPaged() const;
    void findTransfers();
    void findConsultations();
    void findTargets();
    [[nodiscard]] Moment beginOf(const Leg &transferee, const TransferSeen &transfer) const;
    [[nodiscard]] LegId transfereeOf(const Leg &leg, const TransferSeen &transfer) const;
    [[nodiscard]] bool isParking(const Leg &transferee, const TransferSeen &transfer) const;
    [[nodiscard]] bool meets(LegId leg, MeetingId meeting) const;
    [[nodiscard]] LegId consultationOf(const TransferSeen &transfer) const;
    [[nodiscard]] Attempt *attemptOf(const Leg &target);
    [[nodiscard]] Attempt *attemptBefore(const Leg &leg);

    const CallHistory &m_history;
    const LegGroup &m_group;
    LegId m_caller;
    LegId m_runner;
    std::optional<std::string> m_dialled;
    bool m_isClickToDial = false;
    bool m_isPage = false;
    std::vector<Attempt> m_attempts;
    std::vector<Attempt> m_consultations;
};

} // namespace cacofonisk::calls
