// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/store.h"

#include <QStringList>

#include <limits>

namespace cacofonisk::history {

Result<int> Store::removeBefore(Moment before, int most)
{
    return remove(before.time_since_epoch().count(), most);
}

Result<int> Store::removeOldest(int most)
{
    return remove(std::numeric_limits<qint64>::max(), most);
}

Result<int> Store::remove(qint64 before, int most)
{
    if (const auto begun = m_database->begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    const auto chosen = QStringLiteral("SELECT id FROM calls WHERE id < ? ORDER BY id LIMIT ?");
    // The index of words is told what to forget, and so has to come before the words.
    const QStringList statements{
        QStringLiteral("INSERT INTO found (found, rowid, text) SELECT 'delete', id, text"
                       " FROM searched WHERE id IN (%1)"),
        QStringLiteral("DELETE FROM searched WHERE id IN (%1)"),
        QStringLiteral("DELETE FROM parties WHERE call IN (%1)"),
        QStringLiteral("DELETE FROM whole WHERE id IN (%1)"),
        QStringLiteral("DELETE FROM calls WHERE id IN (%1)"),
    };
    int removed = 0;
    for (const QString &statement : statements) {
        QSqlQuery query = m_database->query();
        query.prepare(statement.arg(chosen));
        query.addBindValue(before);
        query.addBindValue(most);
        if (const auto done = m_database->run(query); !done) {
            m_database->rollBack();
            return tl::unexpected(done.error());
        }
        removed = query.numRowsAffected();
    }
    if (const auto done = m_database->commit(); !done) {
        m_database->rollBack();
        return tl::unexpected(done.error());
    }
    return removed;
}

/// FTS5 says that it has come to an end by changing less than two rows.
Result<bool> Store::tidy(bool isFirst)
{
    constexpr auto changes = "SELECT total_changes()";
    constexpr auto unused = "PRAGMA freelist_count";
    const auto before = m_database->number(changes);
    const auto merged =
        m_database->run(isFirst ? "INSERT INTO found (found, rank) VALUES ('merge', -100)"
                                : "INSERT INTO found (found, rank) VALUES ('merge', 100)");
    const auto after = m_database->number(changes);
    const auto free = m_database->number(unused);
    const auto given = m_database->run("PRAGMA incremental_vacuum(500)");
    const auto left = m_database->number(unused);
    for (const auto *const number : {&before, &after, &free, &left}) {
        if (!*number) {
            return tl::unexpected(number->error());
        }
    }
    if (!merged || !given) {
        return tl::unexpected(!merged ? merged.error() : given.error());
    }
    return *after - *before >= 2 || (*left > 0 && *left < *free);
}

Result<qint64> Store::count() const
{
    return m_database->number("SELECT count(*) FROM calls");
}

Result<qint64> Store::size() const
{
    qint64 numbers[3]{};
    constexpr const char *asked[]{"PRAGMA page_count", "PRAGMA freelist_count", "PRAGMA page_size"};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = m_database->number(asked[i]);
        if (!number) {
            return number;
        }
        numbers[i] = *number;
    }
    return (numbers[0] - numbers[1]) * numbers[2];
}

} // namespace cacofonisk::history
