// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

namespace cacofonisk::ladder {

/// A duration in whole seconds, as in a sentence: `4 s`, `2 min`, `1 min 20 s`, `1 h 5 min`,
/// `less than a second`.
[[nodiscard]] QString spanWords(calls::Duration duration);

/// From the one to the other; nothing where either is no real time, or they are out of order.
[[nodiscard]] std::optional<calls::Duration> spanBetween(const std::optional<Moment> &from,
                                                         const std::optional<Moment> &to);

/// How long somebody was set to wait, in whole seconds: whoever waits for 3 s is given up a moment
/// before or after.
[[nodiscard]] calls::Duration timeOut(calls::Duration waited);

} // namespace cacofonisk::ladder
