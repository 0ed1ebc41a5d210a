// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::switchboard {

/// Follows conferences and their members, of ConfBridge and MeetMe.
class Conferences final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. After Extensions, which knows whose channel is whose.
    Conferences(const tracking::Tracker &tracker, Board &board);

    /// What `conference` shows, now.
    [[nodiscard]] ConferenceCard card(const Conference &conference) const;

private:
    void onServerStarted();
    void onListCompleted(tracking::List list);
    void onConferenceTold(const tracking::ConferenceState &told);
    void onConferenceEnded(std::string_view name);
    void onConferenceJoined(const tracking::Channel &channel, std::string_view name,
                            std::string_view bridge);
    void onConferenceLeft(const tracking::Channel &channel, std::string_view name);
    void onConferenceMemberTold(const tracking::ConferenceMember &told);
    void onBridgeLeft(const tracking::BridgeExit &exit);
    void onChannelHungUp(const tracking::Channel &channel);

    [[nodiscard]] Conference *conference(std::string_view name, bool isListed);
    [[nodiscard]] ConferenceMember &member(Conference &conference,
                                           const tracking::Channel &channel);
    void remove(Conference &conference, tracking::ChannelId channel);
    void end(Conference &conference);

    const tracking::State &m_state;
    Board &m_board;
};

} // namespace cacofonisk::switchboard
