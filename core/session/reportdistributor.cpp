// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/reportdistributor.h"

#include <algorithm>

namespace cacofonisk::session {

void ReportDistributor::add(const std::shared_ptr<ReportQueue> &queue)
{
    connect(queue.get(), &ReportQueue::relieved, this, &ReportDistributor::relieved,
            Qt::DirectConnection);
    const std::scoped_lock lock(m_mutex);
    m_queues.push_back(queue);
}

void ReportDistributor::remove(const std::shared_ptr<ReportQueue> &queue)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase(m_queues, queue);
    }
    queue->disconnect(this);
    emit relieved(); // of who waited for this one
}

bool ReportDistributor::isWanted() const
{
    const std::scoped_lock lock(m_mutex);
    return std::any_of(m_queues.begin(), m_queues.end(),
                       [](const auto &queue) { return queue->isWanted(); });
}

bool ReportDistributor::hasRoom()
{
    const std::scoped_lock lock(m_mutex);
    return std::all_of(m_queues.begin(), m_queues.end(),
                       [](const auto &queue) { return queue->hasRoom(); });
}

bool ReportDistributor::isDoneWith(std::uint64_t number)
{
    const std::scoped_lock lock(m_mutex);
    return std::all_of(m_queues.begin(), m_queues.end(),
                       [number](const auto &queue) { return queue->isDoneWith(number); });
}

void ReportDistributor::take(reports::Report report)
{
    const auto shared = std::make_shared<const reports::Report>(std::move(report));
    const std::scoped_lock lock(m_mutex);
    ++m_number;
    for (const std::shared_ptr<ReportQueue> &queue : m_queues) {
        if (queue->isWanted()) {
            queue->push(m_number, shared);
        }
    }
}

} // namespace cacofonisk::session
