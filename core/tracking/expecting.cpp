// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/expecting.h"

#include <array>

namespace cacofonisk::tracking {

using ami::EventType;
using ami::Field;

namespace {

/// What an event of a type names that is looked up; Field::Count: nothing.
struct Names
{
    std::array<Field, 2> channels{Field::Count, Field::Count};
    Field bridge = Field::Count;
    std::size_t size = 1; ///< bytes of a channel that its handling looks at
};

constexpr auto namesIn = [] {
    std::array<Names, static_cast<std::size_t>(EventType::Count)> names{};
    const auto set = [&names](EventType type, Names named) {
        names[static_cast<std::size_t>(type)] = named;
    };
    using E = EventType;
    for (const E type : {E::Newchannel, E::Newstate, E::Newexten, E::HangupRequest,
                         E::SoftHangupRequest, E::Hangup}) {
        set(type, {{Field::Uniqueid, Field::Count}});
    }
    for (const E type : {E::NewCallerid, E::NewConnectedLine, E::NewAccountCode}) {
        set(type, {{Field::Uniqueid, Field::Count}, Field::Count, offsetof(Channel, uniqueid)});
    }
    for (const E type : {E::DialBegin, E::DialState, E::DialEnd}) {
        set(type, {{Field::Uniqueid, Field::DestUniqueid}});
    }
    for (const E type : {E::BridgeEnter, E::BridgeLeave}) {
        set(type, {{Field::Uniqueid, Field::Count}, Field::BridgeUniqueid});
    }
    set(E::LocalBridge, {{Field::LocalOneUniqueid, Field::LocalTwoUniqueid}});
    return names;
}();

constexpr std::size_t mostMessages = 16; // at a time

/// Up to `most` values; what does not fit is left out.
template<class Value, std::size_t most>
class Few
{
public:
    void add(const Value &value)
    {
        if (m_size < most) {
            m_values[m_size++] = value;
        }
    }

    [[nodiscard]] auto begin() { return m_values.begin(); }
    [[nodiscard]] auto end() { return m_values.begin() + m_size; }

private:
    std::array<Value, most> m_values;
    std::size_t m_size = 0;
};

template<class Record>
struct Expected
{
    std::uint32_t hash;
    std::uint32_t size;
    Id<Record> id;
};

} // namespace

void expect(const State &state, std::span<const ami::Message> messages)
{
    // The records of fewer stay near the processor by themselves: with 500 calls, of 2,000
    // channels, asking for them takes a tenth longer than to wait.
    if (state.channels.size() < manyChannels) {
        return;
    }
    Few<Expected<Channel>, 2 * mostMessages> channels;
    Few<Expected<Bridge>, mostMessages> bridges;
    for (const ami::Message &message : messages) {
        const Names &names = namesIn[static_cast<std::size_t>(message.type())];
        for (const Field channel : names.channels) {
            if (channel != Field::Count) {
                channels.add({state.channels.expectSlot(message[channel]),
                              static_cast<std::uint32_t>(names.size),
                              {}});
            }
        }
        if (names.bridge != Field::Count) {
            bridges.add({state.bridges.expectSlot(message[names.bridge]), 1, {}});
        }
    }
    // Each step looks at what the one before has asked for.
    for (Expected<Bridge> &bridge : bridges) {
        bridge.id = state.bridges.expectRecord(bridge.hash, bridge.size);
    }
    for (Expected<Channel> &channel : channels) {
        channel.id = state.channels.expectRecord(channel.hash, channel.size);
    }
    for (const Expected<Bridge> &expected : bridges) {
        if (expected.id) {
            bring(state.bridges[expected.id].members.data());
        }
    }
    for (const Expected<Channel> &expected : channels) {
        if (expected.id) {
            const Channel &channel = state.channels[expected.id];
            state.channels.expect(channel.dialledBy);
            state.channels.expect(channel.localPeer);
            state.bridges.expect(channel.bridge);
            if (!channel.dials.empty()) {
                bring(channel.dials.data());
            }
        }
    }
    for (const Expected<Bridge> &expected : bridges) {
        if (expected.id) {
            for (const ChannelId member : state.bridges[expected.id].members) {
                state.channels.expect(member);
            }
        }
    }
}

} // namespace cacofonisk::tracking
