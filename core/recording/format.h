// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cacofonisk::recording {

/// What a file of UTF-8 text may begin with.
inline constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// How a recording is written.
enum class Format : std::uint8_t {
    Wire,      ///< what AMI sent, with or without banner and login
    JsonArray, ///< one array of event objects, as Cacofonisk's FileRunner reads
    JsonLines  ///< an event object a line
};

/// Told by how the content begins; nothing where it is no recording. `start` is the first 64 KiB
/// or all there is.
[[nodiscard]] std::optional<Format> formatOf(std::string_view start);

} // namespace cacofonisk::recording
