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
        std::erase(m.state.channels[target.dialledBy].dials, target.id);
        target.dialledBy = {};
    }
}

void DialTracker::localBridge(const ami::Message &message)
{
    const auto [first, second] = ends(message, Block::LocalOne, Block::LocalTwo);
    if (!first || !second || first == second || first->localPeer == second->id) {
        return;
    }
    for (const Channel *half : {first, second}) {
        if (half->localPeer) {
            m.state.channels[half->localPeer].localPeer = {};
        }
    }
    first->localPeer = second->id;
    second->localPeer = first->id;
    emit m.facts.localPaired(*first, *second);
}

void DialTracker::originateResponse(const ami::Message &message)
{
    emit m.facts.originated({m_channels.named(message, Block::Channel), message[Field::Channel],
                             message[Field::Exten], message[Field::Response] == "Success"});
}

void DialTracker::pickup(const ami::Message &message)
{
    const auto [picker, target] = ends(message, Block::Channel, Block::Target);
    if (picker && target) {
        emit m.facts.pickedUp(*picker, *target);
    }
}

} // namespace cacofonisk::tracking
