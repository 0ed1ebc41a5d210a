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
    std::optional<Version> version; ///< nothing where it is told otherwise than by numbers

    /// The major version of Asterisk (include/asterisk/manager.h in each of its branches); AMI 2
    /// is of 12 and 13.
    [[nodiscard]] std::optional<int> asterisk() const;

    /// Whether its events are of the kind that Asterisk sends since 12.
    [[nodiscard]] bool isSupported() const;

    bool operator==(const Banner &) const = default;
};

[[nodiscard]] Banner bannerOf(std::string_view line);

/// What the first bytes of a server tell.
enum class Greeting {
    Unfinished, ///< may become Asterisk's
    Asterisk,   ///< begins with a whole banner
    Other,      ///< another service
};

[[nodiscard]] Greeting greetingOf(std::string_view received);

} // namespace cacofonisk::ami
