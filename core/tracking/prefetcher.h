// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/base/speed.h"
#include "core/tracking/state.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cacofonisk::tracking {

/// Looks up what messages name while earlier messages are processed, and prefetches it: with
/// thousands of calls nothing of it is in the cache, and waiting for it is the largest cost of an
/// event. Only speed depends on it: with 40,000 channels an event costs a quarter less.
///
/// Each step needs what the previous one fetched, so there are three steps, each some messages
/// ahead of the next. Only what is usually not cached is fetched, as memory handles a limited
/// number of requests at a time.
class Prefetcher
{
public:
    /// The number of channels from which this pays off: fewer stay in the cache anyway.
    static constexpr std::size_t manyChannels = speed::prefetching ? 8000 : ~std::size_t(0);

    /// A channel that a message names.
    struct Named
    {
        std::string_view uniqueid;
        std::uint32_t hash = 0; ///< hash of the uniqueid
        ChannelId id;           ///< as it was some messages ago: tried first
    };

    explicit Prefetcher(const State &state);

    /// The first of these messages is being processed now; the others follow, and stay unchanged
    /// and in place until then.
    void begin(std::span<const ami::Message> messages)
    {
        if (m_state.channels.size() >= manyChannels && !messages.empty()) {
            goOn(messages);
        } else {
            reset();
        }
    }

    /// The channel that the current message names in this field; null if it was not looked up.
    [[nodiscard]] const Named *named(ami::Field uniqueid) const;

    /// The current message has been processed.
    void drop() { m_inHand = nullptr; }

    /// The state has been replaced.
    void reset()
    {
        m_rest = {};
        drop();
    }

private:
    static constexpr std::size_t atATime = 16;     ///< messages at a time
    static constexpr std::size_t mostChannels = 2; ///< that an event names

    /// The parts of a channel to prefetch, besides its start.
    enum class Part : std::uint8_t { None, Dials, CallerId, ConnectedLine, AccountCode, Count };

    struct Names;

    struct NamedChannel : Named
    {
        Part part;
    };

    struct NamedBridge
    {
        std::uint32_t hash = 0;
        BridgeId id;
    };

    /// What is looked up for a message.
    struct Prefetched
    {
        const Names *names = nullptr;
        const NamedChannel *channels = nullptr;
    };

    /// A run of messages, and the channels they name.
    struct Run
    {
        std::array<Prefetched, atATime> messages;
        std::array<NamedChannel, atATime * mostChannels> channels;
        std::array<NamedBridge, atATime> bridges;
        NamedChannel *channelEnd = nullptr;
        NamedBridge *bridgeEnd = nullptr;
    };

    void goOn(std::span<const ami::Message> messages);
    void lookUp(std::span<const ami::Message> messages, Run &run) const;
    void lookAt(Run &run) const;
    void lookAround(const Run &run) const;

    const State &m_state;
    /// Where each Part lies, in bytes from the start of a channel.
    std::array<std::array<std::size_t, 2>, static_cast<std::size_t>(Part::Count)> m_lines{};
    const Prefetched *m_inHand = nullptr; ///< null: nothing was looked up
    std::span<const ami::Message> m_rest; ///< still to be processed: only compared
    std::size_t m_taken = 0;   ///< since the start of the messages that were read together
    std::array<Run, 3> m_runs; ///< used in turn
};

} // namespace cacofonisk::tracking
