// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/state.h"

namespace cacofonisk::calls {

// Whose call a leg belongs to that nobody dialled. Linkedid tells it from Asterisk 13.5 on; before
// that, what the leg does.

/// `leg`, which is in the meeting now, belongs to the call of those whom it meets there, or they to
/// its. (Rule 2.)
void joinByMeeting(CallHistory &history, const Leg &leg, MeetingId id);

/// `leg`, which an application rang and which is about to end without having met anybody, belongs
/// to the call of who was with such an application at that time, the latest to come there.
/// (Rule 2.)
void joinProgram(CallHistory &history, const tracking::State &state, const Leg &leg);

} // namespace cacofonisk::calls
