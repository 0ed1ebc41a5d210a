// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/lines.h"

#include "core/calls/dialstring.h"

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;
using tracking::ChannelList;
using tracking::State;

namespace {

const Extension *extensionOf(const Board &board, const Channel &channel)
{
    const Device *const device = board.devices.find(calls::lineOf(channel.name));
    return device ? board.extensionOf(*device) : nullptr;
}

Party partyOf(const tracking::PartyId &id)
{
    return {std::string(std::string_view(id.num)), std::string(std::string_view(id.name)), {}};
}

void addLine(const Board &board, const State &state, ChannelId other, bool isIncoming,
             std::vector<Line> &lines)
{
    if (static_cast<qsizetype>(lines.size()) < mostNamed) {
        lines.push_back({partyOf(board, state.channels[other]), isIncoming});
    }
}

} // namespace

Party partyOf(const Board &board, const Channel &channel)
{
    Party party = partyOf(channel.callerId);
    const Extension *const extension = extensionOf(board, channel);
    // A device without a hint may be a trunk: who is behind it says the caller id.
    if (extension && (!extension->isOfDevice() || party.num.empty())) {
        const bool isItsNumber = party.num == extension->exten;
        party.num = extension->exten;
        if (!extension->name.empty() && !(isItsNumber && !party.name.empty())) {
            party.name = extension->name;
        }
    }
    party.channel = channel.name.text();
    return party;
}

Party partyOf(const Board &board, std::string_view dialString)
{
    Party party;
    const Device *const device = board.devices.find(dialString);
    if (const Extension *const extension = device ? board.extensionOf(*device) : nullptr) {
        party.num = extension->exten;
        party.name = extension->name;
    } else {
        party.num = calls::numberOf(dialString);
    }
    return party;
}

void addLines(const Board &board, const State &state, ChannelId id, std::vector<Line> &lines)
{
    if (!state.channels.contains(id)) {
        return;
    }
    const Channel &channel = state.channels[id];
    const bool isIncoming = channel.wasDialled;
    const auto before = lines.size();
    const bool isAmongMany =
        channel.bridge && state.bridges[channel.bridge].members.size() > mostNamed;
    if (isAmongMany) {
        return;
    }
    for (const ChannelId peer : state.bridgePeers(id)) {
        if (peer != id) {
            addLine(board, state, peer, isIncoming, lines);
        }
    }
    if (lines.size() == before && channel.dialledBy) {
        const ChannelId caller = state.rootCaller(id);
        if (caller != id && !state.channels[caller].isLocal()) {
            addLine(board, state, caller, true, lines);
        }
    } else if (lines.size() == before) {
        for (const ChannelId target : state.dialled(id)) {
            if (!state.channels[target].isLocal()) {
                addLine(board, state, target, false, lines);
            }
        }
    }
    // Whose begin was not seen knows more than was told.
    if (lines.size() == before && channel.isInferred && !channel.connectedLine.num.empty()) {
        lines.push_back({partyOf(channel.connectedLine), isIncoming});
    }
}

void addLines(const Board &board, const State &state, const Device &device,
              std::vector<Line> &lines)
{
    for (const ChannelId channel : device.channels) {
        addLines(board, state, channel, lines);
    }
    if (device.phone && board.devices.contains(device.phone)) {
        for (const ChannelId channel : board.devices[device.phone].channels) {
            addLines(board, state, channel, lines);
        }
    }
}

} // namespace cacofonisk::switchboard
