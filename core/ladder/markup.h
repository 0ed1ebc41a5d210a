// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

namespace cacofonisk::ladder {

/// What SVG and HTML have in common.
struct LadderMarkup
{
    /// `Call from Alice Jansen (1001)`, translated.
    [[nodiscard]] static QString titleOf(const Ladder &ladder);
};

/// Without characters that XML does not allow at all, not even escaped: control characters, and
/// surrogates that are alone. (https://www.w3.org/TR/xml/#charsets)
[[nodiscard]] QString cleaned(const QString &text);

} // namespace cacofonisk::ladder
