// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_ringingreports {

using namespace test;

/// TRACKING.md: b_dial and b_dial_end.
class RingingReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aPhoneThatRingsIsReported();
    void aPhoneThatAnswersAtOnceRingsForNobody();
    void onlyAPhoneThatWasDownIsLookedAt_data();
    void onlyAPhoneThatWasDownIsLookedAt();
    void aPhoneThatNobodyDialsIsNotReported();
    void aPhoneThatRangBeforeItsDialIsReportedWithIt();
    void localChannelsAreNotReported();
    void eachPhoneOfAGroupIsReportedAsItRings();
    void allThatRingAreReportedTogether();
    void whatWasToldIsToldOnceMoreAfterItRangAgain();
    void theCallerIsWhoDialsBehindLocalPairs();
    void aLocalCallerIsNotReported();
    void dialingMakesACaller();

    void theEndOfAPhoneThatWasReportedIsReported_data();
    void theEndOfAPhoneThatWasReportedIsReported();
    void theEndOfAPhoneThatNeverRangIsNotReported();
    void theEndOfADialWithoutACallerIsNotReported();
    void theEndOfADialByALocalChannelIsNotReported();
    void theEndIsTheRootCallersWhicheverTheEventNames();
    void announcedStays();

    void clickToDialIsACallOfThePhoneRungFirst();
    void clickToDialWithoutAPhoneInItsBridgeIsNotReported_data();
    void clickToDialWithoutAPhoneInItsBridgeIsNotReported();
    void theEndOfAClickToDialIsNotReported();

private:
    std::unique_ptr<ReportedSwitch> pbx;
};

namespace {

/// The phone `a` was rung first, and `Local/x` leads from it to the dialplan.
constexpr const char *clickToDial = R"(
    Event: Newchannel; Channel: Local/x;1; Uniqueid: x1; Linkedid: x1; Exten: s
    Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Linkedid: x1
    Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
    Event: DialBegin; DestUniqueid: x1
)";

constexpr const char *ringBehindClickToDial = R"(
    Event: DialBegin; Uniqueid: x1; DestUniqueid: b
    Event: Newstate; Uniqueid: b; ChannelState: 5
)";

} // namespace

/// Alice, who keyed 1002 and is a caller; Bob and Carol, who are none.
void RingingReportsTest::init()
{
    pbx = std::make_unique<ReportedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a; Exten: 1002; ChannelState: 4
        Event: Newchannel; Channel: SIP/b; Uniqueid: b; Linkedid: a; Exten: s; ChannelState: 0
        Event: Newchannel; Channel: SIP/c; Uniqueid: c; Linkedid: a; ChannelState: 0
    )");
}

void RingingReportsTest::aPhoneThatRingsIsReported()
{
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b"), QStringList());
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: 5"),
             QStringList(text("b_dial SIP/a:1002 > SIP/b:s")));
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: 5"), QStringList());
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: 6"), QStringList());
}

void RingingReportsTest::aPhoneThatAnswersAtOnceRingsForNobody()
{
    const QStringList expected(text("b_dial SIP/a:1002 > nobody"));
    QCOMPARE(pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 6
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: ANSWER
    )"),
             expected);
}

void RingingReportsTest::onlyAPhoneThatWasDownIsLookedAt_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("Down to Ring") << 0 << 4;
    QTest::newRow("Down to Busy") << 0 << 7;
    QTest::newRow("Ring to Ringing") << 4 << 5;
    QTest::newRow("Up to Ringing") << 6 << 5;
    QTest::newRow("Ringing to Down") << 5 << 0;
}

void RingingReportsTest::onlyAPhoneThatWasDownIsLookedAt()
{
    QFETCH(int, before);
    QFETCH(int, after);
    (void)pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: " + std::to_string(before));
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: " + std::to_string(after)),
             QStringList());
}

void RingingReportsTest::aPhoneThatNobodyDialsIsNotReported()
{
    QCOMPARE(pbx->tell(R"(
        Event: DialBegin; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
        Event: DialBegin; Uniqueid: a; DestUniqueid: c
        Event: DialEnd; Uniqueid: a; DestUniqueid: c; DialStatus: CANCEL
        Event: Newstate; Uniqueid: c; ChannelState: 5
    )"),
             QStringList());
}

void RingingReportsTest::aPhoneThatRangBeforeItsDialIsReportedWithIt()
{
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: 5"), QStringList());
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b"),
             QStringList(text("b_dial SIP/a:1002 > SIP/b:s")));
    (void)pbx->tell("Event: Newstate; Uniqueid: c; ChannelState: 6");
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: c"), QStringList());
}

void RingingReportsTest::localChannelsAreNotReported()
{
    QCOMPARE(pbx->tell(R"(
        Event: Newchannel; Channel: Local/x;1; Uniqueid: x1; Linkedid: a; ChannelState: 0
        Event: DialBegin; Uniqueid: a; DestUniqueid: x1
        Event: Newstate; Uniqueid: x1; ChannelState: 5
        Event: DialEnd; Uniqueid: a; DestUniqueid: x1; DialStatus: BUSY
        Event: DialBegin; Uniqueid: a; DestUniqueid: x1
    )"),
             QStringList());
}

void RingingReportsTest::eachPhoneOfAGroupIsReportedAsItRings()
{
    const QStringList expected{text("b_dial SIP/a:1002 > SIP/b:s"),
                               text("b_dial SIP/a:1002 > SIP/c")};
    QCOMPARE(pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: DialBegin; Uniqueid: a; DestUniqueid: c
        Event: Newstate; Uniqueid: b; ChannelState: 5
        Event: Newstate; Uniqueid: c; ChannelState: 5
    )"),
             expected);
}

void RingingReportsTest::allThatRingAreReportedTogether()
{
    (void)pbx->tell(R"(
        Event: Newstate; Uniqueid: c; ChannelState: 4
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: DialBegin; Uniqueid: a; DestUniqueid: c
        Event: Newstate; Uniqueid: c; ChannelState: 5
    )");
    QCOMPARE(pbx->tell("Event: Newstate; Uniqueid: b; ChannelState: 5"),
             QStringList(text("b_dial SIP/a:1002 > SIP/b:s SIP/c")));
    const QStringList expected{text("b_dial_end SIP/a:1002 > SIP/c busy"),
                               text("b_dial_end SIP/a:1002 > SIP/b:s cancel")};
    QCOMPARE(pbx->tell(R"(
        Event: DialEnd; Uniqueid: a; DestUniqueid: c; DialStatus: BUSY
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: CANCEL
    )"),
             expected);
}

void RingingReportsTest::whatWasToldIsToldOnceMoreAfterItRangAgain()
{
    constexpr const char *ringsAgain = "Event: Newstate; Uniqueid: b; ChannelState: 0\n"
                                       "Event: Newstate; Uniqueid: b; ChannelState: 5";
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell(ringsAgain).size(), 1);
    QCOMPARE(pbx->tell(ringsAgain), QStringList());
    QCOMPARE(pbx->tell(ringsAgain), QStringList(text("b_dial SIP/a:1002 > SIP/b:s")));
}

void RingingReportsTest::theCallerIsWhoDialsBehindLocalPairs()
{
    const QStringList expected(text("b_dial SIP/a:1002 > SIP/b:s"));
    QCOMPARE(pbx->tell(R"(
        Event: Newchannel; Channel: Local/x;1; Uniqueid: x1; Linkedid: a
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Linkedid: a
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
        Event: DialBegin; Uniqueid: a; DestUniqueid: x1
        Event: DialBegin; Uniqueid: x2; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
    )"),
             expected);
}

void RingingReportsTest::aLocalCallerIsNotReported()
{
    QCOMPARE(pbx->tell(R"(
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Linkedid: a
        Event: DialBegin; Uniqueid: x2; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
    )"),
             QStringList());
}

void RingingReportsTest::dialingMakesACaller()
{
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: c; Cause: 16"), QStringList());
    (void)pbx->tell("Event: Newchannel; Channel: SIP/d; Uniqueid: d; Linkedid: a");
    (void)pbx->tell("Event: DialBegin; Uniqueid: d; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: d; Cause: 17"),
             QStringList(text("hangup SIP/d busy")));
}

void RingingReportsTest::theEndOfAPhoneThatWasReportedIsReported_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *status, const char *reason) {
        QTest::newRow(status) << text(reason);
    };
    row("ANSWER", "answer");
    row("BUSY", "busy");
    row("NOANSWER", "noanswer");
    row("CANCEL", "cancel");
    row("CHANUNAVAIL", "chanunavail");
}

void RingingReportsTest::theEndOfAPhoneThatWasReportedIsReported()
{
    QFETCH(QString, reason);
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b\n"
                    "Event: Newstate; Uniqueid: b; ChannelState: 5");
    const std::string end = std::string("Event: DialEnd; Uniqueid: a; DestUniqueid: b; "
                                        "DialStatus: ") +
                            QTest::currentDataTag();
    QCOMPARE(pbx->tell(end), QStringList(text("b_dial_end SIP/a:1002 > SIP/b:s ") + reason));
    QCOMPARE(pbx->tell(end), QStringList());
}

void RingingReportsTest::theEndOfAPhoneThatNeverRangIsNotReported()
{
    QCOMPARE(pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: BUSY
    )"),
             QStringList());
}

void RingingReportsTest::theEndOfADialWithoutACallerIsNotReported()
{
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b\n"
                    "Event: Newstate; Uniqueid: b; ChannelState: 5");
    QCOMPARE(pbx->tell("Event: DialEnd; DestUniqueid: b; DialStatus: CANCEL"), QStringList());
}

void RingingReportsTest::theEndOfADialByALocalChannelIsNotReported()
{
    (void)pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2; Linkedid: a
        Event: DialBegin; Uniqueid: x2; DestUniqueid: b
    )");
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: x2; DestUniqueid: b; DialStatus: BUSY"),
             QStringList());
}

void RingingReportsTest::theEndIsTheRootCallersWhicheverTheEventNames()
{
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b\n"
                    "Event: Newstate; Uniqueid: b; ChannelState: 5");
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: c; DestUniqueid: b; DialStatus: ANSWER"),
             QStringList(text("b_dial_end SIP/a:1002 > SIP/b:s answer")));
    QVERIFY(pbx->tracker.state().channels.find("a")->dials.empty());
}

void RingingReportsTest::announcedStays()
{
    (void)pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: Newstate; Uniqueid: b; ChannelState: 5
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: NOANSWER
        Event: Newstate; Uniqueid: b; ChannelState: 0
        Event: DialBegin; Uniqueid: c; DestUniqueid: b
    )");
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: c; DestUniqueid: b; DialStatus: BUSY"),
             QStringList(text("b_dial_end SIP/c > SIP/b:s busy")));
}

void RingingReportsTest::clickToDialIsACallOfThePhoneRungFirst()
{
    (void)pbx->tell(clickToDial);
    (void)pbx->tell("Event: Newchannel; Channel: SIP/p; Uniqueid: p; Linkedid: x1; Exten: s\n"
                    "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x2\n"
                    "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: p");
    QCOMPARE(pbx->tell(ringBehindClickToDial), QStringList(text("b_dial SIP/p:s > SIP/b:s")));
    (void)pbx->tell("Event: Newchannel; Channel: SIP/d; Uniqueid: d; Linkedid: x1; Exten: 1003");
    QCOMPARE(pbx->tell(R"(
        Event: DialEnd; Uniqueid: x1; DestUniqueid: b; DialStatus: NOANSWER
        Event: DialBegin; Uniqueid: x1; DestUniqueid: d
        Event: DialBegin; Uniqueid: x1; DestUniqueid: c
        Event: Newstate; Uniqueid: c; ChannelState: 5
    )"),
             QStringList(text("b_dial SIP/p:1003 > SIP/c")));
    QCOMPARE(pbx->tell("Event: Hangup; Uniqueid: p; Cause: 17"),
             QStringList(text("hangup SIP/p:1003 busy")));
}

void RingingReportsTest::clickToDialWithoutAPhoneInItsBridgeIsNotReported_data()
{
    QTest::addColumn<QByteArray>("bridge");
    QTest::newRow("no bridge") << QByteArray();
    QTest::newRow("alone") << QByteArray("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x2");
    QTest::newRow("with a Local channel")
        << QByteArray("Event: Newchannel; Channel: Local/y;1; Uniqueid: y1; Linkedid: x1\n"
                      "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x2\n"
                      "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: y1");
}

void RingingReportsTest::clickToDialWithoutAPhoneInItsBridgeIsNotReported()
{
    QFETCH(QByteArray, bridge);
    (void)pbx->tell(clickToDial);
    (void)pbx->tell(bridge.toStdString());
    QCOMPARE(pbx->tell(ringBehindClickToDial), QStringList());
}

void RingingReportsTest::theEndOfAClickToDialIsNotReported()
{
    (void)pbx->tell(clickToDial);
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x2\n"
                    "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c");
    QCOMPARE(pbx->tell(ringBehindClickToDial).size(), 1);
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: x1; DestUniqueid: b; DialStatus: BUSY"),
             QStringList());
}

CACOFONISK_TEST(RingingReportsTest)

} // namespace cacofonisk::tst_ringingreports

#include "tst_ringingreports.moc"
