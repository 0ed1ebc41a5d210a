// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_upreports {

using namespace test;

/// TRACKING.md: up.
class UpReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void twoWhoMeetTalk_data();
    void twoWhoMeetTalk();
    void oneAloneTalksWithNobody();
    void aCallIsUpOnce();
    void withoutACallerNobodyTalks();
    void ofTwoCallersTheOneWithTheLowerSuffixStays_data();
    void ofTwoCallersTheOneWithTheLowerSuffixStays();
    void theOtherCallersStopCallingWithoutAReportToo();
    void threeAreNotReported();
    void twoAreReportedWhenTheThirdLeft();
    void theyTalkThroughLocalPairs();

private:
    std::unique_ptr<ReportedSwitch> pbx;
};

/// Alice, who calls; Bob and Carol, who do not.
void UpReportsTest::init()
{
    pbx = std::make_unique<ReportedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a-1; Uniqueid: a; Linkedid: a; Exten: 1002
        Event: Newchannel; Channel: SIP/b-2; Uniqueid: b; Linkedid: a
        Event: Newchannel; Channel: SIP/c-3; Uniqueid: c; Linkedid: a
    )");
}

void UpReportsTest::twoWhoMeetTalk_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("the caller first") << QByteArray("a") << QByteArray("b");
    QTest::newRow("the target first") << QByteArray("b") << QByteArray("a");
}

void UpReportsTest::twoWhoMeetTalk()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const std::string enter = "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: ";
    QCOMPARE(pbx->tell(enter + first.toStdString()), QStringList());
    QCOMPARE(pbx->tell(enter + second.toStdString()),
             QStringList(text("up SIP/a-1:1002 > SIP/b-2")));
}

void UpReportsTest::oneAloneTalksWithNobody()
{
    QCOMPARE(pbx->tell(R"(
        Event: Newchannel; Channel: Local/x-1;1; Uniqueid: x1; Linkedid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x1
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
    )"),
             QStringList());
}

void UpReportsTest::aCallIsUpOnce()
{
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
    )")
                 .size(),
             1);
}

void UpReportsTest::withoutACallerNobodyTalks()
{
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
    )"),
             QStringList());
}

void UpReportsTest::ofTwoCallersTheOneWithTheLowerSuffixStays_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QStringList>("reports");
    const auto row = [](const char *name, const char *other, const char *up, const char *hangup) {
        QTest::newRow(name) << QByteArray(other) << QStringList{text(up), text(hangup)};
    };
    row("the first", "SIP/d-2", "up SIP/a-1:1002 > SIP/d-2", "hangup SIP/a-1:1002 completed");
    row("the second", "SIP/d-0", "up SIP/d-0 > SIP/a-1:1002", "hangup SIP/d-0 completed");
    row("as text", "SIP/d-0000000a", "up SIP/d-0000000a > SIP/a-1:1002",
        "hangup SIP/d-0000000a completed");
    row("behind the last dash", "SIP/0-d-9", "up SIP/a-1:1002 > SIP/0-d-9",
        "hangup SIP/a-1:1002 completed");
}

void UpReportsTest::ofTwoCallersTheOneWithTheLowerSuffixStays()
{
    QFETCH(QByteArray, other);
    QFETCH(QStringList, reports);
    QCOMPARE(pbx->tell("Event: Newchannel; Channel: " + other.toStdString() + R"(; Uniqueid: d
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: d
        Event: Newstate; Uniqueid: a; ChannelState: 6
        Event: Newstate; Uniqueid: d; ChannelState: 6
        Event: Hangup; Uniqueid: a; Cause: 16
        Event: Hangup; Uniqueid: d; Cause: 16
    )"),
             reports);
}

void UpReportsTest::theOtherCallersStopCallingWithoutAReportToo()
{
    (void)pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: Newchannel; Channel: SIP/d-4; Uniqueid: d; Linkedid: d
    )");
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: d"), QStringList());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: d; Cause: 16"), QStringList());
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: a; Cause: 17"),
             QStringList(text("hangup SIP/a-1:1002 busy")));
}

void UpReportsTest::threeAreNotReported()
{
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
    )"),
             QStringList());
}

void UpReportsTest::twoAreReportedWhenTheThirdLeft()
{
    threeAreNotReported();
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: b"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: c"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c"),
             QStringList(text("up SIP/a-1:1002 > SIP/c-3")));
}

void UpReportsTest::theyTalkThroughLocalPairs()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: Local/x-4;1; Uniqueid: x1; Linkedid: a
        Event: Newchannel; Channel: Local/x-4;2; Uniqueid: x2; Linkedid: a
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
        Event: BridgeEnter; BridgeUniqueid: A; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: A; Uniqueid: x1
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
    )");
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x2"),
             QStringList(text("up SIP/a-1:1002 > SIP/b-2")));
}

CACOFONISK_TEST(UpReportsTest)

} // namespace cacofonisk::tst_upreports

#include "tst_upreports.moc"
