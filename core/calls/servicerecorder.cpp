// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/servicerecorder.h"

#include "core/ami/channelname.h"
#include "core/calls/tolerances.h"

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;

ServiceRecorder::ServiceRecorder(const Tracker &tracker, CallHistory &history)
    : FactRecorder(tracker, history)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::extensionChanged, &ServiceRecorder::onExtensionChanged);
    on(&Tracker::held, &ServiceRecorder::onHeld);
    on(&Tracker::unheld, &ServiceRecorder::onUnheld);
    on(&Tracker::holdListed, &ServiceRecorder::onHoldListed);
    on(&Tracker::queueJoined, &ServiceRecorder::onQueueJoined);
    on(&Tracker::queueLeft, &ServiceRecorder::onQueueLeft);
    on(&Tracker::queueAbandoned, &ServiceRecorder::onQueueAbandoned);
    on(&Tracker::callParked, &ServiceRecorder::onCallParked);
    on(&Tracker::parkedCallSwapped, &ServiceRecorder::onParkedCallSwapped);
    on(&Tracker::parkedCallRetrieved, &ServiceRecorder::onParkedCallRetrieved);
    on(&Tracker::parkedCallTimedOut, &ServiceRecorder::onParkedCallTimedOut);
    on(&Tracker::parkedCallGivenUp, &ServiceRecorder::onParkedCallGivenUp);
}

/// Of a party whose begin was not seen the caller id may be what it shows to others: the extension
/// of its phone is its own.
void ServiceRecorder::onExtensionChanged(const tracking::Extension &extension)
{
    for (const LegId id : m_history.inferred) {
        Leg &leg = m_history.legs[id];
        const std::string_view name = leg.channel;
        if (leg.isParty() && extension.hasDevice(ami::deviceOf(name))) {
            leg.num = extension.exten;
            m_history.touch(leg);
        }
    }
}

void ServiceRecorder::onHeld(const Channel &channel)
{
    if (Leg *const leg = touch(channel)) {
        if (leg->holds.empty() || leg->holds.back().to) {
            leg->holds.push_back({m_history.now, {}});
        }
    }
}

void ServiceRecorder::onUnheld(const Channel &channel)
{
    if (Leg *const leg = touch(channel)) {
        close(leg->holds, m_history.now);
    }
}

void ServiceRecorder::onHoldListed(const Channel &channel, bool holds)
{
    holds ? onHeld(channel) : onUnheld(channel);
}

void ServiceRecorder::onQueueJoined(const tracking::QueueVisit &visit)
{
    Leg *const leg = touch(visit.caller);
    if (!leg) {
        return;
    }
    const Moment from = m_history.now - visit.waited;
    if (leg->queues.empty() || leg->queues.back().to) {
        leg->queues.push_back({{from, {}}, std::string(visit.queue), visit.position, false});
    } else if (leg->isInferred && leg->queues.back().position == 0) {
        leg->queues.back().from = from; // until now just what he runs was known
        leg->queues.back().position = visit.position;
    }
}

void ServiceRecorder::onQueueLeft(const tracking::QueueVisit &visit)
{
    if (Leg *const leg = touch(visit.caller)) {
        close(leg->queues, m_history.now);
    }
}

void ServiceRecorder::onQueueAbandoned(const tracking::QueueVisit &visit)
{
    Leg *const leg = touch(visit.caller);
    if (leg && !leg->queues.empty()) {
        leg->queues.back().abandoned = true;
    }
}

void ServiceRecorder::onCallParked(const tracking::Parking &parking)
{
    Leg *const leg = touch(*parking.parkee);
    if (leg && (leg->parkings.empty() || leg->parkings.back().to)) {
        ParkingStay stay;
        stay.from = m_history.now;
        stay.lot = parking.lot;
        stay.space = parking.space;
        stay.parkerDialString = parking.parkerDialString;
        leg->parkings.push_back(std::move(stay));
    }
}

/// Who parked a channel of his own hands its place on to whom he transfers there. That may be told
/// only by what becomes of the place.
Leg *ServiceRecorder::parked(const tracking::Parking &parking)
{
    const auto isThere = [&](const Leg &leg) {
        return !leg.parkings.empty() && leg.parkings.back().space == parking.space &&
               leg.parkings.back().lot == parking.lot;
    };
    Leg *const leg = touch(*parking.parkee);
    if (!leg || isThere(*leg)) {
        return leg;
    }
    m_history.legs.forEach([&](Leg &other) {
        if (&other != leg && isThere(other) &&
            other.parkings.back().isOpenAt(m_history.now - tolerances::beforeParking)) {
            m_history.touch(other);
            leg->parkings.push_back(std::move(other.parkings.back()));
            other.parkings.pop_back();
            leg->parkings.back().to.reset();
        }
    });
    return leg;
}

void ServiceRecorder::onParkedCallSwapped(const tracking::Parking &parking)
{
    Leg *const leg = parked(parking);
    if (leg && leg->parkings.empty()) {
        onCallParked(parking);
    }
}

void ServiceRecorder::onParkedCallGivenUp(const tracking::Parking &parking)
{
    if (Leg *const leg = parked(parking)) {
        close(leg->parkings, m_history.now);
    }
}

void ServiceRecorder::onParkedCallRetrieved(const tracking::Parking &parking)
{
    Leg *const leg = parked(parking);
    Leg *const retriever = parking.retriever ? touch(*parking.retriever) : nullptr;
    if (!leg) {
        return;
    }
    close(leg->parkings, m_history.now);
    if (retriever) {
        retriever->retrieved = leg->party();
        retriever->retrievedFrom = parking.space;
    }
    if (retriever && !leg->parkings.empty()) {
        leg->parkings.back().retriever = retriever->party();
    }
}

void ServiceRecorder::onParkedCallTimedOut(const tracking::Parking &parking)
{
    Leg *const leg = parked(parking);
    if (leg && !leg->parkings.empty()) {
        close(leg->parkings, m_history.now);
        leg->parkings.back().timedOut = true;
    }
}

} // namespace cacofonisk::calls
