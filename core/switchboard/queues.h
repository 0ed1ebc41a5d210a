// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/switchboard/board.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::switchboard {

/// Follows who waits in which queue, who answers there, and how long it takes.
class Queues final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. After Extensions, which knows the devices of channels.
    Queues(const tracking::Tracker &tracker, Board &board);

    /// What `queue` shows, now.
    [[nodiscard]] QueueCard card(const Queue &queue) const;

    /// Figures start again at midnight.
    void noteTime();

private:
    void onServerStarted();
    void onListCompleted(tracking::List list);
    void onQueueListed(const tracking::QueueListing &listing);
    void onQueueJoined(const tracking::QueueVisit &visit);
    void onQueueLeft(const tracking::QueueVisit &visit);
    void onAgentCalled(const tracking::AgentCall &call);
    void onAgentConnected(const tracking::AgentCall &call);
    void onAgentFinished(const tracking::AgentCall &call);
    void onHangupRequested(const tracking::Channel &channel, const tracking::Hangup &hangup,
                           tracking::HangupRequester requester);
    void onChannelHungUp(const tracking::Channel &channel, const tracking::Hangup &hangup);
    void onDialBegan(const tracking::Dial &dial);
    void onDialEnded(const tracking::Dial &dial);

    [[nodiscard]] Queue *queue(std::string_view name);
    void leave(Queue &queue, tracking::ChannelId channel, bool isSeen);
    void endLeaver(const tracking::Channel &channel);
    void forget(tracking::ChannelId channel);
    void noteCallBack(const tracking::Channel &caller, const tracking::Dial &dial);
    [[nodiscard]] std::optional<Leaver> takeLeaver(Queue &queue, tracking::ChannelId channel);
    void startDay();

    const tracking::State &m_state;
    Board &m_board;
};

} // namespace cacofonisk::switchboard
