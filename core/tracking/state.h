// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"
#include "core/tracking/bridge.h"
#include "core/tracking/channel.h"
#include "core/tracking/extension.h"

#include <QVarLengthArray>

#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::tracking {

/// The channels that an answer names; on the stack unless there are many.
using ChannelList = QVarLengthArray<ChannelId, 16>;

/// A channel of a list that is not complete yet, with what its list tells of it.
struct ListedChannel
{
    ChannelId channel;
    std::string uniqueid; ///< of the channel, which may be gone when the list is complete
    std::string linkedid; ///< by now
    std::string exten;    ///< where it is in the dialplan by now
    std::string application;
    std::string data; ///< of the application
    std::string bridgeUniqueid;
    bool isCalled = false; ///< dialled by another
    bool isNews = false;   ///< this connection has not told of it from its begin on

    bool operator==(const ListedChannel &) const = default;
};

/// A channel that is known, but not in the list of all.
struct LackingChannel
{
    std::string uniqueid;
    Moment since; ///< the moment of the first list that lacks it

    bool operator==(const LackingChannel &) const = default;
};

/// The switch as it is known: a value that can be kept and put back.
struct State
{
    Table<Channel> channels;
    Table<Bridge> bridges;
    Table<Extension> extensions;
    std::string systemName;          ///< as events tell it (Asterisk: asterisk.conf, systemname)
    std::optional<Moment> now;       ///< of the event in hand, else of the last that told a time
    std::optional<Moment> lastHeard; ///< of the last event on the connection before this one
    std::uint64_t handled = 0;       ///< messages, since the state is here; not kept
    std::vector<ListedChannel> listed;
    std::vector<LackingChannel> lacking; ///< in the last whole list on this connection
    std::uint32_t connection = 0;        ///< number of the connection
    bool tellsLinkedid = true;           ///< as Asterisk does from 13.5 on
    bool isReconnected = false;          ///< channels are known from the connection before
    bool isStopping = false;             ///< Asterisk said that it is about to stop
    bool isByReceipt = false;            ///< see Tracker::tellTimesByReceipt(); not kept

    /// No call is in progress.
    [[nodiscard]] bool empty() const { return channels.empty() && bridges.empty(); }

    /// Whom `channel` is really called by: climbs the open dials, hopping from the second to the
    /// first half of Local pairs. The channel itself where nothing dials it.
    [[nodiscard]] ChannelId rootCaller(ChannelId channel) const;

    /// What `channel` dials, with what the second half dials in the place of each first half of a
    /// Local pair.
    [[nodiscard]] ChannelList dialled(ChannelId channel) const;

    /// The channels other than Local that `channel` hears, itself included: those in its bridge
    /// and, through the Local halves there, those in the bridges of their other halves.
    [[nodiscard]] ChannelList bridgePeers(ChannelId channel) const;

    /// Takes `channel` out of its bridge, and forgets the bridge with its last member.
    void removeMember(Channel &channel);

private:
    void addDialled(ChannelId channel, int hops, ChannelList &dialled) const;
};

} // namespace cacofonisk::tracking
