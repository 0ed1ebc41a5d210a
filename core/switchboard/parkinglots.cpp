// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/parkinglots.h"

#include "core/switchboard/lines.h"

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::Tracker;

namespace {

std::string addressOf(const tracking::Parking &parking)
{
    return std::string(parking.space).append("@").append(parking.lot);
}

} // namespace

ParkingLots::ParkingLots(const Tracker &tracker, Board &board)
    : m_state(tracker.state())
    , m_board(board)
{
    const auto on = [&](auto fact, auto handler) { connect(&tracker, fact, this, handler); };
    on(&Tracker::serverStarted, &ParkingLots::onServerStarted);
    on(&Tracker::listCompleted, &ParkingLots::onListCompleted);
    on(&Tracker::callParked, &ParkingLots::onCallParked);
    on(&Tracker::parkedCallSwapped, &ParkingLots::onCallParked);
    on(&Tracker::parkedCallRetrieved, &ParkingLots::onParkingEnded);
    on(&Tracker::parkedCallTimedOut, &ParkingLots::onParkingEnded);
    on(&Tracker::parkedCallGivenUp, &ParkingLots::onParkingEnded);
    on(&Tracker::channelHungUp, &ParkingLots::onChannelHungUp);
}

void ParkingLots::onServerStarted()
{
    m_board.parkings.forEach([this](ParkingSpace &space) { free(space); });
}

void ParkingLots::onListCompleted(tracking::List list)
{
    if (list == tracking::List::ParkedCalls) {
        const std::uint32_t number = m_board.parkingList.close();
        m_board.parkings.forEach([&](ParkingSpace &space) {
            if (space.listing != number) {
                free(space);
            }
        });
    }
}

/// Parked, listed, or in the place of a channel that was parked only to hand its space on.
void ParkingLots::onCallParked(const tracking::Parking &parking)
{
    if (parking.space.empty()) {
        return;
    }
    const std::string address = addressOf(parking);
    ParkingSpace *const space = findOrCreate(m_board.parkings, address, [&](ParkingSpace &fresh) {
        fresh.address = address;
        fresh.lot = parking.lot;
        fresh.space = parking.space;
    });
    if (!space) {
        return;
    }
    Place &place = m_board.place(parking.parkee->id);
    if (place.parking && place.parking != space->id) {
        free(m_board.parkings[place.parking]);
    }
    if (space->parked != parking.parkee->id) {
        Place *const before = m_board.findPlace(space->parked);
        if (before && before->parking == space->id) {
            before->parking = {};
        }
        space->since = m_board.now - parking.duration;
    }
    m_board.place(parking.parkee->id).parking = space->id;
    space->listing = m_board.parkingList.note(parking.isListed);
    space->isGone = false;
    space->parked = parking.parkee->id;
    space->parker = parking.parkerDialString;
    if (parking.timeout > std::chrono::seconds(0)) {
        space->returns = m_board.now + parking.timeout;
    }
    m_board.changedParkings.add(*space);
}

/// Where a channel handed its space on unseen, the space tells.
void ParkingLots::onParkingEnded(const tracking::Parking &parking)
{
    const Place *const place = m_board.findPlace(parking.parkee->id);
    ParkingSpace *const space = place && place->parking ? &m_board.parkings[place->parking]
                                                        : m_board.parkings.find(addressOf(parking));
    if (space) {
        free(*space);
    }
}

void ParkingLots::onChannelHungUp(const Channel &channel)
{
    const Place *const place = m_board.findPlace(channel.id);
    if (place && place->parking) {
        free(m_board.parkings[place->parking]);
    }
}

void ParkingLots::free(ParkingSpace &space)
{
    Place *const place = m_board.findPlace(space.parked);
    if (place && place->parking == space.id) {
        place->parking = {};
    }
    space.parked = {};
    space.returns.reset();
    space.since.reset();
    space.isGone = true;
    m_board.changedParkings.add(space);
    removeGone(m_board.parkings, m_board.changedParkings, space);
}

ParkingCard ParkingLots::card(const ParkingSpace &space) const
{
    ParkingCard card;
    card.lot = space.lot;
    card.space = space.space;
    if (!space.isGone && m_state.channels.contains(space.parked)) {
        card.parked = partyOf(m_board, m_state.channels[space.parked]);
        card.since = space.since;
        card.returns = space.returns;
        if (!space.parker.empty()) {
            card.by = partyOf(m_board, space.parker);
        }
    }
    return card;
}

} // namespace cacofonisk::switchboard
