// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callbuilder {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// Where a call is, from its begin to its end.
class CallBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void ringsAndTalksAndEnds();
    void isOnHoldWhileSomebodyHolds();
    void isOnHoldWhileSomebodyElseIsAsked();
    void isTransferringUntilThatIsAnswered();
    void isQueuedWhereNobodyRings();
    void isParkedUntilFetched();
    void isInAConferenceOrAPage();
    void isInTheDialplanOnceItIsUp();
    void isOverWithItsCaller();
    void endsByWhosePhoneHungUpFirst_data();
    void endsByWhosePhoneHungUpFirst();
    void endsByNobodyWhereTheSwitchEndsIt();
    void endsByNoPhoneThatRejectedIt();
    void endsByWhoHungUpAfterTheTransfer();
    void anApplicationTookTheCall_data();
    void anApplicationTookTheCall();
    void countsTalkOfTheCallersSide();
    void countsTalkThatAConsultationLeftWaiting();

private:
    [[nodiscard]] QString state() const { return text(nameOf(pbx->call().state)); }
    void talks();

    std::unique_ptr<CallScript> pbx;
};

void CallBuilderTest::talks()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
}

void CallBuilderTest::ringsAndTalksAndEnds()
{
    pbx->calls("1001", "1002");
    QCOMPARE(state(), text("dialling"));
    pbx->rings("1002", "1001");
    QCOMPARE(state(), text("ringing"));
    QCOMPARE(pbx->call().firstRang, std::optional(pbx->now()));
    QVERIFY(!pbx->call().lastRang);
    pbx->answers("1002", "1001");
    QCOMPARE(state(), text("talking"));
    QCOMPARE(pbx->call().answered, std::optional(pbx->now()));
    QCOMPARE(numbersOf(pbx->call().with), text("1002"));
    pbx->hangsUp("1001").ends("1002");
    QCOMPARE(state(), text("ended"));
    QVERIFY(pbx->call().lastRang);
    QVERIFY(pbx->call().with.empty());
    QVERIFY(pbx->call().end == End::Completed);
}

void CallBuilderTest::isOnHoldWhileSomebodyHolds()
{
    talks();
    pbx->tell("Event: Hold; Uniqueid: 1002");
    QCOMPARE(state(), text("on-hold"));
    pbx->tell("Event: Hold; Uniqueid: 1001").tell("Event: Unhold; Uniqueid: 1002");
    QCOMPARE(state(), text("on-hold"));
    pbx->tell("Event: Unhold; Uniqueid: 1001");
    QCOMPARE(state(), text("talking"));
    const Call call = pbx->call();
    QCOMPARE(call.holds.size(), std::size_t(2));
    QCOMPARE(text(call.holds.front().by.num), text("1002"));
    QCOMPARE(text(call.holds.back().by.num), text("1001"));
    QCOMPARE(call.holds.back().to, std::optional(pbx->now()));
}

void CallBuilderTest::isOnHoldWhileSomebodyElseIsAsked()
{
    talks();
    pbx->pairs("1003@ext", "1001").enters("1003@ext;1", "C").leaves("1001").enters("1001", "D");
    QCOMPARE(state(), text("in-dialplan"));
    pbx->leaves("1001").enters("1001", "B").leaves("1001").enters("1001", "C");
    QCOMPARE(state(), text("on-hold"));
    QVERIFY(pbx->call().with.empty());
    pbx->leaves("1001").enters("1001", "B");
    QCOMPARE(state(), text("talking"));
}

void CallBuilderTest::isTransferringUntilThatIsAnswered()
{
    talks();
    pbx->sends("1001", "1002", "1003");
    QCOMPARE(state(), text("transferring"));
    pbx->hangsUp("1001").rings("1003", "1002");
    QCOMPARE(state(), text("transferring"));
    pbx->answers("1003", "1002");
    QCOMPARE(state(), text("talking"));
    QCOMPARE(numbersOf(pbx->call().with), text("1002, 1003"));
    QCOMPARE(numbersOf(pbx->call().talkedWith), text("1002"));
}

void CallBuilderTest::isQueuedWhereNobodyRings()
{
    pbx->calls("1001", "600").comesUp("1001");
    pbx->tell("Event: QueueCallerJoin; Uniqueid: 1001; Queue: sales");
    QCOMPARE(state(), text("queued"));
    pbx->rings("1002", "1001");
    QCOMPARE(state(), text("ringing"));
    pbx->dialEnds("1002", "1001", "NOANSWER").ends("1002");
    QCOMPARE(state(), text("queued"));
    pbx->tell("Event: QueueCallerLeave; Uniqueid: 1001; Queue: sales");
    QCOMPARE(state(), text("in-dialplan"));
}

void CallBuilderTest::isParkedUntilFetched()
{
    talks();
    const char *const parking = "; ParkeeUniqueid: 1002; Parkinglot: default; ParkingSpace: 701";
    pbx->tell(std::string("Event: ParkedCall") + parking);
    QCOMPARE(state(), text("parked"));
    pbx->tell(std::string("Event: ParkedCallTimeOut") + parking);
    QCOMPARE(state(), text("talking"));
}

void CallBuilderTest::isInAConferenceOrAPage()
{
    pbx->calls("1001", "4001").comesUp("1001");
    pbx->enters("1001", "C", "; BridgeCreator: ConfBridge");
    QCOMPARE(state(), text("in-conference"));
    init();
    pbx->calls("1001", "800").runs("1001", "Page").originates("1002", "1001");
    QCOMPARE(state(), text("in-conference"));
}

void CallBuilderTest::isInTheDialplanOnceItIsUp()
{
    pbx->calls("1001", "600").runs("1001", "Playback");
    QCOMPARE(state(), text("dialling"));
    pbx->comesUp("1001");
    QCOMPARE(state(), text("in-dialplan"));
}

/// Rule 12.
void CallBuilderTest::isOverWithItsCaller()
{
    talks();
    pbx->ends("1002").wait(5s);
    QVERIFY(!pbx->call().ended);
    pbx->ends("1001");
    QCOMPARE(pbx->call().ended, std::optional(pbx->now()));
}

void CallBuilderTest::endsByWhosePhoneHungUpFirst_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("the caller") << QByteArray("1001") << QByteArray("1002");
    QTest::newRow("the called") << QByteArray("1002") << QByteArray("1001");
}

void CallBuilderTest::endsByWhosePhoneHungUpFirst()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    talks();
    pbx->hangsUp(first.toStdString());
    QVERIFY(!pbx->call().endedBy);
    pbx->hangsUp(second.toStdString());
    QCOMPARE(numberOf(pbx->call().endedBy), text(first.toStdString()));
}

void CallBuilderTest::endsByNobodyWhereTheSwitchEndsIt()
{
    talks();
    pbx->tell("Event: SoftHangupRequest; Uniqueid: 1001; Cause: 16").ends("1001").ends("1002");
    QVERIFY(pbx->call().ended);
    QCOMPARE(numberOf(pbx->call().endedBy), text("-"));
}

void CallBuilderTest::endsByNoPhoneThatRejectedIt()
{
    pbx->calls("1001", "600").rings("1002", "1001").rings("1003", "1001");
    pbx->tell("Event: HangupRequest; Uniqueid: 1002").dialEnds("1002", "1001", "BUSY");
    pbx->ends("1002", 17).answers("1003", "1001").wait(20s);
    pbx->hangsUp("1001").ends("1003");
    QCOMPARE(numberOf(pbx->call().endedBy), text("1001"));
}

void CallBuilderTest::endsByWhoHungUpAfterTheTransfer()
{
    talks();
    pbx->tell("Event: HangupRequest; Uniqueid: 1001").sends("1001", "1002", "1003").ends("1001");
    pbx->rings("1003", "1002").answers("1003", "1002").hangsUp("1003").ends("1002");
    QCOMPARE(numberOf(pbx->call().endedBy), text("1003"));
}

/// Rule 11.
void CallBuilderTest::anApplicationTookTheCall_data()
{
    QTest::addColumn<QByteArray>("application");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("told");
    QTest::newRow("a mailbox") << QByteArray("VoiceMail") << true << text("completed VoiceMail");
    QTest::newRow("a menu") << QByteArray("Playback") << true << text("completed Playback");
    QTest::newRow("a preparation") << QByteArray("Set") << true << text("completed ");
    QTest::newRow("nothing is up") << QByteArray("VoiceMail") << false << text("busy ");
}

void CallBuilderTest::anApplicationTookTheCall()
{
    QFETCH(QByteArray, application);
    QFETCH(bool, isUp);
    QFETCH(QString, told);
    pbx->calls("1001", "1002").rings("1002", "1001").dialEnds("1002", "1001", "BUSY");
    pbx->ends("1002", 17);
    if (isUp) {
        pbx->comesUp("1001");
    }
    pbx->runs("1001", application.toStdString()).wait(5s).hangsUp("1001");
    const Call call = pbx->call();
    QCOMPARE(text(nameOf(call.end)) + u' ' + text(call.application), told);
    QCOMPARE(call.answered.has_value(), isUp);
}

/// Rule 20.
void CallBuilderTest::countsTalkOfTheCallersSide()
{
    talks();
    const Moment begin = pbx->now();
    QCOMPARE(pbx->call().talkingSince, std::optional(begin));
    QVERIFY(pbx->call().talked == 0s);
    pbx->wait(20s).leaves("1002");
    QVERIFY(!pbx->call().talkingSince);
    QVERIFY(pbx->call().talked == pbx->now() - begin);
    pbx->wait(20s).hangsUp("1001").ends("1002");
    QVERIFY(pbx->call().talked == 20s + 10ms);
    QCOMPARE(numbersOf(pbx->call().talkedWith), text("1002"));
}

void CallBuilderTest::countsTalkThatAConsultationLeftWaiting()
{
    talks();
    const Moment begin = pbx->now();
    pbx->wait(5s).pairs("1003@ext", "1001").enters("1003@ext;1", "C").leaves("1001");
    const Moment left = pbx->now();
    pbx->enters("1001", "C").wait(5s);
    QCOMPARE(pbx->call().talkingSince, std::optional(left));
    pbx->leaves("1001");
    QVERIFY(pbx->call().talked == pbx->now() - begin);
    QVERIFY(!pbx->call().talkingSince);
}

CACOFONISK_TEST(CallBuilderTest)

} // namespace cacofonisk::tst_callbuilder

#include "tst_callbuilder.moc"
