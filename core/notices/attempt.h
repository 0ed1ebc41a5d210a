// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cacofonisk::notices {

/// One way in which a call tried to reach somebody: as it was dialled, by one of its transfers or
/// the recall after it, or by a Consultation.
struct Attempt
{
    std::uint64_t call = 0; ///< Call::id
    std::string linkedid;
    std::string server;
    calls::Party caller; ///< who is to be talked to
    calls::Party origin; ///< whose own doing it is: nothing that is to be told to him
    std::string dialled;
    std::vector<calls::DialTarget> rang;
    std::optional<calls::Party> answeredBy; ///< the first
    std::optional<calls::Party> pickedUpBy;
    std::optional<calls::Party> by; ///< the transferer
    std::optional<calls::QueueVisit> queue;
    Moment begun;          ///< in a queue: of waiting
    bool isRecall = false; ///< of the transferer, as nobody answered what he dialled
    bool isAside = false;  ///< a Consultation: what comes of it shows at its end, or as a transfer
    bool isTalkHandedOver = false; ///< to who had answered the transferer; the last transfer so far
    bool ended = false;            ///< the call is over, or the consultation
    bool wasLost = false;          ///< and how is not known

    [[nodiscard]] bool isQueued() const
    {
        return queue && queue->outcome == calls::QueueOutcome::Waiting && !ended;
    }
    [[nodiscard]] bool ringing(std::span<const calls::DialTarget> targets) const;

    /// Who answered a ringing that began at `since`, or a wait; nothing where nobody did.
    [[nodiscard]] std::optional<calls::Party> answerSince(Moment since) const;
};

/// In the order of their begin.
[[nodiscard]] std::vector<Attempt> attemptsOf(const calls::Call &call);

/// Whether whose phone rang last refused the call, at one phone at least.
[[nodiscard]] bool hasDeclined(std::span<const calls::DialTarget> targets);

/// How often the phone rang that rang most.
[[nodiscard]] int mostRung(std::span<const calls::DialTarget> targets);

} // namespace cacofonisk::notices
