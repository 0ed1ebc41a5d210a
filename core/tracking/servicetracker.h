// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channeltracker.h"

namespace cacofonisk::tracking {

/// Reports what the services of the PBX do with calls: parking, conferences, hints, and user events
/// of the dialplan.
class ServiceTracker
{
public:
    ServiceTracker(const Context &context, ChannelTracker &channels);

    void parkedCall(const ami::Message &message);
    void unParkedCall(const ami::Message &message);
    void parkedCallSwap(const ami::Message &message);
    void parkedCallTimeOut(const ami::Message &message);
    void parkedCallGiveUp(const ami::Message &message);

    void confbridgeJoin(const ami::Message &message);
    void confbridgeLeave(const ami::Message &message);

    void extensionStatus(const ami::Message &message);

    void userEvent(const ami::Message &message);

private:
    using ParkingFact = void (Facts::*)(const Parking &);

    void tellParking(const ami::Message &message, const Channel *parkee, const Channel *retriever,
                     ParkingFact fact);

    Context m;
    ChannelTracker &m_channels;
};

} // namespace cacofonisk::tracking
