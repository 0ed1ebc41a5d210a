// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/synchronizer.h"

#include <algorithm>

namespace cacofonisk::tracking {

using ami::Field;

namespace {

/// What Asterisk tells as the data of an application that a dialled channel is said to run
/// (Asterisk: apps/app_dial.c, apps/app_queue.c, main/dial.c).
constexpr std::string_view outgoing = "(Outgoing Line)";

/// `PJSIP/1002` of `PJSIP/1002-0000001a`, `Local/1002@ext` of `Local/1002@ext-00000001;1`.
std::string_view deviceOf(std::string_view channel)
{
    return channel.substr(0, channel.rfind('-'));
}

/// Whether the data of a Dial name a device, and not one whose name only begins with its.
bool names(std::string_view data, std::string_view device)
{
    for (auto at = data.find(device); at != data.npos; at = data.find(device, at + 1)) {
        const auto end = at + device.size();
        if (end == data.size() ||
            std::string_view("&,/").find(data[end]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool isCalling(const ListedChannel &listed)
{
    return !listed.isCalled && !listed.application.empty();
}

} // namespace

Synchronizer::Synchronizer(const Context &context, ChannelTracker &channels, DialTracker &dials,
                           BridgeTracker &bridges)
    : m(context)
    , m_channels(channels)
    , m_dials(dials)
    , m_bridges(bridges)
{}

void Synchronizer::banner(const ami::Message &)
{
    ++m.state.connection;
    m.state.isReconnected = !m.state.channels.empty();
    m.state.listed.clear();
}

void Synchronizer::fullyBooted(const ami::Message &message)
{
    const int uptime = numberOf(message[Field::Uptime]);
    if (std::exchange(m.state.isReconnected, false)) {
        if (!hasRestarted(uptime)) {
            return; // what is still there the lists will tell
        }
        endAll(HangupSource::Restart);
    }
    emit m.facts.serverStarted(uptime);
    m.state.channels.clear();
    m.state.bridges.clear();
    m.state.extensions.clear();
    m.state.listed.clear();
    m.state.isStopping = false;
}

/// Whether Asterisk booted after the last event that came before the connection was lost.
bool Synchronizer::hasRestarted(int uptime) const
{
    if (m.state.isStopping) {
        return true;
    }
    return uptime > 0 && m.state.now && m.state.lastHeard &&
           *m.state.now - std::chrono::seconds(uptime) > *m.state.lastHeard;
}

void Synchronizer::endAll(HangupSource source)
{
    m.state.channels.forEach([&](const Channel &channel) { m_channels.end(channel.id, source); });
}

void Synchronizer::listed(const ami::Message &message)
{
    m_channels.refresh(message);
    const Channel *const channel = m_channels.named(message, ami::Block::Channel);
    if (!channel) {
        return;
    }
    const bool isStatus = message.type() == ami::EventType::Status;
    ListedChannel listed;
    listed.channel = channel->id;
    listed.uniqueid = channel->uniqueid;
    listed.linkedid = message[Field::Linkedid];
    listed.exten = message[Field::Exten];
    listed.application = message[Field::Application];
    listed.data = message[isStatus ? Field::Data : Field::ApplicationData];
    listed.bridgeUniqueid = message[isStatus ? Field::BridgeID : Field::BridgeId];
    listed.isCalled = listed.data == outgoing;
    const auto age =
        m.state.isByReceipt ? ami::durationOf(message[Field::Duration]) : std::nullopt;
    emit m.facts.channelListed(
        {*channel, listed.application, listed.data, listed.isCalled, message[Field::DNID], age});
    m.state.listed.push_back(std::move(listed));
}

void Synchronizer::listComplete(const ami::Message &message)
{
    std::erase_if(m.state.listed, [this](const ListedChannel &listed) {
        return !m.state.channels.find(listed.uniqueid);
    });
    if (message.type() == ami::EventType::CoreShowChannelsComplete) {
        endMissing();
    }
    inferPairs();
    inferDials();
    placeInBridges();
    m.state.listed.clear();
}

void Synchronizer::endMissing()
{
    m.state.isReconnected = false;
    m.state.channels.forEach([&](const Channel &channel) {
        if (channel.connection != m.state.connection) {
            m_channels.end(channel.id, HangupSource::Missed);
        }
    });
}

void Synchronizer::inferPairs()
{
    for (const ListedChannel &one : m.state.listed) {
        const Channel &first = m.state.channels[one.channel];
        if (!first.isFirstHalf() || first.localPeer) {
            continue;
        }
        std::string_view stem = first.name;
        stem.remove_suffix(1);
        for (const ListedChannel &other : m.state.listed) {
            const Channel &second = m.state.channels[other.channel];
            if (second.isSecondHalf() && second.name.text().starts_with(stem)) {
                m_dials.pair(first.id, second.id);
            }
        }
    }
}

void Synchronizer::inferDials()
{
    for (const ListedChannel &called : m.state.listed) {
        const Channel &target = m.state.channels[called.channel];
        if (called.isCalled && !target.wasDialled && target.uniqueid != target.linkedid) {
            if (const ListedChannel *const caller = callerOf(called)) {
                m_dials.infer(caller->channel, called.channel, caller->exten);
            }
        } else if (target.dialledBy && target.state == ChannelState::Up) {
            m_dials.endUnseen(called.channel); // answered during the break
        }
    }
}

/// Who dials a channel: who is in a bridge with it; else who has the same linkedid and names it,
/// or is the only one.
const ListedChannel *Synchronizer::callerOf(const ListedChannel &called) const
{
    const std::string_view device = deviceOf(m.state.channels[called.channel].name);
    const ListedChannel *best = nullptr;
    int bestPoints = 0;
    for (const ListedChannel &caller : m.state.listed) {
        if (!isCalling(caller) || caller.linkedid != called.linkedid ||
            caller.bridgeUniqueid != called.bridgeUniqueid) {
            continue;
        }
        const bool takesMany = caller.application == "Queue" || caller.application == "FollowMe";
        const int points = names(caller.data, device)                                       ? 3
                           : takesMany                                                      ? 2
                           : !called.bridgeUniqueid.empty() || caller.application == "Dial" ? 1
                                                                                            : 0;
        if (points > bestPoints) {
            best = &caller;
            bestPoints = points;
        }
    }
    return best;
}

void Synchronizer::placeInBridges()
{
    for (const ListedChannel &listed : m.state.listed) {
        m_bridges.place(listed);
    }
}

} // namespace cacofonisk::tracking
