// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/tracking/queuetracker.h"

namespace cacofonisk::tracking {

using ami::Block;
using ami::Field;

QueueTracker::QueueTracker(const Context &context, ChannelTracker &channels)
    : m(context)
    , m_channels(channels)
{}

void QueueTracker::tellVisit(const ami::Message &message, const Channel *caller, VisitFact fact)
{
    if (caller) {
        (m.facts.*fact)({*caller, message[Field::Queue], numberOf(message[Field::Position]),
                         std::chrono::seconds(numberOf(message[Field::Wait])),
                         message.type() == ami::EventType::QueueEntry});
    }
}

void QueueTracker::callerJoin(const ami::Message &message)
{
    tellVisit(message, m_channels.namedOrNew(message, Block::Channel), &Facts::queueJoined);
}

void QueueTracker::entry(const ami::Message &message)
{
    tellVisit(message, m_channels.named(message, Block::Channel), &Facts::queueJoined);
}

void QueueTracker::callerLeave(const ami::Message &message)
{
    tellVisit(message, m_channels.named(message, Block::Channel), &Facts::queueLeft);
}

void QueueTracker::callerAbandon(const ami::Message &message)
{
    tellVisit(message, m_channels.named(message, Block::Channel), &Facts::queueAbandoned);
}

void QueueTracker::tellAgent(const ami::Message &message, Field seconds, AgentFact fact)
{
    const Channel *const caller = m_channels.named(message, Block::Channel);
    const Channel *const agent = m_channels.named(message, Block::Dest);
    if (caller && agent) {
        (m.facts.*fact)({*caller, *agent, message[Field::Queue], message[Field::Interface],
                         std::chrono::seconds(numberOf(message[seconds]))});
    }
}

void QueueTracker::agentCalled(const ami::Message &message)
{
    tellAgent(message, Field::HoldTime, &Facts::agentCalled);
}

void QueueTracker::agentConnect(const ami::Message &message)
{
    tellAgent(message, Field::HoldTime, &Facts::agentConnected);
}

void QueueTracker::agentComplete(const ami::Message &message)
{
    tellAgent(message, Field::TalkTime, &Facts::agentFinished);
}

void QueueTracker::agentRingNoAnswer(const ami::Message &message)
{
    tellAgent(message, Field::HoldTime, &Facts::agentMissed);
}

} // namespace cacofonisk::tracking
