// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace cacofonisk::ami {

/// What a Uniqueid says about the start of its channel: `pbx1-1530025486.2901`. The number counts
/// the channels since Asterisk started (Asterisk: main/channel.c, __ast_channel_alloc_ap).
struct Begin
{
    std::string_view system; ///< including the separator: `pbx1-`; a view of the Uniqueid
    std::int64_t second = 0; ///< since 1970
    std::int64_t number = 0;
};

/// Nothing for an id that a program assigned.
[[nodiscard]] inline std::optional<Begin> beginOf(std::string_view uniqueid)
{
    const std::size_t begin = uniqueid.rfind('-') + 1;
    Begin told{uniqueid.substr(0, begin)};
    const char *const end = uniqueid.data() + uniqueid.size();
    const auto second = std::from_chars(uniqueid.data() + begin, end, told.second);
    if (second.ec != std::errc() || second.ptr == end || *second.ptr != '.') {
        return {};
    }
    const auto number = std::from_chars(second.ptr + 1, end, told.number);
    return number.ec == std::errc() && number.ptr == end ? std::optional(told) : std::nullopt;
}

/// When the channel was created, to the second, whatever follows it; nothing for an id that a
/// program assigned.
[[nodiscard]] inline std::optional<Moment> createdBy(std::string_view uniqueid)
{
    uniqueid.remove_prefix(uniqueid.rfind('-') + 1);
    const std::size_t point = uniqueid.find('.');
    return point == uniqueid.npos ? std::nullopt : momentOf(uniqueid.substr(0, point));
}

/// Whether the channel of `uniqueid` began before that of `other`, as far as their ids tell.
[[nodiscard]] inline bool beganBefore(std::string_view uniqueid, std::string_view other)
{
    const auto one = beginOf(uniqueid);
    const auto two = beginOf(other);
    return one && two ? std::tie(one->second, one->number) < std::tie(two->second, two->number)
                      : uniqueid < other;
}

} // namespace cacofonisk::ami
