// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/dialstring.h"
#include "core/calls/leg.h"
#include "core/switchboard/extensions.h"
#include "core/switchboard/lines.h"

// What calls change about extensions.

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;

void Extensions::onChannelCreated(const Channel &channel)
{
    const std::string_view name = calls::lineOf(channel.name);
    const bool isOfDevice = calls::kindOf(channel.name.text()) == calls::Leg::Kind::Party;
    Device *const device = isOfDevice ? m_board.device(name) : nullptr;
    if (!device) {
        return;
    }
    m_board.place(channel.id).device = device->id;
    if (!device->channels.contains(channel.id)) {
        device->channels.append(channel.id);
    }
    if (isPhone(name)) {
        if (Extension *const own = m_board.extension(name)) {
            addOnce(own->devices, device->id);
            addOnce(device->extensions, own->id);
            own->isGone = false;
        }
    }
    learnName(channel);
    learnCaller(channel);
    touchAround(channel);
}

void Extensions::onChannelRenamed(const Channel &channel)
{
    onChannelHungUp(channel);
    onChannelCreated(channel);
}

void Extensions::onChannelChanged(const Channel &channel)
{
    learnName(channel);
    touchAround(channel);
}

void Extensions::onChannelStateChanged(const Channel &channel)
{
    learnCaller(channel);
    touchAround(channel);
}

void Extensions::onChannelHungUp(const Channel &channel)
{
    touchAround(channel);
    Place *const place = m_board.findPlace(channel.id);
    if (place && place->device) {
        m_board.devices[place->device].channels.removeAll(channel.id);
        touch(place->device);
        place->device = {};
    }
}

void Extensions::onDial(const tracking::Dial &dial)
{
    if (m_board.sides.learnDial(dial.target.name.text(), dial.dialString,
                                dial.target.callerId.num)) {
        m_board.knowsOtherSides = true;
    }
    touchAround(dial.target);
}

void Extensions::onLocalPaired(const Channel &first, const Channel &)
{
    touchAround(first);
}

void Extensions::onBridgeEntered(const tracking::BridgeEntry &entry)
{
    touchAround(entry.channel);
}

void Extensions::onBridgeLeft(const tracking::BridgeExit &exit)
{
    touchAround(exit.channel);
}

/// A channel that calls in, from a number that may be that of its phone.
void Extensions::learnCaller(const Channel &channel)
{
    if (channel.state == tracking::ChannelState::Ring && !channel.wasDialled &&
        m_board.sides.learnCaller(channel.name.text(), channel.callerId.num)) {
        m_board.knowsOtherSides = true;
    }
}

/// The caller id of a phone that has its own number is the name of who sits there.
void Extensions::learnName(const Channel &channel)
{
    const Place *const place = m_board.findPlace(channel.id);
    if (!place || !place->device || channel.callerId.name.empty()) {
        return;
    }
    for (const ExtensionId id : m_board.devices[place->device].extensions) {
        Extension &extension = m_board.extensions[id];
        if (channel.callerId.num == extension.exten && channel.callerId.name != extension.name) {
            extension.name = std::string_view(channel.callerId.name);
            m_board.parkings.forEach(
                [this](ParkingSpace &space) { m_board.changedParkings.add(space); }); // by whom
        }
    }
}

/// Of all that it is connected with, in whatever way: what one does may be shown of each.
void Extensions::touchAround(const Channel &channel)
{
    ++m_visit;
    m_around.clear();
    visit(channel.id);
    for (std::size_t at = 0; at < m_around.size(); ++at) {
        touchChannel(m_around[at]);
        const Channel &next = m_state.channels[m_around[at]];
        visit(next.localPeer);
        visit(next.dialledBy);
        for (const ChannelId target : next.dials) {
            visit(target);
        }
        // Who is among many is shown with nobody; one more has just left, or come.
        if (next.bridge && m_state.bridges[next.bridge].members.size() <= mostNamed + 1) {
            for (const ChannelId member : m_state.bridges[next.bridge].members) {
                visit(member);
            }
        }
    }
}

void Extensions::visit(ChannelId channel)
{
    if (m_state.channels.contains(channel) &&
        std::exchange(m_board.place(channel).visit, m_visit) != m_visit) {
        m_around.push_back(channel);
    }
}

void Extensions::touchChannel(ChannelId channel)
{
    const Place &place = m_board.place(channel);
    if (place.device) {
        touch(place.device);
    }
    if (place.queue) {
        m_board.changedQueues.add(m_board.queues[place.queue]);
    }
    if (place.conference) {
        m_board.changedConferences.add(m_board.conferences[place.conference]);
    }
    if (place.parking) {
        m_board.changedParkings.add(m_board.parkings[place.parking]);
    }
}

} // namespace cacofonisk::switchboard
