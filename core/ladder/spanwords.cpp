// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/spanwords.h"

#include <QCoreApplication>

namespace cacofonisk::ladder {

using namespace std::chrono;

namespace {

struct SpanTexts
{
    Q_DECLARE_TR_FUNCTIONS(SpanTexts)
};

} // namespace

QString spanWords(calls::Duration duration)
{
    if (duration < seconds(1)) {
        return SpanTexts::tr("less than a second");
    }
    const hh_mm_ss time(floor<seconds>(duration));
    const auto inHours = time.hours().count();
    const auto inMinutes = time.minutes().count();
    const auto inSeconds = time.seconds().count();
    if (inHours > 0) {
        return inMinutes == 0 ? SpanTexts::tr("%1 h").arg(inHours)
                              : SpanTexts::tr("%1 h %2 min").arg(inHours).arg(inMinutes);
    }
    if (inMinutes > 0) {
        return inSeconds == 0 ? SpanTexts::tr("%1 min").arg(inMinutes)
                              : SpanTexts::tr("%1 min %2 s").arg(inMinutes).arg(inSeconds);
    }
    return SpanTexts::tr("%1 s").arg(inSeconds);
}

std::optional<calls::Duration> spanBetween(const std::optional<Moment> &from,
                                           const std::optional<Moment> &to)
{
    const bool isKnown = from && to && calls::isTimed(*from) && *from <= *to;
    return isKnown ? std::optional(*to - *from) : std::nullopt;
}

calls::Duration timeOut(calls::Duration waited)
{
    return round<seconds>(waited);
}

} // namespace cacofonisk::ladder
