// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <optional>
#include <string_view>

namespace cacofonisk {
class JsonValue;
}

namespace cacofonisk::calls {

/// The call of an object that write() wrote with the same `now`; nothing if it is not one. Of
/// what CallDetail::Whole wrote of a call with times, it is the same call. What a report lacks is
/// filled in so that writing it again gives the same report: that a phone rang for 4 s, but not
/// when.
///
/// Whoever wrote it is not trusted: what is not as it is written there is left out.
[[nodiscard]] std::optional<Call> readCall(const JsonValue &json, Moment now);
[[nodiscard]] std::optional<Call> readCall(std::string_view json, Moment now);

/// The party of `{"num":…,"name":…,"channel":…}`, or nothing.
[[nodiscard]] std::optional<Party> readParty(const JsonValue &json);

} // namespace cacofonisk::calls
