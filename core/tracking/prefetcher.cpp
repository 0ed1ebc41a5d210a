// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/prefetcher.h"

#include <algorithm>

namespace cacofonisk::tracking {

using ami::EventType;
using ami::Field;

/// What an event of a type names that is looked up; Field::Count: nothing.
struct Prefetcher::Names
{
    std::array<Field, mostChannels> channels{Field::Count, Field::Count};
    Part part = Part::None; ///< of the channels is looked at
    bool hasBridge = false;

    static const Names &in(const ami::Message &message);
};

const Prefetcher::Names &Prefetcher::Names::in(const ami::Message &message)
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
             {E::Newchannel, E::Newexten, E::Newstate, E::HangupRequest, E::SoftHangupRequest,
              E::Hold, E::Unhold, E::MusicOnHoldStart, E::MusicOnHoldStop, E::QueueCallerJoin}) {
            set(type, {{Field::Uniqueid, none}});
        }
        set(E::NewCallerid, {{Field::Uniqueid, none}, Part::CallerId});
        set(E::NewConnectedLine, {{Field::Uniqueid, none}, Part::ConnectedLine});
        set(E::NewAccountCode, {{Field::Uniqueid, none}, Part::AccountCode});
        set(E::Hangup, {{Field::Uniqueid, none}, Part::Dials});
        for (const E type : {E::DialBegin, E::DialState, E::DialEnd}) {
            set(type, {{Field::Uniqueid, Field::DestUniqueid}, Part::Dials});
        }
        for (const E type : {E::BridgeEnter, E::BridgeLeave}) {
            set(type, {{Field::Uniqueid, none}, Part::None, true});
        }
        set(E::LocalBridge, {{Field::LocalOneUniqueid, Field::LocalTwoUniqueid}});
        return table;
    }();
    return names[static_cast<std::size_t>(message.type())];
}

Prefetcher::Prefetcher(const State &state)
    : m_state(state)
{
    Channel channel;
    const auto set = [&](Part part, const auto &first, const auto &second) {
        const auto lineOf = [&](const auto &member) {
            return static_cast<std::size_t>(reinterpret_cast<const char *>(&member) -
                                            reinterpret_cast<const char *>(&channel));
        };
        m_lines[static_cast<std::size_t>(part)] = {lineOf(first), lineOf(second)};
    };
    set(Part::Dials, channel.dials, channel.dials);
    set(Part::CallerId, channel.callerId, channel.presentation);
    set(Part::ConnectedLine, channel.connectedLine, channel.connectedLine);
    set(Part::AccountCode, channel.accountCode, channel.accountCode);
}

const Prefetcher::Named *Prefetcher::named(Field uniqueid) const
{
    if (m_inHand) {
        for (std::size_t i = 0; i < mostChannels; ++i) {
            if (m_inHand->names->channels[i] == uniqueid) {
                return m_inHand->channels + i;
            }
        }
    }
    return nullptr;
}

void Prefetcher::goOn(std::span<const ami::Message> messages)
{
    const auto run = [this](std::size_t later) -> Run & {
        return m_runs[(m_taken / atATime + later) % m_runs.size()];
    };
    const auto lookUpRun = [&](std::size_t later) {
        const std::size_t from = std::min(later * atATime, messages.size());
        lookUp(messages.subspan(from, std::min(atATime, messages.size() - from)), run(later));
    };
    const bool goesOn = messages.data() == m_rest.data() && messages.size() == m_rest.size();
    m_rest = messages.subspan(1);
    if (!goesOn) {
        m_taken = 0;
        lookUpRun(0);
        lookUpRun(1);
        lookAt(run(0));
    }
    if (m_taken % atATime == 0) {
        lookUpRun(2);
        lookAt(run(1));
        lookAround(run(0));
    }
    m_inHand = &run(0).messages[m_taken % atATime];
    ++m_taken;
}

/// Asks for what find() looks at first.
void Prefetcher::lookUp(std::span<const ami::Message> messages, Run &run) const
{
    Prefetched *prefetched = run.messages.data();
    NamedChannel *channel = run.channels.data();
    NamedBridge *bridge = run.bridges.data();
    for (const ami::Message &message : messages) {
        const Names &names = Names::in(message);
        prefetched->names = &names; // each on its own: to copy what was just made takes longer
        (prefetched++)->channels = channel;
        for (std::size_t i = 0; i < mostChannels && names.channels[i] != Field::Count; ++i) {
            const std::string_view uniqueid = message[names.channels[i]];
            channel->uniqueid = uniqueid;
            channel->hash = m_state.channels.prefetchSlot(uniqueid);
            (channel++)->part = names.part;
        }
        if (names.hasBridge) {
            (bridge++)->hash = m_state.bridges.prefetchSlot(message[Field::BridgeUniqueid]);
        }
    }
    run.channelEnd = channel;
    run.bridgeEnd = bridge;
}

/// Asks for the records.
void Prefetcher::lookAt(Run &run) const
{
    for (NamedChannel *channel = run.channels.data(); channel != run.channelEnd; ++channel) {
        channel->id = m_state.channels.prefetchFound(channel->hash);
        if (channel->id) {
            const auto *const record =
                reinterpret_cast<const char *>(&m_state.channels[channel->id]);
            for (const std::size_t line : m_lines[static_cast<std::size_t>(channel->part)]) {
                prefetch(record + line); // though it be the same again: to ask takes longer
            }
        }
    }
    for (NamedBridge *bridge = run.bridges.data(); bridge != run.bridgeEnd; ++bridge) {
        bridge->id = m_state.bridges.prefetchFound(bridge->hash);
        if (bridge->id) {
            prefetch(&m_state.bridges[bridge->id].type); // where its members end
        }
    }
}

/// Asks for those who are in the bridges.
void Prefetcher::lookAround(const Run &run) const
{
    for (const NamedBridge *bridge = run.bridges.data(); bridge != run.bridgeEnd; ++bridge) {
        if (bridge->id) {
            for (const ChannelId member : m_state.bridges[bridge->id].members) {
                m_state.channels.prefetchRecord(member);
            }
        }
    }
}

} // namespace cacofonisk::tracking
