// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/factrecorder.h"

namespace cacofonisk::calls {

/// Records in a CallHistory what the services of the PBX do with calls: hold, queues, parking,
/// hints.
class ServiceRecorder final : public FactRecorder
{
    Q_OBJECT

public:
    /// `tracker` and `history` outlive this.
    ServiceRecorder(const tracking::Tracker &tracker, CallHistory &history);

private:
    void onExtensionChanged(const tracking::Extension &extension);
    void onHeld(const tracking::Channel &channel);
    void onUnheld(const tracking::Channel &channel);
    void onHoldListed(const tracking::Channel &channel, bool holds);
    void onQueueJoined(const tracking::QueueVisit &visit);
    void onQueueLeft(const tracking::QueueVisit &visit);
    void onQueueAbandoned(const tracking::QueueVisit &visit);
    void onCallParked(const tracking::Parking &parking);
    void onParkedCallSwapped(const tracking::Parking &parking);
    void onParkedCallGivenUp(const tracking::Parking &parking);
    void onParkedCallRetrieved(const tracking::Parking &parking);
    void onParkedCallTimedOut(const tracking::Parking &parking);

    [[nodiscard]] Leg *parked(const tracking::Parking &parking);
};

} // namespace cacofonisk::calls
