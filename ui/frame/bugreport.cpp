// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/bugreport.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace cacofonisk::ui {

namespace {

using Phase = session::ServerStatus::Phase;

QString wordFor(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return QStringLiteral("not connected");
    case Phase::Connecting:
    case Phase::LoggingIn:
    case Phase::ReadingState:
        return QStringLiteral("connecting");
    case Phase::Live:
        return QStringLiteral("live");
    case Phase::Waiting:
        return QStringLiteral("lost, tried again");
    case Phase::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace

QString bugReport(const QList<session::ServerStatus> &servers)
{
    QString report =
        QStringLiteral("Cacofonisk %1, Qt %2 (%3)\n%4, %5\nlanguage %6, desktop %7\n")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                 QGuiApplication::platformName(), QSysInfo::prettyProductName(),
                 QSysInfo::currentCpuArchitecture(), QLocale().name(),
                 qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown")));
    for (const QScreen *const screen : QGuiApplication::screens()) {
        report += QStringLiteral("screen %1x%2 at %3x\n")
                      .arg(screen->size().width())
                      .arg(screen->size().height())
                      .arg(screen->devicePixelRatio());
    }
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const session::ServerStatus &server = servers[i];
        report += QStringLiteral("server %1: %2, AMI %3, %4 events/s\n")
                      .arg(i + 1)
                      .arg(wordFor(server.phase),
                           server.version.isEmpty() ? QStringLiteral("unknown") : server.version)
                      .arg(server.eventsPerSecond, 0, 'f', 1);
        for (const QString &problem : server.blind + server.problems) {
            // The names of channels have numbers in them.
            const bool namesChannel = problem.contains(u'/');
            report += QLatin1String("  ") + (namesChannel ? problem.section(u':', 0, 0) : problem) +
                      u'\n';
        }
    }
    return report;
}

} // namespace cacofonisk::ui
