// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/expecting.h"

#include <algorithm>

namespace cacofonisk::tracking {

using ami::EventType;
using ami::Field;

namespace {

/// Of a channel, beside where it begins.
enum class Part : std::uint8_t { None, Dials, CallerId, ConnectedLine, AccountCode };

void bringPart(Part part, const Channel &channel)
{
    switch (part) {
    case Part::None:
        break;
    case Part::Dials:
        bring(&channel.dials);
        break;
    case Part::CallerId:
        bring(&channel.callerId);
        bring(&channel.presentation);
        break;
    case Part::ConnectedLine:
        bring(&channel.connectedLine);
        break;
    case Part::AccountCode:
        bring(&channel.accountCode);
        break;
    }
}

} // namespace

/// What an event of a type names that is looked up; Field::Count: nothing.
struct Expecting::Names
{
    std::array<Field, 2> channels{Field::Count, Field::Count};
    Field bridge = Field::Count;
    Part part = Part::None; ///< of the channels is looked at
    bool hasOthers = false; ///< those that the channels are tied to are looked at as well

    static const Names &in(const ami::Message &message);
};

const Expecting::Names &Expecting::Names::in(const ami::Message &message)
{
    static constexpr auto names = [] {
        std::array<Names, static_cast<std::size_t>(EventType::Count)> table;
        table.fill({}); // with `table{}` GCC 12 leaves zeros, Field::Channel, at its end
        const auto set = [&table](EventType type, Names named) {
            table[static_cast<std::size_t>(type)] = named;
        };
        using E = EventType;
        constexpr Field none = Field::Count;
        for (const E type :
             {E::Newchannel, E::Newexten, E::HangupRequest, E::SoftHangupRequest, E::Hold,
              E::Unhold, E::MusicOnHoldStart, E::MusicOnHoldStop, E::QueueCallerJoin}) {
            set(type, {{Field::Uniqueid, none}});
        }
        set(E::NewCallerid, {{Field::Uniqueid, none}, none, Part::CallerId});
        set(E::NewConnectedLine, {{Field::Uniqueid, none}, none, Part::ConnectedLine});
        set(E::NewAccountCode, {{Field::Uniqueid, none}, none, Part::AccountCode});
        set(E::Newstate, {{Field::Uniqueid, none}, none, Part::None, true});
        set(E::Hangup, {{Field::Uniqueid, none}, none, Part::Dials, true});
        for (const E type : {E::DialBegin, E::DialState, E::DialEnd}) {
            set(type, {{Field::Uniqueid, Field::DestUniqueid}, none, Part::Dials, true});
        }
        for (const E type : {E::BridgeEnter, E::BridgeLeave}) {
            set(type, {{Field::Uniqueid, none}, Field::BridgeUniqueid, Part::None, true});
        }
        set(E::LocalBridge, {{Field::LocalOneUniqueid, Field::LocalTwoUniqueid}});
        return table;
    }();
    return names[static_cast<std::size_t>(message.type())];
}

void Expecting::goOn(std::span<const ami::Message> messages)
{
    const auto run = [this](std::size_t later) -> Run & {
        return m_runs[(m_handled / atATime + later) % m_runs.size()];
    };
    const auto lookUpRun = [&](std::size_t later) {
        const std::size_t from = std::min(later * atATime, messages.size());
        lookUp(messages.subspan(from, std::min(atATime, messages.size() - from)), run(later));
    };
    if (messages.data() != std::exchange(m_next, messages.data() + 1)) {
        m_handled = 0;
        lookUpRun(0);
        lookUpRun(1);
        lookAt(run(0));
    }
    if (m_handled % atATime == 0) {
        lookUpRun(2);
        lookAt(run(1));
        lookAround(run(0));
    }
    ++m_handled;
}

/// Asks for what find() looks at first, and for all of the records that create() will give.
void Expecting::lookUp(std::span<const ami::Message> messages, Run &run) const
{
    run.channels.clear();
    run.bridges.clear();
    std::size_t created = 0;
    for (const ami::Message &message : messages) {
        if (message.type() == EventType::Newchannel) {
            m_state.channels.expectNew(created++);
        }
        const Names &names = Names::in(message);
        for (const Field channel : names.channels) {
            if (channel != Field::Count) {
                run.channels.push_back({&names, m_state.channels.expectSlot(message[channel]), {}});
            }
        }
        if (names.bridge != Field::Count) {
            run.bridges.push_back({&names, m_state.bridges.expectSlot(message[names.bridge]), {}});
        }
    }
}

/// Asks for the records.
void Expecting::lookAt(Run &run) const
{
    for (Expected<Channel> &channel : run.channels) {
        channel.id = m_state.channels.expectRecord(channel.hash);
        if (channel.id) {
            bringPart(channel.names->part, m_state.channels[channel.id]);
        }
    }
    for (Expected<Bridge> &bridge : run.bridges) {
        bridge.id = m_state.bridges.expectRecord(bridge.hash);
        if (bridge.id) {
            bring(&m_state.bridges[bridge.id].type); // where its members end
        }
    }
}

/// Asks for the records that those are tied to.
void Expecting::lookAround(const Run &run) const
{
    for (const Expected<Channel> &expected : run.channels) {
        if (expected.id && expected.names->hasOthers) {
            const Channel &channel = m_state.channels[expected.id];
            m_state.channels.expect(channel.dialledBy);
            m_state.channels.expect(channel.localPeer);
            m_state.bridges.expect(channel.bridge);
        }
    }
    for (const Expected<Bridge> &expected : run.bridges) {
        if (expected.id) {
            for (const ChannelId member : m_state.bridges[expected.id].members) {
                m_state.channels.expect(member);
            }
        }
    }
}

} // namespace cacofonisk::tracking
