// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Follows who is in which bridge. Bridges without members are not kept, so that BridgeCreate and
/// BridgeDestroy need no attention.
class BridgeTracker
{
public:
    BridgeTracker(const Context &context, ChannelTracker &channels);

    void bridgeEnter(const ami::Message &message);
    void bridgeLeave(const ami::Message &message);

    /// Puts a channel into the bridge that a list says it is in, or takes it out of its own.
    void place(const ListedChannel &listed);

private:
    [[nodiscard]] Bridge &bridgeOf(const ami::Message &message);
    /// False where the channel is in `bridge` already; it is in none after true.
    [[nodiscard]] bool leaves(Channel &channel, std::string_view bridge);
    void enter(Channel &channel, Bridge &bridge, BridgeEntry entry);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
