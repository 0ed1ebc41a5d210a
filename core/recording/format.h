// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cacofonisk::recording {

/// The byte order mark, with which a file of UTF-8 text may begin.
inline constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// The format of a recording.
enum class Format : std::uint8_t {
    Wire,      ///< raw AMI text, with or without banner and login
    JsonArray, ///< one array of event objects, as Cacofonisk's FileRunner reads it
    JsonLines  ///< one event object per line
};

/// The format of a recording, judging by its start: the first 64 KiB, or all of it if it is
/// shorter. Nothing if it is not a recording.
[[nodiscard]] std::optional<Format> formatOf(std::string_view start);

} // namespace cacofonisk::recording
