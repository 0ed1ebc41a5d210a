// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventwindow.h"

#include <algorithm>

namespace cacofonisk::events {

EventWindow::EventWindow(QObject *parent)
    : QObject(parent)
    , m_worker(new EventWorker)
{
    qRegisterMetaType<EventSourcePtr>();
    m_thread.setObjectName(QStringLiteral("events"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &EventWorker::found, this, &EventWindow::onFound);
    connect(m_worker, &EventWorker::fetched, this, &EventWindow::onFetched);
    connect(m_worker, &EventWorker::finished, this, [this](int order) {
        if (order == m_search) {
            m_isSearching = false;
            m_rows.shrink();
            emit finished();
        }
    });
    connect(m_worker, &EventWorker::compared, this,
            [this](int order, const EventComparison &comparison) {
                if (order >= m_shown) {
                    emit compared(comparison);
                }
            });
    connect(m_worker, &EventWorker::haveRead, this,
            [this](int order, const std::vector<Event> &events) {
                if (order >= m_shown) {
                    emit haveRead(events);
                }
            });
    connect(m_worker, &EventWorker::located, this, [this](int order, std::uint64_t number) {
        if (order >= m_shown) {
            emit located(number);
        }
    });
    connect(m_worker, &EventWorker::failed, this, [this](int order, const Error &error) {
        if (order >= m_shown) {
            m_isSearching = m_isSearching && order != m_search;
            emit failed(error);
        }
    });
    m_thread.start();
}

EventWindow::~EventWindow()
{
    m_thread.quit();
    m_thread.wait();
}

/// Has the worker do something.
template<class Function, class... Arguments>
void EventWindow::order(Function function, const Arguments &...arguments)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, function, arguments...] { (worker->*function)(arguments...); },
        Qt::QueuedConnection);
}

void EventWindow::show(const EventSourcePtr &source, const EventQuery &query)
{
    m_source = source;
    m_query = query;
    m_cache.clear();
    begin();
}

/// Shows what is searched for from here on.
void EventWindow::begin()
{
    m_shown = ++m_search;
    m_asked.clear();
    reset(isAll() ? EventList(m_source->begin(), m_source->end()) : EventList());
    m_isSearching = true;
    order(&EventWorker::search, m_search, m_source, m_query);
}

void EventWindow::update(const EventSourcePtr &source, const EventQuery &query)
{
    const EventFilter filter = m_query.filter;
    m_source = source;
    m_query = query;
    m_query.filter = filter;
    m_asked.clear();
    if (const std::size_t gone = m_rows.rowFrom(source->begin()); gone > 0) {
        emit rowsAboutToBeRemoved(0, gone);
        m_rows.removeFirst(gone);
        emit rowsRemoved(0, gone);
    }
    if (isAll() && m_rows.empty()) {
        reset(EventList(source->begin(), source->end()));
    } else if (const std::size_t old = m_rows.size(); isAll() && m_rows[old] < source->end()) {
        const std::size_t count = source->end() - m_rows[old];
        emit rowsAboutToBeInserted(old, count);
        m_rows.extendTo(source->end());
        emit rowsInserted(old, count);
    }
    m_isSearching = true;
    order(&EventWorker::search, ++m_search, m_source, m_query);
}

void EventWindow::setFilter(const EventFilter &filter)
{
    m_query.filter = filter;
    if (!m_source) {
        return;
    }
    if (m_query.ids.empty()) {
        begin();
        return;
    }
    m_shown = ++m_search;
    m_asked.clear();
    reset({});
    m_isSearching = true;
    order(&EventWorker::filter, m_search, filter);
}

void EventWindow::clear()
{
    m_shown = ++m_search;
    m_source.reset();
    m_query = {};
    m_cache.clear();
    m_asked.clear();
    m_isSearching = false;
    reset({});
    order(&EventWorker::stop);
}

void EventWindow::reset(EventList rows)
{
    emit aboutToBeReset();
    m_rows = std::move(rows);
    emit wasReset();
}

const Event *EventWindow::event(std::size_t row)
{
    constexpr std::size_t before = 16; // rows that are read with it
    constexpr std::size_t behind = 48;
    if (row >= m_rows.size()) {
        return nullptr;
    }
    if (const Event *const known = m_cache.find(m_rows[row])) {
        return known;
    }
    if (m_asked.contains(m_rows[row])) {
        return nullptr;
    }
    std::vector<std::uint64_t> wanted;
    const std::size_t end = std::min(m_rows.size(), row + behind);
    for (std::size_t i = row - std::min(row, before); i < end; ++i) {
        const std::uint64_t number = m_rows[i];
        if (!m_cache.find(number) && m_asked.insert(number).second) {
            wanted.push_back(number);
        }
    }
    order(&EventWorker::fetch, m_search, wanted);
    return nullptr;
}

std::optional<std::size_t> EventWindow::rowOf(std::uint64_t number) const
{
    const std::size_t row = m_rows.rowFrom(number);
    return row < m_rows.size() && m_rows[row] == number ? std::optional(row) : std::nullopt;
}

void EventWindow::compare(std::uint64_t before, std::uint64_t after)
{
    order(&EventWorker::compare, m_search, before, after);
}

void EventWindow::compareWithPrevious(std::uint64_t number)
{
    order(&EventWorker::compareWithPrevious, m_search, number);
}

void EventWindow::read(const std::vector<std::uint64_t> &numbers)
{
    order(&EventWorker::readAll, m_search, numbers);
}

void EventWindow::locate(Moment moment, const std::string &channel)
{
    constexpr std::size_t most = 4096; // rows: far more than there are of one moment
    if (!m_source) {
        return;
    }
    const bool isTimed = calls::isTimed(moment);
    const Moment indexed = isTimed ? moment - m_query.clockOffset : moment;
    const std::size_t first = rowFrom(m_source->numberBefore(indexed));
    std::vector<std::uint64_t> numbers;
    for (std::size_t row = first; row < std::min(rowCount(), first + most); ++row) {
        numbers.push_back(m_rows[row]);
    }
    order(&EventWorker::locate, m_search, numbers, moment, channel);
}

void EventWindow::onFound(int order, std::vector<std::uint64_t> numbers)
{
    if (order != m_search) {
        return;
    }
    std::erase_if(numbers, [this](std::uint64_t number) { return rowOf(number).has_value(); });
    insert(numbers);
}

/// Each run of rows by itself; if there are very many, all at once.
void EventWindow::insert(const std::vector<std::uint64_t> &numbers)
{
    constexpr std::size_t mostRuns = 256;
    const std::vector<EventList::Rows> places = m_rows.placesOf(numbers);
    if (places.size() > mostRuns) {
        emit aboutToBeReset();
        m_rows.insert(numbers);
        emit wasReset();
        return;
    }
    auto next = numbers.begin();
    for (const auto &[first, count] : places) {
        const auto end = next + static_cast<std::ptrdiff_t>(count);
        emit rowsAboutToBeInserted(first, count);
        m_rows.insert({next, end});
        emit rowsInserted(first, count);
        next = end;
    }
}

void EventWindow::onFetched(int order, const std::vector<Event> &events)
{
    if (order < m_shown || events.empty()) {
        return;
    }
    for (const Event &event : events) {
        m_asked.erase(event.number);
        m_cache.add(event);
    }
    const std::size_t first = rowFrom(events.front().number);
    const std::size_t end = rowFrom(events.back().number + 1);
    if (end > first) {
        emit fetched(first, end - first);
    }
}

} // namespace cacofonisk::events
