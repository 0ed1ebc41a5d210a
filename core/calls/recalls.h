// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/state.h"

namespace cacofonisk::calls {

// Where a feature code left a call to somebody who does not answer, Asterisk rings the transferer
// back, and when he does not answer either tries the target again, several times over
// (Asterisk: main/bridge_basic.c; atxferdropcall, atxfercallbackretries). No event says so: both
// come like an Originate, while the transferee waits alone.

/// Whether `dialled`, which no other leg dials, is the transferer of `transferee`, rung back.
/// (Rule 17.)
[[nodiscard]] bool isRecall(const CallHistory &history, const tracking::State &state,
                            const Leg &dialled, const Leg &transferee);

/// Whether by `half`, which came into the bridge of `other`'s call, a target is tried again.
/// (Rule 17.)
[[nodiscard]] bool isRetry(const CallHistory &history, const Leg &half, const Leg &other);

/// The same, where no Linkedid tells whose bridge it came into: who was transferred waits there.
[[nodiscard]] bool isRetryIn(const CallHistory &history, const Leg &half, MeetingId meeting);

/// Those whom nobody dials and who are the transferer of `transferee`, rung back: they belong to
/// the transferee's call. What tells that may come in any order.
void recordRecalls(CallHistory &history, const tracking::State &state, const Leg &transferee);

} // namespace cacofonisk::calls
