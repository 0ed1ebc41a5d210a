// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

namespace cacofonisk::ladder {

/// The call in a few sentences, as a person would tell it, translated: `Alice Jansen (1001) called
/// 1002. Bob Smit (1002) answered after 4 s. They talked for 2 min; Alice hung up.` What is not
/// known is left out. A call in progress is told as it is at `now`. One line of plain text; names
/// stand in it as they came, but for control characters, and isolated where their direction is not
/// that of the text.
[[nodiscard]] QString storyOf(const calls::Call &call, Moment now);

} // namespace cacofonisk::ladder
