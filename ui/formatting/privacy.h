// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <string>

namespace cacofonisk::ui {

/// Of a number that others are not to see only the last digits, three at most: `•••567`; nothing of
/// one that is written in letters.
[[nodiscard]] std::string masked(std::string_view number);

/// Without name and channel, and its number masked.
[[nodiscard]] calls::Party masked(const calls::Party &party);

/// With all its parties masked, and all numbers that were dialled.
[[nodiscard]] calls::Call masked(calls::Call call);

/// The same of everything in the call. Channels are numbered, as a ladder tells parties apart by
/// them.
[[nodiscard]] calls::Call maskedWithChannels(calls::Call call);

} // namespace cacofonisk::ui
