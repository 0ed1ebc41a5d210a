// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <optional>

namespace cacofonisk::calls {

/// Builds the call of a group: a pure function of the history. Nothing if the group is not a call:
/// see Roles::caller(). Call::server is left empty.
[[nodiscard]] std::optional<Call> buildCall(const CallHistory &history, const LegGroup &group);

} // namespace cacofonisk::calls
