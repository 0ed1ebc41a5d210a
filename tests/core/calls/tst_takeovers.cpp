// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_takeovers {

using namespace calls;
using namespace test;

class TakeoversTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void whoAnswersADialOfOthersTookIt();
    void ofSeveralHeTookOneThatStillRings();
    void nobodyTakesWhatDoesNotRing();
    void whoComesToOneWhoRingsTookIt_data();
    void whoComesToOneWhoRingsTookIt();
    void comesToNobodyWhereTheyDoNotTalk();
    void bothWhoCallOthersTakeNothing();
    void whoEndsInABridgeHandsHisPlaceOn();
    void whoIsElsewhereTakesThePlaceAsHeLeaves();
    void whoLeftBeforeHandsNothingOn();
    void aTransferByCodeHandsNothingOn();
    void theEndOfTheOtherMayBeLost();
    void whoCameToSomebodyTakesNoPlaceAtHisEnd();

private:
    void transfers();
    [[nodiscard]] QStringList placesOf(std::string_view uniqueid) const;
    [[nodiscard]] QString pickedUpBy(std::string_view uniqueid) const
    {
        return pbx->nameOf(pbx->leg(uniqueid).pickedUp);
    }

    std::unique_ptr<CallScript> pbx;
};

/// 1001 is connected with 1002 in B, and with another channel with 1003 in C; he joins them by
/// REFER.
void TakeoversTest::transfers()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->calls("1001.2", "1003").rings("1003", "1001.2").answers("1003", "1001.2", "C");
    pbx->joins("1001", "1001.2", "1002", "; DestType: Bridge");
}

/// The bridges that it was in; with `…` where it still is.
QStringList TakeoversTest::placesOf(std::string_view uniqueid) const
{
    QStringList places;
    for (const Stay &stay : pbx->leg(uniqueid).stays) {
        places << text(pbx->history().meetings[stay.meeting].uniqueid) + text(stay.to ? "" : "…");
    }
    return places;
}

/// Rule 18.
void TakeoversTest::whoAnswersADialOfOthersTookIt()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "1002");
    pbx->dialEnds("1003", "1001", "ANSWER");
    QCOMPARE(pickedUpBy("1003"), text("1002"));
    QCOMPARE(&pbx->groupOf("1003"), &pbx->groupOf("1001"));
    QVERIFY(!pbx->leg("1003").dialledBy);
}

void TakeoversTest::ofSeveralHeTookOneThatStillRings()
{
    pbx->calls("1001", "600").rings("1002", "1001").rings("1003", "1001").rings("1004", "1001");
    pbx->dialEnds("1002", "1001", "BUSY").dialEnds("1004", "1001", "BUSY").calls("1005", "1003");
    pbx->dialEnds("1005", "1001", "ANSWER");
    QCOMPARE(pickedUpBy("1005"), text("1003"));
}

void TakeoversTest::nobodyTakesWhatDoesNotRing()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001").calls("1003", "1002");
    pbx->dialEnds("1003", "1001", "ANSWER");
    QCOMPARE(pickedUpBy("1003"), text("-"));
    QVERIFY(&pbx->groupOf("1003") != &pbx->groupOf("1001"));
}

/// The answer got lost.
void TakeoversTest::whoComesToOneWhoRingsTookIt_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("the taker comes last") << QByteArray("1001") << QByteArray("1003");
    QTest::newRow("the caller comes last") << QByteArray("1003") << QByteArray("1001");
}

void TakeoversTest::whoComesToOneWhoRingsTookIt()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "1002");
    pbx->enters(first.toStdString(), "B");
    QCOMPARE(pickedUpBy("1003"), text("-"));
    pbx->enters(second.toStdString(), "B");
    QCOMPARE(pickedUpBy("1003"), text("1002"));
    QCOMPARE(pickedUpBy("1001"), text("-"));
    QCOMPARE(pbx->call().pickedUpBy, std::optional(pbx->leg("1003").party()));
}

void TakeoversTest::comesToNobodyWhereTheyDoNotTalk()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "4001");
    pbx->enters("1001", "C", "; BridgeCreator: ConfBridge");
    pbx->enters("1003", "C", "; BridgeCreator: ConfBridge");
    QCOMPARE(pickedUpBy("1003"), text("-"));
}

void TakeoversTest::bothWhoCallOthersTakeNothing()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "1004").rings("1004", "1003");
    pbx->enters("1001", "B").enters("1003", "B");
    QCOMPARE(pickedUpBy("1003"), text("-"));
    QCOMPARE(pickedUpBy("1001"), text("-"));
}

/// Rule 19.
void TakeoversTest::whoEndsInABridgeHandsHisPlaceOn()
{
    transfers();
    pbx->leaves("1002");
    QCOMPARE(placesOf("1002"), QStringList(text("B")));
    pbx->tell("Event: Hangup; Uniqueid: 1001.2; Cause: 16");
    QCOMPARE(placesOf("1002"), QStringList({text("B"), text("C…")}));
    QCOMPARE(pbx->leg("1002").stays.back().from, pbx->now());
    QCOMPARE(placesOf("1001"), QStringList(text("B…")));
    QCOMPARE(placesOf("1001.2"), QStringList(text("C")));
}

void TakeoversTest::whoIsElsewhereTakesThePlaceAsHeLeaves()
{
    transfers();
    pbx->tell("Event: Hangup; Uniqueid: 1001.2; Cause: 16");
    QCOMPARE(placesOf("1002"), QStringList(text("B…")));
    pbx->leaves("1002");
    QCOMPARE(placesOf("1002"), QStringList({text("B"), text("C…")}));
    pbx->leaves("1001");
    QCOMPARE(placesOf("1001"), QStringList(text("B")));
}

void TakeoversTest::whoLeftBeforeHandsNothingOn()
{
    transfers();
    pbx->leaves("1001.2").leaves("1002").ends("1001.2");
    QCOMPARE(placesOf("1002"), QStringList(text("B")));
    init();
    transfers();
    pbx->ends("1001.2").leaves("1002");
    QCOMPARE(placesOf("1002"), QStringList(text("B")));
}

void TakeoversTest::aTransferByCodeHandsNothingOn()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->leaves("1002").leaves("1001").enters("1001", "C");
    pbx->joins("1001", "1001", "1002", "; DestType: Bridge");
    pbx->tell("Event: Hangup; Uniqueid: 1001; Cause: 16");
    QCOMPARE(placesOf("1002"), QStringList(text("B")));
}

void TakeoversTest::theEndOfTheOtherMayBeLost()
{
    transfers();
    pbx->leaves("1002");
    const Moment left = pbx->now();
    pbx->wait(std::chrono::seconds(20)).ends("1002");
    QCOMPARE(placesOf("1002"), QStringList({text("B"), text("C")}));
    QCOMPARE(pbx->leg("1002").stays.back().from, left);
    QCOMPARE(pbx->leg("1002").stays.back().to, std::optional(pbx->now()));
    QCOMPARE(pbx->leg("1001.2").stays.back().to, std::optional(left));
}

void TakeoversTest::whoCameToSomebodyTakesNoPlaceAtHisEnd()
{
    transfers();
    pbx->leaves("1002").enters("1002", "C").leaves("1002").ends("1002");
    QCOMPARE(placesOf("1002"), QStringList({text("B"), text("C")}));
    QCOMPARE(placesOf("1001.2"), QStringList(text("C…")));
    init();
    transfers();
    pbx->ends("1001").tell("Event: Hangup; Uniqueid: 1002; Cause: 16");
    QCOMPARE(placesOf("1002"), QStringList(text("B")));
    QCOMPARE(placesOf("1001.2"), QStringList(text("C…")));
}

CACOFONISK_TEST(TakeoversTest)

} // namespace cacofonisk::tst_takeovers

#include "tst_takeovers.moc"
