// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventworker.h"

#include "core/ami/uniqueid.h"

#include <algorithm>

namespace cacofonisk::events {

namespace {

using namespace std::chrono_literals;

constexpr auto slice = 10ms; // of searching, between two looks at what else there is to do

} // namespace

EventWorker::EventWorker()
    : m_decoder(m_problems)
{}

EventWorker::~EventWorker() = default;

void EventWorker::search(int order, const EventSourcePtr &source, const EventQuery &query)
{
    if (query.ids != m_query.ids || query.server != m_query.server) {
        ++m_comparison;
    }
    m_order = order;
    m_query = query;
    m_source = source;
    m_reader = std::make_unique<EventReader>(source);
    if (!source->codePage.isEmpty()) {
        (void)m_decoder.setCodePage(source->codePage);
    }
    if (query.ids.empty() && query.filter.isEmpty()) {
        m_search.reset(); // whoever asks for all messages knows their numbers
        emit finished(order);
        return;
    }
    m_search = std::make_unique<EventSearch>(source, query);
    searchOn(order);
}

void EventWorker::filter(int order, const EventFilter &filter)
{
    if (m_search) {
        m_order = order;
        m_search->setFilter(filter);
        searchOn(order);
    }
}

void EventWorker::stop()
{
    ++m_order;
    ++m_comparison;
    m_search.reset();
    m_reader.reset();
    m_source.reset();
}

void EventWorker::searchOn(int order)
{
    if (order != m_order || !m_search) {
        return;
    }
    const bool hasMore = m_search->advance(std::chrono::steady_clock::now() + slice);
    const std::vector<std::uint64_t> numbers = m_search->takeFound();
    if (!numbers.empty()) {
        emit found(order, numbers);
    }
    if (hasMore) {
        QMetaObject::invokeMethod(
            this, [this, order] { searchOn(order); }, Qt::QueuedConnection);
    } else if (m_search->error()) {
        emit failed(order, *m_search->error());
    } else {
        emit finished(order);
    }
}

Event EventWorker::eventOf(const ami::Message &message)
{
    return events::eventOf(message, m_reader->number(), m_reader->moment(), m_reader->server(),
                           m_decoder);
}

std::optional<Event> EventWorker::read(std::uint64_t number)
{
    ami::Message message;
    return m_reader && m_reader->seek(number) && m_reader->next(message)
               ? std::optional(eventOf(message))
               : std::nullopt;
}

std::vector<Event> EventWorker::read(const std::vector<std::uint64_t> &numbers)
{
    std::vector<Event> events;
    for (const std::uint64_t number : numbers) {
        if (auto event = read(number)) {
            events.push_back(std::move(*event));
        }
    }
    return events;
}

void EventWorker::tellFailure(int order)
{
    if (m_reader && m_reader->error()) {
        emit failed(order, *m_reader->error());
    }
}

void EventWorker::fetch(int order, const std::vector<std::uint64_t> &numbers)
{
    emit fetched(order, read(numbers));
    tellFailure(order);
}

void EventWorker::readAll(int order, const std::vector<std::uint64_t> &numbers)
{
    emit haveRead(order, read(numbers));
    tellFailure(order);
}

void EventWorker::locate(int order, const std::vector<std::uint64_t> &numbers, Moment moment,
                         const std::string &channel)
{
    std::optional<std::uint64_t> nearest;
    Moment at{};
    for (const std::uint64_t number : numbers) {
        const std::optional<Event> event = read(number);
        if (!event) {
            break;
        }
        at = std::max(at, event->moment.value_or(m_reader->moment()));
        const bool isLater = at > moment;
        const bool isOfChannel =
            !isLater && at == moment &&
            std::any_of(event->fields.begin(), event->fields.end(),
                        [&channel](const EventField &field) { return field.value == channel; });
        if (at >= moment && (!nearest || isOfChannel)) {
            nearest = number;
        }
        if (isLater || isOfChannel) {
            break;
        }
    }
    if (nearest) {
        emit located(order, *nearest);
    }
    tellFailure(order);
}

void EventWorker::compare(int order, std::uint64_t before, std::uint64_t after)
{
    ++m_comparison;
    const std::optional<Event> one = read(before);
    const std::optional<Event> other = read(after);
    if (other) {
        emit compared(order, {one, *other, differenceOf(one.value_or(Event()), *other)});
    }
}

void EventWorker::compareWithPrevious(int order, std::uint64_t number)
{
    ++m_comparison;
    ami::Message message;
    if (!m_reader || !m_reader->seek(number) || !m_reader->next(message)) {
        return;
    }
    Comparing comparing{order, m_comparison, eventOf(message), {}, {}};
    if (message.type() != ami::EventType::BridgeCreate) { // nothing is about a bridge before that
        comparing.subject = subjectOf(message);
    }
    if (const auto created = ami::createdBy(comparing.subject)) {
        comparing.earliest = *created - m_query.clockOffset - 1s;
    }
    lookBack(comparing, number);
}

/// Reads ever earlier parts, each of which ends at `end`, from its begin to its end.
void EventWorker::lookBack(const Comparing &comparing, std::uint64_t end)
{
    constexpr std::uint64_t atATime = 4096; // messages: a few milliseconds
    if (comparing.comparison != m_comparison || !m_reader) {
        return;
    }
    const std::uint64_t first = std::min(m_source->begin(), end); // later than before, if updated
    const std::uint64_t begin = end - std::min(end - first, atATime);
    const std::string &subject = comparing.subject;
    std::optional<Event> before;
    ami::Message message;
    if (!subject.empty() && begin < end && m_reader->seek(begin)) {
        while (m_reader->number() + 1 < end && m_reader->next(message)) {
            if (m_reader->server() == comparing.after.server && subjectOf(message) == subject) {
                before = eventOf(message);
            }
        }
    }
    const bool goesOn = !before && !subject.empty() && begin > first && !m_reader->error() &&
                        m_source->numberBefore(comparing.earliest) < begin;
    if (goesOn) {
        QMetaObject::invokeMethod(
            this, [this, comparing, begin] { lookBack(comparing, begin); }, Qt::QueuedConnection);
        return;
    }
    const Event &after = comparing.after;
    emit compared(comparing.order, {before, after, differenceOf(before.value_or(Event()), after)});
}

} // namespace cacofonisk::events
