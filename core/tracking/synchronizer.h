// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridgetracker.h"
#include "core/tracking/channeltracker.h"
#include "core/tracking/dialtracker.h"

namespace cacofonisk::tracking {

/// Updates the state from Asterisk's lists: after connecting while calls are in progress, and after
/// an interruption. What the lists do not say (pairs of Local channels, who dials whom) is
/// inferred; channels that are gone are ended. Lists change nothing about channels that this
/// connection has seen from their start: events may be ahead of the lists.
class Synchronizer
{
public:
    Synchronizer(const Context &context, ChannelTracker &channels, DialTracker &dials,
                 BridgeTracker &bridges);

    /// A new connection. What is known may be out of date.
    void banner(const ami::Message &message);

    /// Asterisk (re)started, or confirms to a new session that it is running.
    void fullyBooted(const ami::Message &message);

    /// An item of a CoreShowChannels or Status list.
    void listed(const ami::Message &message);
    void listComplete(const ami::Message &message);

    /// Ends the channels that were known before the connection was lost and have not been seen
    /// since.
    void endMissing();

private:
    [[nodiscard]] bool hasRestarted(int uptime) const;
    [[nodiscard]] bool hasRestarted() const;
    void endAll(HangupSource source);
    void endUnseen(HangupSource source);
    void endLacking();
    void placeInBridges();
    void inferPairs();
    void inferDials();
    void inferOriginates();
    [[nodiscard]] const ListedChannel *callerOf(const ListedChannel &called) const;
    [[nodiscard]] const ListedChannel *calledBefore(const ListedChannel &called) const;

    Context m;
    ChannelTracker &m_channels;
    DialTracker &m_dials;
    BridgeTracker &m_bridges;
};

} // namespace cacofonisk::tracking
