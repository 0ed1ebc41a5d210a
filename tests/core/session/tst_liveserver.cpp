// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/session/followedserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_liveserver {

using namespace test;
using namespace std::chrono_literals;
using session::LiveServer;
using Phase = session::ServerStatus::Phase;

namespace {

/// Alice talks with Bob.
constexpr std::string_view oneCall = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannel; ActionID: $; Channel: SIP/1-1; ChannelState: 6; CallerIDNum: 1001;
        Exten: 1002; Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Dial;
        ApplicationData: SIP/2; BridgeId: B
    < Event: CoreShowChannel; ActionID: $; Channel: SIP/2-2; ChannelState: 6; CallerIDNum: 1002;
        Uniqueid: 1500000000.2; Linkedid: 1500000000.1; Application: AppDial;
        ApplicationData: (Outgoing Line); BridgeId: B
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

constexpr std::string_view unheardCaller = R"(
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueParams; ActionID: $; Queue: support; Calls: 1
    < Event: QueueEntry; ActionID: $; Queue: support; Position: 1; Uniqueid: 3; Wait: 0
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

} // namespace

/// Follows a server over its connections.
class LiveServerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheStateBeforeItIsLive();
    void showsCallsInProgressAtOnce();
    void showsWhoHoldsAtOnce();
    void tellsTimesByOurClock();
    void takesEventsThatCameMeanwhileAfterTheState();
    void saysWhatTheAccountMayNotSee();
    void saysWhatIsNotHeardOf();
    void saysNothingOfASilentSwitch();
    void keepsCallsWhileTheConnectionIsLost();
    void endsCallsThatEndedUnseen();
    void endsCallsOfBeforeARestartAsFailed();
    void givesUpUnseenCallsWhereTheyAreNotListed();
    void readsTheStateAgainWhenAsteriskHasStarted();
    void failsForGoodWithAWrongSecret();
};

void LiveServerTest::readsTheStateBeforeItIsLive()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.server.status().version, QStringLiteral("5.0.4"));
    QVERIFY(followed.calls().empty());
}

void LiveServerTest::showsCallsInProgressAtOnce()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    const std::vector<calls::SharedCall> calls = followed.calls();
    QCOMPARE(calls.size(), std::size_t(1));
    QCOMPARE(text(calls.front()->caller.num), text("1001"));
    QCOMPARE(text(calls.front()->answeredBy->num), text("1002"));
    QCOMPARE(calls.front()->state, calls::CallState::Talking);
    QCOMPARE(calls.front()->started, Moment(std::chrono::seconds(1'500'000'000)));
    QCOMPARE(followed.reports.take(), QStringList());
}

void LiveServerTest::showsWhoHoldsAtOnce()
{
    std::string lists(otherLists);
    lists.insert(lists.find("< Event: DeviceStateListComplete"),
                 "< Event: DeviceStateChange; ActionID: $; Device: SIP/2; State: ONHOLD\n");
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, lists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
    const calls::Call call = followed.calls().front();
    QCOMPARE(call.state, calls::CallState::OnHold);
    QCOMPARE(text(call.holds.front().by.num), text("1002"));
    QCOMPARE(followed.reports.take(), QStringList());
}

void LiveServerTest::tellsTimesByOurClock()
{
    FakeAmiServer asterisk; // its clock stands still
    asterisk.play(script({R"(
        > Action: CoreShowChannels
        < Response: Success; ActionID: $; EventList: start
        < Event: CoreShowChannel; ActionID: $; Channel: SIP/1-1; ChannelState: 6;
            Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Echo; Duration: 01:00:00
        < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 1
    )",
                          otherLists, R"(
        < Event: Hangup; Timestamp: 1500003600.000001; Channel: SIP/1-1; Uniqueid: 1500000000.1
    )"}));
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.isByOurClock = true;
    const Moment before =
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    FollowedServer followed(settings);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    const calls::Call &call = followed.ended.front();
    QVERIFY(call.started >= before - 1h);
    QVERIFY(*call.answered == call.started);
    QVERIFY(*call.ended >= before);
}

void LiveServerTest::takesEventsThatCameMeanwhileAfterTheState()
{
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: CoreShowChannels
        < Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 16
        < Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 16
        < Response: Success; ActionID: $; EventList: start
        < Event: CoreShowChannel; ActionID: $; Channel: SIP/1-1; ChannelState: 6;
            CallerIDNum: 1001; Exten: 1002; Uniqueid: 1500000000.1; Linkedid: 1500000000.1;
            Application: Dial; ApplicationData: SIP/2; BridgeId: B
        < Event: CoreShowChannel; ActionID: $; Channel: SIP/2-2; ChannelState: 6;
            Uniqueid: 1500000000.2; Linkedid: 1500000000.1; Application: AppDial;
            ApplicationData: (Outgoing Line); BridgeId: B
        < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 2
    )",
                          otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(followed.ended.front().end, calls::End::Completed);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:1002 completed")));
    QVERIFY(followed.server.pipeline().tracker().state().empty());
}

void LiveServerTest::saysWhatTheAccountMayNotSee()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(followed.server.status().blind.size(), 1);
    QVERIFY(followed.server.status().blind.front().contains(QStringLiteral("write = call")));
}

void LiveServerTest::saysWhatIsNotHeardOf()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, "pings", unheardCall, unheardCaller}));
    FollowedServer followed(asterisk, 50ms);
    QTRY_COMPARE(followed.server.status().blind.size(), 3);
    const QString blind = followed.server.status().blind.join(QLatin1Char('\n'));
    QVERIFY2(blind.contains(QStringLiteral("read = call")), qPrintable(blind));
    QVERIFY2(blind.contains(QStringLiteral("read = system")), qPrintable(blind));
    asterisk.dialogues().front()->send(QByteArray::fromStdString(
        wireOfScript("Event: Reload; Privilege: system,all\n"
                     "Event: Newchannel; Privilege: call,all; Channel: SIP/3-3; Uniqueid: 3")));
    QTRY_VERIFY(followed.server.status().blind.join(u' ').contains(QStringLiteral("read = agent")));
    QCOMPARE(followed.server.status().blind.size(), 2);
    asterisk.dialogues().front()->send(QByteArray::fromStdString(
        wireOfScript("Event: QueueCallerJoin; Privilege: agent,all; Queue: support; Uniqueid: 3")));
    QTRY_COMPARE(followed.server.status().blind.size(), 1);
    QCOMPARE(asterisk.faults(), QStringList());
}

void LiveServerTest::saysNothingOfASilentSwitch()
{
    FakeAmiServer asterisk;
    asterisk.play(script({"< Event: FullyBooted; Privilege: system,all; Uptime: 1000000", noCalls,
                          otherLists, "pings", noCalls}));
    FollowedServer followed(asterisk, 100ms);
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.server.status().blind.size(), 1);
}

void LiveServerTest::keepsCallsWhileTheConnectionIsLost()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists, "close"}));
    asterisk.play(script({"< Event: FullyBooted; Uptime: 1000000", oneCall, otherLists}));
    FollowedServer followed(asterisk);
    QObject::connect(&followed.server, &LiveServer::statusChanged, this, [&] {
        if (followed.phase() == Phase::Waiting) {
            QCOMPARE(followed.calls().size(), std::size_t(1));
        }
    });
    QTRY_COMPARE(followed.timesLive, 2);
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
    QCOMPARE(followed.reports.take(), QStringList());
}

void LiveServerTest::endsCallsThatEndedUnseen()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists, "close"}));
    asterisk.play(script({"< Event: FullyBooted; Uptime: 1000000", noCalls, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(followed.ended.front().end, calls::End::Lost);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:1002 lost")));
}

void LiveServerTest::endsCallsOfBeforeARestartAsFailed()
{
    FakeAmiServer asterisk;
    asterisk.play(script(
        {oneCall, otherLists, "< Event: Shutdown; Shutdown: Cleanly; Restart: True\nclose"}));
    asterisk.play(script({"< Event: FullyBooted; Uptime: 1", noCalls, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(followed.ended.front().end, calls::End::Failed);
    QVERIFY(followed.ended.front().wasCut);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:1002 failed")));
}

void LiveServerTest::givesUpUnseenCallsWhereTheyAreNotListed()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists, "close"}));
    asterisk.play(script({R"(
        > Action: CoreShowChannels
        < Response: Error; ActionID: $; Message: Permission denied
    )",
                          otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(followed.ended.front().end, calls::End::Lost);
    QTRY_COMPARE(followed.server.status().blind.size(), 2);
}

void LiveServerTest::readsTheStateAgainWhenAsteriskHasStarted()
{
    FakeAmiServer asterisk;
    asterisk.play(
        script({noCalls, otherLists, "< Event: FullyBooted; Uptime: 1", oneCall, otherLists}));
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.calls().size(), std::size_t(1));
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
}

void LiveServerTest::failsForGoodWithAWrongSecret()
{
    FakeAmiServer asterisk;
    asterisk.play(R"(
        = Asterisk Call Manager/5.0.4
        > Action: Challenge; AuthType: MD5
        < Response: Success; ActionID: $; Challenge: 123456789
        > Action: Login
        < Response: Error; ActionID: $; Message: Authentication failed
        close
    )");
    FollowedServer followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Failed);
    QVERIFY(!followed.server.status().error.message().isEmpty());
}

CACOFONISK_TEST(LiveServerTest)

} // namespace cacofonisk::tst_liveserver

#include "tst_liveserver.moc"
