// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Infers from device states which calls are on hold, as Asterisk has no list of those.
class DeviceTracker
{
public:
    explicit DeviceTracker(const Context &context);

    /// An item of DeviceStateList, requested after the channels. Later changes of a device are
    /// ignored: Hold and Unhold say which channel it is.
    void deviceStateChange(const ami::Message &message);

private:
    [[nodiscard]] ChannelId onlyChannelOf(std::string_view device) const;
    [[nodiscard]] ChannelId onlyPeerOf(ChannelId channel) const;

    Context m;
};

} // namespace cacofonisk::tracking
