// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventlist.h"

#include <algorithm>

namespace cacofonisk::events {

std::size_t EventList::rowFrom(std::uint64_t number) const
{
    if (number <= m_base) {
        return 0;
    }
    const std::uint64_t offset = number - m_base;
    if (m_length > 0) {
        return std::min(offset, m_length);
    }
    const auto found = std::lower_bound(m_offsets.begin(), m_offsets.end(), offset);
    return static_cast<std::size_t>(found - m_offsets.begin());
}

std::vector<EventList::Rows> EventList::placesOf(const std::vector<std::uint64_t> &numbers) const
{
    std::vector<Rows> places;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::size_t row = rowFrom(numbers[i]) + i;
        if (!places.empty() && places.back().first + places.back().count == row) {
            ++places.back().count;
        } else {
            places.push_back({row, 1});
        }
    }
    return places;
}

void EventList::insert(const std::vector<std::uint64_t> &numbers)
{
    if (numbers.empty()) {
        return;
    }
    if (m_offsets.empty()) {
        m_base = numbers.front();
        m_length = 0;
    } else if (numbers.front() < m_base) {
        const std::uint64_t earlier = m_base - numbers.front();
        for (std::uint32_t &offset : m_offsets) {
            offset += static_cast<std::uint32_t>(earlier);
        }
        m_base = numbers.front();
    }
    const auto old = static_cast<std::ptrdiff_t>(m_offsets.size());
    for (const std::uint64_t number : numbers) {
        m_offsets.push_back(static_cast<std::uint32_t>(number - m_base));
    }
    std::inplace_merge(m_offsets.begin(), m_offsets.begin() + old, m_offsets.end());
}

void EventList::removeFirst(std::size_t count)
{
    if (m_length > 0) {
        m_base += count;
        m_length -= count;
        return;
    }
    m_offsets.erase(m_offsets.begin(), m_offsets.begin() + static_cast<std::ptrdiff_t>(count));
}

} // namespace cacofonisk::events
