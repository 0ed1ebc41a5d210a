// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/problem.h"
#include "core/ladder/ladder.h"

namespace cacofonisk::ladder {

/// While everybody waits, nothing may happen for this long before what ends it counts as slow.
inline constexpr calls::Duration slowStep = std::chrono::seconds(10);

/// Sets Arrow::isSlow: of an answer that came later than calls::slowAnswer after the ring, or after
/// its caller had joined the queue; and of whatever somebody waited for that comes after slowStep
/// in which nobody talked or was with an application. Without times, nothing is slow.
void markSlow(Ladder &ladder);

} // namespace cacofonisk::ladder
