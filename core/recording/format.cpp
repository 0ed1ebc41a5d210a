// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/format.h"

#include "core/ami/message.h"

#include <algorithm>
#include <array>

namespace cacofonisk::recording {

namespace {

std::string_view withoutLeading(std::string_view text, std::string_view characters)
{
    text.remove_prefix(std::min(text.find_first_not_of(characters), text.size()));
    return text;
}

/// Whether a line begins with a key that only AMI messages have. In letters of another case than
/// Asterisk writes there are others that have events, and that call them so.
bool looksLikeWire(std::string_view text)
{
    if (text.starts_with(ami::bannerStart) || ami::bannerStart.starts_with(text)) {
        return true;
    }
    constexpr std::array<std::string_view, 3> keys{"Event: ", "Response: ", "Privilege: "};
    constexpr std::array<std::string_view, 2> keysOfAnyCase{"Privilege", "Uniqueid"};
    for (std::size_t line = 0; line < text.size();) {
        const std::string_view rest = text.substr(line);
        const std::size_t end = rest.find('\n');
        const ami::Line first(rest.substr(0, end));
        if (std::any_of(keys.begin(), keys.end(),
                        [&](auto key) { return rest.starts_with(key); }) ||
            std::any_of(keysOfAnyCase.begin(), keysOfAnyCase.end(),
                        [&](auto key) { return !first.valueOf(key).empty(); })) {
            return true;
        }
        line = end == std::string_view::npos ? text.size() : line + end + 1;
    }
    return false;
}

} // namespace

std::optional<Format> formatOf(std::string_view start)
{
    constexpr std::string_view space = " \t\r\n";
    if (start.starts_with(byteOrderMark)) {
        start.remove_prefix(byteOrderMark.size());
    }
    start = withoutLeading(start, space);
    if (start.starts_with('[')) {
        const std::string_view first = withoutLeading(start.substr(1), space);
        if (first.empty() || first.starts_with('{') || first.starts_with(']')) {
            return Format::JsonArray;
        }
    } else if (start.starts_with('{')) {
        const std::string_view first = withoutLeading(start.substr(1), space);
        if (first.empty() || first.starts_with('"') || first.starts_with('}')) {
            return Format::JsonLines;
        }
    }
    return looksLikeWire(start) ? std::optional(Format::Wire) : std::nullopt;
}

} // namespace cacofonisk::recording
