// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/archive.h"

#include "core/history/callquery.h"

#include <QHash>

namespace cacofonisk::history {

using namespace calls;

namespace {

Moment momentOf(const QVariant &value)
{
    return Moment(std::chrono::microseconds(value.toLongLong()));
}

std::optional<Duration> durationOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Duration(value.toLongLong()));
}

/// A value that was written, or nothing where it is none: the file is not trusted.
template<class Enumeration>
std::optional<Enumeration> enumOf(const QVariant &value, Enumeration last)
{
    const int number = value.toInt();
    return value.isNull() || number < 0 || number > static_cast<int>(last)
               ? std::nullopt
               : std::optional(static_cast<Enumeration>(number));
}

using Names = QHash<qint64, std::string>;

Result<Names> namesOf(const Database &database, const char *statement)
{
    QSqlQuery query = database.query();
    query.prepare(QLatin1String(statement));
    if (const auto done = database.run(query); !done) {
        return tl::unexpected(done.error());
    }
    Names names;
    while (query.next()) {
        names.insert(query.value(0).toLongLong(), query.value(1).toString().toStdString());
    }
    if (const auto ended = database.ended(query); !ended) {
        return tl::unexpected(ended.error());
    }
    return names;
}

} // namespace

Result<std::unique_ptr<Archive>> Archive::open(const QString &path)
{
    auto database = Database::open(path, Database::Use::Read);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return std::unique_ptr<Archive>(new Archive(std::move(*database)));
}

Result<Page> Archive::find(const CallFilter &filter, int most, std::optional<qint64> from) const
{
    const auto query = CallQuery::of(*m_database, filter);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QSqlQuery found = query->statement(*m_database, QStringLiteral("c.id, w.json"),
                                       QStringLiteral("CROSS JOIN whole w ON w.id = c.id"),
                                       CallQuery::Order::NewestFirst, from, most + 1);
    if (const auto done = m_database->run(found); !done) {
        return tl::unexpected(done.error());
    }
    Page page;
    while (found.next()) {
        if (page.calls.size() == static_cast<std::size_t>(most)) {
            page.next = page.calls.back().id;
            break;
        }
        page.calls.push_back({found.value(0).toLongLong(), found.value(1).toByteArray()});
    }
    if (const auto ended = m_database->ended(found); !ended) {
        return tl::unexpected(ended.error());
    }
    return page;
}

Result<void> Archive::whole(const CallFilter &filter,
                            const std::function<bool(const KeptCall &)> &tell) const
{
    const auto query = CallQuery::of(*m_database, filter);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QSqlQuery found = query->statement(*m_database, QStringLiteral("c.id, w.json"),
                                       QStringLiteral("CROSS JOIN whole w ON w.id = c.id"),
                                       CallQuery::Order::OldestFirst);
    if (const auto done = m_database->run(found); !done) {
        return done;
    }
    while (found.next() && tell({found.value(0).toLongLong(), found.value(1).toByteArray()})) {
    }
    return m_database->ended(found);
}

Result<qint64> Archive::count(const CallFilter &filter) const
{
    qint64 count = 0;
    const auto query = CallQuery::of(*m_database, filter);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QSqlQuery found = query->statement(*m_database, QStringLiteral("1"), QString(),
                                       CallQuery::Order::NewestFirst);
    if (const auto done = m_database->run(found); !done) {
        return tl::unexpected(done.error());
    }
    while (found.next()) {
        ++count;
    }
    const auto ended = m_database->ended(found);
    return ended ? Result<qint64>(count) : tl::unexpected(ended.error());
}

Result<void> Archive::summaries(const CallFilter &filter, bool withExtensions,
                                const std::function<bool(const CallSummary &)> &tell) const
{
    const auto query = CallQuery::of(*m_database, filter);
    const auto names = namesOf(*m_database, "SELECT id, name FROM names");
    const auto numbers = withExtensions ? namesOf(*m_database, "SELECT id, number FROM numbers")
                                        : Result<Names>(Names());
    if (!query || !names || !numbers) {
        return tl::unexpected(!query ? query.error() : !names ? names.error() : numbers.error());
    }
    // All numbers of a call in one value, which takes less time than a query a call.
    const QString extensions =
        withExtensions ? QStringLiteral(", (SELECT group_concat(p.number) FROM parties p"
                                        " WHERE p.call = c.id AND p.is_extension = 1)")
                       : QString();
    QSqlQuery found = query->statement(
        *m_database,
        QStringLiteral("c.started, c.ended, c.server, c.queue, c.trunk, c.direction,"
                       " c.queue_outcome, c.\"end\", c.answered, c.missed, c.wait, c.talk") +
            extensions,
        QString(), CallQuery::Order::OldestFirst);
    if (const auto done = m_database->run(found); !done) {
        return done;
    }
    CallSummary call;
    while (found.next()) {
        call.started = momentOf(found.value(0));
        call.ended = momentOf(found.value(1));
        call.server = names->value(found.value(2).toLongLong());
        call.queue = names->value(found.value(3).toLongLong());
        call.trunk = names->value(found.value(4).toLongLong());
        call.direction = enumOf(found.value(5), Direction::Internal);
        call.queueOutcome = enumOf(found.value(6), QueueOutcome::Left);
        call.end = enumOf(found.value(7), End::Lost).value_or(End::Completed);
        call.isAnswered = found.value(8).toBool();
        call.isMissed = found.value(9).toBool();
        call.wait = durationOf(found.value(10));
        call.talk = durationOf(found.value(11));
        call.extensions.clear();
        if (withExtensions) {
            for (const QString &id : found.value(12).toString().split(u',', Qt::SkipEmptyParts)) {
                call.extensions.push_back(numbers->value(id.toLongLong()));
            }
        }
        if (!tell(call)) {
            break;
        }
    }
    return m_database->ended(found);
}

Result<std::vector<Watch>> Archive::watches() const
{
    QSqlQuery query = m_database->query();
    query.prepare(QStringLiteral("SELECT n.name, w.since, w.until, w.is_live FROM watches w"
                                 " JOIN names n ON n.id = w.server ORDER BY n.name, w.since"));
    if (const auto done = m_database->run(query); !done) {
        return tl::unexpected(done.error());
    }
    std::vector<Watch> watches;
    while (query.next()) {
        watches.push_back({query.value(0).toString().toStdString(), momentOf(query.value(1)),
                           momentOf(query.value(2)), query.value(3).toBool()});
    }
    return watches;
}

} // namespace cacofonisk::history
