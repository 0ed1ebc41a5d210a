// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/survival.h"

#include "tests/support/switch.h"

#include <QTest>

namespace cacofonisk::test {

namespace {

/// What is kept although no channel is there.
QString leakOf(const ReportedSwitch &pbx)
{
    QStringList kept;
    pbx.tracker.state().bridges.forEach([&](const tracking::Bridge &bridge) {
        kept.append(text("bridge ") + text(bridge.uniqueid));
    });
    for (const auto &pending : pbx.reports.marks().pending) {
        kept.append(text("transfer by ") + text(pending.transferer.name));
    }
    return kept.join(QStringLiteral(", "));
}

QStringList channelsOf(const ReportedSwitch &pbx)
{
    QStringList uniqueids;
    pbx.tracker.state().channels.forEach(
        [&](const tracking::Channel &channel) { uniqueids.append(text(channel.uniqueid)); });
    uniqueids.sort();
    return uniqueids;
}

} // namespace

void addRecordingRows()
{
    QTest::addColumn<QString>("recording");
    for (const QString &name : recordingsAndCases()) {
        if (!name.contains(QLatin1String("busy-hour"))) {
            QTest::newRow(qPrintable(name)) << recording(name);
        }
    }
}

std::size_t stepOf(std::span<const ami::Message> messages)
{
    constexpr std::size_t messagesInAll = 250'000;
    return sampling * (1 + messages.size() * messages.size() / messagesInAll);
}

Survival survivalOf(const std::vector<const ami::Message *> &messages)
{
    ReportedSwitch pbx;
    Survival survival;
    for (const ami::Message *const message : messages) {
        pbx.tracker.handle(*message);
        if (survival.leak.isEmpty() && pbx.tracker.state().channels.empty()) {
            survival.leak = leakOf(pbx);
        }
    }
    survival.left = channelsOf(pbx);
    for (const QString &uniqueid : survival.left) {
        play(pbx.tracker, "Event: Hangup; Uniqueid: " + uniqueid.toStdString());
    }
    if (survival.leak.isEmpty()) {
        survival.leak = (channelsOf(pbx) << leakOf(pbx)).join(QString());
    }
    return survival;
}

Survival survivalOf(std::span<const ami::Message> messages)
{
    std::vector<const ami::Message *> all;
    for (const ami::Message &message : messages) {
        all.push_back(&message);
    }
    return survivalOf(all);
}

QStringList beyond(QStringList left, const QStringList &expected)
{
    left.removeIf([&](const QString &uniqueid) { return expected.contains(uniqueid); });
    return left;
}

} // namespace cacofonisk::test
