// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

namespace cacofonisk::calls {

// Where one channel takes over what another had, and no event says so.

/// `taker`, whom nobody dialled and who answers a dial of `caller`, brought himself to a phone that
/// rang (INVITE with Replaces), and took its call. (Rule 18.)
void takeOverCall(CallHistory &history, Leg &taker, const Leg &caller);

/// The same, where the answer got lost: of `leg`, which came into the bridge `id`, and who is
/// there, one rang a phone that did not answer, and the other called nobody.
void takeOverCallIn(CallHistory &history, const Leg &leg, MeetingId id);

/// `leg` is about to end in a bridge. Who leaves a call to another by it may hand him its place
/// there: he is in the bridge from then on. (Rule 19.)
void handOverPlace(CallHistory &history, const Leg &leg);

/// The same, where `transferee` left the bridge that he was in only after the other had ended.
void takeOverPlace(CallHistory &history, Leg &transferee);

/// The same, where the end of the other got lost: `transferee` is about to end, and came to nobody
/// since he was transferred.
void takeOverPlaceAtEnd(CallHistory &history, Leg &transferee);

} // namespace cacofonisk::calls
