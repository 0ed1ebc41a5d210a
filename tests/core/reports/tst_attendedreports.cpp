// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_attendedreports {

using namespace test;

/// TRACKING.md: attended_transfer.
class AttendedReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void thePartiesAreThoseThatAreNamed();
    void theExtensionIsTheFirstThatIsTold_data();
    void theExtensionIsTheFirstThatIsTold();
    void thePartiesAreThoseInTheBridgeWhereOneIsNotNamed_data();
    void thePartiesAreThoseInTheBridgeWhereOneIsNotNamed();
    void fewerThanTwoInTheBridgeAreNotReported_data();
    void fewerThanTwoInTheBridgeAreNotReported();
    void aLocalTransfereeIsTheOneBehindIt();
    void theTransfereeCallsAndTheTargetDoesNot();
    void theTransferersHangupsAreNotReported();
    void withoutBothTransferersNothingIsReported_data();
    void withoutBothTransferersNothingIsReported();
    void aRepeatedEventIsReportedOnce();

private:
    std::unique_ptr<ReportedSwitch> pbx;
};

namespace {

const std::string transfer = "Event: AttendedTransfer; Result: Success; DestType: Bridge; "
                             "DestBridgeUniqueid: B; OrigTransfererUniqueid: b1; "
                             "OrigTransfererLinkedid: a; SecondTransfererUniqueid: b2; ";

const std::string toCarol = transfer + "TransfereeUniqueid: a; TransferTargetUniqueid: c";

} // namespace

/// Alice called Bob (on b1), who called Carol (from b2).
void AttendedReportsTest::init()
{
    pbx = std::make_unique<ReportedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a-1; Uniqueid: a; Linkedid: a; Exten: 1002; ChannelState: 6
        Event: Newchannel; Channel: SIP/b-2; Uniqueid: b1; Linkedid: a; ChannelState: 6
        Event: Newchannel; Channel: SIP/b-3; Uniqueid: b2; Linkedid: b2; ChannelState: 6
        Event: Newchannel; Channel: SIP/c-4; Uniqueid: c; Linkedid: b2; ChannelState: 6
    )");
}

void AttendedReportsTest::thePartiesAreThoseThatAreNamed()
{
    QCOMPARE(pbx->tell(toCarol),
             QStringList(text("attended_transfer SIP/b-3 joins SIP/a-1:1002 > SIP/c-4")));
}

void AttendedReportsTest::theExtensionIsTheFirstThatIsTold_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("exten");
    const auto row = [](const char *name, const char *fields, const char *exten) {
        QTest::newRow(name) << QByteArray(fields) << text(exten);
    };
    row("the second transferer's",
        "SecondTransfererExten: 1; OrigTransfererExten: 2; TransferTargetCallerIDNum: 3", "1");
    row("the first transferer's",
        "SecondTransfererExten:; OrigTransfererExten: 2; TransferTargetCallerIDNum: 3", "2");
    row("the target's number", "OrigTransfererExten:; TransferTargetCallerIDNum: 3", "3");
    row("an unknown number", "TransferTargetCallerIDNum: <unknown>", "1002");
    row("none", "Result: Success", "1002");
}

void AttendedReportsTest::theExtensionIsTheFirstThatIsTold()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, exten);
    const QString report = QStringLiteral("attended_transfer SIP/b-3 joins SIP/a-1:%1 > SIP/c-4");
    QCOMPARE(pbx->tell(toCarol + "; " + fields.toStdString()), QStringList(report.arg(exten)));
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 16"),
             QStringList(QStringLiteral("hangup SIP/a-1:%1 completed").arg(exten)));
}

void AttendedReportsTest::thePartiesAreThoseInTheBridgeWhereOneIsNotNamed_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    for (const char *named : {"Key: v", "TransfereeUniqueid: a", "TransferTargetUniqueid: c",
                              "TransfereeUniqueid: gone; TransferTargetUniqueid: gone",
                              "TransfereeUniqueid: b1", "TransferTargetUniqueid: b1"}) {
        QTest::addRow("%s, the transferee first", named)
            << QByteArray(named) << QByteArray("a") << QByteArray("c");
        QTest::addRow("%s, the target first", named)
            << QByteArray(named) << QByteArray("c") << QByteArray("a");
    }
}

void AttendedReportsTest::thePartiesAreThoseInTheBridgeWhereOneIsNotNamed()
{
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: " + first.toStdString() +
                    "\nEvent: BridgeEnter; BridgeUniqueid: B; Uniqueid: " + second.toStdString());
    QCOMPARE(pbx->tell(transfer + named.toStdString()),
             QStringList(text("attended_transfer SIP/b-3 joins SIP/a-1:1002 > SIP/c-4")));
}

void AttendedReportsTest::fewerThanTwoInTheBridgeAreNotReported_data()
{
    QTest::addColumn<QByteArray>("bridge");
    QTest::newRow("an unknown bridge") << QByteArray();
    QTest::newRow("the transferee alone")
        << QByteArray("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a");
    QTest::newRow("the target alone")
        << QByteArray("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c");
}

void AttendedReportsTest::fewerThanTwoInTheBridgeAreNotReported()
{
    QFETCH(QByteArray, bridge);
    (void)pbx->tell(bridge.toStdString());
    QCOMPARE(pbx->tell(transfer), QStringList());
}

void AttendedReportsTest::aLocalTransfereeIsTheOneBehindIt()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: Local/x-5;1; Uniqueid: x1; Linkedid: a
        Event: Newchannel; Channel: Local/x-5;2; Uniqueid: x2; Linkedid: a
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b1
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x1
        Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: x2
        Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a
    )");
    QCOMPARE(pbx->tell(transfer + "TransfereeUniqueid: x1; TransferTargetUniqueid: c"),
             QStringList(text("attended_transfer SIP/b-3 joins SIP/a-1:1002 > SIP/c-4")));
}

void AttendedReportsTest::theTransfereeCallsAndTheTargetDoesNot()
{
    (void)pbx->tell("Event: Newchannel; Channel: SIP/d-9; Uniqueid: d; Linkedid: b2");
    QCOMPARE(pbx->tell(transfer + "TransfereeUniqueid: d; TransferTargetUniqueid: a").size(), 1);
    const QStringList expected{text("up SIP/d-9 > SIP/a-1:1002"), text("hangup SIP/d-9 no-answer")};
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: d
        Event: Hangup; Uniqueid: a; Cause: 16
        Event: Hangup; Uniqueid: d; Cause: 16
    )"),
             expected);
}

void AttendedReportsTest::theTransferersHangupsAreNotReported()
{
    (void)pbx->tell(toCarol);
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: b1; Cause: 16\n"
                       "Event: Hangup; Uniqueid: b2; Cause: 16\n"
                       "Event: Hangup; Uniqueid: c; Cause: 16"),
             QStringList());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 16"),
             QStringList(text("hangup SIP/a-1:1002 completed")));
}

void AttendedReportsTest::withoutBothTransferersNothingIsReported_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("no first") << QByteArray("SecondTransfererUniqueid: b2");
    QTest::newRow("no second") << QByteArray("OrigTransfererUniqueid: b1");
    QTest::newRow("neither") << QByteArray("Result: Success");
}

void AttendedReportsTest::withoutBothTransferersNothingIsReported()
{
    QFETCH(QByteArray, fields);
    QCOMPARE(pbx->tell("Event: AttendedTransfer; DestType: Bridge; TransfereeUniqueid: a; "
                       "TransferTargetUniqueid: c; " +
                       fields.toStdString()),
             QStringList());
}

void AttendedReportsTest::aRepeatedEventIsReportedOnce()
{
    QCOMPARE(pbx->tell(toCarol).size(), 1);
    QCOMPARE(pbx->tell(toCarol), QStringList());
}

CACOFONISK_TEST(AttendedReportsTest)

} // namespace cacofonisk::tst_attendedreports

#include "tst_attendedreports.moc"
