// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/state.h"

namespace cacofonisk::calls {

// Which call a leg that nobody dialled belongs to. Since Asterisk 13.5, its linkedid says so;
// before that, what the leg does.

/// Puts `leg`, which is in the meeting now, into the call of a leg that it meets there, or that leg
/// into its call, if one was called on behalf of the other. (Rule 2.)
void joinByMeeting(CallHistory &history, const Leg &leg, MeetingId id);

/// If `leg`, which is about to end, was rung by an application and has met nobody, puts it into the
/// call of the leg that was in such an application at that time; of several, the one that entered
/// it last. (Rule 2.)
void joinProgram(CallHistory &history, const tracking::State &state, const Leg &leg);

} // namespace cacofonisk::calls
