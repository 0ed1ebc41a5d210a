// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "app/pages/program.h"

namespace cacofonisk::pages {

/// Scripts by which shells complete the command line of a program: commands, the options of a
/// command, files, and the words that an option takes.
[[nodiscard]] QString bashCompletion(const Program &program);
[[nodiscard]] QString zshCompletion(const Program &program);
[[nodiscard]] QString fishCompletion(const Program &program);

} // namespace cacofonisk::pages
