// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callbuildertransfers {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// What a call tells of its transfers: 1001 called 1002.
class CallBuilderTransfersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tellsWhoWasSentOn_data();
    void tellsWhoWasSentOn();
    void ofNobodyNamedItIsWhoWasWithTheTransferer();
    void aBlindOneIsAnsweredOrNot_data();
    void aBlindOneIsAnsweredOrNot();
    void aBlindOneMayReachAnApplication();
    void byCodeItIsAttendedOnceTheTargetAnswered();
    void byReferItIsBlondeWhereTheTargetRings();
    void nobodyAnsweredAndTheTransfererHasItBack();
    void whatBecomesNoTransferIsAConsultation();
    void aConsultationStaysWithWhoAsked();

private:
    void asks();
    [[nodiscard]] Call call() const { return pbx->told().front(); }
    [[nodiscard]] QString words() const;

    std::unique_ptr<CallScript> pbx;
};

void CallBuilderTransfersTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
}

/// Of the last one: `blind pending, 1002 by 1001 to 1003, answered by -`
QString CallBuilderTransfersTest::words() const
{
    const Transfer transfer = call().transfers.back();
    return text(nameOf(transfer.kind)) + u' ' + text(nameOf(transfer.outcome)) + text(", ") +
           text(transfer.transferred.num) + text(" by ") + text(transfer.by.num) + text(" to ") +
           text(transfer.dialled) + text(", answered by ") + numberOf(transfer.answeredBy);
}

/// 1001 asks 1003 by feature code, while 1002 waits.
void CallBuilderTransfersTest::asks()
{
    pbx->leaves("1001").pairs("1003@ext", "1001").enters("1001", "C").enters("1003@ext;1", "C");
    pbx->tell("Event: Newexten; Uniqueid: 1003@ext;1; Application: AppDial2; Exten: 1003");
    pbx->rings("1003", "1003@ext;2");
}

void CallBuilderTransfersTest::tellsWhoWasSentOn_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("who");
    QTest::newRow("by the caller") << QByteArray("1001") << QByteArray("1002");
    QTest::newRow("by the called") << QByteArray("1002") << QByteArray("1001");
}

void CallBuilderTransfersTest::tellsWhoWasSentOn()
{
    QFETCH(QByteArray, by);
    QFETCH(QByteArray, who);
    QVERIFY(call().transfers.empty());
    pbx->tell("Event: BlindTransfer; Extension: 1003; TransfererUniqueid: " + by.toStdString() +
              "; TransfereeUniqueid: " + who.toStdString());
    QCOMPARE(text(call().transfers.front().by.num), text(by.toStdString()));
    QCOMPARE(text(call().transfers.front().transferred.num), text(who.toStdString()));
    QCOMPARE(call().transfers.front().at, pbx->now());
}

void CallBuilderTransfersTest::ofNobodyNamedItIsWhoWasWithTheTransferer()
{
    for (const char *const by : {"1001", "1002"}) {
        init();
        pbx->tell(std::string("Event: BlindTransfer; Extension: 1003; TransfererUniqueid: ") + by);
        QCOMPARE(text(call().transfers.front().by.num), text(by));
        QCOMPARE(text(call().transfers.front().transferred.num),
                 text(by == std::string_view("1001") ? "1002" : "1001"));
    }
}

void CallBuilderTransfersTest::aBlindOneIsAnsweredOrNot_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("told");
    QTest::newRow("busy") << QByteArray("BUSY") << text("busy")
                          << text("blind failed, 1002 by 1001 to 1003, answered by -");
    QTest::newRow("answered") << QByteArray("ANSWER") << text("completed")
                              << text("blind completed, 1002 by 1001 to 1003, answered by 1003");
}

void CallBuilderTransfersTest::aBlindOneIsAnsweredOrNot()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, end);
    QFETCH(QString, told);
    pbx->sends("1001", "1002", "1003").rings("1003", "1002");
    QCOMPARE(words(), text("blind pending, 1002 by 1001 to 1003, answered by -"));
    if (status == "ANSWER") {
        pbx->answers("1003", "1002").ends("1003");
    } else {
        pbx->dialEnds("1003", "1002", status.toStdString()).ends("1003", 17);
    }
    pbx->ends("1002").ends("1001");
    QCOMPARE(words(), told);
    QCOMPARE(text(nameOf(call().end)), end);
    QCOMPARE(numberOf(call().answeredBy), text("1002"));
}

void CallBuilderTransfersTest::aBlindOneMayReachAnApplication()
{
    pbx->sends("1001", "1002", "500").runs("1002", "VoiceMail", "1003");
    QCOMPARE(words(), text("blind completed, 1002 by 1001 to 500, answered by -"));
    QCOMPARE(text(call().transfers.back().application), text("VoiceMail"));
    QCOMPARE(text(call().application), QString());
}

/// Rule 15.
void CallBuilderTransfersTest::byCodeItIsAttendedOnceTheTargetAnswered()
{
    for (const bool isAnswered : {true, false}) {
        init();
        asks();
        if (isAnswered) {
            pbx->answers("1003", "1003@ext;2", "D");
        }
        pbx->joins("1001", "1001", "1002", "; SecondBridgeUniqueid: C; DestType: Bridge");
        QCOMPARE(words(), isAnswered
                              ? text("attended completed, 1002 by 1001 to 1003, answered by 1003")
                              : text("blonde pending, 1002 by 1001 to 1003, answered by -"));
        QVERIFY(call().consultations.empty());
    }
}

/// Rule 16.
void CallBuilderTransfersTest::byReferItIsBlondeWhereTheTargetRings()
{
    pbx->calls("1001.2", "1003").rings("1003", "1001.2");
    pbx->joins("1001", "1001.2", "1002", "; DestType: App; DestApp: Dial");
    QCOMPARE(words(), text("blonde pending, 1002 by 1001 to 1003, answered by -"));
    QCOMPARE(wordsOf(call().transfers.back().rang), text("1003 ringing"));
    QCOMPARE(wordsOf(call().rang), text("1002 answered"));
    init();
    pbx->calls("1001.2", "1003").rings("1003", "1001.2").answers("1003", "1001.2", "C");
    pbx->joins("1001", "1001.2", "1002", "; DestType: Bridge");
    QCOMPARE(words(), text("attended completed, 1002 by 1001 to 1003, answered by 1003"));
    init();
    pbx->calls("1003", "1001").rings("1001.2", "1003").answers("1001.2", "1003", "C");
    pbx->joins("1001", "1001.2", "1002", "; DestType: Bridge");
    QCOMPARE(words(), text("attended completed, 1002 by 1001 to 1003, answered by 1003"));
    QVERIFY(call().transfers.back().rang.empty());
}

/// Rule 17.
void CallBuilderTransfersTest::nobodyAnsweredAndTheTransfererHasItBack()
{
    asks();
    pbx->joins("1001", "1001", "1002", "; SecondBridgeUniqueid: C; DestType: Bridge");
    pbx->hangsUp("1001").ends("1003@ext;1").dialEnds("1003", "1003@ext;2", "BUSY").ends("1003", 17);
    pbx->ends("1003@ext;2").originates("1001.2");
    QCOMPARE(words(), text("blonde pending, 1002 by 1001 to 1003, answered by -"));
    QCOMPARE(wordsOf(call().transfers.back().recalls), text("1001 ringing"));
    pbx->comesUp("1001.2").enters("1001.2", "B");
    QCOMPARE(words(), text("blonde returned, 1002 by 1001 to 1003, answered by -"));
    QCOMPARE(pbx->told().size(), std::size_t(1));
}

/// Rule 15.
void CallBuilderTransfersTest::whatBecomesNoTransferIsAConsultation()
{
    asks();
    pbx->answers("1003", "1003@ext;2", "D");
    QVERIFY(call().transfers.empty());
    QCOMPARE(call().consultations.size(), std::size_t(1));
    const Consultation asked = call().consultations.front();
    QCOMPARE(text(asked.by.num), text("1001"));
    QCOMPARE(text(asked.dialled), text("1003"));
    QCOMPARE(wordsOf(asked.rang), text("1003 answered"));
    QCOMPARE(numberOf(asked.answeredBy), text("1003"));
    QVERIFY(!asked.ended);
    pbx->ends("1003@ext;1");
    QCOMPARE(call().consultations.front().ended, std::optional(pbx->now()));
}

/// Rule 15.
void CallBuilderTransfersTest::aConsultationStaysWithWhoAsked()
{
    asks();
    pbx->answers("1003", "1003@ext;2", "D").calls("1004", "700").runs("1004", "BridgeAdd", "1001");
    pbx->enters("1004", "C");
    const std::vector<Call> told = pbx->told();
    QCOMPARE(told.size(), std::size_t(2));
    QCOMPARE(told.front().consultations.size(), std::size_t(1));
    QVERIFY(told.back().consultations.empty());
}

CACOFONISK_TEST(CallBuilderTransfersTest)

} // namespace cacofonisk::tst_callbuildertransfers

#include "tst_callbuildertransfers.moc"
