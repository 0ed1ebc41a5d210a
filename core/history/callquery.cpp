// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/callquery.h"

#include "core/history/searchline.h"
#include "core/history/timezone.h"

#include <algorithm>

namespace cacofonisk::history {

using namespace calls;

namespace {

using Key = FilterTerm::Key;

constexpr int rare = 2000;            ///< so many calls are sorted at once
constexpr qsizetype leastIndexed = 3; ///< characters that the index of words knows

QString joinedNumbers(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers) {
        texts.append(QString::number(number));
    }
    return texts.join(u',');
}

QList<qint64> valuesOf(ValueSet set, unsigned last)
{
    QList<qint64> values;
    for (unsigned value = 0; value <= last; ++value) {
        if ((set & ValueSet(1) << value) != 0) {
            values.append(value);
        }
    }
    return values;
}

/// As a phrase of the index of words.
QString phrase(QString text)
{
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

bool isIndexed(const QStringList &searches)
{
    return std::all_of(searches.begin(), searches.end(),
                       [](const QString &text) { return text.toUcs4().size() >= leastIndexed; });
}

/// The names that have a text in them. There are few: servers, queues and trunks.
Result<QList<qint64>> namesWith(const Database &database, const SearchedText &text)
{
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("SELECT id, name FROM names"));
    if (const auto done = database.run(query); !done) {
        return tl::unexpected(done.error());
    }
    QList<qint64> ids;
    while (query.next()) {
        if (text.isIn(query.value(1).toString().toStdString())) {
            ids.append(query.value(0).toLongLong());
        }
    }
    return ids;
}

Result<QList<qint64>> numbersLike(const Database &database, const SearchedText &text)
{
    QList<qint64> ids;
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("SELECT id FROM numbers WHERE number = ?"));
    for (const QString &number : numbersFor(text)) {
        query.bindValue(0, number);
        if (const auto done = database.run(query); !done) {
            return tl::unexpected(done.error());
        }
        if (query.next() && !ids.contains(query.value(0).toLongLong())) {
            ids.append(query.value(0).toLongLong());
        }
        query.finish();
    }
    return ids;
}

} // namespace

Result<CallQuery> CallQuery::of(const Database &database, const CallFilter &filter)
{
    CallQuery made;
    for (const FilterTerm &term : filter.terms()) {
        auto condition = conditionOf(database, term);
        if (!condition) {
            return tl::unexpected(condition.error());
        }
        if (term.isNegated) {
            condition->check = QStringLiteral("NOT ifnull((%1), 0)").arg(condition->check);
            condition->ids.clear();
        }
        made.m_conditions.push_back(std::move(*condition));
    }
    if (const auto chosen = made.chooseWay(database); !chosen) {
        return tl::unexpected(chosen.error());
    }
    return made;
}

Result<CallQuery::Condition> CallQuery::conditionOf(const Database &database,
                                                    const FilterTerm &term)
{
    Condition made;
    const auto byColumn = [&made](const char *column, const QList<qint64> &values) {
        made.check =
            QStringLiteral("c.%1 IN (%2)").arg(QLatin1String(column), joinedNumbers(values));
        made.ids = QStringLiteral("SELECT i.id FROM calls i WHERE i.%1 IN (%2)")
                       .arg(QLatin1String(column), joinedNumbers(values));
        made.idColumn = QStringLiteral("i.id");
        made.isOrdered = values.size() <= 1;
    };
    const auto byBits = [&made](const char *column, ValueSet set) {
        const auto bits = QStringLiteral("%1 <> 0 AND %1 & %2").arg(QLatin1String(column)).arg(set);
        made.check = QStringLiteral("c.") +
                     QString(bits).replace(QLatin1String("AND "), QLatin1String("AND c."));
        made.ids = QStringLiteral("SELECT i.id FROM calls i WHERE ") + bits;
        made.idColumn = QStringLiteral("i.id");
    };
    const auto byName = [&](const char *column) -> Result<void> {
        const auto names = namesWith(database, term.text);
        if (!names) {
            return tl::unexpected(names.error());
        }
        byColumn(column, *names);
        return {};
    };
    Result<void> asked;
    switch (term.key) {
    case Key::Text: {
        const QStringList searches = searchesFor(term.text);
        QStringList instr;
        QStringList phrases;
        for (const QString &search : searches) {
            instr.append(QStringLiteral("instr(s.text, ?)"));
            made.checked.append(search);
            phrases.append(phrase(search));
        }
        made.check = QStringLiteral("EXISTS (SELECT 1 FROM searched s WHERE s.id = c.id AND (%1))")
                         .arg(instr.join(QLatin1String(" OR ")));
        if (isIndexed(searches)) {
            made.ids = QStringLiteral("SELECT f.rowid AS id FROM found f WHERE found MATCH ?");
            made.idsOf.append(phrases.join(QLatin1String(" OR ")));
            made.idColumn = QStringLiteral("f.rowid");
            made.isOrdered = true;
        }
        break;
    }
    case Key::Extension: {
        const auto numbers = numbersLike(database, term.text);
        if (!numbers) {
            return tl::unexpected(numbers.error());
        }
        const QString list = joinedNumbers(*numbers);
        made.check = QStringLiteral("EXISTS (SELECT 1 FROM parties p WHERE p.number IN (%1)"
                                    " AND p.call = c.id)")
                         .arg(list);
        made.ids = QStringLiteral("SELECT %2p.call AS id FROM parties p WHERE p.number IN (%1)")
                       .arg(list, numbers->size() > 1 ? QStringLiteral("DISTINCT ") : QString());
        made.idColumn = QStringLiteral("p.call");
        made.isOrdered = numbers->size() <= 1;
        break;
    }
    case Key::State:
    case Key::Reason: {
        const unsigned first = static_cast<unsigned>(CallState::Ended) + 1;
        const bool isEveryEnd = term.key == Key::State && (term.set & setOf(CallState::Ended)) != 0;
        if (isEveryEnd) {
            made.check = QStringLiteral("1");
        } else {
            byColumn("\"end\"", valuesOf(term.set >> first, static_cast<unsigned>(End::Lost)));
        }
        break;
    }
    case Key::Direction:
        byColumn("direction", valuesOf(term.set, static_cast<unsigned>(Direction::Internal)));
        break;
    case Key::Queue:
        asked = byName("queue");
        break;
    case Key::Server:
        asked = byName("server");
        break;
    case Key::Trunk:
        asked = byName("trunk");
        break;
    case Key::Longer:
        made.check = QStringLiteral("c.duration > %1").arg(term.duration.count());
        made.ids = QStringLiteral("SELECT i.id FROM calls i WHERE i.duration > %1")
                       .arg(term.duration.count());
        made.idColumn = QStringLiteral("i.id");
        break;
    case Key::Transfer:
        byBits("transfers", term.set);
        break;
    case Key::Problem:
        byBits("problems", term.set);
        break;
    case Key::After:
    case Key::Before: {
        constexpr qint64 leastTime = Duration(std::chrono::hours(24 * 365)).count();
        const bool isAfter = term.key == Key::After;
        if (term.moment) {
            const qint64 at = term.moment->time_since_epoch().count();
            // an id is a little more than the time where calls began in the same microsecond
            constexpr qint64 slack = 1'000'000;
            made.check =
                isAfter ? QStringLiteral("c.started >= %1 AND c.id >= %1").arg(at)
                        : QStringLiteral("c.started < %1 AND c.id < %2").arg(at).arg(at + slack);
        } else {
            made.check = QStringLiteral("%1 %2 %3")
                             .arg(sinceMidnight(QStringLiteral("c.started")),
                                  isAfter ? QStringLiteral(">=") : QStringLiteral("<"))
                             .arg(term.duration.count());
        }
        made.check = QStringLiteral("(%1 AND c.started > %2)").arg(made.check).arg(leastTime);
        break;
    }
    }
    return asked ? Result<Condition>(std::move(made)) : tl::unexpected(asked.error());
}

/// By the condition of fewest calls if they are few; else by one that comes in order; else by time.
Result<void> CallQuery::chooseWay(const Database &database)
{
    qint64 fewest = rare;
    std::optional<std::size_t> ordered;
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        const Condition &condition = m_conditions[i];
        if (condition.ids.isEmpty()) {
            continue;
        }
        QSqlQuery query = database.query();
        query.prepare(
            QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2)").arg(condition.ids).arg(rare));
        for (const QVariant &value : condition.idsOf) {
            query.addBindValue(value);
        }
        if (const auto done = database.run(query); !done) {
            return done;
        }
        const qint64 count = query.next() ? query.value(0).toLongLong() : rare;
        if (count < fewest) {
            fewest = count;
            m_way = i;
            m_isRare = true;
        }
        if (condition.isOrdered && !ordered) {
            ordered = i;
        }
    }
    if (!m_way) {
        m_way = ordered;
    }
    return {};
}

QSqlQuery CallQuery::statement(const Database &database, const QString &columns,
                               const QString &joined, Order order, std::optional<qint64> from,
                               int most) const
{
    const bool isDown = order == Order::NewestFirst;
    QVariantList values;
    QStringList checks;
    QString source = QStringLiteral("calls c NOT INDEXED");
    QString id = QStringLiteral("c.id");
    if (m_way) {
        const Condition &way = m_conditions[*m_way];
        values += way.idsOf;
        if (m_isRare) {
            source = QStringLiteral("(%1) d CROSS JOIN calls c ON c.id = d.id").arg(way.ids);
        } else {
            // in place, so that SQLite goes along its index in order
            const qsizetype begin = way.ids.indexOf(QLatin1String("FROM ")) + 5;
            const qsizetype where = way.ids.indexOf(QLatin1String(" WHERE "));
            source = QStringLiteral("%1 CROSS JOIN calls c ON c.id = %2")
                         .arg(way.ids.mid(begin, where - begin), way.idColumn);
            checks.append(way.ids.mid(where + 7));
            id = way.idColumn;
        }
    }
    if (from) {
        checks.append(QStringLiteral("%1 %2 %3")
                          .arg(id, isDown ? QStringLiteral("<") : QStringLiteral(">"))
                          .arg(*from));
    }
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        if (m_way != i) {
            checks.append(m_conditions[i].check);
            values += m_conditions[i].checked;
        }
    }
    QString text = QStringLiteral("SELECT %1 FROM %2 %3").arg(columns, source, joined);
    if (!checks.isEmpty()) {
        text += QStringLiteral(" WHERE ") + checks.join(QLatin1String(" AND "));
    }
    text += QStringLiteral(" ORDER BY %1 %2")
                .arg(id, isDown ? QStringLiteral("DESC") : QStringLiteral("ASC"));
    if (most > 0) {
        text += QStringLiteral(" LIMIT %1").arg(most);
    }
    QSqlQuery query = database.query();
    query.prepare(text);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    return query;
}

} // namespace cacofonisk::history
