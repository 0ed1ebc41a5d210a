// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cacofonisk::recording {

/// How far a JSON object may extend.
enum class JsonReach : std::uint8_t {
    Anywhere, ///< over any number of lines
    Line,     ///< to the end of its line at most
};

/// Where an object ends, as far as that can be seen.
struct ObjectEnd
{
    enum class What : std::uint8_t {
        Closed,     ///< `at` is after its brace; it may still be invalid inside
        Torn,       ///< something is missing; what follows `at` may not belong to it
        Unfinished, ///< its end is not in the text
    };

    What what = What::Unfinished;
    std::size_t at = 0;

    bool operator==(const ObjectEnd &) const = default;
};

/// The position of the quote that ends the string beginning at `at`, or of a line end before that;
/// the size of `text` if it has neither.
[[nodiscard]] std::size_t endOfString(std::string_view text, std::size_t at);

/// The end of the object with which `text` begins.
[[nodiscard]] ObjectEnd endOfObject(std::string_view text, JsonReach reach);

/// Where the next object of an array or of JSON Lines seems to begin, at `from` or after it, as far
/// as that can be told in broken text: a brace and a key, at the start of a line or after a comma
/// or another object. With JsonReach::Line, the next line at the latest. npos if there is no such
/// place in `text`.
[[nodiscard]] std::size_t nextObject(std::string_view text, std::size_t from, JsonReach reach);

/// How many bytes of an object nextObject() needs, at most, to recognise it.
inline constexpr std::size_t mostToKnowObject = 1024;

} // namespace cacofonisk::recording
