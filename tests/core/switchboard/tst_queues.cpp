// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>

namespace cacofonisk::tst_queues {

using namespace test;
using namespace std::chrono_literals;

/// Alice and Bob call the queue support, which has a service level of 10 s. Each event has its
/// time, in seconds.
class QueuesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhoWaitsInWhichPosition();
    void whoComesWithPriorityGoesBeforeOthers();
    void countsWhoIsAnswered();
    void theOrderOfLeavingAndAnsweringMeansNothing();
    void countsNobodyTwice();
    void countsWhoGivesUp();
    void whomTheQueueSendsOnHasNotGivenUp();
    void whoWaitsInAnotherQueueIsForgottenInThis();
    void tellsWhoCalledBack_data();
    void tellsWhoCalledBack();
    void countsAsteriskApart();
    void aListReplacesWhatWas();
    void aLaterListEndsNoWaiting();
    void whatCameWhileAListWasReadStays();
    void aRestartEmptiesTheQueue();
    void startsAgainAtMidnight();
    void startsAgainAfterAWrongClock();

private:
    QStringList at(double second, const std::string &event)
    {
        return pbx->tell(event +
                         "; Timestamp: " + std::to_string(1'500'000'000 + second)); // 02:40 UTC
    }

    std::unique_ptr<WatchedSwitch> pbx;
};

void QueuesTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    at(0, "Event: QueueParams; Queue: support; ServiceLevel: 10; Completed: 7; Abandoned: 2; "
          "Holdtime: 12; TalkTime: 60; ServicelevelPerf: 71.4; ActionID: 1");
    at(0, "Event: QueueStatusComplete; ActionID: 1");
    at(0, "Event: Newchannel; Channel: SIP/t-1; ChannelState: 4; CallerIDNum: 0201234567; "
          "CallerIDName: Alice; Uniqueid: a");
    at(0, "Event: Newchannel; Channel: SIP/t-2; ChannelState: 4; CallerIDNum: 0207654321; "
          "CallerIDName: Bob; Uniqueid: b");
    at(1, "Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    at(3, "Event: QueueCallerJoin; Uniqueid: b; Queue: support; Position: 2; Count: 2");
    at(3, "Event: Newchannel; Channel: SIP/1001-1; Uniqueid: m; CallerIDNum: 1001");
}

void QueuesTest::showsWhoWaitsInWhichPosition()
{
    QCOMPARE(text(pbx->queue().waiting.at(1).caller.channel), text("SIP/t-2"));
    QCOMPARE(pbx->queue().waiting.at(1).since, Moment(1'500'000'003s));
    const QStringList left =
        at(5, "Event: QueueCallerLeave; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    QCOMPARE(left, QStringList(text("support: waits 0207654321 Bob")));
}

void QueuesTest::whoComesWithPriorityGoesBeforeOthers()
{
    at(4, "Event: Newchannel; Channel: SIP/t-3; ChannelState: 4; CallerIDNum: 112; Uniqueid: c");
    QCOMPARE(at(4, "Event: QueueCallerJoin; Uniqueid: c; Queue: support; Position: 1; Count: 3"),
             QStringList(text("support: waits 112 waits 0201234567 Alice waits 0207654321 Bob")));
}

void QueuesTest::countsWhoIsAnswered()
{
    at(5, "Event: QueueCallerLeave; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    at(5, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
    at(23, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 1; Count: 0");
    at(23, "Event: AgentConnect; Uniqueid: b; DestUniqueid: m; Queue: support; HoldTime: 20");
    const switchboard::Figures today = pbx->queue().today;
    QCOMPARE(today.answered, 2);
    QCOMPARE(today.abandoned, 0);
    QCOMPARE(today.withinServiceLevel, 1);
    QCOMPARE(today.waited, calls::Duration(24s));
    QCOMPARE(today.longestWait, calls::Duration(20s));
}

void QueuesTest::theOrderOfLeavingAndAnsweringMeansNothing()
{
    at(5, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
    at(5, "Event: QueueCallerLeave; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    at(6, "Event: Hangup; Uniqueid: a");
    QCOMPARE(pbx->queue().today.answered, 1);
    QCOMPARE(pbx->queue().today.abandoned, 0);
    QCOMPARE(pbx->queue().waiting.size(), std::size_t(1));
}

void QueuesTest::countsNobodyTwice()
{
    for (int i = 0; i < 2; ++i) {
        at(4, "Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    }
    QCOMPARE(pbx->queue().waiting.size(), std::size_t(2));
    QCOMPARE(pbx->queue().waiting.at(0).since, Moment(1'500'000'001s));
    for (int i = 0; i < 2; ++i) {
        at(5, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
        at(5, "Event: QueueCallerLeave; Uniqueid: a; Queue: support; Position: 1; Count: 1");
        at(8, "Event: QueueCallerAbandon; Uniqueid: b; Queue: support; Position: 1; HoldTime: 5");
        at(8, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 1; Count: 0");
        at(8, "Event: Hangup; Uniqueid: b");
    }
    QCOMPARE(pbx->queue().today.answered, 1);
    QCOMPARE(pbx->queue().today.abandoned, 1);
}

void QueuesTest::countsWhoGivesUp()
{
    at(7, "Event: HangupRequest; Uniqueid: b; Cause: 16");
    at(7, "Event: QueueCallerAbandon; Uniqueid: b; Queue: support; Position: 2; HoldTime: 4");
    at(7, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 2; Count: 1");
    at(7, "Event: Hangup; Uniqueid: b; Cause: 16");
    const switchboard::QueueCard queue = pbx->queue();
    QCOMPARE(queue.today.abandoned, 1);
    QCOMPARE(queue.today.longestWait, calls::Duration(4s));
    QCOMPARE(queue.abandonedCalls.size(), std::size_t(1));
    QCOMPARE(text(queue.abandonedCalls.front().caller.num), text("0207654321"));
    QCOMPARE(queue.abandonedCalls.front().waited, calls::Duration(4s));
    QCOMPARE(queue.abandonedCalls.front().at, Moment(1'500'000'007s));
}

void QueuesTest::whomTheQueueSendsOnHasNotGivenUp()
{
    at(9, "Event: QueueCallerAbandon; Uniqueid: b; Queue: support; Position: 2; HoldTime: 6");
    at(9, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 2; Count: 1");
    at(30, "Event: Hangup; Uniqueid: b; Cause: 16");
    QCOMPARE(pbx->queue().today.abandoned, 0);
    QVERIFY(pbx->queue().abandonedCalls.empty());
}

void QueuesTest::whoWaitsInAnotherQueueIsForgottenInThis()
{
    at(9, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 2; Count: 1");
    at(9, "Event: QueueCallerJoin; Uniqueid: b; Queue: sales; Position: 1; Count: 1");
    const switchboard::Board &board = pbx->board.board();
    QVERIFY(board.queues.find("support")->leavers.empty());
    QCOMPARE(board.queues.find("sales")->waiting.size(), std::size_t(1));
}

void QueuesTest::tellsWhoCalledBack_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("0207654321") << text("1003");
    QTest::newRow("00207654321") << text("1003");
    QTest::newRow("+31207654321") << text("1003");
    QTest::newRow("0207654322") << QString();
    QTest::newRow("321") << QString();
}

void QueuesTest::tellsWhoCalledBack()
{
    QFETCH(const QString, by);
    at(7, "Event: HangupRequest; Uniqueid: b; Cause: 16");
    at(7, "Event: Hangup; Uniqueid: b; Cause: 16");
    at(60, "Event: Newchannel; Channel: SIP/1003-3; ChannelState: 4; CallerIDNum: 1003; "
           "Uniqueid: d");
    at(60, "Event: Newchannel; Channel: SIP/t-4; Uniqueid: e");
    at(60, std::string("Event: DialBegin; Uniqueid: d; DestUniqueid: e; DialString: t/") +
               QTest::currentDataTag());
    QVERIFY(!pbx->queue().abandonedCalls.front().calledBackBy);
    at(70, std::string("Event: NewCallerid; Uniqueid: e; CallerIDNum: ") + QTest::currentDataTag());
    at(70, "Event: DialEnd; Uniqueid: d; DestUniqueid: e; DialStatus: ANSWER");
    const switchboard::AbandonedCall call = pbx->queue().abandonedCalls.front();
    QCOMPARE(text(call.calledBackBy.value_or(switchboard::Party()).num), by);
    QCOMPARE(call.calledBack.has_value(), !by.isEmpty());
}

void QueuesTest::countsAsteriskApart()
{
    const switchboard::QueueCard queue = pbx->queue();
    QCOMPARE(queue.today, switchboard::Figures());
    QCOMPARE(queue.serviceLevel, std::optional(calls::Duration(10s)));
    const switchboard::AsteriskFigures asterisk{Moment(1'500'000'000s), 7, 2, 71, 12s, 60s};
    QCOMPARE(queue.asterisk, std::optional(asterisk));
}

/// Callers who were there before are where the list says, as long as it says.
void QueuesTest::aListReplacesWhatWas()
{
    (void)pbx->tell("Asterisk Call Manager/5.0.4");
    at(20, "Event: QueueParams; Queue: support; ActionID: 2");
    at(20, "Event: QueueEntry; Queue: support; Position: 1; Uniqueid: b; Wait: 17; ActionID: 2");
    at(20, "Event: QueueParams; Queue: sales; ActionID: 2");
    at(20, "Event: QueueStatusComplete; ActionID: 2");
    QCOMPARE(pbx->all().filter(text("s")).filter(text("waits")),
             QStringList(text("support: waits 0207654321 Bob")));
    QCOMPARE(pbx->queue().waiting.front().since, Moment(1'500'000'003s));
    (void)pbx->tell("Asterisk Call Manager/5.0.4");
    at(30, "Event: QueueParams; Queue: support; ActionID: 3");
    const QStringList changed = at(30, "Event: QueueStatusComplete; ActionID: 3");
    QCOMPARE(changed, QStringList({text("sales: gone"), text("support:")}));
}

/// It may be ahead of the events that tell how they left.
void QueuesTest::aLaterListEndsNoWaiting()
{
    at(6, "Event: QueueParams; Queue: support; ServiceLevel: 10; ActionID: 2");
    at(6, "Event: QueueStatusComplete; ActionID: 2");
    QCOMPARE(pbx->queue().waiting.size(), std::size_t(2));
    at(6, "Event: QueueCallerLeave; Uniqueid: a; Queue: support; Position: 1; Count: 1");
    at(6, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 5");
    at(7, "Event: QueueCallerLeave; Uniqueid: b; Queue: support; Position: 1; Count: 0");
    at(7, "Event: Hangup; Uniqueid: b");
    QCOMPARE(pbx->queue().today.answered, 1);
    QCOMPARE(pbx->queue().today.abandoned, 1);
    QVERIFY(pbx->queue().waiting.empty());
}

void QueuesTest::whatCameWhileAListWasReadStays()
{
    (void)pbx->tell("Asterisk Call Manager/5.0.4");
    at(20, "Event: QueueParams; Queue: support; ActionID: 2");
    at(20, "Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; Status: 1");
    at(20, "Event: QueueCallerJoin; Uniqueid: b; Queue: support; Position: 1");
    QCOMPARE(at(20, "Event: QueueStatusComplete; ActionID: 2").filter(text("support")),
             QStringList(text("support: waits 0207654321 Bob | SIP/1001 1001: free")));
}

void QueuesTest::aRestartEmptiesTheQueue()
{
    at(5, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
    at(6, "Event: Shutdown; Restart: True");
    at(7, "Event: FullyBooted; Uptime: 1");
    QVERIFY(pbx->queue().waiting.empty());
    QCOMPARE(pbx->queue().today.answered, 1);
    QCOMPARE(pbx->queue().today.abandoned, 0);
    QVERIFY(pbx->queue().abandonedCalls.empty());
    QCOMPARE(pbx->queue().asterisk, std::nullopt);
}

void QueuesTest::startsAgainAtMidnight()
{
    at(5, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
    const auto midnight = QDateTime::fromSecsSinceEpoch(1'500'000'000)
                              .date()
                              .addDays(1)
                              .startOfDay()
                              .toSecsSinceEpoch();
    const auto left = static_cast<double>(midnight - 1'500'000'000);
    at(left - 1, "Event: Newstate; Uniqueid: b; ChannelState: 6");
    QCOMPARE(pbx->queue().today.answered, 1);
    at(left, "Event: Newstate; Uniqueid: b; ChannelState: 6");
    QCOMPARE(pbx->queue().today, switchboard::Figures());
    QCOMPARE(pbx->queue().waiting.size(), std::size_t(1));
}

void QueuesTest::startsAgainAfterAWrongClock()
{
    at(1'000'000, "Event: Newstate; Uniqueid: b; ChannelState: 6");
    at(1'000'001, "Event: AgentConnect; Uniqueid: a; DestUniqueid: m; Queue: support; HoldTime: 4");
    QCOMPARE(pbx->queue().today.answered, 1);
    at(5, "Event: Newstate; Uniqueid: b; ChannelState: 6");
    QCOMPARE(pbx->queue().today, switchboard::Figures());
}

CACOFONISK_TEST(QueuesTest)

} // namespace cacofonisk::tst_queues

#include "tst_queues.moc"
