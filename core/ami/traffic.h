// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace cacofonisk::ami {

/// Shows whether a connection is alive, and how far apart the clocks are.
struct Traffic
{
    std::uint64_t bytes = 0; ///< received over all connections, like messages
    std::uint64_t messages = 0;
    std::optional<Moment> lastReceived; ///< by our clock, like lastPong
    std::optional<Moment> lastPong;
    /// How far the server's clock is ahead of ours, with an uncertainty of half the ping's round
    /// trip.
    std::optional<std::chrono::microseconds> clockOffset;

    void noteRead(std::size_t size, Moment now);
    void notePong(const Message &pong, Moment sent, Moment now);

    bool operator==(const Traffic &) const = default;
};

} // namespace cacofonisk::ami
