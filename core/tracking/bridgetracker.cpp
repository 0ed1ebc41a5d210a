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
    if (channel->bridge) {
        const Bridge &before = m.state.bridges[channel->bridge];
        if (before.uniqueid == message[Field::BridgeUniqueid]) {
            return;
        }
        emit m.facts.bridgeLeft({*channel, before}); // its BridgeLeave was missed
        m.state.removeMember(*channel);
    }
    Bridge &bridge = bridgeOf(message);
    bridge.members.push_back(channel->id);
    channel->bridge = bridge.id;
    emit m.facts.bridgeEntered({*channel, bridge, message[Field::Linkedid], message[Field::Exten],
                                numberOf(message[Field::BridgeNumChannels])});
}

void BridgeTracker::bridgeLeave(const ami::Message &message)
{
    Channel *const channel = m_channels.named(message, Block::Channel);
    if (!channel || !channel->bridge) {
        return;
    }
    const Bridge &bridge = m.state.bridges[channel->bridge];
    if (bridge.uniqueid == message[Field::BridgeUniqueid]) {
        emit m.facts.bridgeLeft(
            {*channel, bridge, numberOf(message[Field::BridgeNumChannels])});
        m.state.removeMember(*channel);
    }
}

} // namespace cacofonisk::tracking
