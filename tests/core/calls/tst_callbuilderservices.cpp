// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callbuilderservices {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// What a call tells of queues, parking, conferences and agents.
class CallBuilderServicesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void waitsUntilAnAgentIsConnected();
    void abandonsWhereHeHangsUpBefore();
    void abandonsNothingWhereMoreWasRunAtOnce();
    void leavesOrTimesOutWhereTheDialplanGoesOn_data();
    void leavesOrTimesOutWhereTheDialplanGoesOn();
    void aQueueThatNobodyCanJoinIsLeft();
    void tellsTheLastQueueUnlessOneWasAnswered();
    void tellsWhichTransferLedToTheQueue();
    void parkingEndsSomehow_data();
    void parkingEndsSomehow();
    void aConferenceHasThoseWhoWereThereTogether();
    void anAgentOfThePoolAnswers();

private:
    void joins(const char *who = "1001", const char *queue = "sales");
    void leaves(const char *who = "1001", const char *queue = "sales");
    [[nodiscard]] QString queue() const;

    std::unique_ptr<CallScript> pbx;
};

void CallBuilderServicesTest::joins(const char *who, const char *queue)
{
    pbx->tell(std::string("Event: QueueCallerJoin; Position: 2; Queue: ") + queue +
              "; Uniqueid: " + who);
}

void CallBuilderServicesTest::leaves(const char *who, const char *queue)
{
    pbx->tell(std::string("Event: QueueCallerLeave; Queue: ") + queue + "; Uniqueid: " + who);
}

/// `sales answered, by 1002`
QString CallBuilderServicesTest::queue() const
{
    const auto visit = pbx->told().front().queue;
    return visit ? text(visit->name) + u' ' + text(nameOf(visit->outcome)) +
                       (visit->agent ? text(", by ") + numberOf(visit->agent) : QString())
                 : text("-");
}

/// Rule 22.
void CallBuilderServicesTest::waitsUntilAnAgentIsConnected()
{
    pbx->calls("1001", "600").comesUp("1001");
    QCOMPARE(queue(), text("-"));
    joins();
    const Moment from = pbx->now();
    pbx->rings("1003", "1001").dialEnds("1003", "1001", "NOANSWER").rings("1002", "1001");
    QCOMPARE(queue(), text("sales waiting"));
    pbx->answers("1002", "1001");
    const Moment met = pbx->now();
    QCOMPARE(queue(), text("sales answered, by 1002"));
    pbx->wait(5s);
    leaves();
    const Call call = pbx->call();
    QCOMPARE(call.queue->from, std::optional(from));
    QCOMPARE(call.queue->to, std::optional(met));
    QCOMPARE(call.queue->position, 2);
}

void CallBuilderServicesTest::abandonsWhereHeHangsUpBefore()
{
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    pbx->rings("1002", "1001").hangsUp("1001").ends("1002");
    QCOMPARE(queue(), text("sales abandoned"));
    QVERIFY(pbx->call().end == End::Cancelled);
    QCOMPARE(numberOf(pbx->call().endedBy), text("1001"));
    init();
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    pbx->hangsUp("1001");
    QCOMPARE(queue(), text("sales abandoned"));
    QVERIFY(pbx->call().end == End::Cancelled);
    init();
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    leaves();
    pbx->wait(-7ms).ends("1001"); // no HangupRequest was heard
    QCOMPARE(queue(), text("sales abandoned"));
}

void CallBuilderServicesTest::abandonsNothingWhereMoreWasRunAtOnce()
{
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    leaves();
    pbx->wait(-7ms).runs("1001", "Hangup").wait(-7ms).hangsUp("1001");
    QCOMPARE(queue(), text("sales left"));
}

void CallBuilderServicesTest::leavesOrTimesOutWhereTheDialplanGoesOn_data()
{
    QTest::addColumn<bool>("isAbandoned");
    QTest::addColumn<QString>("told");
    QTest::newRow("by a key") << false << text("sales left");
    QTest::newRow("after its time") << true << text("sales timed-out");
}

void CallBuilderServicesTest::leavesOrTimesOutWhereTheDialplanGoesOn()
{
    QFETCH(bool, isAbandoned);
    QFETCH(QString, told);
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    if (isAbandoned) {
        pbx->tell("Event: QueueCallerAbandon; Uniqueid: 1001; Queue: sales");
    }
    leaves();
    pbx->runs("1001", "VoiceMail").wait(5s).hangsUp("1001");
    QCOMPARE(queue(), told);
    QCOMPARE(text(pbx->call().application), text("VoiceMail"));
}

void CallBuilderServicesTest::aQueueThatNobodyCanJoinIsLeft()
{
    pbx->calls("1001", "600").comesUp("1001").runs("1001", "Queue", "sales,tT,,,30");
    QCOMPARE(queue(), text("sales left"));
    QVERIFY(!pbx->call().queue->from);
}

void CallBuilderServicesTest::tellsTheLastQueueUnlessOneWasAnswered()
{
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    leaves();
    joins("1001", "service");
    QCOMPARE(queue(), text("service waiting"));
    pbx->rings("1002", "1001").answers("1002", "1001");
    leaves("1001", "service");
    pbx->hangsUp("1002").wait(5s);
    joins("1001", "sales");
    QCOMPARE(queue(), text("service answered, by 1002"));
}

void CallBuilderServicesTest::tellsWhichTransferLedToTheQueue()
{
    pbx->calls("1001", "600").comesUp("1001");
    joins();
    QCOMPARE(pbx->call().queue->transfer, std::size_t(0));
    leaves();
    pbx->rings("1002", "1001").answers("1002", "1001").sends("1001", "1002", "601");
    QCOMPARE(pbx->call().queue->transfer, std::size_t(0));
    joins("1002", "service");
    QCOMPARE(pbx->call().queue->transfer, std::size_t(1));
    pbx->rings("1003", "1002").answers("1003", "1002");
    leaves("1002", "service");
    pbx->sends("1003", "1002", "1004");
    QCOMPARE(pbx->call().transfers.size(), std::size_t(2));
    QCOMPARE(queue(), text("service answered, by 1003"));
    QCOMPARE(pbx->call().queue->transfer, std::size_t(1));
}

void CallBuilderServicesTest::parkingEndsSomehow_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("told");
    QTest::newRow("goes on") << QByteArray() << text("parked by 1001, -");
    QTest::newRow("fetched") << QByteArray("UnParkedCall") << text("retrieved by 1001, 1003");
    QTest::newRow("rung back") << QByteArray("ParkedCallTimeOut") << text("timed-out by 1001, -");
    QTest::newRow("given up") << QByteArray("ParkedCallGiveUp") << text("abandoned by 1001, -");
}

void CallBuilderServicesTest::parkingEndsSomehow()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, told);
    const std::string space = "; ParkeeUniqueid: 1002; ParkingSpace: 701; RetrieverUniqueid: 1003; "
                              "ParkerDialString: SIP/1001";
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "701");
    pbx->tell("Event: ParkedCall" + space);
    if (!event.isEmpty()) {
        pbx->tell("Event: " + event.toStdString() + space);
    }
    const Parking parking = pbx->told().front().parked.front();
    QCOMPARE(text(nameOf(parking.outcome)) + text(" by ") + numberOf(parking.by) + text(", ") +
                 numberOf(parking.retrievedBy),
             told);
    QCOMPARE(parking.to.has_value(), !event.isEmpty());
}

void CallBuilderServicesTest::aConferenceHasThoseWhoWereThereTogether()
{
    const auto enters = [this](const char *who) {
        pbx->calls(who, "4001").comesUp(who);
        pbx->enters(who, "C", "; BridgeCreator: ConfBridge; BridgeName: 4001");
    };
    enters("1001");
    enters("1002");
    pbx->leaves("1001").runs("1001", "Playback");
    enters("1003");
    const std::vector<Call> told = pbx->told();
    QCOMPARE(numbersOf(told[0].conference->members), text("1001, 1002"));
    QCOMPARE(numbersOf(told[1].conference->members), text("1001, 1002, 1003"));
    QCOMPARE(numbersOf(told[2].conference->members), text("1002, 1003"));
    QCOMPARE(text(told[2].conference->name), text("4001"));
    QCOMPARE(text(told[2].application), text("ConfBridge"));
    QVERIFY(told[2].talkedWith.empty());
}

/// Rule 23.
void CallBuilderServicesTest::anAgentOfThePoolAnswers()
{
    for (const char *const creator : {"AgentPool", "BridgeWait"}) {
        init();
        pbx->calls("1002", "700").comesUp("1002").runs("1002", "AgentLogin");
        pbx->enters("1002", "P",
                    std::string("; BridgeTechnology: holding_bridge; BridgeCreator: ") + creator);
        pbx->calls("1001", "600").comesUp("1001").runs("1001", "AgentRequest");
        QVERIFY(!pbx->told().back().answeredBy);
        pbx->enters("1001", "B").enters("1002", "B");
        const bool isAgent = creator == std::string_view("AgentPool");
        QCOMPARE(numberOf(pbx->told().back().answeredBy), text(isAgent ? "1002" : "-"));
        pbx->calls("1003", "700").comesUp("1003").runs("1003", "AgentLogin");
        pbx->enters("1003", "P").enters("1003", "B");
        QVERIFY(!pbx->told().front().answeredBy);
    }
}

CACOFONISK_TEST(CallBuilderServicesTest)

} // namespace cacofonisk::tst_callbuilderservices

#include "tst_callbuilderservices.moc"
