// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventsearch.h"

#include "core/ami/uniqueid.h"

#include <algorithm>

namespace cacofonisk::events {

namespace {

using namespace std::chrono_literals;

constexpr auto before = 1s; // ids have whole seconds
constexpr auto behind = 5s; // what is still told of a call that has ended

} // namespace

EventSearch::EventSearch(EventSourcePtr source, EventQuery query)
    : m_query(std::move(query))
    , m_decoder(m_problems)
    , m_reader(std::move(source))
    , m_excerpt(m_query.ids)
    , m_from(m_query.from)
{
    if (!m_reader.source().codePage.isEmpty()) {
        (void)m_decoder.setCodePage(m_reader.source().codePage);
    }
}

bool EventSearch::advance(std::chrono::steady_clock::time_point deadline)
{
    constexpr int atATime = 64; // between two looks at the time
    if (m_isFinished) {
        return false;
    }
    if (!m_isBegun) {
        begin();
    }
    do {
        for (int i = 0; i < atATime; ++i) {
            ami::Message message;
            if (isBehind() || !m_reader.next(message)) {
                return finishPass();
            }
            if (m_query.isOf(m_reader.server())) {
                look(message);
            }
        }
    } while (std::chrono::steady_clock::now() < deadline);
    return true;
}

void EventSearch::begin()
{
    m_isBegun = true;
    m_hasLearned = false;
    m_open.clear();
    m_lastEnd = {};
    m_created.clear();
    const EventSource &source = m_reader.source();
    const bool isWhole = m_query.ids.empty() || !calls::isTimed(m_from);
    const Moment from = m_from - m_query.clockOffset - before;
    (void)m_reader.seek(isWhole ? source.begin() : source.numberBefore(from));
}

/// Whether there is more to do.
bool EventSearch::finishPass()
{
    keepNew();
    m_isBegun = false;
    const Moment from = earliest();
    const bool isExact = !m_hasLearned && from == m_from;
    m_from = from;
    m_isFinished = error() || m_query.ids.empty() || isExact;
    if (m_isFinished) {
        m_found = {};
    }
    return !m_isFinished;
}

/// Where messages of the call may begin: who was in a bridge before is known only from where it was
/// created, which may be far back.
Moment EventSearch::earliest() const
{
    Moment earliest = m_from;
    for (const std::string &id : m_excerpt.channels()) {
        earliest = std::min(earliest, ami::createdBy(id).value_or(earliest));
    }
    const auto isCreated = [this](const std::string &bridge) { return m_created.contains(bridge); };
    const EventSource &source = m_reader.source();
    const Moment from = m_from - m_query.clockOffset - before;
    if (calls::isTimed(m_from) && source.numberBefore(from) > source.begin() &&
        !std::all_of(m_excerpt.meetings().begin(), m_excerpt.meetings().end(), isCreated)) {
        constexpr auto least = std::chrono::minutes(1);
        const Moment far = m_from - std::max<Moment::duration>(least, m_reader.moment() - from);
        earliest = std::min(earliest, far);
    }
    return earliest;
}

void EventSearch::keepNew()
{
    m_found.insert(m_new);
    m_untaken.insert(m_untaken.end(), m_new.begin(), m_new.end());
    m_new.clear();
}

/// Whether what comes now is later than all that can be of the call.
bool EventSearch::isBehind() const
{
    return m_query.to && m_open.empty() &&
           m_reader.moment() > std::max(*m_query.to - m_query.clockOffset, m_lastEnd) + behind;
}

void EventSearch::look(const ami::Message &message)
{
    if (!m_query.ids.empty()) {
        if (message.type() == ami::EventType::BridgeCreate) {
            m_created.emplace(message[ami::Field::BridgeUniqueid]);
        }
        m_hasLearned |= m_excerpt.learn(message);
        if (!m_excerpt.belongs(message)) {
            return;
        }
        noteServer(message);
        noteEnds(message);
    }
    if (m_query.filter.accepts(message, m_decoder, m_reader.server())) {
        const std::uint64_t number = m_reader.number();
        const std::size_t row = m_found.rowFrom(number);
        if (row == m_found.size() || m_found[row] != number) {
            m_new.push_back(number);
        }
    }
}

/// Two servers may give the same id to a call each.
void EventSearch::noteServer(const ami::Message &message)
{
    const bool isKnown = !m_query.server.empty() || m_reader.server().empty();
    if (!isKnown && m_query.ids.size() == 1 && message.type() == ami::EventType::Newchannel &&
        m_query.ids.contains(message[ami::Field::Uniqueid]) &&
        m_reader.moment() >= m_query.from - m_query.clockOffset) {
        m_query.server = m_reader.server();
    }
}

void EventSearch::noteEnds(const ami::Message &message)
{
    if (message.type() == ami::EventType::Newchannel) {
        m_open.emplace(message[ami::Field::Uniqueid]);
    } else if (message.type() == ami::EventType::Hangup) {
        const auto ended = m_open.find(message[ami::Field::Uniqueid]);
        if (ended != m_open.end()) {
            m_open.erase(ended);
            m_lastEnd = m_reader.moment();
        }
    }
}

std::vector<std::uint64_t> EventSearch::takeFound()
{
    if (!m_new.empty()) {
        keepNew();
    }
    std::vector<std::uint64_t> found = std::exchange(m_untaken, {});
    std::sort(found.begin(), found.end());
    return found;
}

void EventSearch::setFilter(const EventFilter &filter)
{
    m_query.filter = filter;
    m_isBegun = m_isFinished = false;
    m_found = {};
    m_new.clear();
    m_untaken.clear();
}

} // namespace cacofonisk::events
