// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/channeltracker.h"

#include <algorithm>

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

namespace {

/// Whether a message names a channel, known or not.
bool namesAny(const ami::Message &message, Block block)
{
    // Asterisk: main/manager.c, OriginateResponse, as is ami::unknown
    constexpr std::string_view noChannel = "<null>";
    const std::string_view uniqueid = message[in(block, Field::Uniqueid)];
    return !uniqueid.empty() && uniqueid != noChannel && uniqueid != ami::unknown;
}

Hangup hangupOf(const ami::Message &message)
{
    return {numberOf(message[Field::Cause]), message[Field::CauseTxt], message[Field::TechCause]};
}

} // namespace

ChannelTracker::ChannelTracker(const Context &context)
    : m(context)
{}

Channel *ChannelTracker::find(const ami::Message &message, Block block)
{
    const Field field = in(block, Field::Uniqueid);
    if (const Prefetcher::Named *const named = m.prefetcher.named(field)) {
        return m.state.channels.find(named->uniqueid, named->hash, named->id);
    }
    const std::string_view uniqueid = message[field];
    return uniqueid.empty() ? nullptr : m.state.channels.find(uniqueid);
}

Channel *ChannelTracker::named(const ami::Message &message, Block block)
{
    Channel *const channel = find(message, block);
    if (!channel && namesAny(message, block)) {
        m.problems.count(ami::Problem::UnknownChannel, message.event());
    }
    return channel;
}

Channel *ChannelTracker::namedOrNew(const ami::Message &message, Block block)
{
    Channel *const channel = find(message, block);
    if (channel || !namesAny(message, block)) {
        return channel;
    }
    m.problems.count(ami::Problem::UnknownChannel, message.event());
    return message[in(block, Field::Channel)].empty() ? nullptr
                                                      : &m.state.channels[create(message, block)];
}

ChannelId ChannelTracker::create(const ami::Message &message, Block block)
{
    const auto field = [&](Field plain) { return message[in(block, plain)]; };
    const std::string_view uniqueid = field(Field::Uniqueid);
    const std::string_view linkedid = field(Field::Linkedid);
    Channel &channel = m.state.channels.create(uniqueid);
    channel.uniqueid = uniqueid;
    channel.linkedid = linkedid.empty() ? uniqueid : linkedid;
    m.state.tellsLinkedid = !linkedid.empty();
    channel.name = m.text.decode(field(Field::Channel));
    channel.exten = m.text.decode(field(Field::Exten));
    channel.accountCode = m.text.decodeName(field(Field::AccountCode), channel.isPjsip());
    setParty(channel.callerId, channel.isPjsip(), message, in(block, Field::CallerIDName),
             in(block, Field::CallerIDNum));
    setParty(channel.connectedLine, channel.isPjsip(), message, in(block, Field::ConnectedLineName),
             in(block, Field::ConnectedLineNum));
    channel.hadNumber = !channel.callerId.num.empty();
    channel.state = numberOf(field(Field::ChannelState));
    channel.connection = m.state.connection;
    channel.isInferred = message.type() != ami::EventType::Newchannel;
    emit m.facts.channelCreated(channel);
    return channel.id;
}

void ChannelTracker::setParty(PartyId &party, bool isPjsip, const ami::Message &message, Field name,
                              Field num)
{
    party.name = m.text.decodeName(message[name], isPjsip);
    party.num = m.text.decodeName(message[num], isPjsip);
}

void ChannelTracker::newchannel(const ami::Message &message)
{
    const std::string_view uniqueid = message[Field::Uniqueid];
    if (!uniqueid.empty() && !find(message, Block::Channel)) {
        if (!m.state.isNamed) {
            m.state.systemName = message[Field::SystemName];
        }
        (void)create(message, Block::Channel);
    }
}

void ChannelTracker::newstate(const ami::Message &message)
{
    Channel *const channel = namedOrNew(message, Block::Channel);
    const int state = numberOf(message[Field::ChannelState]);
    if (channel && channel->state != state) {
        const int before = std::exchange(channel->state, state);
        emit m.facts.channelStateChanged(*channel, before);
    }
}

void ChannelTracker::newCallerid(const ami::Message &message)
{
    if (Channel *const channel = named(message, Block::Channel)) {
        setParty(channel->callerId, channel->isPjsip(), message, Field::CallerIDName,
                 Field::CallerIDNum);
        channel->presentation = m.text.decode(message[Field::CidCallingPres]);
        emit m.facts.channelChanged(*channel);
    }
}

void ChannelTracker::newConnectedLine(const ami::Message &message)
{
    if (Channel *const channel = named(message, Block::Channel)) {
        setParty(channel->connectedLine, channel->isPjsip(), message, Field::ConnectedLineName,
                 Field::ConnectedLineNum);
        emit m.facts.channelChanged(*channel);
    }
}

void ChannelTracker::newAccountCode(const ami::Message &message)
{
    if (Channel *const channel = named(message, Block::Channel)) {
        channel->accountCode = m.text.decodeName(message[Field::AccountCode], channel->isPjsip());
        emit m.facts.channelChanged(*channel);
    }
}

void ChannelTracker::newexten(const ami::Message &message)
{
    if (const Channel *const channel = namedOrNew(message, Block::Channel)) {
        emit m.facts.applicationStarted(*channel, message[Field::Application],
                                        message[Field::AppData], message[Field::Exten]);
    }
}

void ChannelTracker::rename(const ami::Message &message)
{
    if (Channel *const channel = named(message, Block::Channel)) {
        channel->name = m.text.decode(message[Field::Newname]);
        emit m.facts.channelRenamed(*channel);
    }
}

void ChannelTracker::hangupRequest(const ami::Message &message)
{
    if (const Channel *const channel = named(message, Block::Channel)) {
        const bool byPhone = message.type() == ami::EventType::HangupRequest;
        emit m.facts.hangupRequested(*channel, hangupOf(message),
                                     byPhone ? HangupRequester::Phone : HangupRequester::Asterisk);
    }
}

void ChannelTracker::hangup(const ami::Message &message)
{
    const Channel *const channel = named(message, Block::Channel);
    if (!channel) {
        return;
    }
    emit m.facts.channelHungUp(*channel, hangupOf(message));
    forget(channel->id);
}

void ChannelTracker::refresh(const ami::Message &message)
{
    newchannel(message);
    if (Channel *const channel = named(message, Block::Channel)) {
        channel->connection = m.state.connection;
        newstate(message);
    }
}

void ChannelTracker::end(ChannelId id, HangupSource source)
{
    emit m.facts.channelHungUp(m.state.channels[id], {0, {}, {}, source});
    forget(id);
}

/// Also closes the dials to and from the channel, takes it out of its bridge and unpairs it.
void ChannelTracker::forget(ChannelId id)
{
    Channel &channel = m.state.channels[id];
    if (channel.dialledBy) {
        m.state.channels[channel.dialledBy].dials.removeAll(id);
    }
    for (const ChannelId target : channel.dials) {
        m.state.channels[target].dialledBy = {};
    }
    if (channel.localPeer) {
        m.state.channels[channel.localPeer].localPeer = {};
    }
    if (channel.bridge) {
        m.state.removeMember(channel);
    }
    m.state.channels.remove(id);
}

} // namespace cacofonisk::tracking
