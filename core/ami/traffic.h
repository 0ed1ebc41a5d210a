// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace cacofonisk::ami {

/// What tells whether a connection is alive, and how far apart the clocks are.
struct Traffic
{
    std::uint64_t bytes = 0; ///< received, over all connections, as are messages
    std::uint64_t messages = 0;
    std::optional<Moment> lastReceived; ///< by our clock, as is lastPong
    std::optional<Moment> lastPong;
    /// By how much the server's clock is ahead of ours, give or take half of the time that the
    /// ping and its answer took.
    std::optional<std::chrono::microseconds> clockOffset;

    void noteRead(std::size_t size, Moment now);
    void notePong(const Message &pong, Moment sent, Moment now);

    bool operator==(const Traffic &) const = default;
};

} // namespace cacofonisk::ami
