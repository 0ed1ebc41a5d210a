// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/state.h"

namespace cacofonisk::tracking {

// The members of each that are packed: see Packer. Record ids are those of the table.

template<class Archive>
void members(Archive &archive, PartyId &party)
{
    archive(party.name, party.num);
}

template<class Archive>
void members(Archive &archive, Channel &channel)
{
    archive(channel.name, channel.uniqueid, channel.linkedid, channel.accountCode, channel.callerId,
            channel.connectedLine, channel.exten, channel.presentation, channel.state,
            channel.connection, channel.wasDialled, channel.isInferred, channel.hadNumber,
            channel.localPeer, channel.dialledBy, channel.dials, channel.bridge);
}

template<class Archive>
void members(Archive &archive, Bridge &bridge)
{
    archive(bridge.uniqueid, bridge.type, bridge.technology, bridge.creator, bridge.name,
            bridge.members);
}

template<class Archive>
void members(Archive &archive, Extension &extension)
{
    archive(extension.address, extension.exten, extension.hint, extension.status);
}

template<class Archive>
void members(Archive &archive, ListedChannel &listed)
{
    archive(listed.channel, listed.uniqueid, listed.linkedid, listed.exten, listed.application,
            listed.data, listed.bridgeUniqueid, listed.isCalled, listed.isNews);
}

template<class Archive>
void members(Archive &archive, LackingChannel &lacking)
{
    archive(lacking.uniqueid, lacking.since);
}

template<class Archive>
void members(Archive &archive, State &state)
{
    archive(state.channels, state.bridges, state.extensions, state.systemName, state.now,
            state.lastHeard, state.listed, state.lacking, state.connection, state.tellsLinkedid,
            state.isReconnected, state.isStopping);
}

} // namespace cacofonisk::tracking
