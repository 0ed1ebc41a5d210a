// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/laddertimes.h"

#include <QDateTime>

namespace cacofonisk::ladder {

namespace {

QDateTime dateTimeOf(Moment moment, const QTimeZone &zone)
{
    using namespace std::chrono;
    const auto since = floor<milliseconds>(moment).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(since.count(), zone);
}

/// In tenths of a second, `+2.0`; from a minute on `+1:02.0`, from an hour on `+1:00:02.0`.
QString spanText(calls::Duration span)
{
    const auto tenths = std::chrono::round<std::chrono::duration<qint64, std::deci>>(span).count();
    const qint64 seconds = tenths / 10;
    const QString end = QStringLiteral(".%1").arg(tenths % 10);
    const auto padded = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    if (seconds < 60) {
        return QStringLiteral("+%1").arg(seconds) + end;
    }
    if (seconds < 3600) {
        return QStringLiteral("+%1:%2").arg(seconds / 60).arg(padded(seconds % 60)) + end;
    }
    return QStringLiteral("+%1:%2:%3")
               .arg(seconds / 3600)
               .arg(padded(seconds / 60 % 60), padded(seconds % 60)) +
           end;
}

} // namespace

QString timeOf(const Ladder &ladder, std::size_t arrow, TimeScale scale, const QTimeZone &zone)
{
    if (!ladder.isTimed) {
        return QString::number(arrow + 1);
    }
    const Moment at = ladder.arrows[arrow].at;
    if (scale == TimeScale::Clock) {
        return clockTextOf(at, zone);
    }
    if (arrow == 0) {
        return dateTimeOf(at, zone).toString(QStringLiteral("HH:mm:ss"));
    }
    const std::size_t since = scale == TimeScale::Begin ? 0 : arrow - 1;
    return spanText(at - ladder.arrows[since].at);
}

QString clockTextOf(Moment moment, const QTimeZone &zone)
{
    return dateTimeOf(moment, zone).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dayOf(const Ladder &ladder, const QTimeZone &zone)
{
    return ladder.isTimed && !ladder.arrows.empty()
               ? dateTimeOf(ladder.arrows.front().at, zone).toString(QStringLiteral("yyyy-MM-dd"))
               : QString();
}

} // namespace cacofonisk::ladder
