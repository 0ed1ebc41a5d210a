// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::calls {

/// Whom a call set out to reach: its own targets, or those of one of its transfers.
struct Attempt
{
    const TransferSeen *transfer = nullptr; ///< null: the call's own
    Moment since; ///< what is dialled from then on may be its; of the call's own: its begin
    LegId transferee;
    LegId consultation;         ///< the `;1` by which a feature code reaches the target
    std::uint8_t branch = 0;    ///< of the group that the transferer had with the target
    std::vector<LegId> targets; ///< people's legs that were dialled, in that order
    std::vector<LegId> recalls; ///< the transferer's legs, rung back as nobody answered
    LegId picker;               ///< who brought himself to one of them that rang, and took the call

    [[nodiscard]] bool isOwn() const { return !transfer; }
};

/// Who plays what in a group: the caller, what he dialled, and whom each attempt was to reach.
class Roles
{
public:
    Roles(const CallHistory &history, const LegGroup &group);

    /// None where the group is no call: nobody called yet, or it is plumbing alone.
    [[nodiscard]] LegId caller() const { return m_caller; }

    /// The leg that is in the dialplan for the caller: his own, or the Local half behind which a
    /// click-to-dial reached him.
    [[nodiscard]] LegId runner() const { return m_runner; }

    [[nodiscard]] const std::optional<std::string> &dialled() const { return m_dialled; }
    [[nodiscard]] bool isClickToDial() const { return m_isClickToDial; }
    [[nodiscard]] bool isPage() const { return m_isPage; }

    /// The call's own, then its transfers in their order.
    [[nodiscard]] const std::vector<Attempt> &attempts() const { return m_attempts; }

    /// What was asked by feature code and became no transfer.
    [[nodiscard]] const std::vector<Attempt> &consultations() const { return m_consultations; }

    /// The `;1` that a feature code, or AMI's Atxfer, calls a transfer's target by.
    [[nodiscard]] bool isConsultation(const Leg &leg) const;

    /// Those with whom the call ends: the caller, and whom he transferred or parked. (Rule 12.)
    [[nodiscard]] std::vector<LegId> remaining() const;

    /// When the last of them was gone; nothing while one is there.
    [[nodiscard]] std::optional<Moment> endedAt() const;

    /// Who dialled `leg` in truth: a person's leg, or the `;1` half that nobody dialled. (Rule 5.)
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
