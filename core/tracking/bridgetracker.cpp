// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/bridgetracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

BridgeTracker::BridgeTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

Bridge &BridgeTracker::bridgeOf(const ami::Message &message)
{
    const std::string_view uniqueid = message[Field::BridgeUniqueid];
    if (Bridge *const bridge = m.state.bridges.find(uniqueid)) {
        return *bridge;
    }
    const auto known = [&](Field field) {
        const std::string_view value = message[field];
        return value == ami::unknown ? std::string_view() : value;
    };
    Bridge &bridge = m.state.bridges.create(uniqueid);
    bridge.uniqueid = uniqueid;
    bridge.type = known(Field::BridgeType);
    bridge.technology = known(Field::BridgeTechnology);
    bridge.creator = known(Field::BridgeCreator);
    bridge.name = known(Field::BridgeName);
    return bridge;
}

void BridgeTracker::bridgeEnter(const ami::Message &message)
{
    if (message[Field::BridgeUniqueid].empty()) {
        return;
    }
    Channel *const channel = m_channels.namedOrNew(message, Block::Channel);
    if (!channel) {
        return;
    }
    if (leaves(*channel, message[Field::BridgeUniqueid])) {
        Bridge &bridge = bridgeOf(message);
        BridgeEntry entry{*channel, bridge, message[Field::Linkedid], message[Field::Exten],
                          numberOf(message[Field::BridgeNumChannels])};
        if (channel->state != ChannelState::Up) {
            const std::string_view state = message[Field::ChannelState];
            entry.isUp = state.empty() || numberOf(state) == ChannelState::Up;
        }
        if (channel->isFirstHalf()) {
            entry.swapped = m.state.channels.find(message[Field::SwapUniqueid]);
        }
        enter(*channel, bridge, entry);
    }
}

bool BridgeTracker::leaves(Channel &channel, std::string_view bridge)
{
    if (channel.bridge) {
        if (m.state.bridges.isKeyOf(channel.bridge, bridge)) {
            return false;
        }
        // Its BridgeLeave was missed.
        emit m.facts.bridgeLeft({channel, m.state.bridges[channel.bridge]});
        m.state.removeMember(channel);
    }
    return true;
}

void BridgeTracker::enter(Channel &channel, Bridge &bridge, BridgeEntry entry)
{
    bridge.members.push_back(channel.id);
    channel.bridge = bridge.id;
    emit m.facts.bridgeEntered(entry);
}

void BridgeTracker::place(const ListedChannel &listed)
{
    Channel &channel = m.state.channels[listed.channel];
    if (!leaves(channel, listed.bridgeUniqueid) || listed.bridgeUniqueid.empty()) {
        return;
    }
    Bridge *bridge = m.state.bridges.find(listed.bridgeUniqueid);
    if (!bridge) {
        bridge = &m.state.bridges.create(listed.bridgeUniqueid);
        bridge->uniqueid = listed.bridgeUniqueid;
        if (listed.application == "ConfBridge") {
            bridge->creator = listed.application;
            bridge->name = listed.data.substr(0, listed.data.find(','));
        }
    }
    enter(channel, *bridge, {channel, *bridge, listed.linkedid, listed.exten, 0, true});
}

void BridgeTracker::bridgeLeave(const ami::Message &message)
{
    Channel *const channel = m_channels.named(message, Block::Channel);
    if (!channel) {
        return;
    }
    const std::string_view uniqueid = message[Field::BridgeUniqueid];
    if (channel->bridge && m.state.bridges.isKeyOf(channel->bridge, uniqueid)) {
        const Bridge &bridge = m.state.bridges[channel->bridge];
        emit m.facts.bridgeLeft({*channel, bridge, numberOf(message[Field::BridgeNumChannels])});
        m.state.removeMember(*channel);
    } else if (!m.state.bridges.find(uniqueid)) {
        m.problems.count(ami::Problem::UnknownBridge, message.event());
    }
}

} // namespace cacofonisk::tracking
