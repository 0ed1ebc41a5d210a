// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::calls {

/// A word of a filter as it was written, with its `-` and its quotes.
struct FilterPiece
{
    std::string written;
    std::string plain; ///< without them
    bool isNegated = false;
    std::size_t colon = std::string::npos; ///< in `plain`, if what is before it is a key

    bool operator==(const FilterPiece &) const = default;
};

/// What spaces separate; quotes keep spaces together, and what is in them is no key. Quotes that
/// are not closed are closed at the end, also in FilterPiece::written: what was written may become
/// part of another filter. Words of which nothing is left are left out.
[[nodiscard]] std::vector<FilterPiece> piecesOf(std::string_view filter);

/// A value as it is to be written: in quotes if it has spaces.
[[nodiscard]] std::string quoted(std::string_view value);

} // namespace cacofonisk::calls
