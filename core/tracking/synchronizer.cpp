// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/synchronizer.h"

#include "core/ami/uniqueid.h"

#include <algorithm>
#include <unordered_map>

namespace cacofonisk::tracking {

using ami::Field;

namespace {

/// What Asterisk tells as the data of an application that a dialled channel is said to run
/// (Asterisk: apps/app_dial.c, apps/app_queue.c, main/dial.c).
constexpr std::string_view outgoing = "(Outgoing Line)";

/// By their uniqueid; `channels` stay as and where they are.
template<class Named>
std::unordered_map<std::string_view, const Named *> namesOf(const std::vector<Named> &channels)
{
    std::unordered_map<std::string_view, const Named *> names;
    for (const Named &channel : channels) {
        names.emplace(channel.uniqueid, &channel);
    }
    return names;
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
    m.state.lacking.clear();
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
    m.state.lacking.clear();
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
    const Channel *const known = m.state.channels.find(message[Field::Uniqueid]);
    const bool isNews = !known || known->isInferred || known->connection != m.state.connection;
    if (isNews) {
        m_channels.refresh(message);
    }
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
    listed.isNews = isNews;
    const auto age = m.state.isByReceipt ? durationOf(message[Field::Duration]) : std::nullopt;
    emit m.facts.channelListed(
        {*channel, listed.application, listed.data, listed.isCalled, message[Field::DNID], age});
    m.state.listed.push_back(std::move(listed));
}

void Synchronizer::listComplete(const ami::Message &message)
{
    const std::string_view announced = message.value("ListItems");
    const bool isWhole = !announced.empty() &&
                         static_cast<std::size_t>(numberOf(announced)) == m.state.listed.size();
    std::erase_if(m.state.listed, [this](const ListedChannel &listed) {
        return !m.state.channels.find(listed.uniqueid);
    });
    if (message.type() == ami::EventType::CoreShowChannelsComplete) {
        endUnseen(hasRestarted() ? HangupSource::Restart : HangupSource::Missed);
        if (isWhole) {
            endLacking();
        }
    }
    inferPairs();
    inferDials();
    inferOriginates();
    placeInBridges();
    m.state.listed.clear();
}

void Synchronizer::endMissing()
{
    endUnseen(HangupSource::Missed);
}

void Synchronizer::endUnseen(HangupSource source)
{
    m.state.isReconnected = false;
    m.state.channels.forEach([&](const Channel &channel) {
        if (channel.connection != m.state.connection) {
            m_channels.end(channel.id, source);
        }
    });
}

/// Whether Asterisk has restarted since the connection before, by its own counting: that began
/// anew. FullyBooted tells no Uptime before Asterisk 14, and nothing to who may not read `system`.
bool Synchronizer::hasRestarted() const
{
    std::optional<ami::Begin> last; // of the channels that are gone
    m.state.channels.forEach([&](const Channel &channel) {
        const auto begin = ami::beginOf(channel.uniqueid);
        if (channel.connection != m.state.connection && begin &&
            (!last || last->number < begin->number)) {
            last = begin;
        }
    });
    constexpr std::int64_t moment = 1; // in which the last that began may have been counted first
    bool isAnew = false;
    for (const ListedChannel &listed : m.state.listed) {
        const auto begin = ami::beginOf(listed.uniqueid);
        if (!last || !begin || begin->system != last->system) {
            continue;
        }
        if (begin->second <= last->second) {
            return false; // it was there before
        }
        isAnew = isAnew || (begin->number < last->number && begin->second > last->second + moment);
    }
    return isAnew;
}

/// Ends the channels that are not in this list, nor were in one a while ago. In one alone that is
/// said of any channel whose Hangup is on its way.
void Synchronizer::endLacking()
{
    constexpr auto patience = std::chrono::seconds(5);
    const auto listed = namesOf(m.state.listed);
    const std::vector<LackingChannel> before = std::exchange(m.state.lacking, {});
    const auto names = namesOf(before);
    const Moment now = m.state.now.value_or(Moment());
    m.state.channels.forEach([&](const Channel &channel) {
        const std::string_view uniqueid = channel.uniqueid;
        if (listed.contains(uniqueid)) {
            return;
        }
        const auto known = names.find(uniqueid);
        const Moment since = known == names.end() ? now : known->second->since;
        if (now - since >= patience) {
            m_channels.end(channel.id, HangupSource::Missed);
        } else {
            m.state.lacking.push_back({std::string(uniqueid), since});
        }
    });
}

} // namespace cacofonisk::tracking
