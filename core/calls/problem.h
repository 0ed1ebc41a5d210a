// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

namespace cacofonisk::calls {

/// What a call may have gone wrong in, for its caller or for who wants no caller lost.
enum class Problem : std::uint8_t {
    SlowAnswer,     ///< a person answered, but only after more than slowAnswer
    Short,          ///< it is over, and its talk with people was shorter than shortTalk
    NoAgent,        ///< its caller waited in a queue, and left it without an agent
    TransferFailed, ///< a transfer reached nobody: it failed, or the transferer has the call back
    Unreachable     ///< no phone could be reached: each that rang failed, or none rang
};

/// A caller waits from the first ring, or from when he joined the queue.
inline constexpr Duration slowAnswer = std::chrono::seconds(20);
inline constexpr Duration shortTalk = std::chrono::seconds(5);

[[nodiscard]] bool has(const Call &call, Problem problem);

/// The words of the command line: `slow-answer`.
[[nodiscard]] std::string_view nameOf(Problem problem);

} // namespace cacofonisk::calls
