// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/banner.h"

#include "core/ami/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace cacofonisk::ami {

namespace {

constexpr Version oldest{2, 0, 0}; // Asterisk 12.0
constexpr int asteriskOfAmi = 11;  // the difference, from Asterisk 14 on
constexpr std::size_t longestBanner = 256;

std::optional<Version> versionOf(std::string_view text)
{
    std::array<int, 3> numbers{};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (int &number : numbers) {
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || number < 0) {
            return {};
        }
        at = next;
        if (at == end || *at != '.') {
            break;
        }
        ++at;
    }
    return Version{numbers[0], numbers[1], numbers[2]};
}

} // namespace

std::optional<int> Banner::asterisk() const
{
    return version ? std::optional(version->major + asteriskOfAmi) : std::nullopt;
}

bool Banner::isSupported() const
{
    return !version ||
           std::tie(version->major, version->minor) >= std::tie(oldest.major, oldest.minor);
}

Banner bannerOf(std::string_view line)
{
    const std::size_t start = line.starts_with(bannerStart) ? bannerStart.size() : line.size();
    return {std::string(line), versionOf(line.substr(start))};
}

Greeting greetingOf(std::string_view received)
{
    const std::size_t common = std::min(received.size(), bannerStart.size());
    if (received.substr(0, common) != bannerStart.substr(0, common)) {
        return Greeting::Other;
    }
    if (received.substr(0, longestBanner).find('\n') != std::string_view::npos) {
        return Greeting::Asterisk;
    }
    return received.size() < longestBanner ? Greeting::Unfinished : Greeting::Other;
}

} // namespace cacofonisk::ami
