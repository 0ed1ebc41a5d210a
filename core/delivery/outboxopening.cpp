// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/outboxstore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace cacofonisk::delivery {

namespace {

constexpr int schemaVersion = 1;
constexpr std::array damagedCodes{"11", "26"}; // SQLITE_CORRUPT, SQLITE_NOTADB

constexpr std::array schema{
    "CREATE TABLE way (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
    " failing_since INTEGER, attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER,"
    " disabled INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',"
    " dropped INTEGER NOT NULL DEFAULT 0)",
    // `ways` counts the rows of `waiting` that name the event.
    "CREATE TABLE event (number INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL,"
    " server TEXT NOT NULL, time INTEGER NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " subject BLOB NOT NULL, ordering BLOB NOT NULL, last INTEGER NOT NULL, data BLOB NOT NULL,"
    " ways INTEGER NOT NULL)",
    "CREATE TABLE waiting (way INTEGER NOT NULL, number INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL DEFAULT 0, due INTEGER, PRIMARY KEY (way, number)) WITHOUT ROWID",
    "CREATE TABLE wish (way TEXT NOT NULL)",
    "CREATE TABLE epoch (last INTEGER NOT NULL)",
    "INSERT INTO epoch VALUES (0)",
    "PRAGMA user_version = 1",
};

bool isDamage(const QSqlError &error)
{
    return std::any_of(damagedCodes.begin(), damagedCodes.end(), [&error](const char *code) {
        return error.nativeErrorCode() == QLatin1String(code);
    });
}

} // namespace

/// The lock goes with the process, however that ends. It is on a file of its own, as the other may
/// be renamed.
Result<void> OutboxStore::lock()
{
    const QByteArray name = QFile::encodeName(m_path + QStringLiteral(".lock"));
    m_lock = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0) {
        return tl::unexpected(failure(qt_error_string(errno)));
    }
    if (flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        const QByteArray pid = QByteArray::number(static_cast<qint64>(getpid()));
        [[maybe_unused]] const int cut = ftruncate(m_lock, 0);
        [[maybe_unused]] const auto written =
            pwrite(m_lock, pid.constData(), static_cast<std::size_t>(pid.size()), 0);
        return {};
    }
    char pid[24] = {};
    [[maybe_unused]] const auto read = pread(m_lock, pid, sizeof pid - 1, 0);
    return tl::unexpected(Error(
        QT_TRANSLATE_NOOP("Error", "%1 is in use by another program (process %2): one program "
                                   "at a time delivers what is kept there. Stop that one, or "
                                   "give this one another outbox."),
        {QDir::toNativeSeparators(m_path), QString::fromLatin1(pid)}));
}

Result<std::unique_ptr<OutboxStore>> OutboxStore::open(const QString &path, Access access)
{
    if (access == Access::Only) {
        QDir().mkpath(QFileInfo(path).path());
    }
    std::unique_ptr<OutboxStore> store(new OutboxStore(path));
    if (access == Access::Only) {
        if (const auto locked = store->lock(); !locked) {
            return tl::unexpected(locked.error());
        }
    }
    const auto connected = store->connect(access);
    if (connected) {
        return store;
    }
    store->disconnect();
    if (!store->m_isDamaged || access != Access::Only) {
        return tl::unexpected(connected.error());
    }
    const QString aside =
        path + QLatin1String(".unreadable-") +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    if (!QFile::rename(path, aside)) {
        return tl::unexpected(connected.error());
    }
    for (const char *const suffix : {"-wal", "-shm"}) {
        QFile::rename(path + QLatin1String(suffix), aside + QLatin1String(suffix));
    }
    if (const auto again = store->connect(access); !again) {
        return tl::unexpected(again.error());
    }
    store->m_problem = Error(
        QT_TRANSLATE_NOOP("Error", "The outbox %1 is damaged. It was renamed to %2, and a new "
                                   "one was begun: what waited there has not gone out."),
        {QDir::toNativeSeparators(path), QDir::toNativeSeparators(aside)});
    return store;
}

/// A write is to outlast a loss of power: FULL has the log on the disk at each commit.
Result<void> OutboxStore::connect(Access access)
{
    if (access == Access::Only && !QFile::exists(m_path)) {
        QFile file(m_path); // SQLite gives its other files the same rights
        if (file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(access == Access::Only
                                   ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                   : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (access == Access::Beside && !QFile::exists(m_path)) {
        return tl::unexpected(failure(QStringLiteral("there is no such file")));
    }
    if (!database.open()) {
        return tl::unexpected(failure(database.lastError().text()));
    }
    QSqlQuery query(database);
    const auto runs = [&](const char *statement) { return query.exec(QLatin1String(statement)); };
    const bool isSafe =
        (access == Access::Beside || runs("PRAGMA journal_mode = WAL")) &&
        runs("PRAGMA synchronous = FULL") && runs("PRAGMA journal_size_limit = 16777216") &&
        runs(access == Access::Beside ? "SELECT 'ok'" : "PRAGMA quick_check") && query.next();
    if (!isSafe || query.value(0).toString() != QLatin1String("ok")) {
        m_isDamaged = isSafe || isDamage(query.lastError());
        return tl::unexpected(
            failure(isSafe ? query.value(0).toString() : query.lastError().text()));
    }
    if (!runs("PRAGMA user_version") || !query.next()) {
        return tl::unexpected(failure(query.lastError().text()));
    }
    const int found = query.value(0).toInt();
    query.finish();
    if (found > schemaVersion) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "%1 was written by a later version of this program, "
                                             "which this one cannot read. It is left as it is: use "
                                             "that version, or another outbox."),
                  {QDir::toNativeSeparators(m_path)}));
    }
    if (found == 0) {
        if (const auto made = prepare(); !made) {
            return made;
        }
    }
    prepareStatements();
    return {};
}

Result<void> OutboxStore::prepare()
{
    if (const auto begun = begin(); !begun) {
        return begun;
    }
    for (const char *const statement : schema) {
        if (const auto made = run(statement); !made) {
            rollback();
            return made;
        }
    }
    return commit();
}

} // namespace cacofonisk::delivery
