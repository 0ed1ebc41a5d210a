// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/printers.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_transfertracker {

using namespace test;

class TransferTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsBlindTransfers_data();
    void tellsBlindTransfers();
    void tellsEverythingOfAnAttendedTransfer();
    void tellsWhereAnAttendedTransferLed_data();
    void tellsWhereAnAttendedTransferLed();
    void tellsAttendedTransfersThatNameLittle_data();
    void tellsAttendedTransfersThatNameLittle();
    void makesTheirChannelsKnown();
    void leavesTheStateAsItIs();
};

namespace {

constexpr const char *parties = R"(
    Event: Newchannel; Channel: SIP/a; Uniqueid: a
    Event: Newchannel; Channel: SIP/b1; Uniqueid: b1
    Event: Newchannel; Channel: SIP/b2; Uniqueid: b2
    Event: Newchannel; Channel: SIP/c; Uniqueid: c
)";

} // namespace

void TransferTrackerTest::tellsBlindTransfers_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *rest, const char *fact) {
        QTest::newRow(name) << QByteArray("Event: BlindTransfer; ") + rest << text(fact);
    };
    row("carried out",
        "Result: Success; TransfererUniqueid: b1; TransfereeUniqueid: a; Extension: 1003",
        "blindTransferred SIP/b1 sends SIP/a exten=1003");
    row("failed", "Result: Fail; TransfererUniqueid: b1; TransfereeUniqueid: a; Extension: 1003",
        "blindTransferred SIP/b1 sends SIP/a exten=1003 (failed)");
    row("no transferee", "Result: Success; TransfererUniqueid: b1; Extension: 1003",
        "blindTransferred SIP/b1 sends nobody exten=1003");
    row("an unknown transferee",
        "Result: Success; TransfererUniqueid: b1; TransfereeUniqueid: gone; Extension: 1003",
        "blindTransferred SIP/b1 sends nobody exten=1003");
    row("an unknown transferer", "Result: Success; TransfererUniqueid: x; TransfereeUniqueid: a",
        "");
}

void TransferTrackerTest::tellsBlindTransfers()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, fact);
    TrackedSwitch pbx;
    (void)pbx.tell(parties);
    QCOMPARE(pbx.tell(event.toStdString()), fact.isEmpty() ? QStringList() : QStringList(fact));
}

void TransferTrackerTest::tellsEverythingOfAnAttendedTransfer()
{
    TrackedSwitch pbx;
    (void)pbx.tell(parties);
    const QStringList expected(
        text("attendedTransferred Bridge SIP/b1 SIP/b2 join SIP/a SIP/c bridge=B "
             "secondBridge=C transferee=a target=c firstLinkedid=l firstExten=s "
             "secondExten=1003 targetNum=1003"));
    QCOMPARE(pbx.tell(R"(
        Event: AttendedTransfer; Result: Success; DestType: Bridge; DestBridgeUniqueid: B;
            OrigTransfererUniqueid: b1; OrigTransfererLinkedid: l; OrigTransfererExten: s;
            SecondTransfererUniqueid: b2; SecondTransfererExten: 1003; SecondBridgeUniqueid: C;
            TransfereeUniqueid: a; TransferTargetUniqueid: c; TransferTargetCallerIDNum: 1003
    )"),
             expected);
}

void TransferTrackerTest::tellsWhereAnAttendedTransferLed_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *destination, const char *fact) {
        QTest::newRow(name) << QByteArray(destination) << text(fact);
    };
    row("a bridge", "DestType: Bridge; DestBridgeUniqueid: B",
        "attendedTransferred Bridge SIP/b1 SIP/b2 join nobody nobody bridge=B");
    row("a phone that rings", "DestType: App; DestApp: Dial",
        "attendedTransferred App SIP/b1 SIP/b2 join nobody nobody application=Dial");
    row("a queue", "DestType: App; DestApp: Queue",
        "attendedTransferred App SIP/b1 SIP/b2 join nobody nobody application=Queue");
    row("a link", "DestType: Link; LocalOneUniqueid: x1; LocalTwoUniqueid: x2",
        "attendedTransferred Link SIP/b1 SIP/b2 join nobody nobody localOne=x1 localTwo=x2");
    row("three parties", "DestType: Threeway; DestBridgeUniqueid: B",
        "attendedTransferred Threeway SIP/b1 SIP/b2 join nobody nobody bridge=B");
    row("none", "DestType: Fail", "attendedTransferred Fail SIP/b1 SIP/b2 join nobody nobody");
    row("one of an Asterisk to come", "DestType: Moon",
        "attendedTransferred Other SIP/b1 SIP/b2 join nobody nobody");
    row("not told", "Result: Success",
        "attendedTransferred Other SIP/b1 SIP/b2 join nobody nobody");
}

void TransferTrackerTest::tellsWhereAnAttendedTransferLed()
{
    QFETCH(QByteArray, destination);
    QFETCH(QString, fact);
    TrackedSwitch pbx;
    (void)pbx.tell(parties);
    QCOMPARE(pbx.tell("Event: AttendedTransfer; Result: Success; OrigTransfererUniqueid: b1; "
                      "SecondTransfererUniqueid: b2; " +
                      destination.toStdString()),
             QStringList(fact));
}

void TransferTrackerTest::tellsAttendedTransfersThatNameLittle_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *fields, const char *fact) {
        QTest::newRow(name) << QByteArray(fields) << text(fact);
    };
    row("nothing", "Result: Fail",
        "attendedTransferred Other nobody nobody join nobody nobody "
        "(failed)");
    row("one transferer", "Result: Success; OrigTransfererUniqueid: b1",
        "attendedTransferred Other SIP/b1 nobody join nobody nobody");
    row("the same transferer twice",
        "Result: Success; OrigTransfererUniqueid: b1; SecondTransfererUniqueid: b1",
        "attendedTransferred Other SIP/b1 SIP/b1 join nobody nobody");
    row("parties who are gone",
        "Result: Success; OrigTransfererUniqueid: b1; TransfereeUniqueid: x; "
        "TransferTargetUniqueid: y",
        "attendedTransferred Other SIP/b1 nobody join nobody nobody transferee=x target=y");
    row("an unknown number", "Result: Success; TransferTargetCallerIDNum: <unknown>",
        "attendedTransferred Other nobody nobody join nobody nobody");
}

void TransferTrackerTest::tellsAttendedTransfersThatNameLittle()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, fact);
    TrackedSwitch pbx;
    (void)pbx.tell(parties);
    QCOMPARE(pbx.tell("Event: AttendedTransfer; " + fields.toStdString()), QStringList(fact));
}

void TransferTrackerTest::makesTheirChannelsKnown()
{
    TrackedSwitch pbx;
    const QStringList attended{
        text("channelCreated SIP/b1 (inferred)"), text("channelCreated SIP/b2 (inferred)"),
        text("channelCreated SIP/a (inferred)"), text("channelCreated SIP/c (inferred)"),
        text("attendedTransferred Bridge SIP/b1 SIP/b2 join SIP/a SIP/c transferee=a target=c")};
    QCOMPARE(pbx.tell(R"(
        Event: AttendedTransfer; Result: Success; DestType: Bridge;
            OrigTransfererChannel: SIP/b1; OrigTransfererUniqueid: b1;
            SecondTransfererChannel: SIP/b2; SecondTransfererUniqueid: b2;
            TransfereeChannel: SIP/a; TransfereeUniqueid: a;
            TransferTargetChannel: SIP/c; TransferTargetUniqueid: c
    )"),
             attended);
    const QStringList blind{text("channelCreated SIP/e (inferred)"),
                            text("channelCreated SIP/d (inferred)"),
                            text("blindTransferred SIP/e sends SIP/d exten=1003")};
    QCOMPARE(pbx.tell(R"(
        Event: BlindTransfer; Result: Success; TransfererChannel: SIP/e; TransfererUniqueid: e;
            TransfereeChannel: SIP/d; TransfereeUniqueid: d; Extension: 1003
    )"),
             blind);
    QCOMPARE(problemLines(pbx.problems), (QStringList{text("UnknownChannel AttendedTransfer 4"),
                                                      text("UnknownChannel BlindTransfer 2")}));
}

void TransferTrackerTest::leavesTheStateAsItIs()
{
    TrackedSwitch pbx;
    (void)pbx.tell(parties);
    (void)pbx.tell("Event: DialBegin; Uniqueid: b2; DestUniqueid: c\n"
                   "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a\n"
                   "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b1\n");
    std::vector<tracking::Channel> before;
    pbx.state().channels.forEach([&](const auto &channel) { before.push_back(channel); });
    (void)pbx.tell("Event: AttendedTransfer; DestType: App; DestApp: Dial; "
                   "OrigTransfererUniqueid: b1; SecondTransfererUniqueid: b2; "
                   "TransfereeUniqueid: a; Result: Success\n"
                   "Event: BlindTransfer; TransfererUniqueid: b1; TransfereeUniqueid: a; "
                   "Extension: 7; Result: Success");
    std::vector<tracking::Channel> after;
    pbx.state().channels.forEach([&](const auto &channel) { after.push_back(channel); });
    QVERIFY(after == before);
}

CACOFONISK_TEST(TransferTrackerTest)

} // namespace cacofonisk::tst_transfertracker

#include "tst_transfertracker.moc"
