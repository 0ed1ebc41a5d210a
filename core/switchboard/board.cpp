// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/board.h"

#include "core/ami/text.h"
#include "core/calls/leg.h"

namespace cacofonisk::switchboard {

bool isPhone(std::string_view device)
{
    return calls::kindOf(device) == calls::Leg::Kind::Party && device.find(':') == device.npos &&
           device.find('@') == device.npos;
}

bool Device::isDoNotDisturb() const
{
    constexpr std::string_view prefix = "Custom:DND";
    const std::string_view text = name;
    return ami::isSameWord(text.substr(0, prefix.size()), prefix) &&
           state != Availability::Unknown && state != Availability::Free &&
           state != Availability::Unavailable;
}

Place &Board::place(tracking::ChannelId channel)
{
    if (channel.index() >= places.size()) {
        places.resize(channel.index() + 1);
    }
    Place &place = places[channel.index()];
    if (place.channel != channel) {
        place = {channel, {}, {}, {}, {}, 0};
    }
    return place;
}

Place *Board::findPlace(tracking::ChannelId channel)
{
    const bool isThere =
        channel.index() < places.size() && places[channel.index()].channel == channel;
    return isThere ? &places[channel.index()] : nullptr;
}

Device *Board::device(std::string_view name)
{
    return findOrCreate(devices, name, [name](Device &device) { device.name = name; });
}

Extension *Board::extension(std::string_view address)
{
    return findOrCreate(extensions, address, [address](Extension &extension) {
        const std::size_t at = address.rfind('@');
        extension.address = address;
        extension.exten = at == address.npos ? calls::peerOf(address) : address.substr(0, at);
        extension.context = at == address.npos ? "" : address.substr(at + 1);
        extension.isGone = true; // until it is told of
    });
}

void Board::beginLists()
{
    for (ListNumber *const list : {&queueList, &hintList, &conferenceList, &conferenceMemberList,
                                   &meetMeList, &parkingList}) {
        list->beginAnew();
    }
}

/// One that is shown, the first hint's before others.
const Extension *Board::extensionOf(const Device &device) const
{
    const Extension *found = nullptr;
    for (const ExtensionId id : device.extensions) {
        const Extension &extension = extensions[id];
        if (!extension.isGone && (!found || found->isOfDevice())) {
            found = &extension;
        }
    }
    return found && isShown(*found) ? found : nullptr;
}

/// Of a phone that no hint names, if it is one. Where hints name phones, what they do not name is
/// shown only if it is certain to be a phone.
bool Board::isShown(const Extension &extension) const
{
    if (extension.isGone || !extension.isOfDevice()) {
        return !extension.isGone;
    }
    const Device *const device = devices.find(extension.address);
    const bool isHinted = device && std::any_of(device->extensions.begin(),
                                                device->extensions.end(), [this](ExtensionId id) {
                                                    const Extension &other = extensions[id];
                                                    return !other.isOfDevice() && !other.isGone;
                                                });
    if (!device || isHinted) {
        return false;
    }
    const calls::Side side = sides.sideOf(device->name);
    return side == calls::Side::Phone || (side == calls::Side::Unknown && !sides.hasHints());
}

} // namespace cacofonisk::switchboard
