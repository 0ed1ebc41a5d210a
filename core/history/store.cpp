// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/store.h"

#include "core/calls/calltimes.h"
#include "core/calls/callwriter.h"
#include "core/calls/problem.h"
#include "core/history/searchline.h"

#include <optional>
#include <utility>

namespace cacofonisk::history {

using namespace calls;

namespace {

constexpr qsizetype mostKnownNumbers = 50'000; ///< in memory

qint64 numberOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

QVariant numberOf(const std::optional<Duration> &duration)
{
    return duration ? QVariant(qlonglong(duration->count())) : QVariant();
}

template<class Enumeration>
QVariant numberOf(const std::optional<Enumeration> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

/// Never null, which is no text to SQLite.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

int transfersOf(const Call &call)
{
    unsigned kinds = 0;
    for (const Transfer &transfer : call.transfers) {
        kinds |= 1U << static_cast<unsigned>(transfer.kind);
    }
    return static_cast<int>(kinds);
}

int problemsOf(const Call &call)
{
    unsigned problems = 0;
    for (unsigned problem = 0; problem <= static_cast<unsigned>(Problem::Unreachable); ++problem) {
        problems |= unsigned(has(call, static_cast<Problem>(problem))) << problem;
    }
    return static_cast<int>(problems);
}

QByteArray jsonOf(const Call &call)
{
    std::string json;
    JsonWriter writer(json);
    write(writer, call, call.ended.value_or(call.started), CallDetail::Whole);
    return QByteArray::fromStdString(json);
}

} // namespace

/// Each is prepared once.
struct Store::Statements
{
    explicit Statements(const Database &database)
        : nameAdded(database.query())
        , nameAsked(database.query())
        , numberAdded(database.query())
        , numberAsked(database.query())
        , callAsked(database.query())
        , idAsked(database.query())
        , callAdded(database.query())
        , wholeAdded(database.query())
        , searchedAdded(database.query())
        , foundAdded(database.query())
        , partyAdded(database.query())
    {
        nameAdded.prepare(QStringLiteral("INSERT OR IGNORE INTO names (name) VALUES (?)"));
        nameAsked.prepare(QStringLiteral("SELECT id FROM names WHERE name = ?"));
        numberAdded.prepare(QStringLiteral("INSERT OR IGNORE INTO numbers (number) VALUES (?)"));
        numberAsked.prepare(QStringLiteral("SELECT id FROM numbers WHERE number = ?"));
        callAsked.prepare(
            QStringLiteral("SELECT 1 FROM calls WHERE linkedid = ? AND started = ? AND place = ?"));
        idAsked.prepare(QStringLiteral("SELECT 1 FROM calls WHERE id = ?"));
        callAdded.prepare(QStringLiteral(
            "INSERT INTO calls (id, started, ended, linkedid, place, server, direction, queue,"
            " queue_outcome, trunk, \"end\", duration, answered, missed, wait, talk, transfers,"
            " problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        wholeAdded.prepare(QStringLiteral("INSERT INTO whole (id, json) VALUES (?, ?)"));
        searchedAdded.prepare(QStringLiteral("INSERT INTO searched (id, text) VALUES (?, ?)"));
        foundAdded.prepare(QStringLiteral("INSERT INTO found (rowid, text) VALUES (?, ?)"));
        partyAdded.prepare(
            QStringLiteral("INSERT INTO parties (number, call, is_extension) VALUES (?, ?, ?)"));
    }

    QSqlQuery nameAdded;
    QSqlQuery nameAsked;
    QSqlQuery numberAdded;
    QSqlQuery numberAsked;
    QSqlQuery callAsked;
    QSqlQuery idAsked;
    QSqlQuery callAdded;
    QSqlQuery wholeAdded;
    QSqlQuery searchedAdded;
    QSqlQuery foundAdded;
    QSqlQuery partyAdded;
};

namespace {

/// The first value of the first row, after which the statement is done with; nothing if none.
Result<std::optional<qint64>> ask(const Database &database, QSqlQuery &query,
                                  const QVariantList &values)
{
    for (qsizetype place = 0; place < values.size(); ++place) {
        query.bindValue(static_cast<int>(place), values[place]);
    }
    if (const auto done = database.run(query); !done) {
        return tl::unexpected(done.error());
    }
    const auto value =
        query.next() ? std::optional<qint64>(query.value(0).toLongLong()) : std::nullopt;
    query.finish();
    return value;
}

Result<void> tell(const Database &database, QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype place = 0; place < values.size(); ++place) {
        query.bindValue(static_cast<int>(place), values[place]);
    }
    return database.run(query);
}

/// The id of a text in its table, where it is added if it is not there.
Result<qint64> idOf(const Database &database, QSqlQuery &asked, QSqlQuery &added,
                    QHash<QString, qint64> &known, const QString &text)
{
    if (const auto found = known.constFind(text); found != known.constEnd()) {
        return *found;
    }
    auto id = ask(database, asked, {notNull(text)});
    if (id && !*id) {
        if (const auto done = tell(database, added, {notNull(text)}); !done) {
            return tl::unexpected(done.error());
        }
        id = ask(database, asked, {notNull(text)});
    }
    if (!id) {
        return tl::unexpected(id.error());
    }
    known.insert(text, id->value_or(0));
    return id->value_or(0);
}

} // namespace

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_statements(std::make_unique<Statements>(*m_database))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    auto database = Database::open(path, Database::Use::Write);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<qint64> Store::nameId(const std::string &name)
{
    return idOf(*m_database, m_statements->nameAsked, m_statements->nameAdded, m_names,
                QString::fromStdString(name));
}

Result<qint64> Store::numberId(const QString &number)
{
    if (m_numbers.size() >= mostKnownNumbers) {
        m_numbers.clear();
    }
    return idOf(*m_database, m_statements->numberAsked, m_statements->numberAdded, m_numbers,
                number);
}

/// Ids that were added in what is not committed are not there.
void Store::forgetIds()
{
    m_names.clear();
    m_numbers.clear();
}

Result<int> Store::keep(std::span<const SharedCall> calls)
{
    if (const auto begun = m_database->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    int added = 0;
    for (const SharedCall &call : calls) {
        const auto isNew = keepOne(*call);
        if (!isNew) {
            m_database->rollBack();
            forgetIds();
            return tl::unexpected(isNew.error());
        }
        added += *isNew ? 1 : 0;
    }
    if (const auto done = m_database->commit(); !done) {
        m_database->rollBack();
        forgetIds();
        return tl::unexpected(done.error());
    }
    return added;
}

Result<bool> Store::keepOne(const Call &call)
{
    if (!call.ended) {
        return false;
    }
    const auto server = nameId(call.server);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const qint64 place = isTimed(call.started) ? 0 : *server;
    const auto kept = ask(*m_database, m_statements->callAsked,
                          {QString::fromStdString(call.linkedid), numberOf(call.started), place});
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (*kept) {
        return false;
    }
    const auto id = freeId(call.started);
    if (!id) {
        return tl::unexpected(id.error());
    }
    const CallSummary summary = summaryOf(call);
    QVariant queue;
    QVariant trunk;
    for (const auto &[name, to] :
         {std::pair(&summary.queue, &queue), std::pair(&summary.trunk, &trunk)}) {
        if (!name->empty()) {
            const auto nameOfIt = nameId(*name);
            if (!nameOfIt) {
                return tl::unexpected(nameOfIt.error());
            }
            *to = *nameOfIt;
        }
    }
    const QString line = notNull(searchLineOf(call));
    const auto done =
        tell(*m_database, m_statements->callAdded,
             {*id, numberOf(call.started), numberOf(*call.ended),
              notNull(QString::fromStdString(call.linkedid)), place, *server,
              numberOf(call.direction), queue, numberOf(summary.queueOutcome), trunk,
              static_cast<int>(call.end), qlonglong(durationOf(call, *call.ended).count()),
              int(summary.isAnswered), int(summary.isMissed), numberOf(summary.wait),
              numberOf(summary.talk), transfersOf(call), problemsOf(call)})
            .and_then([&] {
                return tell(*m_database, m_statements->wholeAdded, {*id, jsonOf(call)});
            })
            .and_then([&] {
                return tell(*m_database, m_statements->searchedAdded, {*id, line});
            })
            .and_then([&] {
                return tell(*m_database, m_statements->foundAdded, {*id, line});
            })
            .and_then([&] { return keepNumbers(*id, call, summary); });
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

/// The time itself, or the next number that no call has.
Result<qint64> Store::freeId(Moment started)
{
    for (qint64 id = numberOf(started);; ++id) {
        const auto taken = ask(*m_database, m_statements->idAsked, {id});
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        if (!*taken) {
            return id;
        }
    }
}

Result<void> Store::keepNumbers(qint64 id, const Call &call, const CallSummary &summary)
{
    for (const CallNumber &of : numbersOf(call, summary.extensions)) {
        const auto number = numberId(of.number);
        if (!number) {
            return tl::unexpected(number.error());
        }
        const auto done =
            tell(*m_database, m_statements->partyAdded, {*number, id, int(of.isExtension)});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<qint64> Store::addWatch(const std::string &server, Moment since, Moment until, bool isLive)
{
    const auto name = nameId(server);
    if (!name) {
        return name;
    }
    QSqlQuery query = m_database->query();
    query.prepare(QStringLiteral(
        "INSERT INTO watches (server, since, until, is_live) SELECT ?, ?, ?, ? WHERE ? OR NOT"
        " EXISTS (SELECT 1 FROM watches WHERE server = ? AND since = ? AND until = ?)"));
    const auto done = tell(*m_database, query,
                           {*name, numberOf(since), numberOf(until), int(isLive), int(isLive),
                            *name, numberOf(since), numberOf(until)});
    return done ? Result<qint64>(query.lastInsertId().toLongLong()) : tl::unexpected(done.error());
}

Result<void> Store::extendWatch(qint64 id, Moment until)
{
    QSqlQuery query = m_database->query();
    query.prepare(QStringLiteral("UPDATE watches SET until = max(until, ?) WHERE id = ?"));
    return tell(*m_database, query, {numberOf(until), id});
}

} // namespace cacofonisk::history
