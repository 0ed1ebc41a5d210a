// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/client.h"
#include "core/session/listlimits.h"
#include "core/session/statereader.h"
#include "core/switchboard/board.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// Reads again what a switchboard shows and no event tells: which queues, members and hints there
/// are after a reload, who of a conference is marked or waits, and whether it is locked.
///
/// Lists of channels and of who waits are not among them: events tell of these, and a list may be
/// ahead of its events.
class ListRefresher final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `reader` knows what the account may ask for, `board` what has been told.
    ListRefresher(ami::Client &client, const StateReader &reader, const switchboard::Board &board,
                  const ListLimits &limits, QObject *parent = nullptr);

    /// All lists have just been read.
    void begin();
    void stop();

    /// An event, before anything else handles it: is it a sign?
    void hear(const ami::Message &event);

signals:
    /// An item of a list, or its end. Valid during the signal: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);

private:
    using Time = std::chrono::steady_clock::time_point;

    struct List
    {
        ami::Action action;
        std::string conference{}; ///< whose members it lists
        Time read{};
        std::uint64_t items = 0;
        bool hasSign = false;
    };

    [[nodiscard]] bool isNews(const ami::Message &hint) const;
    [[nodiscard]] List *room(std::string_view conference);
    void noteRoom(std::string_view conference);
    [[nodiscard]] bool isDue(const List &list, Time now) const;
    void look();
    void read(List &list);

    ami::Client &m_client;
    const StateReader &m_reader;
    const switchboard::Board &m_board;
    ListLimits m_limits;
    List m_queues{ami::Action("QueueStatus")};
    List m_hints{ami::Action("ExtensionStateList")};
    List m_conferences{ami::Action("ConfbridgeListRooms")};
    std::vector<List> m_rooms; ///< of conferences that somebody has joined or left
    QTimer m_looks;
    bool m_isAsking = false;
    int m_run = 0; ///< answers to an earlier run are ignored
};

} // namespace cacofonisk::session
