// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/conferences.h"
#include "core/switchboard/extensions.h"
#include "core/switchboard/parkinglots.h"
#include "core/switchboard/queuemembers.h"
#include "core/switchboard/queues.h"

#include <QObject>

#include <string>

namespace cacofonisk::switchboard {

/// What a receptionist and a supervisor of one PBX see: who is free, who waits where, who is in a
/// conference, and who is parked. Worked out from the facts about it, and from its lists.
///
/// It notes what has changed, and makes cards of it when asked: a session that does not ask pays
/// for no more than that. Not thread-safe.
class Switchboard final : public QObject
{
    Q_OBJECT

public:
    /// `tracker` outlives this, and has not handled anything yet. `server` is the name to use if
    /// events give no SystemName.
    Switchboard(tracking::Tracker &tracker, std::string server);

    /// These are trunks, whatever they do: see calls::Devices.
    void setTrunks(std::vector<std::string> names) { m_board.sides.setTrunks(std::move(names)); }

    [[nodiscard]] std::string_view server() const;
    /// Of the last event; see calls::isTimed().
    [[nodiscard]] Moment now() const { return m_board.now; }

    [[nodiscard]] bool hasChanged() const;
    /// What has changed since the last time, including what is gone. Something may be told that
    /// looks as it did before.
    [[nodiscard]] Cards takeChanges();

    /// Everything that there is.
    [[nodiscard]] Cards all() const;
    /// The same, as a begin from which takeChanges() goes on.
    [[nodiscard]] Cards takeAll();

    /// Its own part of the state: without that of the tracker it means nothing.
    [[nodiscard]] const Board &board() const { return m_board; }
    /// Continues from a saved state. The tracker's state is restored first. Everything is new: see
    /// all().
    void restore(Board board);

private:
    void noteMessage();
    [[nodiscard]] QueueCard card(const Queue &queue) const;

    const tracking::State &m_state;
    std::string m_server;
    Board m_board;
    Extensions m_extensions;
    QueueMembers m_queueMembers;
    Queues m_queues;
    Conferences m_conferences;
    ParkingLots m_parkingLots;
};

} // namespace cacofonisk::switchboard
