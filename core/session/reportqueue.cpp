// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/reportqueue.h"

#include <algorithm>
#include <chrono>
#include <exception>

namespace cacofonisk::session {

using namespace std::chrono_literals;
using reports::SharedReport;

ReportQueue::ReportQueue(Receiver receiver, std::size_t capacity)
    : m_receiver(std::move(receiver))
    , m_capacity(std::max<std::size_t>(capacity, 1))
{}

void ReportQueue::push(std::uint64_t number, const SharedReport &report)
{
    std::uint64_t toTell = 0;
    bool wakes = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_hasEnded) {
            return;
        }
        if (m_waiting.size() >= m_capacity) {
            m_waiting.pop_front();
            if (++m_dropped >= 2 * m_droppedTold) {
                m_droppedTold = m_dropped;
                toTell = m_dropped;
            }
        }
        m_waiting.push_back({number, report});
        wakes = !std::exchange(m_isWoken, true);
    }
    if (wakes) {
        QMetaObject::invokeMethod(this, &ReportQueue::handOn, Qt::QueuedConnection);
    }
    if (toTell > 0) {
        emit dropped(toTell);
    }
}

bool ReportQueue::hasRoom()
{
    const std::scoped_lock lock(m_mutex);
    const bool hasRoom = m_waiting.empty() || m_waiting.size() < m_capacity / 2;
    m_isAwaited = m_isAwaited || !hasRoom;
    return hasRoom;
}

bool ReportQueue::isDoneWith(std::uint64_t number)
{
    const std::scoped_lock lock(m_mutex);
    const bool isReceived = m_current == 0 || m_current > number;
    const bool isDone = isReceived && (m_waiting.empty() || m_waiting.front().number > number);
    m_isAwaited = m_isAwaited || !isDone;
    return isDone;
}

void ReportQueue::end()
{
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
    m_waiting.clear();
}

/// Hands on what waits, for a while: other events are to come to their turn.
void ReportQueue::handOn()
{
    constexpr auto sliceOfHanding = 8ms;
    const std::shared_ptr<ReportQueue> keeper = shared_from_this();
    const auto end = std::chrono::steady_clock::now() + sliceOfHanding;
    while (const SharedReport report = takeNext()) {
        receive(report);
        noteReceived();
        if (std::chrono::steady_clock::now() >= end) {
            QMetaObject::invokeMethod(this, &ReportQueue::handOn, Qt::QueuedConnection);
            return;
        }
    }
}

SharedReport ReportQueue::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty()) {
        m_isWoken = false;
        return nullptr;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = next.number;
    return next.report;
}

void ReportQueue::receive(const SharedReport &report)
{
    QString what;
    try {
        m_receiver(report);
        return;
    } catch (const std::exception &exception) {
        what = QString::fromLocal8Bit(exception.what());
    } catch (...) {
        what = QStringLiteral("an exception that is no std::exception");
    }
    emit failed(what);
}

void ReportQueue::noteReceived()
{
    bool isRelieved = false;
    std::uint64_t toTell = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_current = 0;
        if (m_waiting.empty() && m_dropped > m_droppedTold) {
            m_droppedTold = m_dropped;
            toTell = m_dropped;
        }
        isRelieved = m_waiting.size() <= m_capacity / 4 && std::exchange(m_isAwaited, false);
    }
    if (toTell > 0) {
        emit dropped(toTell);
    }
    if (isRelieved) {
        emit relieved();
    }
}

} // namespace cacofonisk::session
