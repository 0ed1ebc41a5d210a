// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/mediatracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

MediaTracker::MediaTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

void MediaTracker::hold(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.namedOrNew(message, Block::Channel)) {
        emit m.facts.held(*channel);
    }
}

void MediaTracker::unhold(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.namedOrNew(message, Block::Channel)) {
        emit m.facts.unheld(*channel);
    }
}

void MediaTracker::musicOnHoldStart(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.musicStarted(*channel, message[Field::Class]);
    }
}

void MediaTracker::musicOnHoldStop(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.musicStopped(*channel);
    }
}

void MediaTracker::mixMonitorStart(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.recordingStarted(*channel);
    }
}

void MediaTracker::mixMonitorStop(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.recordingStopped(*channel);
    }
}

void MediaTracker::chanSpyStart(const ami::Message &message)
{
    const Channel *const spyer = m_channels.named(message, Block::Spyer);
    const Channel *const spyee = m_channels.named(message, Block::Spyee);
    if (spyer && spyee) {
        emit m.facts.spyingStarted(*spyer, *spyee);
    }
}

void MediaTracker::chanSpyStop(const ami::Message &message)
{
    const Channel *const spyer = m_channels.named(message, Block::Spyer);
    const Channel *const spyee = m_channels.named(message, Block::Spyee);
    if (spyer && spyee) {
        emit m.facts.spyingStopped(*spyer, *spyee);
    }
}

void MediaTracker::confbridgeMute(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.muted(*channel, message[Field::Conference]);
    }
}

void MediaTracker::confbridgeUnmute(const ami::Message &message)
{
    if (const Channel *const channel = m_channels.named(message, Block::Channel)) {
        emit m.facts.unmuted(*channel, message[Field::Conference]);
    }
}

} // namespace cacofonisk::tracking
