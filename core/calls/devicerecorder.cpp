// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/devicerecorder.h"

#include "core/calls/dialstring.h"

#include <algorithm>

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;
namespace ChannelState = tracking::ChannelState;

DeviceRecorder::DeviceRecorder(const Tracker &tracker, CallHistory &history)
    : FactRecorder(tracker, history)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::extensionChanged, &DeviceRecorder::onExtensionChanged);
    on(&Tracker::channelCreated, &DeviceRecorder::onChannelCreated);
    on(&Tracker::channelStateChanged, &DeviceRecorder::onChannelStateChanged);
    on(&Tracker::channelChanged, &DeviceRecorder::onChannelChanged);
    on(&Tracker::channelListed, &DeviceRecorder::onChannelListed);
    on(&Tracker::dialBegan, &DeviceRecorder::onDialBegan);
}

void DeviceRecorder::onExtensionChanged(const tracking::Extension &extension)
{
    std::string_view hint = extension.hint;
    while (!hint.empty()) {
        const std::string_view device = hint.substr(0, hint.find_first_of("&,"));
        if (m_history.devices.learnHint(extension.exten, device)) {
            m_history.noteLearnt(device);
        }
        hint.remove_prefix(std::min(device.size() + 1, hint.size()));
    }
}

void DeviceRecorder::learnCaller(const Channel &channel)
{
    if (m_history.devices.learnCaller(channel.name, channel.callerId.num)) {
        m_history.noteLearnt(lineOf(channel.name));
    }
}

/// A channel that calls is in the dialplan, or rings the switch; one that is called is neither.
void DeviceRecorder::onChannelCreated(const Channel &channel)
{
    if (kindOf(channel.name) != Leg::Kind::Party || channel.isInferred) {
        return;
    }
    if (isExtension(channel.exten)) {
        learnCaller(channel);
    }
    if (channel.state == ChannelState::Reserved && m_history.devices.learnLifting(channel.name)) {
        m_history.noteLearnt(lineOf(channel.name));
    }
    onChannelStateChanged(channel);
}

void DeviceRecorder::onChannelStateChanged(const Channel &channel)
{
    const bool calls =
        channel.state == ChannelState::Ring || channel.state == ChannelState::PreRing;
    if (!calls || channel.wasDialled || kindOf(channel.name) != Leg::Kind::Party) {
        return;
    }
    if (channel.state == ChannelState::PreRing && m_history.devices.learnRingingIn(channel.name)) {
        m_history.noteLearnt(lineOf(channel.name));
    }
    const Leg *const leg = m_history.legs.find(channel.uniqueid);
    if (leg && leg->num == channel.callerId.num) {
        learnCaller(channel);
    }
}

/// The number that an analogue line tells a moment after it rang.
void DeviceRecorder::onChannelChanged(const Channel &channel)
{
    const Leg *const leg = channel.hadNumber ? nullptr : m_history.legs.find(channel.uniqueid);
    if (leg && leg->calledIn && !leg->dialled && leg->isParty() && !leg->isInferred &&
        leg->laterNum == channel.callerId.num) {
        learnCaller(channel);
    }
}

void DeviceRecorder::onChannelListed(const tracking::Listing &listing)
{
    const Leg *const leg = m_history.legs.find(listing.channel.uniqueid);
    if (leg && leg->isInferred && leg->isParty() && !listing.isCalled && leg->hasExten()) {
        learnCaller(listing.channel);
    }
}

void DeviceRecorder::onDialBegan(const tracking::Dial &dial)
{
    const Channel &target = dial.target;
    const Leg *const leg = m_history.legs.find(target.uniqueid);
    if (!leg || !leg->isParty()) {
        return;
    }
    // What number of its own it had at its begin may not have been seen.
    if (leg->isInferred && reachOf(dial.dialString, target.name) == Reach::Address) {
        return;
    }
    const std::string_view own = leg->isInferred ? std::string_view() : leg->num;
    if (m_history.devices.learnDial(target.name, dial.dialString, own)) {
        m_history.noteLearnt(lineOf(target.name));
    }
}

} // namespace cacofonisk::calls
