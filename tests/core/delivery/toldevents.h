// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/eventteller.h"

#include <span>
#include <vector>

namespace cacofonisk::test {

inline constexpr std::uint64_t testEpoch = 1000;

/// What is told of messages, in order. The server is `pbx`, the epoch testEpoch, and our clock
/// stands.
[[nodiscard]] std::vector<delivery::EventPtr> toldOf(std::span<const ami::Message> messages);

/// The same of a recording or case by its name: see recording().
[[nodiscard]] std::vector<delivery::EventPtr> toldOf(const QString &name);

} // namespace cacofonisk::test
