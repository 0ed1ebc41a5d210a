// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cacofonisk::recording {

/// How far an object of JSON may reach.
enum class JsonReach : std::uint8_t {
    Anywhere, ///< over as many lines as it likes
    Line,     ///< to the end of its line
};

/// Where an object ends, or what is seen of that.
struct ObjectEnd
{
    enum class What : std::uint8_t {
        Closed,     ///< `at` is behind its brace; there may be an error within nevertheless
        Torn,       ///< something is missing: what follows `at` is perhaps no part of it
        Unfinished, ///< its end is still to come
    };

    What what = What::Unfinished;
    std::size_t at = 0;

    bool operator==(const ObjectEnd &) const = default;
};

/// The quote that ends the string which begins at `at`, or the line end within it; the end of
/// `text` where neither is there.
[[nodiscard]] std::size_t endOfString(std::string_view text, std::size_t at);

/// Of the object that `text` begins with.
[[nodiscard]] ObjectEnd endOfObject(std::string_view text, JsonReach reach);

/// Where at `from` or behind it the next object of an array or of JSON Lines seems to begin, as
/// far as can be told within what is broken: a brace and a key, at a line's begin or behind a
/// comma or another object. Where objects reach to the end of their line, what is behind that end
/// at the latest. npos where `text` has no such place.
[[nodiscard]] std::size_t nextObject(std::string_view text, std::size_t from, JsonReach reach);

/// What nextObject() must see of an object to know it.
inline constexpr std::size_t mostToKnowObject = 1024;

} // namespace cacofonisk::recording
