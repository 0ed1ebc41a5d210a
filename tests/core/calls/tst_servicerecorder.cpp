// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_servicerecorder {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// 1001 is connected with 1002.
class ServiceRecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsWhenSomebodyHeld();
    void aHoldThatIsToldTwiceIsOne();
    void aListTellsOfHolds();
    void endsWhatGoesOnWithTheLeg();
    void keepsWhenSomebodyWaited();
    void waitedBeforeItWasSeen();
    void whatARunTellsOfAQueueIsMadeMoreExact();
    void keepsWhoWasParked();
    void keepsWhoFetchedHim();
    void keepsThatHeWasRungBack();
    void hisPlaceIsTakenOver_data();
    void hisPlaceIsTakenOver();
    void aPlaceThatWasFetchedIsNotTakenOver();
    void anExtensionNamesWhoWasThereBefore();

private:
    [[nodiscard]] const Leg &leg(std::string_view uniqueid) const { return pbx->leg(uniqueid); }
    [[nodiscard]] std::optional<Moment> now() const { return pbx->now(); }
    void parks(const char *event, const char *who, const char *more = "");

    std::unique_ptr<CallScript> pbx;
};

void ServiceRecorderTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
}

/// In space 701.
void ServiceRecorderTest::parks(const char *event, const char *who, const char *more)
{
    pbx->tell(std::string("Event: ") + event + "; ParkeeUniqueid: " + who +
              "; Parkinglot: default; ParkingSpace: 701; ParkerDialString: SIP/1001" + more);
}

void ServiceRecorderTest::keepsWhenSomebodyHeld()
{
    pbx->tell("Event: Hold; Uniqueid: 1002");
    const auto from = now();
    QCOMPARE(leg("1002").holds.size(), std::size_t(1));
    QVERIFY(!leg("1002").holds.front().to);
    pbx->wait(5s).tell("Event: Unhold; Uniqueid: 1002");
    QCOMPARE(std::optional(leg("1002").holds.front().from), from);
    QCOMPARE(leg("1002").holds.front().to, now());
    QVERIFY(leg("1001").holds.empty());
}

void ServiceRecorderTest::aHoldThatIsToldTwiceIsOne()
{
    pbx->tell("Event: Unhold; Uniqueid: 1002").tell("Event: Hold; Uniqueid: 1002");
    const auto from = now();
    pbx->tell("Event: Hold; Uniqueid: 1002").tell("Event: Unhold; Uniqueid: 1002");
    const auto to = now();
    pbx->tell("Event: Unhold; Uniqueid: 1002");
    QCOMPARE(leg("1002").holds.size(), std::size_t(1));
    QCOMPARE(std::optional(leg("1002").holds.front().from), from);
    QCOMPARE(leg("1002").holds.front().to, to);
    pbx->tell("Event: Hold; Uniqueid: 1002");
    QCOMPARE(leg("1002").holds.size(), std::size_t(2));
}

void ServiceRecorderTest::aListTellsOfHolds()
{
    pbx->tell("Event: DeviceStateChange; Device: SIP/1002; State: ONHOLD");
    QVERIFY(leg("1002").holds.empty());
    pbx->tell("Event: DeviceStateChange; ActionID: 1; Device: SIP/1002; State: ONHOLD");
    QCOMPARE(leg("1002").holds.size(), std::size_t(1));
    QVERIFY(leg("1001").holds.empty());
}

void ServiceRecorderTest::endsWhatGoesOnWithTheLeg()
{
    pbx->tell("Event: Hold; Uniqueid: 1002");
    pbx->tell("Event: QueueCallerJoin; Uniqueid: 1002; Queue: sales");
    parks("ParkedCall", "1002");
    pbx->ends("1002");
    QCOMPARE(leg("1002").holds.front().to, now());
    QCOMPARE(leg("1002").queues.front().to, now());
    QCOMPARE(leg("1002").parkings.front().to, now());
}

/// Rule 22.
void ServiceRecorderTest::keepsWhenSomebodyWaited()
{
    pbx->tell("Event: QueueCallerJoin; Uniqueid: 1001; Queue: sales; Position: 2");
    const QueueStay &stay = leg("1001").queues.front();
    QCOMPARE(std::optional(stay.from), now());
    QCOMPARE(text(stay.queue), text("sales"));
    QCOMPARE(stay.position, 2);
    pbx->tell("Event: QueueCallerJoin; Uniqueid: 1001; Queue: sales; Position: 1");
    QCOMPARE(leg("1001").queues.size(), std::size_t(1));
    QCOMPARE(stay.position, 2);
    pbx->tell("Event: QueueCallerLeave; Uniqueid: 1001; Queue: sales");
    QCOMPARE(stay.to, now());
    QVERIFY(!stay.abandoned);
    pbx->tell("Event: QueueCallerAbandon; Uniqueid: 1001; Queue: sales");
    QVERIFY(stay.abandoned);
}

void ServiceRecorderTest::waitedBeforeItWasSeen()
{
    pbx->tell("Event: QueueEntry; Uniqueid: 1001; Queue: sales; Position: 1; Wait: 20");
    QCOMPARE(leg("1001").queues.front().from, pbx->now() - 20s);
}

void ServiceRecorderTest::whatARunTellsOfAQueueIsMadeMoreExact()
{
    pbx->tell("Event: CoreShowChannel; Uniqueid: 1003; Channel: SIP/1003-1; ChannelState: 6; "
              "Application: Queue; ApplicationData: sales,t");
    QCOMPARE(leg("1003").queues.front().position, 0);
    pbx->tell("Event: QueueEntry; Uniqueid: 1003; Queue: sales; Position: 3; Wait: 20");
    QCOMPARE(leg("1003").queues.size(), std::size_t(1));
    QCOMPARE(leg("1003").queues.front().position, 3);
    QCOMPARE(leg("1003").queues.front().from, pbx->now() - 20s);
}

void ServiceRecorderTest::keepsWhoWasParked()
{
    parks("ParkedCall", "1002");
    const ParkingStay &stay = leg("1002").parkings.front();
    QCOMPARE(std::optional(stay.from), now());
    QCOMPARE(text(stay.lot), text("default"));
    QCOMPARE(text(stay.space), text("701"));
    QCOMPARE(text(stay.parkerDialString), text("SIP/1001"));
    parks("ParkedCall", "1002");
    QCOMPARE(leg("1002").parkings.size(), std::size_t(1));
    parks("ParkedCallGiveUp", "1002");
    QCOMPARE(stay.to, now());
    QVERIFY(!stay.timedOut);
    QVERIFY(!stay.retriever);
    parks("ParkedCall", "1002");
    QCOMPARE(leg("1002").parkings.size(), std::size_t(2));
}

void ServiceRecorderTest::keepsWhoFetchedHim()
{
    pbx->calls("1003", "701");
    parks("ParkedCall", "1002");
    parks("UnParkedCall", "1002", "; RetrieverUniqueid: 1003");
    const ParkingStay &stay = leg("1002").parkings.front();
    QCOMPARE(stay.to, now());
    QCOMPARE(numberOf(stay.retriever), text("1003"));
    QCOMPARE(numberOf(leg("1003").retrieved), text("1002"));
    QVERIFY(!leg("1001").retrieved);
    QVERIFY(!stay.timedOut);
}

void ServiceRecorderTest::keepsThatHeWasRungBack()
{
    parks("ParkedCallTimeOut", "1002");
    QVERIFY(leg("1002").parkings.empty());
    parks("ParkedCall", "1002");
    parks("ParkedCallTimeOut", "1002");
    QVERIFY(leg("1002").parkings.front().timedOut);
    QCOMPARE(leg("1002").parkings.front().to, now());
}

/// Whoever parked a channel of his own, and transfers to it.
void ServiceRecorderTest::hisPlaceIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("by a swap") << QByteArray("ParkedCallSwap") << true;
    QTest::newRow("told by its end") << QByteArray("ParkedCallGiveUp") << false;
    QTest::newRow("told by its time-out") << QByteArray("ParkedCallTimeOut") << false;
}

void ServiceRecorderTest::hisPlaceIsTakenOver()
{
    QFETCH(QByteArray, event);
    QFETCH(bool, goesOn);
    pbx->calls("1001.2", "700");
    parks("ParkedCall", "1001.2");
    const auto from = now();
    parks("ParkedCallGiveUp", "1001.2");
    parks(event.constData(), "1002");
    QVERIFY(leg("1001.2").parkings.empty());
    QCOMPARE(leg("1002").parkings.size(), std::size_t(1));
    QCOMPARE(std::optional(leg("1002").parkings.front().from), from);
    QCOMPARE(leg("1002").parkings.front().to, goesOn ? std::nullopt : now());
}

void ServiceRecorderTest::aPlaceThatWasFetchedIsNotTakenOver()
{
    pbx->calls("1001.2", "700");
    parks("ParkedCall", "1001.2");
    parks("ParkedCallGiveUp", "1001.2");
    pbx->wait(5s);
    parks("ParkedCallSwap", "1002");
    QCOMPARE(leg("1001.2").parkings.size(), std::size_t(1));
    QCOMPARE(std::optional(leg("1002").parkings.front().from), now());
}

void ServiceRecorderTest::anExtensionNamesWhoWasThereBefore()
{
    pbx->tell("Event: Newstate; Uniqueid: 1003; Channel: SIP/1003-1; CallerIDNum: 0201; "
              "ChannelState: 6");
    pbx->tell("Event: ExtensionStatus; Exten: 203; Context: hints; Hint: SIP/1003; Status: 1");
    pbx->tell("Event: ExtensionStatus; Exten: 202; Context: hints; Hint: SIP/1002; Status: 1");
    QCOMPARE(text(leg("1003").num), text("203"));
    QCOMPARE(text(leg("1002").num), text("1002"));
}

CACOFONISK_TEST(ServiceRecorderTest)

} // namespace cacofonisk::tst_servicerecorder

#include "tst_servicerecorder.moc"
