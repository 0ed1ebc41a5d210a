// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

namespace cacofonisk::history {

/// What makes a file of one version of one of the version before. The first makes an empty file
/// one of version 1. A step is never changed once it was released: a new one is added.
using Migration = std::span<const char *const>;

/// All of them, in order; the version of the schema is how many there are.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace cacofonisk::history
