// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/event.h"

#include <deque>
#include <unordered_map>

namespace cacofonisk::events {

/// The messages that were read last, by their numbers: at most a few thousand.
class EventCache
{
public:
    static constexpr std::size_t most = 4096;

    void add(Event event)
    {
        const std::uint64_t number = event.number;
        if (m_events.insert_or_assign(number, std::move(event)).second) {
            m_order.push_back(number);
        }
        if (m_order.size() > most) {
            m_events.erase(m_order.front());
            m_order.pop_front();
        }
    }

    /// Null if it is not there; valid until something is added.
    [[nodiscard]] const Event *find(std::uint64_t number) const
    {
        const auto found = m_events.find(number);
        return found == m_events.end() ? nullptr : &found->second;
    }

    void clear()
    {
        m_events.clear();
        m_order.clear();
    }

private:
    std::unordered_map<std::uint64_t, Event> m_events;
    std::deque<std::uint64_t> m_order; ///< in which they were added
};

} // namespace cacofonisk::events
