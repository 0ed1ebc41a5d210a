// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/callqueues.h"

#include <algorithm>

namespace cacofonisk::delivery {

void CallQueues::add(const Entry &entry)
{
    const std::string &call = entry.event->order;
    std::deque<Entry> &queue = m_queues[call];
    queue.push_back(entry);
    if (queue.size() > 1) {
        return;
    }
    if (entry.due) {
        m_later[call] = *entry.due;
    } else {
        m_ready.push_back(call);
    }
}

std::optional<Entry> CallQueues::take(Moment now)
{
    if (m_ready.empty()) {
        for (auto later = m_later.begin(); later != m_later.end();) {
            if (later->second <= now) {
                m_ready.push_back(later->first);
                later = m_later.erase(later);
            } else {
                ++later;
            }
        }
    }
    if (m_ready.empty()) {
        return std::nullopt;
    }
    const Entry entry = m_queues[m_ready.front()].front();
    m_ready.pop_front();
    return entry;
}

void CallQueues::settle(const Entry &entry)
{
    const auto found = m_queues.find(entry.event->order);
    found->second.pop_front();
    if (found->second.empty()) {
        m_queues.erase(found);
    } else if (const auto due = found->second.front().due) {
        m_later[found->first] = *due;
    } else {
        m_ready.push_back(found->first);
    }
}

void CallQueues::postpone(const Entry &entry, int attempts, std::optional<Moment> due)
{
    const std::string &call = entry.event->order;
    Entry &first = m_queues[call].front();
    first.attempts = attempts;
    first.due = due;
    if (due) {
        m_later[call] = *due;
    } else {
        m_ready.push_back(call);
    }
}

void CallQueues::hurry()
{
    for (const auto &[call, due] : m_later) {
        m_ready.push_back(call);
    }
    m_later.clear();
}

std::optional<Moment> CallQueues::nextDue() const
{
    const auto first =
        std::min_element(m_later.begin(), m_later.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return first == m_later.end() ? std::nullopt : std::optional(first->second);
}

} // namespace cacofonisk::delivery
