// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cacofonisk::ui {

namespace {

struct Times
{
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

using namespace std::chrono;

QDateTime localTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(moment.time_since_epoch()).count());
}

QString clockText(Moment moment)
{
    return QLocale().toString(localTime(moment).time(), QStringLiteral("HH:mm:ss"));
}

QString dayAndClockText(Moment moment, QDate today)
{
    const QDate day = localTime(moment).date();
    if (day == today || !calls::isTimed(moment)) {
        return clockText(moment);
    }
    const QString form = day.year() == today.year() ? Times::tr("d MMM", "QDate: a day and month")
                                                    : Times::tr("d MMM yyyy", "QDate: a day");
    return QLocale().toString(day, form) + QLatin1Char(' ') + clockText(moment);
}

QString durationText(calls::Duration duration)
{
    const hh_mm_ss time(floor<seconds>(std::max(duration, calls::Duration(0))));
    const auto two = [](auto count) {
        return QStringLiteral("%1").arg(count.count(), 2, 10, QLatin1Char('0'));
    };
    const QString minutesAndSeconds = two(time.minutes()) + QLatin1Char(':') + two(time.seconds());
    return time.hours().count() == 0
               ? minutesAndSeconds
               : QStringLiteral("%1:%2").arg(time.hours().count()).arg(minutesAndSeconds);
}

QString spanText(calls::Duration duration)
{
    const auto whole = floor<seconds>(std::max(duration, calls::Duration(0)));
    const hh_mm_ss time(whole);
    if (whole < minutes(1)) {
        return Times::tr("%1 s").arg(whole.count());
    }
    if (whole < hours(1)) {
        return Times::tr("%1 min %2 s").arg(time.minutes().count()).arg(time.seconds().count());
    }
    return Times::tr("%1 h %2 min").arg(time.hours().count()).arg(time.minutes().count());
}

} // namespace cacofonisk::ui
