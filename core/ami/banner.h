// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cacofonisk::ami {

/// A version of AMI: `5.0.4`.
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    bool operator==(const Version &) const = default;
};

/// The first line of a server: `Asterisk Call Manager/5.0.4`.
struct Banner
{
    std::string text;
    std::optional<Version> version; ///< nothing if it is not given in numbers

    /// The major version of Asterisk (include/asterisk/manager.h of each branch). AMI 2 is used by
    /// Asterisk 12 and 13.
    [[nodiscard]] std::optional<int> asterisk() const;

    /// Whether its events are those that Asterisk has sent since version 12.
    [[nodiscard]] bool isSupported() const;

    bool operator==(const Banner &) const = default;
};

[[nodiscard]] Banner bannerOf(std::string_view line);

/// What the first bytes from a server show.
enum class Greeting {
    Unfinished, ///< may still become Asterisk's banner
    Asterisk,   ///< begins with a complete banner
    Other,      ///< another service
};

[[nodiscard]] Greeting greetingOf(std::string_view received);

} // namespace cacofonisk::ami
