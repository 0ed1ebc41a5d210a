// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/state.h"

#include <optional>

namespace cacofonisk::switchboard {

// What an extension does, by what was told of it, its devices and their channels.

[[nodiscard]] Availability stateOf(const Board &board, const tracking::State &state,
                                   const Extension &extension);

/// When the oldest of its calls began, if there is one.
[[nodiscard]] std::optional<Moment> oldestCallOf(const Board &board, const tracking::State &state,
                                                 const Extension &extension);

/// The channel of one of its calls; null if it is in none.
[[nodiscard]] const tracking::Channel *channelOf(const Board &board, const tracking::State &state,
                                                 const Extension &extension);

} // namespace cacofonisk::switchboard
