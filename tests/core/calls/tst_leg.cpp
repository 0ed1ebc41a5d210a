// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/channelname.h"
#include "core/calls/leg.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_leg {

using namespace calls;
using namespace test;

class LegTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void knowsWhatAChannelIsByItsName_data();
    void knowsWhatAChannelIsByItsName();
    void keepsTheFirstExtensionThatIsOne();
    void anAnalogueLineTellsItsNumberLater();
    void aNumberIsThatOfTheChannelOrTheDial();
    void placesWhereAsteriskGoesByItselfAreNoExtensions_data();
    void placesWhereAsteriskGoesByItselfAreNoExtensions();
    void knowsTheDeviceOfAChannel_data();
    void knowsTheDeviceOfAChannel();
    void spansOverlapWhereTheyTouch();
    void aParkingSpaceIsOpenUntilSomebodyFetches();
    void aTransferIsTheSameByTheSameChannels();

private:
    [[nodiscard]] const Leg &leg(std::string_view uniqueid) const { return pbx->leg(uniqueid); }

    std::unique_ptr<CallScript> pbx;
};

void LegTest::knowsWhatAChannelIsByItsName_data()
{
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, Leg::Kind kind) {
        QTest::newRow(name) << static_cast<int>(kind);
    };
    add("PJSIP/1001-0000001a", Leg::Kind::Party);
    add("Local/1001@ext-0000001a;1", Leg::Kind::FirstHalf);
    add("Local/1001@ext-0000001a;2", Leg::Kind::SecondHalf);
    add("AudioSocket/10.0.0.1:9092-1a", Leg::Kind::Program);
    add("CBAnn/4001-0000001a;2", Leg::Kind::Program);
    add("Localnet/1001-1", Leg::Kind::Party);
    add("OutgoingSpoolFailed", Leg::Kind::Program);
}

/// Rules 5 and 6.
void LegTest::knowsWhatAChannelIsByItsName()
{
    QFETCH(int, kind);
    const char *const name = QTest::currentDataTag();
    pbx->tell("Event: Newchannel; Uniqueid: 1; Channel: " + std::string(name));
    QCOMPARE(static_cast<int>(leg("1").kind), kind);
    QCOMPARE(leg("1").isParty(), kind == static_cast<int>(Leg::Kind::Party));
    QCOMPARE(text(leg("1").channel), text(name));
}

void LegTest::keepsTheFirstExtensionThatIsOne()
{
    pbx->calls("1001", "s").tell("Event: Newexten; Uniqueid: 1001; Application: NoOp; Exten: 600");
    pbx->tell("Event: Newexten; Uniqueid: 1001; Application: Dial; Exten: 601");
    QCOMPARE(text(leg("1001").exten), text("600"));
    QCOMPARE(leg("1001").applications.size(), std::size_t(2));
    pbx->rings("1002", "1001");
    pbx->tell("Event: Newexten; Uniqueid: 1002; Application: AppDial; Exten: 600");
    QCOMPARE(text(leg("1002").exten), QString());
}

void LegTest::anAnalogueLineTellsItsNumberLater()
{
    pbx->tell(R"(
        Event: Newchannel; Uniqueid: d; Channel: DAHDI/1-1; ChannelState: 9
        Event: NewCallerid; Uniqueid: d; CallerIDNum: 0201; CallerIDName: Alice
        Event: NewCallerid; Uniqueid: d; CallerIDNum: 0202; CallerIDName: Bob
    )");
    QCOMPARE(text(leg("d").party().num), text("0201"));
    QCOMPARE(text(leg("d").name), text("Alice"));
    QVERIFY(leg("d").calledIn);
    pbx->creates("1001").tell("Event: NewCallerid; Uniqueid: 1001; CallerIDNum: 0201");
    QCOMPARE(text(leg("1001").party().num), text("1001"));
}

void LegTest::aNumberIsThatOfTheChannelOrTheDial()
{
    pbx->calls("1001", "600")
        .tell("Event: Newchannel; Uniqueid: t; Channel: SIP/trunk-1; "
              "Linkedid: 1001");
    QCOMPARE(text(leg("t").party().num), QString());
    pbx->tell("Event: DialBegin; Uniqueid: 1001; DestUniqueid: t; DialString: trunk/0201");
    QCOMPARE(text(leg("t").party().num), text("0201"));
    QCOMPARE(text(leg("1001").party().num), text("1001"));
    QCOMPARE(text(leg("1001").party().channel), text("SIP/1001-1"));
}

void LegTest::placesWhereAsteriskGoesByItselfAreNoExtensions_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char *const place : {"600", "*8", "alice", "+31201234567", "S", "failed2"}) {
        QTest::newRow(place) << true;
    }
    for (const char *const place : {"", "s", "i", "t", "T", "h", "a", "e", "o", "failed"}) {
        QTest::newRow(place) << false;
    }
}

void LegTest::placesWhereAsteriskGoesByItselfAreNoExtensions()
{
    QFETCH(bool, isOne);
    QCOMPARE(isExtension(QTest::currentDataTag()), isOne);
}

void LegTest::knowsTheDeviceOfAChannel_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("SIP/1001-000000d2") << text("SIP/1001");
    QTest::newRow("SIP/my-trunk-000000d2") << text("SIP/my-trunk");
    QTest::newRow("Local/1001@ext-0000016e;1") << text("Local/1001@ext");
    QTest::newRow("Odd") << text("Odd");
}

void LegTest::knowsTheDeviceOfAChannel()
{
    QFETCH(QString, device);
    QCOMPARE(text(ami::deviceOf(QTest::currentDataTag())), device);
}

void LegTest::spansOverlapWhereTheyTouch()
{
    const auto at = [](int seconds) { return Moment(std::chrono::seconds(seconds)); };
    QVERIFY(overlap({at(1), at(3)}, {at(3), at(5)}));
    QVERIFY(overlap({at(4), at(5)}, {at(1), {}}));
    QVERIFY(overlap({at(1), {}}, {at(4), at(5)}));
    QVERIFY(!overlap({at(1), at(3)}, {at(4), at(5)}));
    QVERIFY(!overlap({at(4), {}}, {at(1), at(3)}));
}

void LegTest::aParkingSpaceIsOpenUntilSomebodyFetches()
{
    const auto at = [](int seconds) { return Moment(std::chrono::seconds(seconds)); };
    ParkingStay stay;
    stay.from = at(1);
    QVERIFY(stay.isOpenAt(at(9)));
    stay.to = at(5);
    QVERIFY(stay.isOpenAt(at(5)));
    QVERIFY(!stay.isOpenAt(at(6)));
    stay.retriever = Party();
    QVERIFY(!stay.isOpenAt(at(4)));
    stay.retriever.reset();
    stay.timedOut = true;
    QVERIFY(!stay.isOpenAt(at(4)));
}

void LegTest::aTransferIsTheSameByTheSameChannels()
{
    TransferSeen transfer;
    transfer.first = LegId(1);
    transfer.second = LegId(2);
    TransferSeen other = transfer;
    std::swap(other.first, other.second);
    other.at += std::chrono::seconds(5);
    QVERIFY(transfer.isSameAs(other));
    other.isBlind = true;
    QVERIFY(!transfer.isSameAs(other));
    other = transfer;
    other.exten = "600";
    QVERIFY(!transfer.isSameAs(other));
    other = transfer;
    other.second = LegId(3);
    QVERIFY(!transfer.isSameAs(other));
}

CACOFONISK_TEST(LegTest)

} // namespace cacofonisk::tst_leg

#include "tst_leg.moc"
