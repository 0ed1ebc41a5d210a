// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_transferreports {

using namespace test;

/// TRACKING.md: blind_transfer and blonde_transfer.
class TransferReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aBlindTransferIsReportedWhenItsTargetRings_data();
    void aBlindTransferIsReportedWhenItsTargetRings();
    void aBlindTransferNamesEveryTargetOnce();
    void theTransfererIsNamedAsLastKnown();
    void theTransferersHangupIsNotReported();
    void theTransfereesHangupBeforeItRingsIsReported_data();
    void theTransfereesHangupBeforeItRingsIsReported();
    void theTransfereeTalksAgain();
    void aSecondBlindTransferTakesThePlaceOfTheFirst();
    void aBlindTransferOfNobodyKnownIsNotReported();
    void aRefusedTransferChangesNothing_data();
    void aRefusedTransferChangesNothing();
    void aBlindTransferEndsWithALocalTransferee();

    void aBlondeTransferIsReportedWithAllThatRings();
    void aBlondeTransferKeepsItsCallGoing();
    void otherTransfersToApplicationsAreNotReported_data();
    void otherTransfersToApplicationsAreNotReported();

private:
    std::unique_ptr<ReportedSwitch> pbx;
};

namespace {

constexpr const char *bobSendsAlice = R"(
    Event: BlindTransfer; Result: Success; TransfererUniqueid: b; TransfereeUniqueid: a;
        Extension: 1003
)";

constexpr const char *aliceSendsBob = R"(
    Event: BlindTransfer; Result: Success; TransfererUniqueid: a; TransfereeUniqueid: b;
        Extension: 1003
)";

} // namespace

/// Alice called Bob, and they talk. Carol and Dave are there to be called.
void TransferReportsTest::init()
{
    pbx = std::make_unique<ReportedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a-1; Uniqueid: a; Linkedid: a; Exten: 1002; ChannelState: 6
        Event: Newchannel; Channel: SIP/b-2; Uniqueid: b; Linkedid: a; ChannelState: 6
        Event: Newchannel; Channel: SIP/c-3; Uniqueid: c; Linkedid: a
        Event: Newchannel; Channel: SIP/d-4; Uniqueid: d; Linkedid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: b
    )");
}

void TransferReportsTest::aBlindTransferIsReportedWhenItsTargetRings_data()
{
    QTest::addColumn<QByteArray>("transfer");
    QTest::addColumn<QByteArray>("transferee");
    QTest::addColumn<QString>("report");
    QTest::newRow("of the caller") << QByteArray(bobSendsAlice) << QByteArray("a")
                                   << text("blind_transfer SIP/b-2:1003 sends SIP/a-1:1003 > ");
    QTest::newRow("by the caller") << QByteArray(aliceSendsBob) << QByteArray("b")
                                   << text("blind_transfer SIP/a-1:1003 sends SIP/b-2:1003 > ");
}

void TransferReportsTest::aBlindTransferIsReportedWhenItsTargetRings()
{
    QFETCH(QByteArray, transfer);
    QFETCH(QByteArray, transferee);
    QFETCH(QString, report);
    QCOMPARE(pbx->tell(transfer.toStdString()), QStringList());
    const std::string dial = "Event: DialBegin; Uniqueid: " + transferee.toStdString();
    QCOMPARE(pbx->tell(dial + "; DestUniqueid: c"), QStringList());
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: c; ChannelState: 5"),
             QStringList(report + text("SIP/c-3")));
    QVERIFY(pbx->reports.marks().pending.empty());
    const QStringList ends = pbx->tell("Event: DialEnd; Uniqueid: " + transferee.toStdString() +
                                       "; DestUniqueid: c; DialStatus: NOANSWER");
    QCOMPARE(ends.size(), 1);
    QVERIFY(ends.first().endsWith(text(" > SIP/c-3 noanswer")));
}

void TransferReportsTest::aBlindTransferNamesEveryTargetOnce()
{
    (void)pbx->tell(bobSendsAlice);
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: c\n"
                    "Event: DialBegin; Uniqueid: a; DestUniqueid: d");
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: c; ChannelState: 6"),
             QStringList(text("blind_transfer SIP/b-2:1003 sends SIP/a-1:1003 > SIP/c-3 SIP/d-4")));
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: d; ChannelState: 5"), QStringList());
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: a; DestUniqueid: d; DialStatus: CANCEL"),
             QStringList(text("b_dial_end SIP/a-1:1003 > SIP/d-4 cancel")));
}

void TransferReportsTest::theTransfererIsNamedAsLastKnown()
{
    (void)pbx->tell(bobSendsAlice);
    (void)pbx->tell("Event: Rename; Uniqueid: b; Newname: SIP/new-2\n"
                    "Event: Hangup; Uniqueid: b; Cause: 16\n"
                    "Event: Newchannel; Channel: SIP/other-5; Uniqueid: o; Linkedid: x; Exten: 9\n"
                    "Event: DialBegin; Uniqueid: a; DestUniqueid: c");
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: c; ChannelState: 5"),
             QStringList(text("blind_transfer SIP/new-2:1003 sends SIP/a-1:1003 > SIP/c-3")));
}

void TransferReportsTest::theTransferersHangupIsNotReported()
{
    (void)pbx->tell(aliceSendsBob);
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 16"), QStringList());
}

void TransferReportsTest::theTransfereesHangupBeforeItRingsIsReported_data()
{
    QTest::addColumn<QByteArray>("transfer");
    QTest::addColumn<QByteArray>("hangups");
    QTest::addColumn<QString>("report");
    const QByteArray a = "Event: Hangup; Uniqueid: a; Cause: 17\n";
    const QByteArray b = "Event: Hangup; Uniqueid: b; Cause: 17\n";
    const auto row = [](const char *name, const char *transfer, QByteArray hangups,
                        const char *report) {
        QTest::newRow(name) << QByteArray(transfer) << hangups << text(report);
    };
    row("the caller, sent", bobSendsAlice, a, "hangup SIP/a-1:1003 completed");
    row("the caller, sent by one who is gone", bobSendsAlice, b + a,
        "hangup SIP/a-1:1003 completed");
    row("the target, sent by the caller", aliceSendsBob, b, "hangup SIP/a-1:1003 completed");
    row("the target, sent by the caller who is gone", aliceSendsBob, a + b,
        "hangup SIP/a-1:1003 completed");
}

void TransferReportsTest::theTransfereesHangupBeforeItRingsIsReported()
{
    QFETCH(QByteArray, transfer);
    QFETCH(QByteArray, hangups);
    QFETCH(QString, report);
    (void)pbx->tell(transfer.toStdString());
    QCOMPARE(pbx->tell(hangups.toStdString()), QStringList(report));
    QVERIFY(pbx->reports.marks().pending.empty());
}

void TransferReportsTest::theTransfereeTalksAgain()
{
    (void)pbx->tell(bobSendsAlice);
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: c\n"
                    "Event: Newstate; Uniqueid: c; ChannelState: 5\n"
                    "Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a");
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: c"),
             QStringList(text("up SIP/a-1:1003 > SIP/c-3")));
}

void TransferReportsTest::aSecondBlindTransferTakesThePlaceOfTheFirst()
{
    (void)pbx->tell(bobSendsAlice);
    (void)pbx->tell("Event: BlindTransfer; TransfererUniqueid: d; TransfereeUniqueid: a; "
                    "Extension: 1009\n"
                    "Event: DialBegin; Uniqueid: a; DestUniqueid: c");
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: c; ChannelState: 5"),
             QStringList(text("blind_transfer SIP/d-4:1009 sends SIP/a-1:1009 > SIP/c-3")));
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 17"),
             QStringList(text("hangup SIP/a-1:1009 busy")));
}

void TransferReportsTest::aBlindTransferOfNobodyKnownIsNotReported()
{
    (void)pbx->tell("Event: BlindTransfer; TransfererUniqueid: a; TransfereeUniqueid: gone; "
                    "Extension: 1003");
    QVERIFY(pbx->reports.marks().pending.empty());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 16"), QStringList());
}

void TransferReportsTest::aBlindTransferEndsWithALocalTransferee()
{
    QCOMPARE(pbx->tell(R"(
        Event: Newchannel; Channel: Local/x-5;1; Uniqueid: x1; Linkedid: a
        Event: BlindTransfer; TransfererUniqueid: b; TransfereeUniqueid: x1; Extension: 1003
        Event: Hangup; Uniqueid: x1; Cause: 16
    )"),
             QStringList());
    QVERIFY(pbx->reports.marks().pending.empty());
}

void TransferReportsTest::aBlondeTransferIsReportedWithAllThatRings()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/b-6; Uniqueid: b2; Linkedid: b2; Exten: 1003
        Event: DialBegin; Uniqueid: b2; DestUniqueid: c
        Event: DialBegin; Uniqueid: a; DestUniqueid: d
    )");
    const QStringList expected(
        text("blonde_transfer SIP/b-6:1003 leaves SIP/a-1:1003 > SIP/c-3 SIP/d-4"));
    QCOMPARE(pbx->tell(R"(
        Event: AttendedTransfer; Result: Success; DestType: App; DestApp: Dial;
            OrigTransfererUniqueid: b; SecondTransfererUniqueid: b2; TransfereeUniqueid: a
    )"),
             expected);
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: b; Cause: 16\n"
                       "Event: Hangup; Uniqueid: b2; Cause: 16"),
             QStringList());
}

void TransferReportsTest::aBlondeTransferKeepsItsCallGoing()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/b-6; Uniqueid: b2; Linkedid: b2; Exten: 1003
        Event: DialBegin; Uniqueid: b2; DestUniqueid: c
        Event: Newstate; Uniqueid: c; ChannelState: 5
        Event: AttendedTransfer; Result: Success; DestType: App; DestApp: Dial;
            OrigTransfererUniqueid: b; SecondTransfererUniqueid: b2; TransfereeUniqueid: a
    )");
    const QStringList expected{text("b_dial_end SIP/b-6:1003 > SIP/c-3 answer"),
                               text("up SIP/a-1:1003 > SIP/c-3"),
                               text("hangup SIP/a-1:1003 completed")};
    QCOMPARE(pbx->tell(R"(
        Event: DialEnd; Uniqueid: a; DestUniqueid: c; DialStatus: ANSWER
        Event: Hangup; Uniqueid: b2; Cause: 16
        Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a
        Event: Hangup; Uniqueid: c; Cause: 16
        Event: Hangup; Uniqueid: a; Cause: 16
    )"),
             expected);
}

void TransferReportsTest::aRefusedTransferChangesNothing_data()
{
    QTest::addColumn<QByteArray>("transfer");
    QTest::newRow("blind, not permitted")
        << QByteArray("Event: BlindTransfer; Result: Not Permitted; TransfererUniqueid: a; "
                      "TransfereeUniqueid: b; Extension: 1003");
    QTest::newRow("blind, invalid")
        << QByteArray("Event: BlindTransfer; Result: Invalid; TransfererUniqueid: a; "
                      "TransfereeUniqueid: b; Extension: 1003");
    QTest::newRow("attended") << QByteArray(
        "Event: AttendedTransfer; Result: Fail; OrigTransfererUniqueid: a; "
        "SecondTransfererUniqueid: d; TransfereeUniqueid: b; "
        "TransferTargetUniqueid: c; DestType: Bridge; DestBridgeUniqueid: B");
}

void TransferReportsTest::aRefusedTransferChangesNothing()
{
    QFETCH(QByteArray, transfer);
    QCOMPARE(pbx->tell(transfer.toStdString()), QStringList());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 16"),
             QStringList(text("hangup SIP/a-1:1002 completed")));
}

void TransferReportsTest::otherTransfersToApplicationsAreNotReported_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("a queue") << QByteArray("DestType: App; DestApp: Queue; TransfereeUniqueid: a");
    QTest::newRow("no application") << QByteArray("DestType: App; TransfereeUniqueid: a");
    QTest::newRow("nobody left") << QByteArray("DestType: App; DestApp: Dial");
    QTest::newRow("three parties")
        << QByteArray("DestType: Threeway; DestBridgeUniqueid: B; TransfereeUniqueid: a");
    QTest::newRow("a link") << QByteArray("DestType: Link; TransfereeUniqueid: a");
    QTest::newRow("failed") << QByteArray("DestType: Fail; TransfereeUniqueid: a");
    QTest::newRow("of an Asterisk to come") << QByteArray("DestType: Moon; TransfereeUniqueid: a");
}

void TransferReportsTest::otherTransfersToApplicationsAreNotReported()
{
    QFETCH(QByteArray, fields);
    QCOMPARE(pbx->tell("Event: AttendedTransfer; Result: Success; OrigTransfererUniqueid: b; "
                       "SecondTransfererUniqueid: d; TransferTargetUniqueid: c; " +
                       fields.toStdString()),
             QStringList());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 17"),
             QStringList(text("hangup SIP/a-1:1002 busy")));
}

CACOFONISK_TEST(TransferReportsTest)

} // namespace cacofonisk::tst_transferreports

#include "tst_transferreports.moc"
