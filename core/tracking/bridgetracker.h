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

private:
    [[nodiscard]] Bridge &bridgeOf(const ami::Message &message);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
