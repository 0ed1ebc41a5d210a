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

/// The channels of a result; stored on the stack unless there are many.
using ChannelList = QVarLengthArray<ChannelId, 16>;

/// A channel of a list that is not complete yet, with what the list says about it.
struct ListedChannel
{
    ChannelId channel;
    std::string uniqueid; ///< of the channel, which may be gone when the list is complete
    std::string linkedid; ///< current value
    std::string exten;    ///< where it is in the dialplan now
    std::string application;
    std::string data; ///< of the application
    std::string bridgeUniqueid;
    bool isCalled = false; ///< dialled by another channel
    bool isNews = false;   ///< this connection has not seen it from its start

    bool operator==(const ListedChannel &) const = default;
};

/// A known channel that is missing from the list of all channels.
struct LackingChannel
{
    std::string uniqueid;
    Moment since; ///< the time of the first list without it

    bool operator==(const LackingChannel &) const = default;
};

/// What is known of the PBX: a value that can be saved and restored.
struct State
{
    Table<Channel> channels;
    Table<Bridge> bridges;
    Table<Extension> extensions;
    std::string systemName;          ///< as given in events (Asterisk: asterisk.conf, systemname),
                                     ///< or by Tracker::setServerName()
    std::optional<Moment> now;       ///< of the current event, or else of the last one with a time
    std::optional<Moment> lastHeard; ///< of the last event on the previous connection
    std::uint64_t handled = 0;       ///< messages since this state exists; not kept
    std::vector<ListedChannel> listed;
    std::vector<LackingChannel> lacking;      ///< from the last complete list on this connection
    std::uint32_t connection = 0;             ///< number of the connection
    bool tellsLinkedid = true;                ///< as Asterisk does since 13.5
    bool isReconnected = false;               ///< channels are known from the previous connection
    bool isStopping = false;                  ///< Asterisk announced that it is about to stop
    bool isNamed = false;                     ///< see Tracker::setServerName(); not kept
    bool isByReceipt = false;                 ///< see Tracker::tellTimesByReceipt(); not kept
    std::chrono::microseconds clockOffset{0}; ///< see Tracker::setClockOffset(); not kept

    /// What the server has told by its own clock, by the one that `now` is told by.
    [[nodiscard]] Moment byOurClock(Moment server) const { return server - clockOffset; }

    /// Whether no call is in progress.
    [[nodiscard]] bool empty() const { return channels.empty() && bridges.empty(); }

    /// Who is really calling `channel`: follows the open dials upwards, from the second to the
    /// first half of Local pairs. Returns the channel itself if nothing dials it.
    [[nodiscard]] ChannelId rootCaller(ChannelId channel) const;

    /// What `channel` dials; for the first half of a Local pair, what its second half dials.
    [[nodiscard]] ChannelList dialled(ChannelId channel) const;

    /// The channels other than Local ones that `channel` hears, including itself: those in its
    /// bridge and, through Local channels there, those in the bridges of their other halves.
    [[nodiscard]] ChannelList bridgePeers(ChannelId channel) const;

    /// Removes `channel` from its bridge, and the bridge with its last member.
    void removeMember(Channel &channel);

private:
    void addDialled(ChannelId channel, int hops, ChannelList &dialled) const;
};

} // namespace cacofonisk::tracking
