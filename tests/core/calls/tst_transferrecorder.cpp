// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_transferrecorder {

using namespace calls;
using namespace test;

/// 1001 called 1002; with another channel, 1001.2, he called 1003.
class TransferRecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsABlindOneWithTheTransferee();
    void keepsOneOfNobodyWithTheTransferer();
    void leavesOutWhatDidNotSucceed_data();
    void leavesOutWhatDidNotSucceed();
    void isToldOnce();
    void keepsAnAttendedOneWithTheTransferee();
    void theOlderCallGoesOn();
    void keepsTheApplicationOfABlondeOne();
    void aFeatureCodeMayBeRungBack();
    void takesWhoIsRungBackAlready();
    void keepsWhoPickedUp();

private:
    [[nodiscard]] const std::vector<TransferSeen> &transfersOf(std::string_view uniqueid) const
    {
        return pbx->leg(uniqueid).transfers;
    }
    [[nodiscard]] bool areTogether(std::string_view a, std::string_view b) const
    {
        return pbx->leg(a).group == pbx->leg(b).group;
    }

    std::unique_ptr<CallScript> pbx;
};

void TransferRecorderTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->calls("1001.2", "1003").rings("1003", "1001.2").answers("1003", "1001.2", "C");
}

void TransferRecorderTest::keepsABlindOneWithTheTransferee()
{
    pbx->tell("Event: BlindTransfer; Result: Success; TransfererUniqueid: 1001; "
              "TransfereeUniqueid: 1002; Extension: 1004");
    QCOMPARE(transfersOf("1002").size(), std::size_t(1));
    const TransferSeen &seen = transfersOf("1002").front();
    QVERIFY(seen.isBlind);
    QVERIFY(!seen.isOfTransferer);
    QCOMPARE(seen.at, pbx->now());
    QCOMPARE(text(seen.by.channel), text("SIP/1001-1"));
    QCOMPARE(pbx->nameOf(seen.first), text("1001"));
    QCOMPARE(text(seen.exten), text("1004"));
    QVERIFY(transfersOf("1001").empty());
    QVERIFY(!areTogether("1001", "1001.2"));
}

void TransferRecorderTest::keepsOneOfNobodyWithTheTransferer()
{
    pbx->tell("Event: BlindTransfer; Result: Success; TransfererUniqueid: 1001; Extension: 1004");
    QCOMPARE(transfersOf("1001").size(), std::size_t(1));
    QVERIFY(transfersOf("1001").front().isOfTransferer);
}

void TransferRecorderTest::leavesOutWhatDidNotSucceed_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("refused") << QByteArray("Result: Fail; DestType: Bridge");
    QTest::newRow("came to nothing") << QByteArray("Result: Success; DestType: Fail");
    QTest::newRow("of nobody known") << QByteArray("SecondTransfererUniqueid: 9; DestType: App");
}

void TransferRecorderTest::leavesOutWhatDidNotSucceed()
{
    QFETCH(QByteArray, result);
    pbx->tell("Event: AttendedTransfer; " + result.toStdString() +
              "; OrigTransfererUniqueid: 1001; SecondTransfererUniqueid: 1001.2; "
              "TransfereeUniqueid: 1002");
    pbx->tell("Event: BlindTransfer; Result: Not Permitted; TransfererUniqueid: 1001; "
              "TransfereeUniqueid: 1002; Extension: 1004");
    QVERIFY(transfersOf("1002").empty());
    QVERIFY(!areTogether("1001", "1001.2"));
}

void TransferRecorderTest::isToldOnce()
{
    const char *const blind = "Event: BlindTransfer; TransfererUniqueid: 1001; "
                              "TransfereeUniqueid: 1002; Extension: ";
    pbx->tell(blind + std::string("1004")).tell(blind + std::string("1004"));
    QCOMPARE(transfersOf("1002").size(), std::size_t(1));
    pbx->tell(blind + std::string("1005"));
    QCOMPARE(transfersOf("1002").size(), std::size_t(2));
    init();
    pbx->joins("1001", "1001.2", "1002", "; DestType: Bridge");
    pbx->joins("1001.2", "1001", "1003", "; DestType: Bridge");
    QCOMPARE(transfersOf("1002").size(), std::size_t(1));
    QVERIFY(transfersOf("1003").empty());
}

/// Rules 1 and 16.
void TransferRecorderTest::keepsAnAttendedOneWithTheTransferee()
{
    pbx->joins("1001", "1001.2", "1002",
               "; TransferTargetUniqueid: 1003; DestType: Bridge; OrigBridgeUniqueid: B; "
               "SecondBridgeUniqueid: C");
    const TransferSeen &seen = transfersOf("1002").front();
    QVERIFY(!seen.isBlind);
    QCOMPARE(text(seen.by.channel), text("SIP/1001-1"));
    QCOMPARE(pbx->nameOf(seen.first), text("1001"));
    QCOMPARE(pbx->nameOf(seen.second), text("1001.2"));
    QCOMPARE(pbx->nameOf(seen.target), text("1003"));
    QCOMPARE(text(pbx->history().meetings[seen.secondMeeting].uniqueid), text("C"));
    QVERIFY(areTogether("1001", "1003"));
    QVERIFY(pbx->history().transferees.empty());
}

void TransferRecorderTest::theOlderCallGoesOn()
{
    const char *const destination = "; TransferTargetUniqueid: 1002; OrigBridgeUniqueid: C; "
                                    "SecondBridgeUniqueid: B; DestType: ";
    pbx->joins("1001.2", "1001", "1003", destination + std::string("Bridge"));
    QVERIFY(transfersOf("1003").empty());
    QCOMPARE(pbx->nameOf(transfersOf("1002").front().second), text("1001.2"));
    QCOMPARE(pbx->nameOf(transfersOf("1002").front().target), text("1003"));
    QCOMPARE(text(pbx->groupOf("1003").linkedid), text("1001"));
    init();
    pbx->joins("1001.2", "1001", "1003", destination + std::string("Link"));
    QCOMPARE(transfersOf("1003").size(), std::size_t(1));
    QCOMPARE(text(pbx->groupOf("1001").linkedid), text("1001.2"));
}

void TransferRecorderTest::keepsTheApplicationOfABlondeOne()
{
    pbx->joins("1001", "1001.2", "1002", "; DestType: App; DestApp: Dial");
    QCOMPARE(text(transfersOf("1002").front().application), text("Dial"));
    QVERIFY(!transfersOf("1002").front().target);
    init();
    pbx->tell("Event: AttendedTransfer; OrigTransfererUniqueid: 1001; "
              "SecondTransfererUniqueid: 1001.2; DestType: Bridge");
    QCOMPARE(text(transfersOf("1001").front().application), QString());
}

/// Rule 17.
void TransferRecorderTest::aFeatureCodeMayBeRungBack()
{
    pbx->joins("1001", "1001", "1002", "; DestType: Bridge");
    QCOMPARE(pbx->namesOf(pbx->history().transferees), text("1002"));
    QVERIFY(!areTogether("1001", "1001.2"));
}

void TransferRecorderTest::takesWhoIsRungBackAlready()
{
    for (const char *const phone : {"1001.3", "1004"}) {
        init();
        pbx->leaves("1001").originates(phone);
        QVERIFY(!areTogether("1001", phone));
        // Told late, as by another thread.
        pbx->wait(std::chrono::milliseconds(-70));
        pbx->joins("1001", "1001", "1002", "; DestType: Bridge");
        QCOMPARE(pbx->leg(phone).isRecalled, phone == std::string_view("1001.3"));
        QCOMPARE(areTogether("1001", phone), phone == std::string_view("1001.3"));
    }
}

/// Rule 18.
void TransferRecorderTest::keepsWhoPickedUp()
{
    pbx->rings("1005", "1001").calls("1004", "*8");
    QVERIFY(!areTogether("1001", "1004"));
    pbx->tell("Event: Pickup; Uniqueid: 1004; TargetUniqueid: 1005");
    QVERIFY(areTogether("1001", "1004"));
    QCOMPARE(pbx->nameOf(pbx->leg("1004").pickedUp), text("1005"));
    pbx->calls("1006", "*8").tell("Event: Pickup; Uniqueid: 1006; TargetUniqueid: 9");
    QVERIFY(!pbx->leg("1006").pickedUp);
}

CACOFONISK_TEST(TransferRecorderTest)

} // namespace cacofonisk::tst_transferrecorder

#include "tst_transferrecorder.moc"
