// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/queues.h"

#include "core/calls/dialstring.h"
#include "core/calls/tolerances.h"
#include "core/switchboard/lines.h"

#include <QDateTime>

#include <algorithm>

// How those who waited left their queues, and the figures of a day.

namespace cacofonisk::switchboard {

using tracking::Channel;
using tracking::ChannelId;

namespace {

/// As many of a day are listed; all are counted.
constexpr std::size_t mostAbandonedCalls = 200;

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

std::optional<Leaver> Queues::takeLeaver(Queue &queue, ChannelId channel)
{
    const auto leaver =
        std::find_if(queue.leavers.begin(), queue.leavers.end(),
                     [channel](const Leaver &record) { return record.channel == channel; });
    if (leaver == queue.leavers.end()) {
        return {};
    }
    const Leaver taken = std::move(*leaver);
    queue.leavers.erase(leaver);
    return taken;
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
    // Who was given to an agent, and was not connected yet, has waited on.
    const Duration waited = std::max(m_board.now - leaver->since, Duration(0));
    ++queue.today.abandoned;
    queue.today.longestWait = std::max(queue.today.longestWait, waited);
    if (queue.abandonedCalls.size() == mostAbandonedCalls) {
        queue.abandonedCalls.erase(queue.abandonedCalls.begin());
    }
    queue.abandonedCalls.push_back({leaver->party, m_board.now, waited, {}, {}});
    m_board.changedQueues.add(queue);
}

void Queues::onHangupRequested(const Channel &channel, const tracking::Hangup &,
                               tracking::HangupRequester requester)
{
    if (requester == tracking::HangupRequester::Phone) {
        endLeaver(channel);
    }
}

void Queues::onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup)
{
    if (hangup.source == tracking::HangupSource::Told) {
        endLeaver(channel);
    } else {
        forget(channel.id);
    }
}

/// How a caller left who was gone after an interruption, nobody saw.
void Queues::forget(ChannelId channel)
{
    Place *const place = m_board.findPlace(channel);
    if (place && place->queue) {
        Queue &queue = m_board.queues[std::exchange(place->queue, {})];
        leave(queue, channel, false);
        (void)takeLeaver(queue, channel);
    }
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
    using namespace std::chrono_literals;
    constexpr auto longestDay = 25h; // on which clocks are put back
    if (calls::isTimed(m_board.now) &&
        (!m_board.midnight || m_board.now >= *m_board.midnight ||
         m_board.now < *m_board.midnight - longestDay)) { // the clock was wrong
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

} // namespace cacofonisk::switchboard
