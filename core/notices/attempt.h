// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::notices {

/// A talk that goes on.
struct Talk
{
    calls::Party with;
    Moment since;
};

/// One way in which a call tried to reach somebody: as it was dialled, by a transfer or the recall
/// after it, or by a Consultation.
struct Attempt
{
    std::uint64_t call = 0; ///< Call::id
    std::string linkedid;
    std::string server;
    calls::Party caller; ///< whom the answering party talks to
    calls::Party origin; ///< who started it, and so is not notified of it
    std::string dialled;
    std::vector<calls::DialTarget> rang;
    std::optional<calls::Party> answeredBy; ///< who answered first
    std::optional<calls::Party> pickedUpBy;
    std::optional<calls::Party> by; ///< the transferer, if it is a transfer
    std::optional<calls::QueueVisit> queue;
    std::optional<Talk> talk; ///< with who answered, if the caller is connected to him now
    Moment begun;             ///< in a queue: when the wait began
    bool isRecall = false;    ///< rings the transferer back because nobody answered
    bool isAside = false;     ///< a Consultation: its result shows when it ends, or as a transfer
    bool isTalkHandedOver = false; ///< attended, and the last transfer so far of a call in progress
    bool ended = false;            ///< the call, or the consultation, is over
    bool wasLost = false;          ///< how it ended was not seen

    [[nodiscard]] bool isQueued() const
    {
        return queue && queue->outcome == calls::QueueOutcome::Waiting && !ended;
    }
    /// Whether one of `targets` is still ringing.
    [[nodiscard]] bool ringing(std::span<const calls::DialTarget> targets) const;

    /// Who answered the ringing, or the wait, that began at `since`, including by a pickup or
    /// without having rung; nothing if nobody did.
    [[nodiscard]] std::optional<calls::Party> answerSince(Moment since) const;
};

/// All attempts of a call: first as it was dialled, then the others in the order in which they
/// began.
[[nodiscard]] std::vector<Attempt> attemptsOf(const calls::Call &call);

/// Whether the person whose phone rang last declined the call (rejected it or was busy) on at least
/// one of their phones.
[[nodiscard]] bool hasDeclined(std::span<const calls::DialTarget> targets);

/// How often any one phone rang, at most.
[[nodiscard]] int mostRung(std::span<const calls::DialTarget> targets);

} // namespace cacofonisk::notices
