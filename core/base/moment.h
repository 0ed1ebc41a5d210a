// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk {

/// A point in time in UTC, to the microsecond: the resolution of AMI's `Timestamp`.
using Moment = std::chrono::sys_time<std::chrono::microseconds>;

/// The time of day by this computer's clock, which may be set to another time.
[[nodiscard]] Moment timeOfDay();

/// The moment in AMI's `Timestamp: seconds.microseconds`; nothing if it is not a number. (Asterisk:
/// main/manager.c, `timestampevents=yes`)
[[nodiscard]] std::optional<Moment> momentOf(std::string_view timestamp);

/// `2018-06-25T14:16:10.420Z`, with `decimals` decimals (3 or 6).
[[nodiscard]] std::string isoText(Moment moment, int decimals = 3);

/// The moment that isoText() wrote; nothing if the text is not such a time.
[[nodiscard]] std::optional<Moment> momentOfIso(std::string_view text);

/// A `Duration` in whole seconds, `00:02:17`, with any number of hours; nothing if the text is not
/// a duration. (Asterisk: main/manager.c, action_coreshowchannels)
[[nodiscard]] std::optional<std::chrono::seconds> durationOf(std::string_view text);

} // namespace cacofonisk
