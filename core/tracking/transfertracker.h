// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports transfers that Asterisk carried out (Asterisk: main/stasis_bridges.c).
class TransferTracker
{
public:
    TransferTracker(const Context &context, ChannelTracker &channels);

    void blindTransfer(const ami::Message &message);
    void attendedTransfer(const ami::Message &message);

private:
    /// The channel named in `block`, created if it was not known.
    [[nodiscard]] ChannelId idOf(const ami::Message &message, ami::Block block);
    [[nodiscard]] const Channel *at(ChannelId id) const;

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
