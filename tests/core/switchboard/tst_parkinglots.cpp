// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_parkinglots {

using namespace test;
using namespace std::chrono_literals;

/// Alice is a caller; Bob, who parks, has the extension 1002.
class ParkingLotsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhoIsParkedWhereByWhom();
    void theSpaceIsFreeAgain_data();
    void theSpaceIsFreeAgain();
    void anotherTakesTheSpaceOver();
    void readsWhoWasParkedBefore();
    void aListReplacesWhatWas();
    void aSpaceHasAName();
    void aFreeSpaceLeavesNothingBehind();

private:
    std::unique_ptr<WatchedSwitch> pbx;
};

namespace {

constexpr const char *parked = R"(
    Event: ParkedCall; ParkeeUniqueid: a; ParkerDialString: SIP/1002; Parkinglot: default;
        ParkingSpace: 701; ParkingTimeout: 45; ParkingDuration: 0; Timestamp: 1500000010.0
)";

} // namespace

void ParkingLotsTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    (void)pbx->tell(R"(
        Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: SIP/1002; Status: 0
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; CallerIDNum: 0201; Uniqueid: a;
            CallerIDName: Alice; Timestamp: 1500000000.0
        Event: Newchannel; Channel: SIP/1002-2; ChannelState: 6; CallerIDNum: 1002; Uniqueid: b;
            CallerIDName: Bob; Timestamp: 1500000000.0
    )");
}

void ParkingLotsTest::showsWhoIsParkedWhereByWhom()
{
    QCOMPARE(pbx->tell(parked), QStringList(text("701@default: 0201 Alice by 1002 Bob")));
    const switchboard::ParkingCard card = pbx->board.all().parkings.front();
    QCOMPARE(card.since, std::optional(Moment(1'500'000'010s)));
    QCOMPARE(card.returns, std::optional(Moment(1'500'000'055s)));
}

void ParkingLotsTest::theSpaceIsFreeAgain_data()
{
    QTest::addColumn<QByteArray>("event");
    const auto row = [](const char *name, const char *rest) {
        QTest::newRow(name) << QByteArray("Event: ") + name + "; " + rest;
    };
    const char *space = "ParkeeUniqueid: a; Parkinglot: default; ParkingSpace: 701";
    row("UnParkedCall", "ParkeeUniqueid: a; RetrieverUniqueid: b; ParkingSpace: 701");
    row("ParkedCallTimeOut", space);
    row("ParkedCallGiveUp", space);
    row("Hangup", "Uniqueid: a");
}

void ParkingLotsTest::theSpaceIsFreeAgain()
{
    QFETCH(const QByteArray, event);
    (void)pbx->tell(parked);
    (void)pbx->tell(parked);
    QCOMPARE(pbx->tell(event.toStdString()).filter(text("701")),
             QStringList(text("701@default: free")));
    QVERIFY(pbx->board.all().parkings.empty());
}

/// Who parked his own channel sends the caller there.
void ParkingLotsTest::anotherTakesTheSpaceOver()
{
    (void)pbx->tell("Event: ParkedCall; ParkeeUniqueid: b; Parkinglot: default; ParkingSpace: 701");
    (void)pbx->tell("Event: ParkedCallSwap; ParkeeUniqueid: a; Parkinglot: default; "
                    "ParkingSpace: 701; ParkerDialString: SIP/1002");
    (void)pbx->tell("Event: Hangup; Uniqueid: b");
    QVERIFY(pbx->all().contains(text("701@default: 0201 Alice by 1002 Bob")));
}

void ParkingLotsTest::readsWhoWasParkedBefore()
{
    (void)pbx->tell(R"(
        Event: ParkedCall; ActionID: 1; ParkeeUniqueid: a; ParkerDialString: SIP/1002;
            Parkinglot: default; ParkingSpace: 702; ParkingTimeout: 25; ParkingDuration: 20;
            Timestamp: 1500000100.0
        Event: ParkedCallsComplete; ActionID: 1; Total: 1
    )");
    const switchboard::ParkingCard card = pbx->board.all().parkings.front();
    QCOMPARE(card.since, std::optional(Moment(1'500'000'080s)));
    QCOMPARE(card.returns, std::optional(Moment(1'500'000'125s)));
}

void ParkingLotsTest::aListReplacesWhatWas()
{
    (void)pbx->tell(parked);
    QCOMPARE(pbx->tell("Event: ParkedCallsComplete; ActionID: 1; Total: 0"),
             QStringList(text("701@default: free")));
}

void ParkingLotsTest::aSpaceHasAName()
{
    WatchedSwitch other;
    (void)other.tell("Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; Uniqueid: a\n"
                     "Event: ParkedCall; ParkeeUniqueid: a; Parkinglot: default");
    QVERIFY(other.board.board().parkings.empty());
}

/// Lots may be made as they are needed, each with a name of its own.
void ParkingLotsTest::aFreeSpaceLeavesNothingBehind()
{
    play(pbx->tracker, parked);
    play(pbx->tracker, "Event: Hangup; Uniqueid: a");
    QVERIFY(pbx->board.board().parkings.empty());
    (void)pbx->tell("Event: Newchannel; Channel: SIP/t-3; ChannelState: 6; Uniqueid: a");
    (void)pbx->tell(parked);
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a").filter(text("701")),
             QStringList(text("701@default: free")));
    QVERIFY(pbx->board.board().parkings.empty());
}

CACOFONISK_TEST(ParkingLotsTest)

} // namespace cacofonisk::tst_parkinglots

#include "tst_parkinglots.moc"
