// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/messages.h"

#include <chrono>
#include <functional>
#include <string_view>
#include <vector>

namespace cacofonisk::test {

/// Which events keep their order among each other.
enum class Binding : std::uint8_t {
    /// Those that name a channel in common, of which a new one counts to who dials it: his thread
    /// makes it (Asterisk: apps/app_dial.c); one that nobody dials comes after what ended before
    /// it,
    /// as it may be made for that: a recall is. Those who come and go in one bridge, which is
    /// locked as they do (Asterisk: main/bridge_channel.c).
    Channels,

    /// The same, but what a thread of its own tells waits for nothing else: parking, conferences
    /// and the answer to an Originate, which comes at its end. (Asterisk:
    /// res/parking/parking_manager.c, apps/confbridge/confbridge_manager.c, main/manager.c)
    Threads,

    /// The same, and a transfer is told by the thread of its transferer, after those who were
    /// transferred went on. (Asterisk: main/bridge.c, ast_bridge_transfer_blind)
    Transferers
};

/// Two events that may as well come in the other order, the first of them first.
struct Pair
{
    std::size_t first = 0;
    std::size_t second = 0;
};

/// The orders in which the events of a recording may come as well.
class Orders
{
public:
    /// `messages` outlives this.
    Orders(const Messages &messages, Binding binding);

    using Filter = std::function<bool(const Pair &)>;

    /// Free pairs of events that tell of calls and are at most `span` apart, those that the filter
    /// lets through; of each two kinds of events one or a few, spread over the recording.
    [[nodiscard]] std::vector<Pair> pairs(std::chrono::milliseconds span,
                                          const Filter &filter = {}) const;

    /// Whether a thread of its own tells a message.
    [[nodiscard]] bool hasThread(std::size_t message) const;

    /// Whether the second of a pair waits neither for the first nor for what waits for that.
    [[nodiscard]] bool isFree(const Pair &pair) const;

    /// The second of a pair, with all that it waits for, before the first.
    [[nodiscard]] Messages::Order secondFirst(const Pair &pair) const;

    /// The first of a pair, with all that waits for it, behind the second.
    [[nodiscard]] Messages::Order firstLast(const Pair &pair) const;

private:
    [[nodiscard]] bool waits(std::size_t later, std::size_t earlier) const;
    [[nodiscard]] std::vector<bool> waitingFor(const Pair &pair) const;
    [[nodiscard]] std::vector<bool> waitedForBy(const Pair &pair) const;

    const Messages &m_messages;
    std::vector<std::vector<int>> m_bound;   ///< whose order each message keeps
    std::vector<std::string_view> m_bridges; ///< into or out of which it tells a way
};

} // namespace cacofonisk::test
