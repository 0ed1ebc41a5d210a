// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::mqtt {

/// What is published, or was received: always JSON.
struct Message
{
    std::string topic;        ///< UTF-8
    std::string payload;      ///< empty and retained: nothing is kept under the topic any more
    bool isRetained = false;  ///< published: to be kept by the broker; received: was kept by it
    std::uint32_t expiry = 0; ///< after so many seconds the broker drops it; 0: never
    /// MQTT's user properties: names and values in UTF-8, without control characters.
    std::vector<std::pair<std::string, std::string>> properties;

    /// The first of that name; empty if there is none.
    [[nodiscard]] std::string_view property(std::string_view name) const
    {
        const auto found = std::find_if(properties.begin(), properties.end(),
                                        [name](const auto &pair) { return pair.first == name; });
        return found == properties.end() ? std::string_view() : std::string_view(found->second);
    }

    bool operator==(const Message &) const = default;
};

} // namespace cacofonisk::mqtt
