// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/dialtracker.h"

#include <algorithm>

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

DialTracker::DialTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

DialTracker::Ends DialTracker::ends(const ami::Message &message, Block caller, Block target)
{
    const Channel *const first = m_channels.namedOrNew(message, caller);
    const ChannelId id = first ? first->id : ChannelId();
    Channel *const second = m_channels.namedOrNew(message, target);
    return {id ? &m.state.channels[id] : nullptr, second};
}

void DialTracker::dialBegin(const ami::Message &message)
{
    const auto [caller, target] = ends(message, Block::Channel, Block::Dest);
    if (!target || caller == target || (caller && target->dialledBy == caller->id)) {
        return;
    }
    close(*target);
    target->wasDialled = true;
    if (caller) {
        target->dialledBy = caller->id;
        caller->dials.push_back(target->id);
    }
    emit m.facts.dialBegan(
        {caller, *target, message[Field::Exten], message[Field::DialString], {}, {}});
}

void DialTracker::dialState(const ami::Message &message)
{
    const auto [caller, target] = ends(message, Block::Channel, Block::Dest);
    if (target) {
        emit m.facts.dialProgressed({caller, *target, {}, {}, message[Field::DialStatus], {}});
    }
}

void DialTracker::dialEnd(const ami::Message &message)
{
    Channel *const target = m_channels.named(message, Block::Dest);
    if (!target) {
        return;
    }
    // After a transfer it is not the caller of the begin that the end names.
    const Channel *const caller = m_channels.named(message, Block::Channel);
    emit m.facts.dialEnded(
        {caller, *target, {}, {}, message[Field::DialStatus], message[Field::Forward]});
    close(*target);
}

void DialTracker::close(Channel &target)
{
    if (target.dialledBy) {
        m.state.channels[target.dialledBy].dials.removeAll(target.id);
        target.dialledBy = {};
    }
}

void DialTracker::localBridge(const ami::Message &message)
{
    const auto [first, second] = ends(message, Block::LocalOne, Block::LocalTwo);
    if (first && second && first != second) {
        pair(first->id, second->id);
    }
}

void DialTracker::pair(ChannelId first, ChannelId second)
{
    Channel &one = m.state.channels[first];
    Channel &two = m.state.channels[second];
    if (one.localPeer == second) {
        return;
    }
    for (const Channel *half : {&one, &two}) {
        if (half->localPeer) {
            m.state.channels[half->localPeer].localPeer = {};
        }
    }
    one.localPeer = second;
    two.localPeer = first;
    emit m.facts.localPaired(one, two);
}

void DialTracker::infer(ChannelId caller, ChannelId target, std::string_view callerExten,
                        std::string_view dialString)
{
    Channel *const from = caller ? &m.state.channels[caller] : nullptr;
    Channel &to = m.state.channels[target];
    to.wasDialled = true;
    if (from && to.state != ChannelState::Up) {
        to.dialledBy = caller;
        from->dials.push_back(target);
    }
    Dial dial{from, to, callerExten, dialString, {}, {}};
    dial.isInferred = true;
    emit m.facts.dialBegan(dial);
}

void DialTracker::endUnseen(ChannelId target)
{
    Channel &channel = m.state.channels[target];
    Dial dial{&m.state.channels[channel.dialledBy], channel, {}, {}, "ANSWER", {}};
    dial.isInferred = true;
    emit m.facts.dialEnded(dial);
    close(channel);
}

void DialTracker::originateResponse(const ami::Message &message)
{
    constexpr std::string_view ringing = "3"; // Asterisk: include/asterisk/frame.h, AST_CONTROL_…
    emit m.facts.originated({m_channels.named(message, Block::Channel), message[Field::Channel],
                             message[Field::Exten], message[Field::Application],
                             message[Field::Response] == "Success",
                             message[Field::Reason] == ringing});
}

void DialTracker::pickup(const ami::Message &message)
{
    const auto [picker, target] = ends(message, Block::Channel, Block::Target);
    if (picker && target) {
        emit m.facts.pickedUp(*picker, *target);
    }
}

} // namespace cacofonisk::tracking
