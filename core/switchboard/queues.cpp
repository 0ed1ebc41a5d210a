// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/queues.h"

#include "core/switchboard/lines.h"

#include <algorithm>
#include <cmath>

namespace cacofonisk::switchboard {

using tracking::ChannelId;
using tracking::Tracker;

namespace {

auto isOf(ChannelId channel)
{
    return [channel](const auto &record) { return record.channel == channel; };
}

} // namespace

Queues::Queues(const Tracker &tracker, Board &board)
    : m_state(tracker.state())
    , m_board(board)
{
    const auto on = [&](auto fact, auto handler) { connect(&tracker, fact, this, handler); };
    on(&Tracker::serverStarted, &Queues::onServerStarted);
    on(&Tracker::listCompleted, &Queues::onListCompleted);
    on(&Tracker::queueListed, &Queues::onQueueListed);
    on(&Tracker::queueJoined, &Queues::onQueueJoined);
    on(&Tracker::queueLeft, &Queues::onQueueLeft);
    on(&Tracker::agentCalled, &Queues::onAgentCalled);
    on(&Tracker::agentConnected, &Queues::onAgentConnected);
    on(&Tracker::agentFinished, &Queues::onAgentFinished);
    on(&Tracker::agentMissed, &Queues::onAgentFinished);
    on(&Tracker::hangupRequested, &Queues::onHangupRequested);
    on(&Tracker::channelHungUp, &Queues::onChannelHungUp);
    on(&Tracker::dialBegan, &Queues::onDialBegan);
    on(&Tracker::dialEnded, &Queues::onDialEnded);
}

/// What we counted stays: it happened.
void Queues::onServerStarted()
{
    m_board.queues.forEach([this](Queue &queue) {
        queue.waiting.clear();
        queue.leavers.clear();
        queue.members.clear();
        queue.asterisk.reset();
        m_board.changedQueues.add(queue);
    });
}

Queue *Queues::queue(std::string_view name)
{
    Queue *const queue =
        findOrCreate(m_board.queues, name, [name](Queue &fresh) { fresh.name = name; });
    if (queue) {
        queue->isGone = false;
        m_board.changedQueues.add(*queue);
    }
    return queue;
}

/// Of those who wait, events tell once they have been listed: one who is missing later has just
/// left, and how comes next.
void Queues::onListCompleted(tracking::List list)
{
    if (list != tracking::List::Queues) {
        return;
    }
    const bool isFirst = !m_board.queueList.wasRead;
    const std::uint32_t number = m_board.queueList.close();
    const auto isMissing = [number](const auto &record) { return record.listing != number; };
    m_board.queues.forEach([&](Queue &queue) {
        if (isFirst) {
            std::erase_if(queue.waiting, isMissing);
        }
        std::erase_if(queue.members, isMissing);
        queue.isGone = isMissing(queue);
        m_board.changedQueues.add(queue);
    });
}

void Queues::onQueueListed(const tracking::QueueListing &listing)
{
    Queue *const queue = this->queue(listing.queue);
    if (!queue) {
        return;
    }
    queue->listing = m_board.queueList.note(true);
    queue->serviceLevel = listing.serviceLevel;
    AsteriskFigures figures;
    figures.at = m_board.now;
    figures.answered = listing.completed;
    figures.abandoned = listing.abandoned;
    figures.percentWithinServiceLevel =
        static_cast<int>(std::lround(std::clamp(listing.withinServiceLevel, 0.0, 100.0)));
    figures.averageWait = listing.holdTime;
    figures.averageTalk = listing.talkTime;
    queue->asterisk = figures;
}

void Queues::onQueueJoined(const tracking::QueueVisit &visit)
{
    Queue *const queue = this->queue(visit.queue);
    if (!queue) {
        return;
    }
    queue->listing = m_board.queueList.note(visit.isListed);
    (void)takeLeaver(*queue, visit.caller.id);
    Place &place = m_board.place(visit.caller.id);
    if (place.queue && place.queue != queue->id) {
        Queue &before = m_board.queues[place.queue];
        leave(before, visit.caller.id, false);
        (void)takeLeaver(before, visit.caller.id);
    }
    place.queue = queue->id;
    WaitingCaller caller{visit.caller.id, partyOf(m_board, visit.caller),
                         m_board.now - visit.waited, queue->listing};
    const auto known =
        std::find_if(queue->waiting.begin(), queue->waiting.end(), isOf(visit.caller.id));
    if (known != queue->waiting.end()) {
        caller.since = known->since;
        queue->waiting.erase(known);
    }
    const auto behind = static_cast<std::size_t>(std::max(visit.position - 1, 0));
    const auto at =
        visit.position > 0 ? std::min(behind, queue->waiting.size()) : queue->waiting.size();
    queue->waiting.insert(queue->waiting.begin() + static_cast<std::ptrdiff_t>(at),
                          std::move(caller));
}

void Queues::onQueueLeft(const tracking::QueueVisit &visit)
{
    if (Queue *const queue = m_board.queues.find(visit.queue)) {
        leave(*queue, visit.caller.id, true);
    }
}

/// How they left, what comes next tells, if the leaving was seen.
void Queues::leave(Queue &queue, ChannelId channel, bool isSeen)
{
    const auto caller = std::find_if(queue.waiting.begin(), queue.waiting.end(), isOf(channel));
    if (caller == queue.waiting.end()) {
        return;
    }
    if (isSeen) {
        queue.leavers.push_back({channel, caller->party, caller->since, m_board.now});
    }
    queue.waiting.erase(caller);
    m_board.changedQueues.add(queue);
}

void Queues::onAgentCalled(const tracking::AgentCall &call)
{
    if (Queue *const queue = m_board.queues.find(call.queue)) {
        m_board.changedQueues.add(*queue);
    }
}

QueueCard Queues::card(const Queue &queue) const
{
    QueueCard card;
    card.name = std::string_view(queue.name);
    card.isGone = queue.isGone;
    card.today = queue.today;
    card.asterisk = queue.asterisk;
    card.abandonedCalls = queue.abandonedCalls;
    if (queue.serviceLevel > Duration(0)) {
        card.serviceLevel = queue.serviceLevel;
    }
    for (const WaitingCaller &caller : queue.waiting) {
        const bool isThere = m_state.channels.contains(caller.channel);
        card.waiting.push_back(
            {isThere ? partyOf(m_board, m_state.channels[caller.channel]) : caller.party,
             caller.since});
    }
    return card;
}

} // namespace cacofonisk::switchboard
