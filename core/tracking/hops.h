// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

namespace cacofonisk::tracking {

/// Dials over Local channels, one behind another, that are followed: more than any dialplan nests.
/// What goes on beyond them is a circle.
inline constexpr int mostHops = 100;

} // namespace cacofonisk::tracking
