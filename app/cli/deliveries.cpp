// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/collect.h"
#include "app/cli/console.h"
#include "core/delivery/configuration.h"
#include "core/delivery/outboxstore.h"

#include <algorithm>
#include <cstdio>

namespace cacofonisk::cli {

namespace {

QString textOf(const std::optional<Moment> &moment)
{
    return moment ? QString::fromStdString(isoText(*moment)) : QString();
}

QString stateOf(const delivery::StoredWay &way)
{
    const delivery::WayState &state = way.state;
    if (state.isDisabled) {
        return QStringLiteral("disabled: %1").arg(state.reason);
    }
    if (state.failingSince) {
        return QStringLiteral("fails since %1, next attempt %2: %3")
            .arg(textOf(state.failingSince), textOf(state.nextAttempt), state.reason);
    }
    return QStringLiteral("works");
}

void print(const delivery::StoredWay &way)
{
    QString line = QStringLiteral("%1\t%2 wait\t%3 dropped\t%4")
                       .arg(way.name)
                       .arg(way.waiting)
                       .arg(way.dropped)
                       .arg(stateOf(way));
    if (way.oldest) {
        line += QStringLiteral("\tthe oldest of %1").arg(textOf(way.oldest));
    }
    std::printf("%s\n", qUtf8Printable(line));
}

/// The collector that runs does it; where none does, the next that starts.
bool retry(delivery::OutboxStore &store, const std::vector<delivery::StoredWay> &ways,
           const QString &name)
{
    const bool isKnown =
        name.isEmpty() || std::any_of(ways.begin(), ways.end(),
                                      [&name](const auto &way) { return way.name == name; });
    if (!isKnown) {
        say(QStringLiteral("there is no way out “%1”").arg(name));
        return false;
    }
    if (const auto wished = store.wishRetry(name); !wished) {
        say(wished.error().message());
        return false;
    }
    return true;
}

} // namespace

int deliveries(const DeliveriesOptions &options)
{
    const auto outbox = delivery::readOutboxOptions(options.configuration);
    if (!outbox) {
        for (const delivery::ConfigurationMistake &mistake : outbox.error()) {
            say(describe(options.configuration, mistake));
        }
        return Failed;
    }
    const auto store =
        delivery::OutboxStore::open(outbox->path, delivery::OutboxStore::Access::Beside);
    if (!store) {
        say(store.error().message());
        return Failed;
    }
    const auto ways = (*store)->ways();
    if (!ways) {
        say(ways.error().message());
        return Failed;
    }
    if (options.retries) {
        return retry(**store, *ways, options.retried) ? Done : Failed;
    }
    std::for_each(ways->begin(), ways->end(), print);
    return Done;
}

} // namespace cacofonisk::cli
