// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/bridgetracker.h"
#include "core/tracking/channeltracker.h"
#include "core/tracking/dialtracker.h"

namespace cacofonisk::tracking {

/// Brings the state to what Asterisk lists: on attaching in the middle of calls, and again after a
/// break. What its lists do not tell, pairs of Local channels and who dials whom, is inferred;
/// channels that went unseen are ended. Of channels that this connection has told of since their
/// begin, lists change nothing: events may be ahead of them.
class Synchronizer
{
public:
    Synchronizer(const Context &context, ChannelTracker &channels, DialTracker &dials,
                 BridgeTracker &bridges);

    /// A new connection. What is known may have gone meanwhile.
    void banner(const ami::Message &message);

    /// Asterisk (re)started, or tells a new session that it runs.
    void fullyBooted(const ami::Message &message);

    /// An item of the lists CoreShowChannels and Status.
    void listed(const ami::Message &message);
    void listComplete(const ami::Message &message);

    /// Ends the channels that were known before the connection was lost and were not seen since.
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
