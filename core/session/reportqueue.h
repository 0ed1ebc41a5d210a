// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reports/report.h"

#include <QObject>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace cacofonisk::session {

/// Reports on their way to one receiver, which is called by the event loop of the thread in which
/// this lives, in their order. If it is slow, a number of reports wait, and the oldest are dropped
/// when more come. What it throws is caught.
///
/// Belongs to a std::shared_ptr: the receiver may end() it while it is called.
class ReportQueue final : public QObject, public std::enable_shared_from_this<ReportQueue>
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const reports::SharedReport &)>;

    /// At least one report may wait.
    ReportQueue(Receiver receiver, std::size_t capacity);

    // In any thread:

    /// Whether there is somebody to receive what is pushed; at first there is.
    void setWanted(bool isWanted) { m_isWanted = isWanted; }
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

    /// The number of a report is higher than those of all before.
    void push(std::uint64_t number, const reports::SharedReport &report);

    /// Whether less than half of what may wait does. If not, relieved() will tell when there is.
    [[nodiscard]] bool hasRoom();

    /// Whether this report and those before were received or dropped. If not, relieved() will tell
    /// when to ask again.
    [[nodiscard]] bool isDoneWith(std::uint64_t number);

    /// Drops all that wait: the receiver is not called again, but for a call that has begun in
    /// another thread.
    void end();

signals:
    // Emitted in any thread:

    /// The receiver threw an exception that says `what`.
    void failed(const QString &what);
    /// So many were dropped altogether: told of the first at once, then when the number has
    /// doubled, and when none wait any more.
    void dropped(quint64 count);
    void relieved();

private:
    struct Waiting
    {
        std::uint64_t number = 0;
        reports::SharedReport report;
    };

    void handOn();
    [[nodiscard]] reports::SharedReport takeNext();
    void receive(const reports::SharedReport &report);
    void noteReceived();

    const Receiver m_receiver;
    const std::size_t m_capacity;
    std::atomic<bool> m_isWanted = true;

    std::mutex m_mutex; ///< of all below
    std::deque<Waiting> m_waiting;
    std::uint64_t m_current = 0; ///< the number of the report that is being received; 0: none is
    std::uint64_t m_dropped = 0;
    std::uint64_t m_droppedTold = 0;
    bool m_isWoken = false;   ///< handOn() is about to be called, or is running
    bool m_isAwaited = false; ///< relieved() is to be told
    bool m_hasEnded = false;
};

} // namespace cacofonisk::session
