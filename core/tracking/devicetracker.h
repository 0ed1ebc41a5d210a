// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Infers who holds from the states of devices, as Asterisk has no list of it.
class DeviceTracker
{
public:
    explicit DeviceTracker(const Context &context);

    /// An item of DeviceStateList, asked for after the channels. Changes of a device are not
    /// looked at: Hold and Unhold tell who it is.
    void deviceStateChange(const ami::Message &message);

private:
    [[nodiscard]] ChannelId onlyChannelOf(std::string_view device) const;
    [[nodiscard]] ChannelId onlyPeerOf(ChannelId channel) const;

    Context m;
};

} // namespace cacofonisk::tracking
