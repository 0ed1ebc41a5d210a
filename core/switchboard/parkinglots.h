// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::switchboard {

/// Follows which calls are parked where, by whom, and until when.
class ParkingLots final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. After Extensions, which knows whose channel is whose.
    ParkingLots(const tracking::Tracker &tracker, Board &board);

    /// What `space` shows, now.
    [[nodiscard]] ParkingCard card(const ParkingSpace &space) const;

private:
    void onServerStarted();
    void onListCompleted(tracking::List list);
    void onCallParked(const tracking::Parking &parking);
    void onParkingEnded(const tracking::Parking &parking);
    void onChannelHungUp(const tracking::Channel &channel);
    void free(ParkingSpace &space);

    const tracking::State &m_state;
    Board &m_board;
};

} // namespace cacofonisk::switchboard
