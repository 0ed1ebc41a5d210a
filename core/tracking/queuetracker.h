// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports who waits in which queue, and how its agents are called.
class QueueTracker
{
public:
    QueueTracker(const Context &context, ChannelTracker &channels);

    void callerJoin(const ami::Message &message);
    /// An item of a QueueStatus list.
    void entry(const ami::Message &message);
    void callerLeave(const ami::Message &message);
    void callerAbandon(const ami::Message &message);

    void agentCalled(const ami::Message &message);
    void agentConnect(const ami::Message &message);
    void agentComplete(const ami::Message &message);
    void agentRingNoAnswer(const ami::Message &message);

private:
    using VisitFact = void (Facts::*)(const QueueVisit &);
    using AgentFact = void (Facts::*)(const AgentCall &);

    void tellVisit(const ami::Message &message, const Channel *caller, VisitFact fact);
    void tellAgent(const ami::Message &message, ami::Field seconds, AgentFact fact);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
