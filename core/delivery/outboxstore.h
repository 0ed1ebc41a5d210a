// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/delivery/wayout.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace cacofonisk::delivery {

/// An event that is to be kept, and the ways out that it waits for.
struct Kept
{
    qint64 number = 0; ///< see Entry
    EventPtr event;
    std::vector<int> ways; ///< by their numbers in the store
};

/// A way out as the store knows it.
struct StoredWay
{
    int number = 0;
    QString name;
    WayState state;
    qint64 waiting = 0;           ///< events
    std::optional<Moment> oldest; ///< when the first of them happened
    std::uint64_t dropped = 0;    ///< since the file exists

    bool operator==(const StoredWay &) const = default;
};

/// The file of the outbox (SQLite, write-ahead log): what has to go out, and where each way out
/// stands. What is written is on the disk when a function returns, all of it or nothing. Used on
/// the thread that opened it.
class OutboxStore
{
public:
    enum class Access {
        Only,  ///< to deliver: one program at a time
        Beside ///< to look, or to ask for something, while a program delivers
    };

    /// Opens the file, or creates it, readable by nobody else. If it is damaged, it is renamed and
    /// a new one is begun: see problem(). Fails if another program delivers from it, if it is of a
    /// later version of this program, or if it cannot be used for another reason (disk full,
    /// read-only).
    [[nodiscard]] static Result<std::unique_ptr<OutboxStore>> open(const QString &path,
                                                                   Access access = Access::Only);
    ~OutboxStore();
    OutboxStore(const OutboxStore &) = delete;
    OutboxStore &operator=(const OutboxStore &) = delete;

    /// What the user should know about opening the file; usually nothing.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// A number higher than all that were given before: Event::epoch. `now` in our time.
    [[nodiscard]] Result<std::uint64_t> nextEpoch(Moment now);

    /// The number of a way out; it is added if it is not known.
    [[nodiscard]] Result<int> wayOf(const QString &name);
    [[nodiscard]] Result<std::vector<StoredWay>> ways();

    /// Of all that were kept: the next one's is higher.
    [[nodiscard]] Result<qint64> lastNumber();

    /// Everything between begin() and commit() is one write.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    [[nodiscard]] Result<void> keep(const Kept &kept);
    /// The event does not wait for that way any more; it is forgotten with the last.
    [[nodiscard]] Result<void> settle(int way, qint64 number);
    [[nodiscard]] Result<void> postpone(int way, qint64 number, int attempts, Moment due);
    [[nodiscard]] Result<void> setState(int way, const WayState &state);
    [[nodiscard]] Result<void> addDropped(int way, std::uint64_t count);

    /// The events that wait for a way, after the one with number `after`, at most `most`.
    [[nodiscard]] Result<Entries> waiting(int way, qint64 after, int most);

    /// How many bytes of the file are in use.
    [[nodiscard]] Result<qint64> bytes();

    /// Drops the oldest events until what remains takes about `bytes`, and those that happened, and
    /// were told by a run that began, before `before`. What was dropped for each way, by its
    /// number.
    [[nodiscard]] Result<std::map<int, std::uint64_t>> trim(qint64 bytes, Moment before);

    /// Asks the program that delivers to try a way anew, now: see takeWishes().
    [[nodiscard]] Result<void> wishRetry(const QString &way);
    /// What was asked for since the last time, by other programs too.
    [[nodiscard]] Result<QStringList> takeWishes();

private:
    explicit OutboxStore(QString path);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<void> prepare();
    void prepareStatements();
    void disconnect();
    [[nodiscard]] Error failure(const QString &why) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    [[nodiscard]] Result<void> run(const char *statement);
    [[nodiscard]] QSqlQuery prepared(const char *statement) const;

    struct Statements;

    QString m_path;
    QString m_connection;
    int m_lock = -1; ///< descriptor of the locked file beside it
    bool m_isDamaged = false;
    std::optional<Error> m_problem;
    std::unique_ptr<Statements> m_statements;
};

} // namespace cacofonisk::delivery
