// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <variant>

namespace cacofonisk::ui {

/// A row under a call. Points into the call.
using CallChild = std::variant<const calls::DialTarget *, const calls::Transfer *>;

/// A call's dial targets, then each transfer followed by its targets.
[[nodiscard]] std::vector<CallChild> childrenOf(const calls::Call &call);

} // namespace cacofonisk::ui
