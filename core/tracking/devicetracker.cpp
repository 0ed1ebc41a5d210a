// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/devicetracker.h"

#include "core/ami/channelname.h"

namespace cacofonisk::tracking {

using ami::Field;

DeviceTracker::DeviceTracker(const Context &context)
    : m(context)
{}

/// On hold is, with chan_sip, the device that holds; with PJSIP the one that is held. (Asterisk:
/// channels/chan_sip.c, sip_devicestate; channels/chan_pjsip.c, chan_pjsip_devicestate)
///
/// That nobody holds chan_sip tells only where it is set to tell of holds: it is not believed.
void DeviceTracker::deviceStateChange(const ami::Message &message)
{
    if (message[Field::ActionID].empty()) {
        return;
    }
    const std::string_view device = message.value("Device");
    const bool isOnHold = message.value("State") == "ONHOLD";
    const bool isPjsip = device.starts_with("PJSIP/");
    if (!isPjsip && !isOnHold) {
        return;
    }
    const ChannelId own = onlyChannelOf(device);
    const ChannelId holder = own && isPjsip ? onlyPeerOf(own) : own;
    if (holder) {
        emit m.facts.holdListed(m.state.channels[holder], isOnHold);
    }
}

/// None where it has several: which of them is meant is not told.
ChannelId DeviceTracker::onlyChannelOf(std::string_view device) const
{
    ChannelId only;
    int count = 0;
    m.state.channels.forEach([&](const Channel &channel) {
        if (ami::deviceOf(channel.name) == device) {
            only = channel.id;
            ++count;
        }
    });
    return count == 1 ? only : ChannelId();
}

ChannelId DeviceTracker::onlyPeerOf(ChannelId channel) const
{
    const ChannelList talking = m.state.bridgePeers(channel);
    if (talking.size() != 2) {
        return {};
    }
    return talking[0] == channel ? talking[1] : talking[0];
}

} // namespace cacofonisk::tracking
