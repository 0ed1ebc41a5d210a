// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_hangupreports {

using namespace test;
using reports::HangupReason;

/// TRACKING.md: hangup, queue_caller_abandon, user_event, and what all reports tell.
class HangupReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void theReasonIsThatOfTheCause_data();
    void theReasonIsThatOfTheCause();
    void onlyACallersHangupIsReported_data();
    void onlyACallersHangupIsReported();
    void aChannelIsCallingWhoseIdsAreTheSame();
    void aNewChannelHasNoneOfTheMarksOfTheOneBeforeIt();
    void whoLeavesAQueueIsReported();
    void userEventsAreReported();
    void aNewStartForgetsEverything();
    void everyReportTellsWhereAndWhen();
    void everyReporterIsTold();
};

void HangupReportsTest::theReasonIsThatOfTheCause_data()
{
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("whenUp");
    QTest::addColumn<QString>("whenNotUp");
    const auto row = [](const char *name, const char *cause, const char *up, const char *notUp) {
        QTest::newRow(name) << QByteArray(cause) << text(up) << text(notUp);
    };
    row("0 unknown", "0", "completed", "cancelled");
    row("none", "", "completed", "cancelled");
    row("a word", "odd", "completed", "cancelled");
    row("1 unallocated", "1", "failed", "failed");
    row("16 normal clearing", "16", "completed", "no-answer");
    row("17 user busy", "17", "busy", "busy");
    row("18 no user response", "18", "no-answer", "no-answer");
    row("19 no answer", "19", "no-answer", "no-answer");
    row("20 subscriber absent", "20", "failed", "failed");
    row("21 call rejected", "21", "rejected", "rejected");
    row("26 answered elsewhere", "26", "answered-elsewhere", "answered-elsewhere");
    row("34 congestion", "34", "failed", "failed");
    row("127 interworking", "127", "completed", "cancelled");
    row("128", "128", "failed", "failed");
    row("-1", "-1", "failed", "failed");
}

void HangupReportsTest::theReasonIsThatOfTheCause()
{
    QFETCH(QByteArray, cause);
    for (const int state : {0, 4, 5, 6, 7}) {
        ReportedSwitch pbx;
        (void)pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: a; ChannelState: " +
                       std::to_string(state));
        const QStringList reports =
            pbx.tell("Event: Hangup; Uniqueid: a; Cause: " + cause.toStdString());
        QCOMPARE(reports.size(), 1);
        QTEST(reports.first().section(u' ', 2), state == 6 ? "whenUp" : "whenNotUp");
    }
    bool isNumber = false;
    const int number = cause.toInt(&isNumber);
    QTEST(text(nameOf(reports::hangupReasonOf(isNumber ? number : 0, true))), "whenUp");
    QTEST(text(nameOf(reports::hangupReasonOf(isNumber ? number : 0, false))), "whenNotUp");
}

void HangupReportsTest::onlyACallersHangupIsReported_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QStringList>("reports");
    QTest::newRow("a caller") << QByteArray("Channel: SIP/a; Uniqueid: a; Linkedid: a; Exten: 7")
                              << QStringList(text("hangup SIP/a:7 no-answer"));
    QTest::newRow("a target") << QByteArray("Channel: SIP/a; Uniqueid: a; Linkedid: b")
                              << QStringList();
    QTest::newRow("a Local caller")
        << QByteArray("Channel: Local/a;1; Uniqueid: a; Linkedid: a") << QStringList();
}

void HangupReportsTest::onlyACallersHangupIsReported()
{
    QFETCH(QByteArray, channel);
    QFETCH(QStringList, reports);
    ReportedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; " + channel.toStdString());
    QCOMPARE(pbx.tell("Event: Hangup; Uniqueid: a; Cause: 16"), reports);
    QCOMPARE(pbx.tell("Event: Hangup; Uniqueid: a; Cause: 16"), QStringList());
}

void HangupReportsTest::aChannelIsCallingWhoseIdsAreTheSame()
{
    ReportedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a\n"
                   "Event: Newchannel; Channel: SIP/b; Uniqueid: b; Linkedid: a");
    const auto &state = pbx.tracker.state();
    const auto &marks = pbx.reports.marks().channels;
    QVERIFY(marks[state.channels.find("a")->id.index()].calling);
    QVERIFY(!marks[state.channels.find("b")->id.index()].calling);
}

void HangupReportsTest::aNewChannelHasNoneOfTheMarksOfTheOneBeforeIt()
{
    ReportedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a; Exten: 1
        Event: Newchannel; Channel: SIP/b; Uniqueid: b; Linkedid: a
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
        Event: BlindTransfer; TransfererUniqueid: b; TransfereeUniqueid: a; Extension: 9
        Event: Hangup; Uniqueid: b
        Event: Hangup; Uniqueid: a
        Event: Newchannel; Channel: SIP/c; Uniqueid: c; Linkedid: c; Exten: 2
        Event: Newchannel; Channel: SIP/d; Uniqueid: d; Linkedid: c
    )");
    const QStringList expected{text("b_dial SIP/c:2 > SIP/d"), text("up SIP/c:2 > SIP/d"),
                               text("hangup SIP/c:2 busy")};
    QCOMPARE(pbx.tell(R"(
        Event: DialBegin; Uniqueid: c; DestUniqueid: d
        Event: Newstate; Uniqueid: d; ChannelState: 5
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: d
        Event: Hangup; Uniqueid: d; Cause: 17
        Event: Hangup; Uniqueid: c; Cause: 17
    )"),
             expected);
}

void HangupReportsTest::whoLeavesAQueueIsReported()
{
    ReportedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: a; Exten: 3001\n"
                   "Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Linkedid: a");
    const QStringList expected{text("queue_caller_abandon SIP/a:3001"),
                               text("queue_caller_abandon Local/x;2")};
    QCOMPARE(pbx.tell(R"(
        Event: QueueCallerAbandon; Queue: q; Uniqueid: a
        Event: QueueCallerAbandon; Queue: q; Uniqueid: x2
        Event: QueueCallerAbandon; Queue: q; Uniqueid: gone
    )"),
             expected);
}

void HangupReportsTest::userEventsAreReported()
{
    ReportedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Exten: 7");
    const QStringList expected{
        text("user_event Local/x;2:7 Event=UserEvent UserEvent=Odd Uniqueid=x2 A=1"),
        text("user_event nobody Event=UserEvent UserEvent=Odd Uniqueid=gone"),
        text("user_event nobody Event=UserEvent"),
        text("user_event nobody Event=UserEvent Dial=IAX2/u@h/5 Mail=a:b@c")};
    QCOMPARE(pbx.tell(R"(
        Event: UserEvent; UserEvent: Odd; Uniqueid: x2; A: 1
        Event: UserEvent; UserEvent: Odd; Uniqueid: gone
        Event: UserEvent
        Event: UserEvent; Dial: IAX2/u:geheim@h/5; Mail: a:b@c
    )"),
             expected);
}

void HangupReportsTest::aNewStartForgetsEverything()
{
    ReportedSwitch pbx;
    QCOMPARE(pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a
        Event: Newchannel; Channel: SIP/b; Uniqueid: b; Linkedid: a
        Event: BlindTransfer; TransfererUniqueid: b; TransfereeUniqueid: a; Extension: 9
        Event: FullyBooted
        Event: Hangup; Uniqueid: a
        Event: Hangup; Uniqueid: b
    )"),
             QStringList());
    QVERIFY(pbx.reports.marks().pending.empty());
    QCOMPARE(pbx.tell("Event: Newchannel; Channel: SIP/c; Uniqueid: c; Linkedid: x\n"
                      "Event: Hangup; Uniqueid: c; Cause: 16"),
             QStringList());
}

void HangupReportsTest::everyReportTellsWhereAndWhen()
{
    class Places final : public reports::Reporter
    {
    public:
        void hangup(const reports::Occasion &occasion, const reports::Channel &,
                    HangupReason) override
        {
            const auto &time = occasion.timestamp;
            told.append(text(occasion.server) + u' ' + text(time ? isoText(*time) : "never"));
        }
        QStringList told;
    } places;
    ReportedSwitch pbx;
    pbx.reports.addReporter(places);
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a
        Event: Hangup; Uniqueid: a
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; SystemName: pbx1; Timestamp: 1529936170.42
        Event: Hangup; Uniqueid: a; Timestamp: 1529936171.5
    )");
    const QStringList expected{text("pbx never"), text("pbx1 2018-06-25T14:16:11.500Z")};
    QCOMPARE(places.told, expected);
}

void HangupReportsTest::everyReporterIsTold()
{
    ReportedSwitch pbx;
    ReportLog second;
    reports::Reporter silent;
    pbx.reports.addReporter(silent);
    pbx.reports.addReporter(second);
    const QStringList told = pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: a\n"
                                      "Event: UserEvent; Uniqueid: a\n"
                                      "Event: QueueCallerAbandon; Uniqueid: a\n"
                                      "Event: Hangup; Uniqueid: a");
    QCOMPARE(told.size(), 3);
    QCOMPARE(second.take(), told);
}

CACOFONISK_TEST(HangupReportsTest)

} // namespace cacofonisk::tst_hangupreports

#include "tst_hangupreports.moc"
