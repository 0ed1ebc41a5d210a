// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/facts.h"

#include <cstdint>
#include <string_view>

namespace cacofonisk::reports {

/// Why a call ended, as the hangup report says it.
enum class HangupReason : std::uint8_t {
    Completed,
    NoAnswer,
    Busy,
    Rejected,
    AnsweredElsewhere,
    Cancelled,
    Failed,
    Lost ///< ended while there was no connection
};

/// From a Q.850 cause (Asterisk: include/asterisk/causes.h) and whether the channel was up.
[[nodiscard]] HangupReason hangupReasonOf(int cause, bool wasUp);

/// Asterisk's own word in `told` takes precedence, if it gave one.
[[nodiscard]] HangupReason hangupReasonOf(const tracking::Hangup &hangup, HangupReason told);

/// `no-answer`
[[nodiscard]] std::string_view nameOf(HangupReason reason);

} // namespace cacofonisk::reports
