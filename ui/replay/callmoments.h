// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/callentries.h"

#include <optional>
#include <vector>

namespace cacofonisk::ui {

/// Moments of a session to jump to, in order.
using CallMoments = std::vector<Moment>;

[[nodiscard]] CallMoments transferMoments(const CallEntries &entries);
[[nodiscard]] CallMoments failureMoments(const CallEntries &entries);

/// The next moment after `from`, or the one before it; nothing if there is none.
[[nodiscard]] std::optional<Moment> neighbour(const CallMoments &moments, Moment from,
                                              bool forward);

/// Whether a call reached nobody, other than by its caller's choice.
[[nodiscard]] bool isFailure(const calls::Call &call);

} // namespace cacofonisk::ui
