// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::history {

/// What figures are worked out of: what matters of one call that has ended. The definitions of the
/// figures rest on this alone, whether it was made of a Call or read from the file.
struct CallSummary
{
    Moment started;
    Moment ended;
    std::string server;
    std::string queue; ///< empty: none
    std::string trunk; ///< empty: none, or not known
    std::optional<calls::Direction> direction;
    std::optional<calls::QueueOutcome> queueOutcome; ///< nothing if it was in no queue
    calls::End end = calls::End::Completed;
    bool isAnswered = false; ///< by a person
    bool isMissed = false;   ///< for people here, and none answered: it rang, was busy, or waited
    /// From the first ring, or from joining the queue, until somebody answered or the caller waited
    /// no more; nothing if he did not wait, or times are not known.
    std::optional<calls::Duration> wait;
    std::optional<calls::Duration> talk; ///< nothing if nobody talked, or times are not known
    /// The numbers of the phones here that called, rang or answered, each once.
    std::vector<std::string> extensions;

    bool operator==(const CallSummary &) const = default;
};

/// Of a call that has ended.
[[nodiscard]] CallSummary summaryOf(const calls::Call &call);

} // namespace cacofonisk::history
