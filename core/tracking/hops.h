// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

namespace cacofonisk::tracking {

/// How many dials over Local channels in a row are followed: more than any dialplan nests. Beyond
/// that it is a loop.
inline constexpr int mostHops = 100;

} // namespace cacofonisk::tracking
