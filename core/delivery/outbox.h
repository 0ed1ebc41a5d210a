// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/outboxstore.h"
#include "core/delivery/wayout.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace cacofonisk::delivery {

struct OutboxOptions
{
    QString path;
    qint64 mostBytes = qint64(1) << 30; ///< of the file; beyond them the oldest events are dropped
    std::chrono::hours mostAge{24 * 7}; ///< of an event; what is older is dropped
    /// What is told in this time goes into one write.
    std::chrono::milliseconds pace{10};
    std::chrono::seconds retryPause{1};        ///< after a write that failed
    std::size_t mostInMemory = 20'000;         ///< events, while they cannot be written
    std::function<Moment()> clock = timeOfDay; ///< our time of day
};

/// How much waits for a way out.
struct WayFigures
{
    QString name;
    qint64 waiting = 0;
    std::uint64_t delivered = 0; ///< since the program started
    std::uint64_t dropped = 0;   ///< likewise
    WayState state;

    bool operator==(const WayFigures &) const = default;
};

using WaysFigures = QList<WayFigures>;

/// Keeps what has to go out, and hands it to the ways out.
///
/// An event is handed out once it is on the disk, and forgotten when every way out that wants it
/// has settled it. While it cannot be written (disk full) events are handed out all the same, and
/// those not settled are kept in memory, at most OutboxOptions::mostInMemory. Lives in a thread of
/// its own, where everything is called and every signal emitted.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(OutboxOptions options, QObject *parent = nullptr);
    ~Outbox() override;

    /// Called once, in the thread of the outbox.
    [[nodiscard]] Result<void> open();

    /// Of this run: see Event.
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }

    /// These are the ways out from now on, in any thread; each outlives the next call. What waits
    /// for one with the same name goes on there; what waits for others stays until it is too old.
    void setWays(const std::vector<WayOut *> &ways);

    /// Keeps everything told so far, at once.
    void write();

    /// Everything told so far is kept; nothing is handed out any more.
    void close();

    [[nodiscard]] WaysFigures figures() const;

public slots:
    void tell(const cacofonisk::delivery::EventPtr &event);

signals:
    /// All events up to the one with that number, of those told, are on the disk.
    void kept(qint64 number);
    /// What a person should know: of the file when it was opened, that it cannot be written, or can
    /// again, that something was dropped.
    void said(const cacofonisk::Error &error);
    /// At most once a second.
    void counted(const cacofonisk::delivery::WaysFigures &figures);

private:
    struct Way
    {
        QPointer<WayOut> out;
        int number = 0;
        int room = 0;
        qint64 handed = 0;    ///< the last number that was handed out
        bool isBehind = true; ///< more than that waits in the file
        qint64 waiting = 0;
        std::uint64_t delivered = 0;
        std::uint64_t dropped = 0;
        WayState state;
        std::uint64_t untoldDrops = 0;
        QString reason; ///< of them
    };

    struct Settlement
    {
        int way = 0;
        qint64 number = 0;
    };

    struct Postponement
    {
        int way = 0;
        qint64 number = 0;
        int attempts = 0;
        Moment due;
    };

    void connectTo(Way &way);
    [[nodiscard]] Way *find(int number);
    void scheduleWrite();
    [[nodiscard]] Result<void> writeAll();
    void onWritten();
    void onWriteFailed(const Error &error);
    void onAsked(int way, int count);
    void settle(int way, const Numbers &numbers);
    void drop(Way &way, std::uint64_t count, const QString &reason);
    void tellDrops();
    void handFromFile(Way &way);
    void hand(Way &way, const std::deque<Kept> &events);
    void give(Way &way, const Entries &entries);
    void trim();
    void tick();

    OutboxOptions m_options;
    std::unique_ptr<OutboxStore> m_store;
    std::uint64_t m_epoch = 0;
    std::uint64_t m_seq = 0; ///< of the outbox's own events
    qint64 m_last = 0;       ///< number given
    std::vector<std::unique_ptr<Way>> m_ways;
    std::deque<Kept> m_unkept; ///< not on the disk yet
    std::vector<Settlement> m_settled;
    std::vector<Postponement> m_postponed;
    std::map<int, WayState> m_states;
    bool m_isFailing = false; ///< the last write failed
    bool m_isClosed = false;
    QTimer m_writeTimer;
    QTimer m_ticks;
    std::chrono::steady_clock::time_point m_written;
    int m_ticksToTrim = 0;
};

} // namespace cacofonisk::delivery
