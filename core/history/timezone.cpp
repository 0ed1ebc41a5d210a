// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/timezone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cacofonisk::history {

namespace {

constexpr int firstYear = 1990; ///< before AMI was
constexpr int lastYear = 2100;

QDateTime beginOf(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

Moment momentOf(const QDateTime &time)
{
    return Moment(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

LocalOffsets::LocalOffsets()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime first = beginOf(firstYear);
    m_changes.push_back({momentOf(first), std::chrono::seconds(zone.offsetFromUtc(first))});
    for (const auto &transition : zone.transitions(first, beginOf(lastYear))) {
        m_changes.push_back(
            {momentOf(transition.atUtc), std::chrono::seconds(transition.offsetFromUtc)});
    }
}

std::chrono::seconds LocalOffsets::at(Moment moment) const
{
    const auto next =
        std::upper_bound(m_changes.begin(), m_changes.end(), moment,
                         [](Moment at, const Change &change) { return at < change.from; });
    return next == m_changes.begin() ? next->offset : std::prev(next)->offset;
}

QString sinceMidnight(const QString &column)
{
    constexpr qint64 day = std::chrono::microseconds(std::chrono::hours(24)).count();
    constexpr qint64 second = 1'000'000;
    const LocalOffsets offsets;
    const auto &changes = offsets.changes();
    QString offset = QString::number(changes.front().offset.count() * second);
    if (changes.size() > 1) {
        // The latest first: most calls are of now.
        QString cases;
        const Moment now = timeOfDay() + std::chrono::hours(24);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            if (change->from <= now) {
                cases += QStringLiteral(" WHEN %1 >= %2 THEN %3")
                             .arg(column)
                             .arg(change->from.time_since_epoch().count())
                             .arg(change->offset.count() * second);
            }
        }
        offset = QStringLiteral("CASE%1 ELSE %2 END").arg(cases, offset);
    }
    return QStringLiteral("((%1 + (%2)) % %3)").arg(column, offset).arg(day);
}

} // namespace cacofonisk::history
