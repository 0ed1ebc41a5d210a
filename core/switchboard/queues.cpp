// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/queues.h"

#include "core/calls/dialstring.h"
#include "core/calls/tolerances.h"
#include "core/switchboard/lines.h"

#include <QDateTime>

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;
using tracking::Tracker;

namespace {

/// As many of a day are listed; all are counted.
constexpr std::size_t mostAbandonedCalls = 200;

auto isOf(ChannelId channel)
{
    return [channel](const auto &record) { return record.channel == channel; };
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Whether one was dialled to reach the other, before which there may be the digit of an outside
/// line, a country code or a trunk prefix. Short ones are extensions, and equal or not.
bool isSameNumber(std::string_view number, std::string_view other)
{
    constexpr std::size_t significant = 9;
    constexpr std::size_t longestExtension = 6;
    const std::string a = digitsOf(number);
    const std::string b = digitsOf(other);
    if (a.size() <= longestExtension || b.size() <= longestExtension) {
        return !a.empty() && a == b;
    }
    const std::size_t length = std::min({significant, a.size(), b.size()});
    return a.compare(a.size() - length, length, b, b.size() - length, length) == 0;
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

void Queues::onListCompleted(tracking::List list)
{
    if (list != tracking::List::Queues) {
        return;
    }
    const std::uint32_t number = m_board.queueList.close();
    const auto isMissing = [number](const auto &record) { return record.listing != number; };
    m_board.queues.forEach([&](Queue &queue) {
        std::erase_if(queue.waiting, isMissing);
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
        static_cast<int>(std::clamp(listing.withinServiceLevel, 0.0, 100.0) + 0.5);
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
        leave(m_board.queues[place.queue], visit.caller.id, false);
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

std::optional<Leaver> Queues::takeLeaver(Queue &queue, ChannelId channel)
{
    const auto leaver = std::find_if(queue.leavers.begin(), queue.leavers.end(), isOf(channel));
    if (leaver == queue.leavers.end()) {
        return {};
    }
    const Leaver taken = std::move(*leaver);
    queue.leavers.erase(leaver);
    return taken;
}

void Queues::onAgentCalled(const tracking::AgentCall &call)
{
    if (Queue *const queue = m_board.queues.find(call.queue)) {
        m_board.changedQueues.add(*queue);
    }
}

/// Comes before or after the caller has left the queue.
void Queues::onAgentConnected(const tracking::AgentCall &call)
{
    Queue *const queue = m_board.queues.find(call.queue);
    if (!queue) {
        return;
    }
    leave(*queue, call.caller.id, true);
    for (Member &member : queue->members) {
        if (member.interface == call.interface) {
            member.caller = call.caller.id;
        }
    }
    m_board.changedQueues.add(*queue);
    const auto leaver = takeLeaver(*queue, call.caller.id);
    if (!leaver) {
        return; // told twice, or where the caller came from was not
    }
    const Duration waited = std::max(m_board.now - leaver->since, Duration(0));
    ++queue->today.answered;
    queue->today.waited += waited;
    queue->today.longestWait = std::max(queue->today.longestWait, waited);
    queue->today.withinServiceLevel +=
        queue->serviceLevel > Duration(0) && waited <= queue->serviceLevel;
}

void Queues::onAgentFinished(const tracking::AgentCall &call)
{
    if (Queue *const queue = m_board.queues.find(call.queue)) {
        for (Member &member : queue->members) {
            if (member.interface == call.interface && member.caller == call.caller.id) {
                member.caller = {};
            }
        }
        m_board.changedQueues.add(*queue);
    }
}

/// A caller who hangs up in the queue, or as they leave it, was not answered there.
void Queues::endLeaver(const Channel &channel)
{
    Place *const place = m_board.findPlace(channel.id);
    if (!place || !place->queue) {
        return;
    }
    Queue &queue = m_board.queues[std::exchange(place->queue, {})];
    leave(queue, channel.id, true);
    const auto leaver = takeLeaver(queue, channel.id);
    if (!leaver || m_board.now > leaver->left + calls::tolerances::leftToHangup) {
        return; // was sent on
    }
    const Duration waited = std::max(leaver->left - leaver->since, Duration(0));
    ++queue.today.abandoned;
    queue.today.longestWait = std::max(queue.today.longestWait, waited);
    if (queue.abandonedCalls.size() == mostAbandonedCalls) {
        queue.abandonedCalls.erase(queue.abandonedCalls.begin());
    }
    queue.abandonedCalls.push_back({leaver->party, leaver->left, waited, {}, {}});
    m_board.changedQueues.add(queue);
}

void Queues::onHangupRequested(const Channel &channel, const tracking::Hangup &,
                               tracking::HangupRequester requester)
{
    if (requester == tracking::HangupRequester::Phone) {
        endLeaver(channel);
    }
}

void Queues::onChannelHungUp(const Channel &channel)
{
    endLeaver(channel);
}

/// Who has left a queue and calls somebody was sent on.
void Queues::onDialBegan(const tracking::Dial &dial)
{
    const Place *const place = dial.caller ? m_board.findPlace(dial.caller->id) : nullptr;
    if (place && place->queue) {
        (void)takeLeaver(m_board.queues[place->queue], dial.caller->id);
    }
}

void Queues::onDialEnded(const tracking::Dial &dial)
{
    if (dial.status != "ANSWER") {
        return;
    }
    const ChannelId caller = m_state.rootCaller(dial.target.id);
    if (m_state.channels.contains(caller) && caller != dial.target.id) {
        noteCallBack(m_state.channels[caller], dial);
    }
}

void Queues::noteCallBack(const Channel &caller, const tracking::Dial &dial)
{
    const std::string_view number = calls::numberOf(dial.dialString, dial.target.name.text());
    const std::string_view own = dial.target.callerId.num;
    m_board.queues.forEach([&](Queue &queue) {
        for (AbandonedCall &call : queue.abandonedCalls) {
            const std::string_view num = call.caller.num;
            if (!call.calledBackBy && !num.empty() &&
                (isSameNumber(num, number) || isSameNumber(num, own))) {
                call.calledBackBy = partyOf(m_board, caller);
                call.calledBack = m_board.now;
                m_board.changedQueues.add(queue);
            }
        }
    });
}

void Queues::noteTime()
{
    if (calls::isTimed(m_board.now) && (!m_board.midnight || m_board.now >= *m_board.midnight)) {
        startDay();
    }
}

void Queues::startDay()
{
    const auto now = std::chrono::floor<std::chrono::milliseconds>(m_board.now);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const bool isFirst = !m_board.midnight;
    m_board.midnight =
        Moment(std::chrono::milliseconds(local.date().addDays(1).startOfDay().toMSecsSinceEpoch()));
    if (isFirst) {
        return;
    }
    m_board.queues.forEach([this](Queue &queue) {
        queue.today = {};
        queue.abandonedCalls.clear();
        m_board.changedQueues.add(queue);
    });
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
