// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/tracking/state.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cacofonisk::tracking {

/// Looks up what messages name while those before them are handled, and has memory bring it: with
/// thousands of calls nothing of it is near the processor, and an event waits longer for it than
/// for anything else. Nothing but speed depends on it: an event costs a quarter less with 40,000
/// channels.
///
/// What is asked for of a message has to come before it tells what to ask for next; so there are
/// three steps, each some messages ahead of the next. Only what mostly is far away is asked for, as
/// memory brings no more than so many things at a time.
class Prefetcher
{
public:
    /// From how many on it pays: the records of fewer stay near the processor by themselves.
    static constexpr std::size_t manyChannels = 8000;

    /// A channel that a message names.
    struct Named
    {
        std::string_view uniqueid;
        std::uint32_t hash = 0; ///< of the uniqueid
        ChannelId id;           ///< as it was some messages ago: to be looked at first
    };

    explicit Prefetcher(const State &state);

    /// The first of these messages is in hand now; the others come after it, and stay as and where
    /// they are until then.
    void begin(std::span<const ami::Message> messages)
    {
        if (m_state.channels.size() >= manyChannels && !messages.empty()) {
            goOn(messages);
        } else {
            reset();
        }
    }

    /// What the message in hand names in this field; null where that was not looked up.
    [[nodiscard]] const Named *named(ami::Field uniqueid) const;

    /// The message in hand was handled.
    void drop() { m_inHand = nullptr; }

    /// The state is another.
    void reset()
    {
        m_rest = {};
        drop();
    }

private:
    static constexpr std::size_t atATime = 16;     ///< messages
    static constexpr std::size_t mostChannels = 2; ///< that an event names

    /// Of a channel, beside where it begins.
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

    /// What is looked up of a message.
    struct Prefetched
    {
        const Names *names = nullptr;
        const NamedChannel *channels = nullptr;
    };

    /// Some messages, and what they name.
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
    /// Of each Part, in bytes of a channel.
    std::array<std::array<std::size_t, 2>, static_cast<std::size_t>(Part::Count)> m_lines{};
    const Prefetched *m_inHand = nullptr; ///< null: nothing was looked up
    std::span<const ami::Message> m_rest; ///< that are to be taken: only compared
    std::size_t m_taken = 0;              ///< since messages begin that were read together
    std::array<Run, 3> m_runs;            ///< in turn
};

} // namespace cacofonisk::tracking
