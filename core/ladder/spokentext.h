// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string_view>

namespace cacofonisk::ladder {

/// Text of a call, to stand in a sentence: UTF-8 without control characters and line breaks, at
/// most 80 characters, and isolated (U+2068, U+2069) where it holds anything whose direction is not
/// that of the Latin letters around it.
[[nodiscard]] QString spoken(std::string_view utf8);

} // namespace cacofonisk::ladder
