// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/extensionstate.h"

#include "core/ami/uniqueid.h"

namespace cacofonisk::switchboard {

using tracking::ChannelId;
using tracking::State;

namespace {

/// Of a device whose state nobody has told.
Availability stateByChannels(const State &state, const Device &device)
{
    bool isRinging = false;
    bool isInUse = false;
    for (const ChannelId id : device.channels) {
        const bool rings = state.channels[id].state == tracking::ChannelState::Ringing;
        isRinging = isRinging || rings;
        isInUse = isInUse || !rings;
    }
    return isRinging ? (isInUse ? Availability::RingingInUse : Availability::Ringing)
           : isInUse ? Availability::InUse
                     : Availability::Unknown;
}

} // namespace

Availability stateOf(const Board &board, const State &state, const Extension &extension)
{
    bool isDoNotDisturb = extension.presence.state == "dnd";
    bool isCalling = false;
    Availability availability = extension.told;
    for (const DeviceId id : extension.devices) {
        const Device &device = board.devices[id];
        isDoNotDisturb =
            isDoNotDisturb || device.isDoNotDisturb() || device.presence.state == "dnd";
        isCalling = isCalling || !device.channels.empty();
        if (extension.isOfDevice()) {
            availability = device.state == Availability::Unknown ? stateByChannels(state, device)
                                                                 : device.state;
        }
    }
    return isDoNotDisturb && !isCalling && availability != Availability::Unavailable
               ? Availability::DoNotDisturb
               : availability;
}

std::optional<Moment> oldestCallOf(const Board &board, const State &state,
                                   const Extension &extension)
{
    std::optional<Moment> oldest;
    for (const DeviceId id : extension.devices) {
        for (const ChannelId channel : board.devices[id].channels) {
            const auto created = ami::createdBy(state.channels[channel].uniqueid);
            if (created && (!oldest || state.byOurClock(*created) < *oldest)) {
                oldest = state.byOurClock(*created);
            }
        }
    }
    return oldest;
}

const tracking::Channel *channelOf(const Board &board, const State &state,
                                   const Extension &extension)
{
    for (const DeviceId id : extension.devices) {
        const Device &device = board.devices[id];
        const DeviceId phone =
            device.channels.empty() && device.phone && board.devices.contains(device.phone)
                ? device.phone
                : id;
        for (const ChannelId channel : board.devices[phone].channels) {
            if (state.channels.contains(channel)) {
                return &state.channels[channel];
            }
        }
    }
    return nullptr;
}

} // namespace cacofonisk::switchboard
