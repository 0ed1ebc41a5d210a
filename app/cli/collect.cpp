// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/collect.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/servicemanager.h"
#include "app/cli/trying.h"
#include "core/session/collector.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <algorithm>

namespace cacofonisk::cli {

using namespace std::chrono_literals;
using session::Collector;

namespace {

Q_LOGGING_CATEGORY(collectLog, "cacofonisk.collect")

constexpr auto patience = 500ms; // with what is under way when the program is to end

tl::expected<delivery::Configuration, delivery::ConfigurationMistakes> read(const QString &path)
{
    auto configuration = delivery::readConfiguration(path);
    if (!configuration) {
        for (const delivery::ConfigurationMistake &mistake : configuration.error()) {
            say(describe(path, mistake));
        }
    }
    return configuration;
}

/// Follows the servers until it is asked to end.
int serve(const CollectOptions &options, const delivery::Configuration &configuration)
{
    const Interrupt interrupt(Interrupt::HangUp::Asks);
    const ServiceManager manager;
    Collector collector(configuration);
    QObject::connect(&collector, &Collector::said, &collector,
                     [](const QString &text) { qCInfo(collectLog).noquote() << text; });
    QSocketNotifier asked(interrupt.descriptor(), QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &collector, [&] {
        if (!interrupt.takeHangUp() || interrupt.isAsked()) {
            QCoreApplication::quit();
            return;
        }
        manager.tellReloading();
        if (auto anew = read(options.configuration)) {
            collector.reload(std::move(*anew));
            qCInfo(collectLog) << "the configuration was read anew";
        } else {
            qCWarning(collectLog) << "the configuration is wrong, and the one before is kept";
        }
        manager.tellReady();
    });
    if (const auto started = collector.start(); !started) {
        say(started.error().message());
        return Failed;
    }
    manager.tellReady();
    QCoreApplication::exec();
    manager.tellStopping();
    collector.stop(patience);
    return Done;
}

bool isDone(const delivery::WaysFigures &figures)
{
    return std::all_of(figures.begin(), figures.end(), [](const delivery::WayFigures &way) {
        return way.waiting <= 0 || way.state.isDisabled;
    });
}

/// Delivers what a recording tells, and ends when it is delivered, or when that is interrupted.
int replayed(const CollectOptions &options, const delivery::Configuration &configuration)
{
    const Interrupt interrupt;
    Collector collector(configuration);
    QObject::connect(&collector, &Collector::said, &collector,
                     [](const QString &text) { say(text); });
    if (const auto started = collector.start(true); !started) {
        say(started.error().message());
        return Failed;
    }
    delivery::Deliveries &deliveries = collector.deliveries();
    constexpr int eventsAtOnce = 1000;
    int events = 0;
    const bool wentWell =
        tellRecording(options.replayed, deliveries.epoch(), [&](const delivery::EventPtr &event) {
            deliveries.tell(event);
            if (++events % eventsAtOnce == 0) {
                deliveries.flush(); // goes no faster than the disk
            }
            return !interrupt.isAsked();
        });
    deliveries.flush();
    QSocketNotifier asked(interrupt.descriptor(), QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    QObject::connect(&deliveries, &delivery::Deliveries::counted, qApp,
                     [](const delivery::WaysFigures &figures) {
                         if (isDone(figures)) {
                             QCoreApplication::quit();
                         }
                     });
    if (!interrupt.isAsked()) {
        QCoreApplication::exec();
    }
    collector.stop(interrupt.isAsked() ? patience : 0ms);
    const delivery::WaysFigures &figures = deliveries.figures();
    for (const delivery::WayFigures &way : figures) {
        say(QStringLiteral("%1: %2 delivered, %3 wait, %4 dropped")
                .arg(way.name)
                .arg(way.delivered)
                .arg(way.waiting)
                .arg(way.dropped));
    }
    return wentWell && isDone(figures) ? Done : Failed;
}

} // namespace

int collect(const CollectOptions &options)
{
    logToStandardError();
    const auto configuration = read(options.configuration);
    if (!configuration) {
        return Failed;
    }
    if (options.isCheck) {
        say(QStringLiteral("%1 is right: %2 servers, %3 webhooks, %4 commands, %5")
                .arg(options.configuration)
                .arg(configuration->servers.size())
                .arg(configuration->webhooks.size())
                .arg(configuration->commands.size())
                .arg(configuration->broker ? QStringLiteral("a broker")
                                           : QStringLiteral("no broker")));
        return Done;
    }
    if (!options.tried.isEmpty()) {
        return tryOut(*configuration, options.tried);
    }
    if (!options.replayed.isEmpty()) {
        return replayed(options, *configuration);
    }
    if (configuration->servers.isEmpty()) {
        say(QStringLiteral("%1 names no [[server]] to collect from").arg(options.configuration));
        return Failed;
    }
    return serve(options, *configuration);
}

} // namespace cacofonisk::cli
