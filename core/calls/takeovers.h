// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

namespace cacofonisk::calls {

// How one channel takes over from another when no event says so.

/// `taker`, which nobody dialled, has answered a dial of `caller`: it took the call of a phone that
/// was ringing (INVITE with Replaces), and its call is merged into the caller's. (Rule 18.)
void takeOverCall(CallHistory &history, Leg &taker, const Leg &caller);

/// The same if the answer was missed: `leg` has just entered the bridge `id`. Of it and a leg that
/// it meets there, one had rung a phone that did not answer, and the other called nobody.
void takeOverCallIn(CallHistory &history, const Leg &leg, MeetingId id);

/// `leg` is about to end while in a bridge. If a transferer left a call through it, the transferee
/// takes its place there. (Rule 19.)
void handOverPlace(CallHistory &history, const Leg &leg);

/// The same if `transferee` left its own bridge only after the transferer's leg had ended.
void takeOverPlace(CallHistory &history, Leg &transferee);

/// The same if the end of the transferer's leg was missed: `transferee` is about to end, and has
/// met nobody since the transfer.
void takeOverPlaceAtEnd(CallHistory &history, Leg &transferee);

} // namespace cacofonisk::calls
