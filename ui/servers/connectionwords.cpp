// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/connectionwords.h"

#include "ui/formatting/symbols.h"
#include "ui/formatting/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cacofonisk::ui {

using namespace std::chrono;
using session::ServerStatus;
using Phase = ServerStatus::Phase;

namespace {

struct ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTexts)
};

QString waitingText(const ServerStatus &status, Moment now)
{
    if (!status.retryAt) { // a broker is reached, and its collector is not
        return ConnectionTexts::tr("lost");
    }
    const auto left = ceil<seconds>(*status.retryAt - now);
    const QString span = spanText(std::max(left, seconds(0)));
    return status.lastHeard ? ConnectionTexts::tr("lost: retry in %1").arg(span)
                            : ConnectionTexts::tr("not reached: retry in %1").arg(span);
}

} // namespace

QString phaseText(const ServerStatus &status, Moment now)
{
    switch (status.phase) {
    case Phase::Idle:
        return ConnectionTexts::tr("not connected");
    case Phase::Connecting:
        return ConnectionTexts::tr("connecting");
    case Phase::LoggingIn:
        return ConnectionTexts::tr("logging in");
    case Phase::ReadingState:
        return ConnectionTexts::tr("reading state");
    case Phase::Live:
        return ConnectionTexts::tr("live");
    case Phase::Waiting:
        return waitingText(status, now);
    case Phase::Failed:
        return ConnectionTexts::tr("failed");
    }
    return {};
}

QIcon phaseSymbol(const ServerStatus &status)
{
    switch (status.phase) {
    case Phase::Idle:
        return symbol(QStringLiteral("server-idle"));
    case Phase::Connecting:
    case Phase::LoggingIn:
    case Phase::ReadingState:
        return symbol(QStringLiteral("server-connecting"), Hue::Blue);
    case Phase::Live:
        return symbol(QStringLiteral("server-live"), Hue::Green);
    case Phase::Waiting:
        return symbol(QStringLiteral("server-lost"), Hue::Orange);
    case Phase::Failed:
        return symbol(QStringLiteral("end-failed"), Hue::Vermilion);
    }
    return {};
}

QString heardText(const ServerStatus &status, Moment now)
{
    if (!status.lastHeard) {
        return ConnectionTexts::tr("never", "last heard");
    }
    const auto age = now - *status.lastHeard;
    return age < seconds(2)
               ? ConnectionTexts::tr("just now", "last heard")
               : ConnectionTexts::tr("%1 ago", "last heard").arg(spanText(floor<seconds>(age)));
}

QString rateText(const ServerStatus &status)
{
    const double rate = status.eventsPerSecond;
    const int decimals = rate > 0 && rate < 9.95 ? 1 : 0;
    return ConnectionTexts::tr("%1 events/s").arg(QLocale().toString(rate, 'f', decimals));
}

QString clockOffsetText(const ServerStatus &status)
{
    if (!status.clockOffset) {
        return ConnectionTexts::tr("not measured yet", "clock");
    }
    const double offset = duration<double>(*status.clockOffset).count();
    const QString text = QLocale().toString(std::abs(offset), 'f', 1);
    if (std::abs(offset) < 0.1) {
        return ConnectionTexts::tr("same as this computer", "clock");
    }
    return offset > 0 ? ConnectionTexts::tr("%1 s ahead of this computer", "clock").arg(text)
                      : ConnectionTexts::tr("%1 s behind this computer", "clock").arg(text);
}

QString statusLine(const ServerStatus &status, Moment now, const std::optional<Moment> &lost)
{
    QString line = QStringLiteral("%1 %2").arg(status.name, phaseText(status, now));
    if (status.isLive()) {
        line += ConnectionTexts::tr(" · last message %1 · %2", "4 s ago; 120 events/s")
                    .arg(heardText(status, now), rateText(status));
    } else if (lost) {
        line += ConnectionTexts::tr(" (calls as of %1)").arg(clockText(*lost));
    }
    return line;
}

} // namespace cacofonisk::ui
