// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Tells what the services of the switch do with calls: queues, parking, conferences, hold, hints,
/// and the dialplan's own user events.
class ServiceTracker
{
public:
    ServiceTracker(const Context &context, ChannelTracker &channels);

    void queueCallerJoin(const ami::Message &message);
    /// An item of the list QueueStatus.
    void queueEntry(const ami::Message &message);
    void queueCallerLeave(const ami::Message &message);
    void queueCallerAbandon(const ami::Message &message);

    void parkedCall(const ami::Message &message);
    void unParkedCall(const ami::Message &message);
    void parkedCallTimeOut(const ami::Message &message);
    void parkedCallGiveUp(const ami::Message &message);

    void confbridgeJoin(const ami::Message &message);
    void confbridgeLeave(const ami::Message &message);

    void hold(const ami::Message &message);
    void unhold(const ami::Message &message);

    void extensionStatus(const ami::Message &message);

    void userEvent(const ami::Message &message);

private:
    using VisitFact = void (Facts::*)(const QueueVisit &);
    using ParkingFact = void (Facts::*)(const Parking &);

    void tellVisit(const ami::Message &message, const Channel *caller, VisitFact fact);
    void tellParking(const ami::Message &message, const Channel *parkee, const Channel *retriever,
                     ParkingFact fact);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
