// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventreader.h"

#include "core/recording/reading/openrecording.h"

#include <algorithm>

namespace cacofonisk::events {

EventReader::EventReader(EventSourcePtr source)
    : m_source(std::move(source))
{}

bool EventReader::open(std::size_t part)
{
    auto reader = recording::openUnread(m_source->parts[part].path, m_problems);
    if (!reader) {
        m_error = reader.error();
        return false;
    }
    m_reader = std::move(*reader);
    m_reader->setSeekPoints(m_source->parts[part].seekPoints);
    m_part = part;
    return true;
}

bool EventReader::seek(std::uint64_t number)
{
    const auto &parts = m_source->parts;
    if (number < m_source->begin() || number >= m_source->end()) {
        return false;
    }
    const auto behind = std::upper_bound(
        parts.begin(), parts.end(), number,
        [](std::uint64_t at, const EventSource::Part &part) { return at < part.first; });
    const auto part = static_cast<std::size_t>(std::prev(behind) - parts.begin());
    const std::uint64_t first = parts[part].first;
    const recording::Index::Mark mark = parts[part].index.before(number - first);
    const bool goesOn =
        m_reader && part == m_part && m_next <= number && m_next >= first + mark.number && !m_error;
    if (!goesOn) {
        m_error.reset();
        if ((!m_reader || part != m_part) && !open(part)) {
            return false;
        }
        m_clock.restart(mark.moment);
        m_moment = mark.moment;
        m_next = first + mark.number;
        if (!m_reader->seek(mark.offset)) {
            m_error = m_reader->error();
            return false;
        }
    }
    ami::Message message;
    while (m_next < number && next(message)) {
    }
    return m_next == number;
}

bool EventReader::next(ami::Message &message)
{
    if (m_error || m_next >= m_source->end()) {
        return false;
    }
    if (!m_reader && !seek(m_next)) {
        return false;
    }
    if (m_next == m_source->parts[m_part].end()) {
        if (!open(m_part + 1)) {
            return false;
        }
    }
    if (!m_reader->next(message)) {
        m_error = m_reader->error();
        return false;
    }
    m_moment = momentOf(message);
    ++m_next;
    return true;
}

Moment EventReader::momentOf(const ami::Message &message)
{
    return m_source->isByReceipt ? message.received().value_or(m_moment) : m_clock.at(message);
}

} // namespace cacofonisk::events
