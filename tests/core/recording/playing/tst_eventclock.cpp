// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/playing/eventclock.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_eventclock {

using namespace test;
using recording::EventClock;

class EventClockTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheTimeThatTheMessageTells();
    void neverGoesBack();
    void takesTheTimeOfNewChannelsWhereNoneIsTold();
    void goesOnALittleInBetween();
    void startsAtNothing();
    void takesNoTimeFromOddIds_data();
    void takesNoTimeFromOddIds();
    void restartsWhereItIsTold();
};

namespace {

/// The time of each message of a script, in seconds since 1970.
QString times(EventClock &clock, std::string_view script)
{
    QStringList seconds;
    ami::Problems problems;
    parse(wireOfScript(script), 4096, problems, [&](const ami::Message &message) {
        const std::chrono::duration<double> at = clock.at(message).time_since_epoch();
        seconds.append(QString::number(at.count(), 'f', 2));
    });
    return seconds.join(u' ');
}

QString times(std::string_view script)
{
    EventClock clock;
    return times(clock, script);
}

} // namespace

void EventClockTest::takesTheTimeThatTheMessageTells()
{
    QCOMPARE(times(R"(
        Event: Newchannel; Timestamp: 100.5; Uniqueid: 7.1
        Event: Hangup; Timestamp: 101.25
        Event: Hangup; Timestamp: 1000
    )"),
             QStringLiteral("100.50 101.25 1000.00"));
}

void EventClockTest::neverGoesBack()
{
    QCOMPARE(times(R"(
        Event: Hangup; Timestamp: 100
        Event: Hangup; Timestamp: 90
        Event: Newchannel; Uniqueid: 80.1
        Event: Hangup; Timestamp: 100.01
    )"),
             QStringLiteral("100.00 100.00 100.00 100.01"));
}

void EventClockTest::takesTheTimeOfNewChannelsWhereNoneIsTold()
{
    QCOMPARE(times(R"(
        Event: Newchannel; Uniqueid: 100.1
        Event: Newchannel; Uniqueid: pbx-1-200.2
        Event: Newchannel; Uniqueid: 195176c06ab8-300.3
    )"),
             QStringLiteral("100.00 200.00 300.00"));
}

void EventClockTest::goesOnALittleInBetween()
{
    QCOMPARE(times(R"(
        Event: Newchannel; Uniqueid: 100.1
        Event: Newstate; Uniqueid: 900.1
        Event: Hangup; Uniqueid: 100.1
        Event: Newchannel; Uniqueid: 100.2
        Event: Newchannel; Uniqueid: 101.3
    )"),
             QStringLiteral("100.00 100.01 100.02 100.02 101.00"));
}

void EventClockTest::startsAtNothing()
{
    QCOMPARE(times(R"(
        Event: FullyBooted
        Event: Hangup; Uniqueid: 100.1
        Event: Newchannel; Uniqueid: 100.2
    )"),
             QStringLiteral("0.00 0.00 100.00"));
}

void EventClockTest::takesNoTimeFromOddIds_data()
{
    QTest::addColumn<QByteArray>("uniqueid");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("abc");
    QTest::newRow("no point") << QByteArray("200");
    QTest::newRow("a word before the point") << QByteArray("pbx.1");
    QTest::newRow("a minus at the end") << QByteArray("pbx-");
    QTest::newRow("a point alone") << QByteArray(".");
    QTest::newRow("the year 33658") << QByteArray("1000000000000.1");
    QTest::newRow("more than a number holds") << QByteArray("99999999999999999999.1");
}

void EventClockTest::takesNoTimeFromOddIds()
{
    QFETCH(QByteArray, uniqueid);
    const std::string script = "Event: Hangup; Timestamp: 100\n"
                               "Event: Newchannel; Uniqueid: " +
                               uniqueid.toStdString() + "\nEvent: Hangup; Timestamp: 101\n";
    QCOMPARE(times(script), QStringLiteral("100.00 100.01 101.00"));
}

void EventClockTest::restartsWhereItIsTold()
{
    EventClock clock;
    QCOMPARE(times(clock, "Event: Hangup; Timestamp: 100"), QStringLiteral("100.00"));
    clock.restart(Moment(std::chrono::seconds(50)));
    QCOMPARE(times(clock, "Event: Hangup\nEvent: Hangup; Timestamp: 60"),
             QStringLiteral("50.01 60.00"));
}

CACOFONISK_TEST(EventClockTest)

} // namespace cacofonisk::tst_eventclock

#include "tst_eventclock.moc"
