// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/missedstore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace cacofonisk::notices {

namespace {

constexpr int version = 1;        ///< of the schema
constexpr auto corrupt = "11";    ///< SQLITE_CORRUPT
constexpr auto noDatabase = "26"; ///< SQLITE_NOTADB

constexpr std::array schema{
    "CREATE TABLE missed (id INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL,"
    " dialled TEXT NOT NULL, queue TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
    " count INTEGER NOT NULL, returned INTEGER, returned_by TEXT NOT NULL,"
    " seen INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX missed_unseen ON missed (seen, last)",
    "PRAGMA user_version = 1",
};

qint64 numberOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

Moment momentOf(const QVariant &value)
{
    return Moment(std::chrono::microseconds(value.toLongLong()));
}

std::string stringOf(const QVariant &value)
{
    return value.toString().toStdString();
}

/// SQLite's word for what is to be stored: never null.
QString textFor(const std::string &utf8)
{
    const QString string = QString::fromStdString(utf8);
    return string.isNull() ? QStringLiteral("") : string;
}

} // namespace

MissedStore::MissedStore(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{}

MissedStore::~MissedStore()
{
    disconnect();
}

void MissedStore::disconnect()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Error MissedStore::failure(const QString &why) const
{
    return Error(QT_TRANSLATE_NOOP("Error", "Missed calls cannot be saved in %1: %2."),
                 {QDir::toNativeSeparators(m_path), why});
}

Result<std::unique_ptr<MissedStore>> MissedStore::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    std::unique_ptr<MissedStore> store(new MissedStore(path));
    const auto begun = store->begin();
    if (begun) {
        return store;
    }
    store->disconnect();
    if (!store->m_isDamaged) { // but in use, or on a disk that is full: it may be whole
        return tl::unexpected(begun.error());
    }
    const QString aside =
        path + QLatin1String(".unreadable-") +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    if (!QFile::rename(path, aside)) {
        return tl::unexpected(begun.error());
    }
    for (const char *const suffix : {"-wal", "-shm"}) {
        QFile::rename(path + QLatin1String(suffix), aside + QLatin1String(suffix));
    }
    if (const auto again = store->begin(); !again) {
        return tl::unexpected(again.error());
    }
    store->m_problem =
        Error(QT_TRANSLATE_NOOP("Error", "The missed calls in %1 could not be read. The file was "
                                         "renamed to %2, and a new list was started."),
              {QDir::toNativeSeparators(path), QDir::toNativeSeparators(aside)});
    return store;
}

Result<void> MissedStore::begin()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    if (!database.open()) {
        return tl::unexpected(failure(database.lastError().text()));
    }
    QSqlQuery query(database);
    const auto run = [&](const char *statement) { return query.exec(QLatin1String(statement)); };
    const bool isSafe = run("PRAGMA journal_mode = WAL") && run("PRAGMA synchronous = FULL") &&
                        run("PRAGMA quick_check") && query.next();
    if (!isSafe || query.value(0).toString() != QLatin1String("ok")) {
        const QString code = query.lastError().nativeErrorCode();
        m_isDamaged = isSafe || code == QLatin1String(corrupt) || code == QLatin1String(noDatabase);
        return tl::unexpected(failure(query.lastError().text()));
    }
    if (!run("PRAGMA user_version") || !query.next()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    const int found = query.value(0).toInt();
    query.finish();
    if (found == version) {
        return {};
    }
    m_isDamaged = found != 0; // of a later version of this program
    bool isDone = found == 0 && database.transaction();
    for (const char *const statement : schema) {
        isDone = isDone && run(statement);
    }
    if (!isDone || !database.commit()) {
        database.rollback();
        return tl::unexpected(failure(query.lastError().text()));
    }
    return {};
}

Result<std::vector<MissedCall>> MissedStore::unseen() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral("SELECT id, number, name, dialled, queue, first, last, count,"
                                   " returned, returned_by FROM missed WHERE seen = 0"
                                   " ORDER BY last, id"))) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    std::vector<MissedCall> calls;
    while (query.next()) {
        MissedCall call;
        call.id = query.value(0).toLongLong();
        call.number = stringOf(query.value(1));
        call.name = stringOf(query.value(2));
        call.dialled = stringOf(query.value(3));
        call.queue = stringOf(query.value(4));
        call.first = momentOf(query.value(5));
        call.last = momentOf(query.value(6));
        call.count = query.value(7).toInt();
        if (!query.value(8).isNull()) {
            call.returned = momentOf(query.value(8));
        }
        call.returnedBy = stringOf(query.value(9));
        calls.push_back(call);
    }
    return calls;
}

Result<void> MissedStore::save(MissedCall &call)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO missed (id, number, name, dialled, queue,"
                                 " first, last, count, returned, returned_by)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(call.id == 0 ? QVariant() : QVariant(call.id));
    for (const std::string *const value : {&call.number, &call.name, &call.dialled, &call.queue}) {
        query.addBindValue(textFor(*value));
    }
    query.addBindValue(numberOf(call.first));
    query.addBindValue(numberOf(call.last));
    query.addBindValue(call.count);
    query.addBindValue(call.returned ? QVariant(numberOf(*call.returned)) : QVariant());
    query.addBindValue(textFor(call.returnedBy));
    if (!query.exec()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    call.id = call.id == 0 ? query.lastInsertId().toLongLong() : call.id;
    return {};
}

Result<void> MissedStore::markSeen(qint64 id)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("UPDATE missed SET seen = 1 WHERE id = ?"));
    query.addBindValue(id);
    if (!query.exec()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    return {};
}

Result<void> MissedStore::prune(Moment before)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("DELETE FROM missed WHERE seen = 1 AND last < ?"));
    query.addBindValue(numberOf(before));
    if (!query.exec()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    return {};
}

} // namespace cacofonisk::notices
