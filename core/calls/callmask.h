// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <functional>

namespace cacofonisk::calls {

/// Replaces a number, name, device, channel, conference or parking space (UTF-8) by another.
using Mask = std::function<std::string(std::string_view)>;

/// The call between others: everything in it that says who they are is replaced by `mask`. Ids,
/// times, and the names of queues, applications and the server stay.
[[nodiscard]] Call masked(Call call, const Mask &mask);

} // namespace cacofonisk::calls
