// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/pages/program.h"

namespace cacofonisk::pages {

/// The manual page of a program (section 1) in roff.
/// Source: man-pages(7).
[[nodiscard]] QString manPage(const Program &program);

} // namespace cacofonisk::pages
