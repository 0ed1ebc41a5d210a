// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Follows which channels are in which bridge. Bridges without members are not kept, so
/// BridgeCreate and BridgeDestroy can be ignored.
class BridgeTracker
{
public:
    BridgeTracker(const Context &context, ChannelTracker &channels);

    void bridgeEnter(const ami::Message &message);
    void bridgeLeave(const ami::Message &message);

    /// Puts a channel into the bridge that a list says it is in, or removes it from its bridge.
    void place(const ListedChannel &listed);

private:
    [[nodiscard]] Bridge &bridgeOf(const ami::Message &message);
    /// Returns false if the channel is already in `bridge`; otherwise removes it from the bridge it
    /// is in and returns true.
    [[nodiscard]] bool leaves(Channel &channel, std::string_view bridge);
    void enter(Channel &channel, Bridge &bridge, BridgeEntry entry);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
