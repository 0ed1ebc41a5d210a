// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/switchboard.h"

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Tracker;

Switchboard::Switchboard(Tracker &tracker, std::string server)
    : m_state(tracker.state())
    , m_server(std::move(server))
    , m_extensions(tracker, m_board)
    , m_queueMembers(tracker, m_board)
    , m_queues(tracker, m_board)
    , m_conferences(tracker, m_board)
    , m_parkingLots(tracker, m_board)
{
    tracker.tellSwitchboard();
    connect(&tracker, &Tracker::messageCame, this, &Switchboard::noteMessage);
}

std::string_view Switchboard::server() const
{
    return m_state.systemName.empty() ? m_server : m_state.systemName;
}

/// Events without a time are a microsecond apart.
void Switchboard::noteMessage()
{
    if (std::exchange(m_board.connection, m_state.connection) != m_state.connection) {
        m_board.beginLists();
    }
    m_board.now = m_state.now.value_or(m_board.now + std::chrono::microseconds(1));
    m_queues.noteTime();
}

bool Switchboard::hasChanged() const
{
    return m_board.knowsOtherSides || !m_board.changedExtensions.empty() ||
           !m_board.changedQueues.empty() || !m_board.changedConferences.empty() ||
           !m_board.changedParkings.empty();
}

QueueCard Switchboard::card(const Queue &queue) const
{
    QueueCard card = m_queues.card(queue);
    for (const Member &member : queue.members) {
        card.members.push_back(m_queueMembers.card(member));
    }
    return card;
}

/// An extension that has never been shown is not gone.
Cards Switchboard::takeChanges()
{
    m_extensions.tellOtherSides();
    Cards cards;
    m_board.changedExtensions.take(m_board.extensions, [&](Extension &extension) {
        ExtensionCard card = m_extensions.card(extension);
        if (!card.isGone || extension.wasShown) {
            extension.wasShown = !card.isGone;
            cards.extensions.push_back(std::move(card));
        }
    });
    m_board.changedQueues.take(m_board.queues,
                               [&](const Queue &queue) { cards.queues.push_back(card(queue)); });
    m_board.changedConferences.take(m_board.conferences, [&](Conference &conference) {
        cards.conferences.push_back(m_conferences.card(conference));
        noteShown(m_board.conferences, m_board.changedConferences, conference);
    });
    m_board.changedParkings.take(m_board.parkings, [&](ParkingSpace &space) {
        cards.parkings.push_back(m_parkingLots.card(space));
        noteShown(m_board.parkings, m_board.changedParkings, space);
    });
    return cards;
}

Cards Switchboard::all() const
{
    Cards cards;
    m_board.extensions.forEach([&](const Extension &extension) {
        if (m_board.isShown(extension)) {
            cards.extensions.push_back(m_extensions.card(extension));
        }
    });
    m_board.queues.forEach([&](const Queue &queue) {
        if (!queue.isGone) {
            cards.queues.push_back(card(queue));
        }
    });
    m_board.conferences.forEach([&](const Conference &conference) {
        if (!conference.isGone) {
            cards.conferences.push_back(m_conferences.card(conference));
        }
    });
    m_board.parkings.forEach([&](const ParkingSpace &space) {
        if (!space.isGone) {
            cards.parkings.push_back(m_parkingLots.card(space));
        }
    });
    return cards;
}

Cards Switchboard::takeAll()
{
    const auto pass = [](const auto &) {};
    (void)std::exchange(m_board.knowsOtherSides, false);
    m_board.changedExtensions.take(m_board.extensions, pass);
    m_board.changedQueues.take(m_board.queues, pass);
    m_board.changedConferences.take(m_board.conferences, pass);
    m_board.changedParkings.take(m_board.parkings, pass);
    m_board.extensions.forEach(
        [this](Extension &extension) { extension.wasShown = m_board.isShown(extension); });
    m_board.conferences.forEach([this](Conference &conference) {
        noteShown(m_board.conferences, m_board.changedConferences, conference);
    });
    m_board.parkings.forEach([this](ParkingSpace &space) {
        noteShown(m_board.parkings, m_board.changedParkings, space);
    });
    return all();
}

void Switchboard::restore(Board board)
{
    board.sides.setTrunks(m_board.sides.trunks());
    m_board = std::move(board);
    m_board.conferences.forEach([this](Conference &conference) {
        removeGone(m_board.conferences, m_board.changedConferences, conference);
    });
    m_board.parkings.forEach([this](ParkingSpace &space) {
        removeGone(m_board.parkings, m_board.changedParkings, space);
    });
}

} // namespace cacofonisk::switchboard
