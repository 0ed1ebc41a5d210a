// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/line.h"

#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// The members of an event object: views of the text from which it was read.
struct JsonEvent
{
    /// When the message was received, as isoText() writes it; only in recordings made by this
    /// program. No AMI key begins with `@`; members that do, other than these three, are ignored.
    static constexpr std::string_view receivedKey = "@received";
    /// Which server sent the message, in recordings of several servers.
    static constexpr std::string_view serverKey = "@server";
    /// Asterisk's greeting at the start of a connection: the only line of its message, without a
    /// key.
    static constexpr std::string_view bannerKey = "@banner";

    std::vector<ami::Line> lines;
    std::string_view received; ///< the value of receivedKey
    std::string_view server;   ///< the value of serverKey

    void clear()
    {
        lines.clear();
        received = {};
        server = {};
    }

    void add(std::string_view key, std::string_view value)
    {
        if (!key.starts_with('@')) {
            lines.emplace_back(key, value);
        } else if (key == receivedKey) {
            received = value;
        } else if (key == serverKey) {
            server = value;
        } else if (key == bannerKey) {
            lines.emplace_back(std::string_view(""), value);
        }
    }
};

} // namespace cacofonisk::recording
