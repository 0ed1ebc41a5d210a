// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventcache.h"
#include "core/events/eventworker.h"

#include <QObject>
#include <QThread>

#include <set>

namespace cacofonisk::events {

/// The messages of a call, or all of a session, as rows for a table of any length: the numbers of
/// the messages are kept, in four bytes each, and of the messages themselves only those that were
/// asked for last.
///
/// Used in one thread, in which its signals arrive; all reading happens in another that it owns. No
/// function waits for that, except the destructor, for some milliseconds (with a gzip file, until
/// the place is reached that is being sought).
class EventWindow final : public QObject
{
    Q_OBJECT

public:
    explicit EventWindow(QObject *parent = nullptr);
    ~EventWindow() override;

    /// Shows what `query` asks for, instead of what was shown before. Rows come as they are found:
    /// mostly at the end, but also between others.
    void show(const EventSourcePtr &source, const EventQuery &query);

    /// Goes on with a later snapshot of the same session, or with a call that has changed since:
    /// rows stay, new ones come. Those whose message is gone are removed.
    void update(const EventSourcePtr &source, const EventQuery &query);

    /// Shows those of the messages that `filter` accepts, instead of all or of others.
    void setFilter(const EventFilter &filter);

    /// Shows nothing, and closes all files.
    void clear();

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    /// The message in a row, valid until control returns to the event loop; null if it has to be
    /// read first: it is then, with those around it, and fetched() tells when. For a selection, see
    /// numberAt().
    [[nodiscard]] const Event *event(std::size_t row);

    /// What identifies the message in a row, whatever row it is in later.
    [[nodiscard]] std::uint64_t numberAt(std::size_t row) const { return m_rows[row]; }
    /// The row of a message; nothing if it is not shown.
    [[nodiscard]] std::optional<std::size_t> rowOf(std::uint64_t number) const;
    /// The row of the first message that is at least `number`; rowCount() if there is none.
    [[nodiscard]] std::size_t rowFrom(std::uint64_t number) const { return m_rows.rowFrom(number); }

    /// Compares two messages by their numbers; compared() tells the result. `before` may be any, it
    /// need not be the earlier one.
    void compare(std::uint64_t before, std::uint64_t after);
    /// Compares a message with the one before about the same channel, shown or not.
    void compareWithPrevious(std::uint64_t number);

    /// Reads these messages, shown or not, however many; haveRead() tells them.
    void read(const std::vector<std::uint64_t> &numbers);

    /// Looks among the rows for the message that told what happened to a channel at `moment`, as
    /// the calls have it; located() tells the nearest one from then on if there is none, and
    /// nothing if all are earlier.
    void locate(Moment moment, const std::string &channel);

signals:
    // Always in pairs, for a model to pass on:
    void aboutToBeReset();
    void wasReset();
    void rowsAboutToBeInserted(std::size_t first, std::size_t count);
    void rowsInserted(std::size_t first, std::size_t count);
    void rowsAboutToBeRemoved(std::size_t first, std::size_t count);
    void rowsRemoved(std::size_t first, std::size_t count);

    /// Messages in these rows can now be had; others among them may still be missing.
    void fetched(std::size_t first, std::size_t count);
    /// All rows are there, until show(), update() or setFilter() is called.
    void finished();
    void compared(const cacofonisk::events::EventComparison &comparison);
    void haveRead(const std::vector<cacofonisk::events::Event> &events);
    void located(std::uint64_t number);
    /// Something could not be read. What is shown stays.
    void failed(const cacofonisk::Error &error);

private:
    template<class Function, class... Arguments>
    void order(Function function, const Arguments &...arguments);
    /// Whether all messages are shown: nothing has to be searched for.
    [[nodiscard]] bool isAll() const { return m_query.ids.empty() && m_query.filter.isEmpty(); }
    void begin();
    void reset(EventList rows);
    void insert(const std::vector<std::uint64_t> &numbers);
    void onFound(int order, std::vector<std::uint64_t> numbers);
    void onFetched(int order, const std::vector<Event> &events);

    QThread m_thread;
    EventWorker *m_worker; ///< lives in m_thread, and is deleted by its end
    EventSourcePtr m_source;
    EventQuery m_query;
    EventList m_rows;
    EventCache m_cache;
    std::set<std::uint64_t> m_asked; ///< numbers of messages that are being read
    int m_search = 0;                ///< order of the last search: answers to others are too late
    int m_shown = 0;                 ///< order of the first search of what is shown
    bool m_isSearching = false;
};

} // namespace cacofonisk::events
