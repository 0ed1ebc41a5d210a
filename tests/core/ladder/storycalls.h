// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <chrono>

namespace cacofonisk::test {

/// What calls that no recording shows are made of. They begin at `storyBegin`.
inline constexpr Moment storyBegin{std::chrono::seconds(1'700'000'000)};

[[nodiscard]] calls::Party alice();
[[nodiscard]] calls::Party bob();
[[nodiscard]] calls::Party carol();
[[nodiscard]] calls::Party dave();

/// Rings from `from` to `to` seconds after the begin.
[[nodiscard]] calls::DialTarget rung(const calls::Party &party, calls::Outcome outcome, int from,
                                     int to);

/// Alice has called 1002; nothing is known of it yet.
[[nodiscard]] calls::Call dialling();

/// Bob answered after 4 s, and they talk.
[[nodiscard]] calls::Call talking();

/// They talked for a minute, and Alice hung up.
[[nodiscard]] calls::Call talked();

/// Nobody answered, which ended as `end` after ten seconds.
[[nodiscard]] calls::Call unanswered(calls::Outcome outcome, calls::End end);

/// Of Alice by Bob to Carol, ten seconds after the begin.
[[nodiscard]] calls::Transfer transfer(calls::TransferKind kind, calls::TransferOutcome outcome);

} // namespace cacofonisk::test
