// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports the queues that there are, and who answers their callers. Only a switchboard needs it.
class QueueMemberTracker
{
public:
    QueueMemberTracker(const Context &context, ChannelTracker &channels);

    /// An item of a QueueStatus list.
    void queueParams(const ami::Message &message);
    /// An item of a QueueStatus list, or any event that tells of a member: all have the same
    /// fields. (Asterisk: apps/app_queue.c, queue_member_blob_create)
    void memberChanged(const ami::Message &message);
    void memberRemoved(const ami::Message &message);
    void listComplete(const ami::Message &message);

    void agentLogin(const ami::Message &message);
    void agentLogoff(const ami::Message &message);

private:
    [[nodiscard]] QueueMember memberIn(const ami::Message &message);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
