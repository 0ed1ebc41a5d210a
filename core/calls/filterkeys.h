// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/filterterm.h"

#include <span>

namespace cacofonisk::calls {

/// What a term begins with, before its colon.
struct FilterKey
{
    std::string_view word;
    FilterTerm::Key key;
    std::string_view example; ///< of a value
};

[[nodiscard]] std::span<const FilterKey> filterKeys();

/// The words that a key takes as values; nullptr if it takes any text, or a time.
[[nodiscard]] const std::vector<FilterWord> *valuesOf(FilterTerm::Key key,
                                                      const FilterWords &words);

/// What a term may be: all that there are of a key that takes but some words, `state:ringing`, else
/// its begin, `ext:`.
[[nodiscard]] std::vector<std::string> knownTerms(const FilterWords &words);

} // namespace cacofonisk::calls
