// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <chrono>

/// How far apart two events may be that tell of one thing. Asterisk sends the events of one channel
/// in their order, those of different channels from threads of their own. Each constant names the
/// recordings (tests/recordings) and cases (tests/cases) that are told wrongly without it.
namespace cacofonisk::calls::tolerances {

using namespace std::chrono_literals;

/// What is told of different channels comes in another order than it happened in. Only a time that
/// is further back than this is a clock that was set back. (Rule 24.)
inline constexpr Duration disorder = 2500ms;
/// The same for the events of one channel.
inline constexpr Duration disorderOfOne = 100ms;
/// Who is transferred may enter where he goes a moment before the transfer is told. (Rule 14.)
inline constexpr Duration beforeTransfer = 1s;
/// A parked caller may have left the space a moment before it is told that another has it.
inline constexpr Duration beforeParking = 1s;
/// A phone that is connected as soon as it is up was called to be connected. (Rule 8.)
inline constexpr Duration upToConnected = 100ms;
/// A caller leaves the queue in the moment in which he hangs up. (Rule 22.)
inline constexpr Duration leftToHangup = 10ms;
/// Who is there for longer after the last event of his is with an application that nobody told
/// of. (Rule 11.)
inline constexpr Duration untoldApplication = 1s;
/// Who is there for longer after his target was given up did not give it up. (Rule 10.)
inline constexpr Duration givenUpByCaller = 1s;
/// A call that is over waits this long for what its remaining legs have to say. (Rule 13.)
inline constexpr Duration graceOfEnd = 10s;
/// The second in a uniqueid is by the switch's clock, the time of an event may be by ours.
inline constexpr Duration clocksApart = 2s;

} // namespace cacofonisk::calls::tolerances
