// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <optional>

namespace cacofonisk::calls {

/// The call of a group: a pure function of the history. Nothing where the group is no call: see
/// Roles::caller().
[[nodiscard]] std::optional<Call> buildCall(const CallHistory &history, const LegGroup &group);

} // namespace cacofonisk::calls
