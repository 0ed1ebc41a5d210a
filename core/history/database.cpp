// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/database.h"

#include "core/history/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QUuid>

namespace cacofonisk::history {

namespace {

// SQLite's result codes; what is above these bits says more closely why. (sqlite3.h)
constexpr int codeBits = 0xff;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int noDatabase = 26;

constexpr auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Both are there already, or are made for the user alone.
void makeFile(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, ours | QFileDevice::ExeOwner);
    }
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ours); // SQLite says what is wrong
}

} // namespace

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/cacofonisk/history/calls.sqlite");
}

Database::Database(QString path, Use use)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
    , m_use(use)
{}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Use use)
{
    if (use == Use::Write) {
        makeFile(path);
    } else if (!QFileInfo::exists(path)) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "There is no history yet: %1 does not exist."),
                  {QDir::toNativeSeparators(path)}));
    }
    std::unique_ptr<Database> database(new Database(path, use));
    if (const auto connected = database->connect(); !connected) {
        return tl::unexpected(connected.error());
    }
    if (const auto prepared = database->prepare(); !prepared) {
        return tl::unexpected(prepared.error());
    }
    return database;
}

Result<void> Database::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(m_use == Use::Read ? QStringLiteral("QSQLITE_OPEN_READONLY")
                                                  : QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open()) {
        return tl::unexpected(failure(database.lastError()));
    }
    return {};
}

Result<void> Database::prepare()
{
    const int newest = static_cast<int>(migrations().size());
    const auto version = number("PRAGMA user_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > newest) {
        return tl::unexpected(
            Error(QT_TRANSLATE_NOOP("Error", "The history in %1 was written by a newer version of "
                                             "this program. It is left as it is, and no calls are "
                                             "kept until this program is updated."),
                  {QDir::toNativeSeparators(m_path)}));
    }
    if (m_use == Use::Read) {
        return *version == newest
                   ? Result<void>()
                   : tl::unexpected(Error(
                         QT_TRANSLATE_NOOP("Error", "The history in %1 is of an older version of "
                                                    "this program, or empty. It is brought up to "
                                                    "date when calls are kept next."),
                         {QDir::toNativeSeparators(m_path)}));
    }
    // A new file gives back what is freed, in small steps; of a file with tables this does nothing.
    const bool isNew = *version == 0;
    if (isNew) {
        if (const auto done = run("PRAGMA auto_vacuum = INCREMENTAL"); !done) {
            return done;
        }
    }
    // After a kill all is there that was committed; after a power cut the last second may not be.
    for (const char *const pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                                     "PRAGMA journal_size_limit = 16777216"}) {
        if (const auto done = run(pragma); !done) {
            return done;
        }
    }
    return *version == newest ? Result<void>() : migrate(static_cast<int>(*version));
}

Result<void> Database::migrate(int version)
{
    // Another program may be doing the same: who begins first does it.
    auto done = run("BEGIN IMMEDIATE");
    if (!done) {
        return done;
    }
    const auto now = number("PRAGMA user_version");
    if (now) {
        version = static_cast<int>(*now);
    }
    for (const Migration &step : migrations().subspan(static_cast<std::size_t>(version))) {
        for (const char *const statement : step) {
            if (done = run(statement); !done) {
                rollBack();
                return done;
            }
        }
    }
    const QByteArray told =
        "PRAGMA user_version = " + QByteArray::number(qlonglong(migrations().size()));
    if (done = run(told.constData()); !done) {
        rollBack();
        return done;
    }
    return commit();
}

QSqlQuery Database::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    return query;
}

Result<void> Database::run(const char *statement)
{
    QSqlQuery made = query();
    if (!made.exec(QLatin1String(statement))) {
        return tl::unexpected(failure(made.lastError()));
    }
    while (made.next()) { // some are done row by row
    }
    return ended(made);
}

Result<void> Database::run(QSqlQuery &prepared) const
{
    if (!prepared.exec()) {
        return tl::unexpected(failure(prepared.lastError()));
    }
    return {};
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    return query.lastError().isValid() ? tl::unexpected(failure(query.lastError()))
                                       : Result<void>();
}

Result<qint64> Database::number(const char *statement) const
{
    QSqlQuery made = query();
    if (!made.exec(QLatin1String(statement)) || !made.next()) {
        return tl::unexpected(failure(made.lastError()));
    }
    return made.value(0).toLongLong();
}

Result<void> Database::begin()
{
    return run("BEGIN IMMEDIATE");
}

Result<void> Database::commit()
{
    return run("COMMIT");
}

void Database::rollBack()
{
    (void)run("ROLLBACK"); // where it was rolled back already, there is nothing to do
}

Error Database::failure(const QSqlError &error) const
{
    const QString path = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & codeBits) {
    case corrupt:
    case noDatabase:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "The history in %1 is damaged. It is left as it is, "
                                       "and no calls are kept. Move the file away to begin "
                                       "a new one."),
                     {path});
    case full:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "Calls cannot be kept in %1: the disk is full. They "
                                       "are held in memory, and kept once there is room."),
                     {path});
    case readOnly:
    case cannotOpen:
        return Error(QT_TRANSLATE_NOOP("Error",
                                       "Calls cannot be kept in %1: the file or its folder "
                                       "may not be written."),
                     {path});
    default:
        return Error(QT_TRANSLATE_NOOP("Error", "The history in %1 cannot be used: %2."),
                     {path, error.text()});
    }
}

} // namespace cacofonisk::history
