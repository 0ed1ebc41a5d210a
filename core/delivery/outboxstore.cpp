// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/outboxstore.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <unistd.h>

#include <algorithm>

namespace cacofonisk::delivery {

namespace {

constexpr char pieceEnd = '\x1f'; // of a subject, in the file

qint64 numberOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

QVariant numberOf(const std::optional<Moment> &moment)
{
    return moment ? QVariant(numberOf(*moment)) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<Moment> momentOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt
                          : std::optional(Moment(std::chrono::microseconds(value.toLongLong())));
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray packed(const std::vector<std::string> &subject)
{
    QByteArray bytes;
    for (const std::string &piece : subject) {
        bytes += bytesOf(piece) + pieceEnd;
    }
    return bytes;
}

std::vector<std::string> unpacked(QByteArray bytes)
{
    std::vector<std::string> subject;
    bytes.chop(1);
    for (const QByteArray &piece : bytes.split(pieceEnd)) {
        subject.push_back(piece.toStdString());
    }
    return subject;
}

} // namespace

/// Prepared once: they run for every event.
struct OutboxStore::Statements
{
    explicit Statements(const OutboxStore &store)
        : insertEvent(
              store.prepared("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , insertWaiting(store.prepared("INSERT INTO waiting (way, number) VALUES (?, ?)"))
        , deleteWaiting(store.prepared("DELETE FROM waiting WHERE way = ? AND number = ?"))
        , countDown(store.prepared("UPDATE event SET ways = ways - 1 WHERE number = ?"))
        , deleteEvent(store.prepared("DELETE FROM event WHERE number = ? AND ways <= 0"))
        , read(store.prepared(
              "SELECT number, id, type, server, time, epoch, seq, subject, ordering, last, data,"
              " attempts, due FROM waiting JOIN event USING (number)"
              " WHERE way = ? AND number > ? ORDER BY number LIMIT ?"))
    {}

    QSqlQuery insertEvent;
    QSqlQuery insertWaiting;
    QSqlQuery deleteWaiting;
    QSqlQuery countDown;
    QSqlQuery deleteEvent;
    QSqlQuery read;
};

OutboxStore::OutboxStore(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{}

OutboxStore::~OutboxStore()
{
    disconnect();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

void OutboxStore::disconnect()
{
    m_statements.reset();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Error OutboxStore::failure(const QString &why) const
{
    return Error(QT_TRANSLATE_NOOP("Error", "What is to go out cannot be kept in %1: %2."),
                 {QDir::toNativeSeparators(m_path), why});
}

void OutboxStore::prepareStatements()
{
    m_statements = std::make_unique<Statements>(*this);
}

QSqlQuery OutboxStore::prepared(const char *statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    (void)query.prepare(QLatin1String(statement));
    return query;
}

Result<void> OutboxStore::run(QSqlQuery &query) const
{
    if (!query.exec()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    return {};
}

Result<void> OutboxStore::run(const char *statement)
{
    QSqlQuery query = prepared(statement);
    return run(query);
}

Result<void> OutboxStore::begin()
{
    return run("BEGIN IMMEDIATE");
}

Result<void> OutboxStore::commit()
{
    auto done = run("COMMIT");
    if (!done) {
        rollback();
    }
    return done;
}

void OutboxStore::rollback()
{
    (void)run("ROLLBACK"); // where SQLite has not done so already
}

Result<std::uint64_t> OutboxStore::nextEpoch(Moment now)
{
    const auto wanted =
        std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count();
    QSqlQuery update = prepared("UPDATE epoch SET last = max(last + 1, ?)");
    update.addBindValue(static_cast<qint64>(wanted));
    if (const auto done = run(update); !done) {
        return tl::unexpected(done.error());
    }
    QSqlQuery query = prepared("SELECT last FROM epoch");
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    return query.next() ? query.value(0).toULongLong() : static_cast<std::uint64_t>(wanted);
}

Result<int> OutboxStore::wayOf(const QString &name)
{
    QSqlQuery insert = prepared("INSERT OR IGNORE INTO way (name) VALUES (?)");
    insert.addBindValue(name);
    if (const auto done = run(insert); !done) {
        return tl::unexpected(done.error());
    }
    QSqlQuery query = prepared("SELECT number FROM way WHERE name = ?");
    query.addBindValue(name);
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    return query.next() ? query.value(0).toInt() : 0;
}

Result<std::vector<StoredWay>> OutboxStore::ways()
{
    QSqlQuery query = prepared(
        "SELECT number, name, failing_since, attempts, next_attempt, disabled, reason, dropped,"
        " (SELECT count(*) FROM waiting WHERE way = way.number),"
        " (SELECT event.time FROM waiting JOIN event USING (number) WHERE way = way.number"
        "  ORDER BY waiting.number LIMIT 1) FROM way ORDER BY name");
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    std::vector<StoredWay> ways;
    while (query.next()) {
        StoredWay way;
        way.number = query.value(0).toInt();
        way.name = query.value(1).toString();
        way.state = {momentOf(query.value(2)), query.value(3).toInt(), momentOf(query.value(4)),
                     query.value(5).toBool(), query.value(6).toString()};
        way.dropped = query.value(7).toULongLong();
        way.waiting = query.value(8).toLongLong();
        way.oldest = momentOf(query.value(9));
        ways.push_back(std::move(way));
    }
    return ways;
}

Result<qint64> OutboxStore::lastNumber()
{
    QSqlQuery query = prepared("SELECT max(number) FROM event");
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<void> OutboxStore::keep(const Kept &kept)
{
    const Event &event = *kept.event;
    QSqlQuery &insert = m_statements->insertEvent;
    int place = 0;
    for (const QVariant &value :
         {QVariant(kept.number), QVariant(QString::fromStdString(event.id)),
          QVariant(QString::fromStdString(event.type)),
          QVariant(QString::fromStdString(event.server)), QVariant(numberOf(event.time)),
          QVariant(static_cast<qint64>(event.epoch)), QVariant(static_cast<qint64>(event.seq)),
          QVariant(packed(event.subject)), QVariant(bytesOf(event.order)), QVariant(event.isLast),
          QVariant(bytesOf(event.data)), QVariant(static_cast<int>(kept.ways.size()))}) {
        insert.bindValue(place++, value);
    }
    if (const auto done = run(insert); !done) {
        return done;
    }
    for (const int way : kept.ways) {
        m_statements->insertWaiting.bindValue(0, way);
        m_statements->insertWaiting.bindValue(1, kept.number);
        if (const auto done = run(m_statements->insertWaiting); !done) {
            return done;
        }
    }
    return {};
}

Result<void> OutboxStore::settle(int way, qint64 number)
{
    QSqlQuery &remove = m_statements->deleteWaiting;
    remove.bindValue(0, way);
    remove.bindValue(1, number);
    if (const auto done = run(remove); !done) {
        return done;
    }
    if (remove.numRowsAffected() < 1) {
        return {}; // was dropped meanwhile
    }
    for (QSqlQuery *const query : {&m_statements->countDown, &m_statements->deleteEvent}) {
        query->bindValue(0, number);
        if (const auto done = run(*query); !done) {
            return done;
        }
    }
    return {};
}

Result<void> OutboxStore::postpone(int way, qint64 number, int attempts, Moment due)
{
    QSqlQuery query =
        prepared("UPDATE waiting SET attempts = ?, due = ? WHERE way = ? AND number = ?");
    for (const QVariant &value :
         {QVariant(attempts), QVariant(numberOf(due)), QVariant(way), QVariant(number)}) {
        query.addBindValue(value);
    }
    return run(query);
}

Result<void> OutboxStore::setState(int way, const WayState &state)
{
    QSqlQuery query = prepared("UPDATE way SET failing_since = ?, attempts = ?, next_attempt = ?,"
                               " disabled = ?, reason = ? WHERE number = ?");
    const QString reason = state.reason.isNull() ? QStringLiteral("") : state.reason;
    for (const QVariant &value :
         {numberOf(state.failingSince), QVariant(state.attempts), numberOf(state.nextAttempt),
          QVariant(state.isDisabled), QVariant(reason), QVariant(way)}) {
        query.addBindValue(value);
    }
    return run(query);
}

Result<void> OutboxStore::addDropped(int way, std::uint64_t count)
{
    QSqlQuery query = prepared("UPDATE way SET dropped = dropped + ? WHERE number = ?");
    query.addBindValue(static_cast<qint64>(count));
    query.addBindValue(way);
    return run(query);
}

Result<Entries> OutboxStore::waiting(int way, qint64 after, int most)
{
    QSqlQuery &read = m_statements->read;
    read.bindValue(0, way);
    read.bindValue(1, after);
    read.bindValue(2, most);
    if (const auto done = run(read); !done) {
        return tl::unexpected(done.error());
    }
    Entries entries;
    while (read.next()) {
        Event event;
        event.id = read.value(1).toString().toStdString();
        event.type = read.value(2).toString().toStdString();
        event.server = read.value(3).toString().toStdString();
        event.time = momentOf(read.value(4)).value_or(Moment());
        event.epoch = read.value(5).toULongLong();
        event.seq = read.value(6).toULongLong();
        event.subject = unpacked(read.value(7).toByteArray());
        event.order = read.value(8).toByteArray().toStdString();
        event.isLast = read.value(9).toBool();
        event.data = read.value(10).toByteArray().toStdString();
        entries.append({read.value(0).toLongLong(), std::make_shared<const Event>(std::move(event)),
                        read.value(11).toInt(), momentOf(read.value(12))});
    }
    read.finish();
    return entries;
}

Result<qint64> OutboxStore::bytes()
{
    qint64 values[3] = {};
    int place = 0;
    for (const char *const pragma :
         {"PRAGMA page_count", "PRAGMA freelist_count", "PRAGMA page_size"}) {
        QSqlQuery query = prepared(pragma);
        if (const auto done = run(query); !done) {
            return tl::unexpected(done.error());
        }
        values[place++] = query.next() ? query.value(0).toLongLong() : 0;
    }
    return (values[0] - values[1]) * values[2];
}

Result<std::map<int, std::uint64_t>> OutboxStore::trim(qint64 bytes, Moment before)
{
    // What an old recording tells is as old as the run that told it (the epoch is in milliseconds);
    // what a row takes beside its data is about as much for all.
    QSqlQuery query = prepared(
        "SELECT number, max(time, epoch * 1000), 300 + length(data) FROM event ORDER BY number");
    const auto total = this->bytes();
    if (!total) {
        return tl::unexpected(total.error());
    }
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    qint64 left = *total;
    qint64 last = 0;
    while (query.next() && (left > bytes || query.value(1).toLongLong() < numberOf(before))) {
        last = query.value(0).toLongLong();
        left -= query.value(2).toLongLong();
    }
    query.finish();
    std::map<int, std::uint64_t> dropped;
    if (last == 0) {
        return dropped;
    }
    if (const auto begun = begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    QSqlQuery count = prepared("SELECT way, count(*) FROM waiting WHERE number <= ? GROUP BY way");
    count.addBindValue(last);
    Result<void> done = run(count);
    while (done && count.next()) {
        dropped[count.value(0).toInt()] = count.value(1).toULongLong();
    }
    count.finish();
    for (const char *const statement :
         {"DELETE FROM waiting WHERE number <= ?", "DELETE FROM event WHERE number <= ?"}) {
        QSqlQuery remove = prepared(statement);
        remove.addBindValue(last);
        done = done ? run(remove) : done;
    }
    done = done ? commit() : done;
    if (!done) {
        rollback();
        return tl::unexpected(done.error());
    }
    return dropped;
}

Result<void> OutboxStore::wishRetry(const QString &way)
{
    QSqlQuery query = prepared("INSERT INTO wish VALUES (?)");
    query.addBindValue(way);
    return run(query);
}

Result<QStringList> OutboxStore::takeWishes()
{
    QSqlQuery query = prepared("SELECT way FROM wish");
    if (const auto done = run(query); !done) {
        return tl::unexpected(done.error());
    }
    QStringList ways;
    while (query.next()) {
        ways.append(query.value(0).toString());
    }
    query.finish();
    if (!ways.isEmpty()) {
        if (const auto done = run("DELETE FROM wish"); !done) {
            return tl::unexpected(done.error());
        }
    }
    return ways;
}

} // namespace cacofonisk::delivery
