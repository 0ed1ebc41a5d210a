// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventdifference.h"
#include "core/events/eventsearch.h"

#include <QObject>

#include <memory>

namespace cacofonisk::events {

/// Two messages side by side.
struct EventComparison
{
    std::optional<Event> before; ///< nothing if there is none to compare with
    Event after;
    std::vector<FieldDifference> differences; ///< all Added if there is no `before`
};

/// Reads messages for an EventWindow in a thread of its own, where all functions are called. A
/// search gives way to all else after every few milliseconds. `order` tells what an answer belongs
/// to.
class EventWorker final : public QObject
{
    Q_OBJECT

public:
    EventWorker();
    ~EventWorker() override;

    /// Instead of what was searched for before. If all messages are asked for, only finished()
    /// tells.
    void search(int order, const EventSourcePtr &source, const EventQuery &query);
    /// The same messages with another filter.
    void filter(int order, const EventFilter &filter);
    void stop();

    void fetch(int order, const std::vector<std::uint64_t> &numbers);
    void compare(int order, std::uint64_t before, std::uint64_t after);
    /// With the last one before it about the same channel, which may be far back: it is looked for
    /// until that is told, or another comparison or another search is asked for.
    void compareWithPrevious(int order, std::uint64_t number);
    void readAll(int order, const std::vector<std::uint64_t> &numbers);
    /// Among `numbers`, which ascend: see EventWindow::locate().
    void locate(int order, const std::vector<std::uint64_t> &numbers, Moment moment,
                const std::string &channel);

signals:
    void found(int order, const std::vector<std::uint64_t> &numbers);
    void finished(int order);
    void fetched(int order, const std::vector<cacofonisk::events::Event> &events);
    void compared(int order, const cacofonisk::events::EventComparison &comparison);
    void haveRead(int order, const std::vector<cacofonisk::events::Event> &events);
    void located(int order, std::uint64_t number);
    void failed(int order, const cacofonisk::Error &error);

private:
    /// A message that is to be compared with the one before.
    struct Comparing
    {
        int order = 0;
        int comparison = 0;
        Event after;
        std::string subject;
        Moment earliest{}; ///< the one before is no earlier
    };

    void searchOn(int order);
    void lookBack(const Comparing &comparing, std::uint64_t end);
    [[nodiscard]] std::optional<Event> read(std::uint64_t number);
    [[nodiscard]] std::vector<Event> read(const std::vector<std::uint64_t> &numbers);
    void tellFailure(int order);
    [[nodiscard]] Event eventOf(const ami::Message &message);

    int m_order = 0;      ///< of the search
    int m_comparison = 0; ///< the last that was asked for
    std::unique_ptr<EventSearch> m_search;
    EventQuery m_query;
    EventSourcePtr m_source;
    std::unique_ptr<EventReader> m_reader; ///< of what is fetched and compared
    ami::Problems m_problems;
    ami::TextDecoder m_decoder;
};

} // namespace cacofonisk::events
