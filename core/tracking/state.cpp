// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/state.h"

#include "core/tracking/hops.h"

#include <vector>

namespace cacofonisk::tracking {

ChannelId State::rootCaller(ChannelId channel) const
{
    for (int hops = 0; hops < mostHops && channels[channel].dialledBy; ++hops) {
        channel = channels[channel].dialledBy;
        const Channel &caller = channels[channel];
        if (caller.isSecondHalf() && caller.localPeer) {
            channel = caller.localPeer;
        }
    }
    return channel;
}

ChannelList State::dialled(ChannelId channel) const
{
    ChannelList dialled;
    addDialled(channel, 0, dialled);
    return dialled;
}

void State::addDialled(ChannelId channel, int hops, ChannelList &dialled) const
{
    for (const ChannelId target : channels[channel].dials) {
        const ChannelId peer = channels[target].localPeer;
        if (!channels[target].isFirstHalf() || !peer) {
            dialled.push_back(target);
        } else if (hops < mostHops) {
            addDialled(peer, hops + 1, dialled);
        }
    }
}

ChannelList State::bridgePeers(ChannelId channel) const
{
    ChannelList peers;
    QVarLengthArray<BridgeId, 16> heard;
    if (channels[channel].bridge) {
        heard.push_back(channels[channel].bridge);
    }
    for (qsizetype i = 0; i < heard.size(); ++i) {
        for (const ChannelId member : bridges[heard[i]].members) {
            const Channel &leg = channels[member];
            if (!leg.isLocal()) {
                peers.push_back(member);
            } else if (leg.localPeer && channels[leg.localPeer].bridge &&
                       !heard.contains(channels[leg.localPeer].bridge)) {
                heard.push_back(channels[leg.localPeer].bridge);
            }
        }
    }
    return peers;
}

void State::removeMember(Channel &channel)
{
    Bridge &bridge = bridges[channel.bridge];
    bridge.members.removeAll(channel.id);
    channel.bridge = {};
    if (bridge.members.empty()) {
        bridges.remove(bridge.id);
    }
}

} // namespace cacofonisk::tracking
