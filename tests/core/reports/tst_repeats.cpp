// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"
#include "core/reports/reports.h"
#include "tests/support/survival.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

namespace cacofonisk::tst_repeats {

using namespace test;

/// Events that come twice: the reports are those of once.
class RepeatsTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsTheSameWhenEveryEventComesTwice_data();
    void reportsTheSameWhenEveryEventComesTwice();
};

namespace {

QByteArrayList reportsOf(std::span<const ami::Message> messages, int times)
{
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    ami::Problems problems;
    tracking::Tracker tracker(problems);
    reports::Reports reports(tracker, "server");
    reports::JsonLinesReporter reporter(output);
    reports.addReporter(reporter);
    for (const ami::Message &message : messages) {
        for (int time = 0; time < times; ++time) {
            tracker.handle(message);
        }
    }
    return output.data().split('\n');
}

/// Whether nothing tells a report's event from one that is told again.
bool isAnEventsOwn(const QByteArray &report)
{
    return report.startsWith(R"({"report":"user_event")") ||
           report.startsWith(R"({"report":"queue_caller_abandon")");
}

} // namespace

void RepeatsTest::reportsTheSameWhenEveryEventComesTwice_data()
{
    addRows(recordingsAndCases());
}

void RepeatsTest::reportsTheSameWhenEveryEventComesTwice()
{
    QFETCH(QString, name);
    const LoadedRecording loaded(recording(name));
    QByteArrayList expected;
    for (const QByteArray &report : reportsOf(loaded.messages(), 1)) {
        expected.append(report);
        if (isAnEventsOwn(report)) {
            expected.append(report);
        }
    }
    QCOMPARE(reportsOf(loaded.messages(), 2), expected);
}

CACOFONISK_TEST(RepeatsTest)

} // namespace cacofonisk::tst_repeats

#include "tst_repeats.moc"
