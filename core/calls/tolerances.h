// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <chrono>

/// How far apart events may be that belong together. Asterisk sends the events of one channel in
/// order, but those of different channels from different threads. For each tolerance: a recording
/// (tests/recordings), case (tests/cases) or test that comes out wrong if it is 0.
namespace cacofonisk::calls::tolerances {

using namespace std::chrono_literals;

/// Events of different channels may arrive in another order than they happened in. Only a time
/// further back than this means that the clock was set back. (Rule 24; 12/ami-hangup, by tst_order)
inline constexpr Duration disorder = 2500ms;
/// The same for events of one channel. (tst_callhistory)
inline constexpr Duration disorderOfOne = 100ms;
/// The transferee may enter the place of destination this long before the event of the transfer.
/// (Rule 14; 18/park-timeout)
inline constexpr Duration beforeTransfer = 1s;
/// A parked channel may have left its space this long before the event that another took it over.
/// (16/attended-parking-timeout, by tst_pairs)
inline constexpr Duration beforeParking = 1s;
/// A channel that ran no application, and is connected this soon after it came up, was brought in
/// by AMI or ARI. (22/bridge-add, without Newexten)
inline constexpr Duration upToConnected = 100ms;
/// A caller whose channel ends this soon after leaving a queue left it by hanging up. (Rule 22;
/// tst_callbuilderservices)
inline constexpr Duration leftToHangup = 10ms;
/// A channel that stays longer after its last known application or bridge is in an application
/// that was not reported. (Rule 11; case ctd-b-183-cancel)
inline constexpr Duration untoldApplication = 1s;
/// A caller who stays longer after the ringing ended did not end it by hanging up. (Rule 10; case
/// ctd-b-183-cancel)
inline constexpr Duration givenUpByCaller = 1s;
/// A phone that another's answer cancels may be told to end this long before that answer.
/// (Rule 9; 22/followme, by tst_pairs)
inline constexpr Duration cancelledByAnswer = 300ms;
/// Who hangs up this long before the others leave ends the call. (Rule 12; 16/answer-b-hangup)
inline constexpr Duration endsTogether = 1s;
/// A call that is over waits this long for the ends of its remaining legs. (Rule 13;
/// 22/call-waiting-next, by tst_order)
inline constexpr Duration graceOfEnd = 10s;
/// If a channel's age and the second in its uniqueid differ by more, the switch's clock is not the
/// one that the events' times come from: ages are cut off to seconds. (tst_legrecorder)
inline constexpr Duration clocksApart = 2s;

} // namespace cacofonisk::calls::tolerances
