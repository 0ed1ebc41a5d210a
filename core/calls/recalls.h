// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/state.h"

namespace cacofonisk::calls {

// After a blonde transfer by feature code whose target does not answer, Asterisk rings the
// transferer back and, if there is no answer either, tries the target again, several times if so
// configured (Asterisk: main/bridge_basic.c; atxferdropcall, atxfercallbackretries). No event says
// so: both look like an Originate while the transferee waits alone.

/// Whether `dialled`, which no other leg dials, rings back the transferer of `transferee`.
/// (Rule 17.)
[[nodiscard]] bool isRecall(const CallHistory &history, const tracking::State &state,
                            const Leg &dialled, const Leg &transferee);

/// Whether `half`, which entered a bridge of `other`'s call, tries the target of a transfer again.
/// (Rule 17.)
[[nodiscard]] bool isRetry(const CallHistory &history, const Leg &half, const Leg &other);

/// The same if no linkedid says whose bridge it entered: a transferee must be waiting there.
[[nodiscard]] bool isRetryIn(const CallHistory &history, const Leg &half, MeetingId meeting);

/// Finds the legs that nobody dials and that ring back the transferer of `transferee`, marks them
/// as recalls, and merges them into the transferee's call. To be called whenever one of the facts
/// arrives that show a recall: they may come in any order.
void recordRecalls(CallHistory &history, const tracking::State &state, const Leg &transferee);

} // namespace cacofonisk::calls
