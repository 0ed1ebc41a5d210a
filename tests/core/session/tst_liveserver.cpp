// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/liveserver.h"
#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/reportlog.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_liveserver {

using namespace test;
using namespace std::chrono_literals;
using session::LiveServer;
using Phase = session::ServerStatus::Phase;

namespace {

/// What is asked for after the calls, with nothing to tell.
constexpr std::string_view otherLists = R"(
    > Action: Status
    < Response: Success; ActionID: $; EventList: start
    < Event: StatusComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: DeviceStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: DeviceStateListComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: ExtensionStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: ExtensionStateListComplete; ActionID: $; EventList: Complete; ListItems: 0
    > Action: ParkedCalls
    < Response: Error; ActionID: $; Message: Permission denied
)";

constexpr std::string_view noCalls = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0
)";

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

std::string script(std::initializer_list<std::string_view> parts)
{
    std::string all(loginScript);
    for (const std::string_view part : parts) {
        all.append(part);
    }
    return all;
}

constexpr std::string_view unheardCall = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannel; ActionID: $; Channel: SIP/3-3; ChannelState: 6; Uniqueid: 3;
        Duration: 00:00:00
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 1
)";

constexpr std::string_view unheardCaller = R"(
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueParams; ActionID: $; Queue: support; Calls: 1
    < Event: QueueEntry; ActionID: $; Queue: support; Position: 1; Uniqueid: 3; Wait: 0
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

/// Alice is answered by nobody that events tell of.
constexpr std::string_view aliceIsUp = R"(
    < Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; CallerIDNum: 1001; Exten: 3000;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Timestamp: 1500000000.1
    < Event: Newstate; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1500000000.1;
        Timestamp: 1500000000.2
)";

constexpr std::string_view aliceRunsVoiceMail = R"(
    > Action: Status; Channel: SIP/1-1
    < Response: Success; ActionID: $; EventList: start
    < Event: Status; ActionID: $; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1500000000.1;
        Linkedid: 1500000000.1; Application: VoiceMail; Data: 1002,u
    < Event: StatusComplete; ActionID: $; EventList: Complete; Items: 1; ListItems: 1
)";

constexpr std::string_view aliceHangsUp = R"(
    < Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 16; Timestamp: 1500000009.0
)";

/// A list that lacks all.
constexpr std::string_view nobodyIsThere = R"(
    > Action: Status; Channel: 1500000000.1
    < Response: Error; ActionID: $; Message: No such channel
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0;
        Timestamp: %1
)";

/// As often as a test has time for.
session::Inquiries::Limits inquiries(std::chrono::milliseconds alone,
                                     std::chrono::milliseconds silence)
{
    session::Inquiries::Limits limits;
    limits.pause = 1ms;
    limits.alone = alone;
    limits.mostTimes = 1;
    limits.silence = silence;
    limits.doubt = 1ms;
    return limits;
}

/// A server that is followed, and what is told of it.
struct Followed
{
    explicit Followed(const FakeAmiServer &asterisk, std::chrono::milliseconds silence = 30s)
        : Followed(settingsOf(asterisk, silence))
    {}

    explicit Followed(const session::ServerSettings &settings)
        : server(settings)
    {
        server.pipeline().reports().addReporter(reports);
        QObject::connect(&server.pipeline().callBook(), &calls::CallBook::callEnded,
                         [this](const calls::Call &call) { ended.push_back(call); });
        QObject::connect(&server, &LiveServer::statusChanged,
                         [this] { timesLive += phase() == Phase::Live; });
        server.start();
    }

    static session::ServerSettings settingsOf(const FakeAmiServer &asterisk,
                                              std::chrono::milliseconds silence = 30s)
    {
        session::ServerSettings settings;
        settings.silence = silence;
        settings.name = QStringLiteral("pbx");
        settings.connection = quickSettings(asterisk.address());
        return settings;
    }

    [[nodiscard]] Phase phase() const { return server.status().phase; }

    [[nodiscard]] std::vector<calls::ToldCall> calls()
    {
        return server.pipeline().callBook().calls();
    }

    LiveServer server;
    ReportLog reports;
    std::vector<calls::Call> ended;
    int timesLive = 0;
};

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
    void asksWhatTakesACall();
    void undoesNothingByAnAnswer();
    void asksNothingThatIsDenied_data();
    void asksNothingThatIsDenied();
    void endsACallWhoseHangupGotLost();
    void keepsASilentCallThatIsThere();
};

void LiveServerTest::readsTheStateBeforeItIsLive()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists}));
    Followed followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.server.status().version, QStringLiteral("5.0.4"));
    QVERIFY(followed.calls().empty());
}

void LiveServerTest::showsCallsInProgressAtOnce()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists}));
    Followed followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    const std::vector<calls::ToldCall> calls = followed.calls();
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
    Followed followed(asterisk);
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
    session::ServerSettings settings = Followed::settingsOf(asterisk);
    settings.isByOurClock = true;
    const Moment before =
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    Followed followed(settings);
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
    Followed followed(asterisk);
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
    Followed followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Live);
    QCOMPARE(followed.server.status().blind.size(), 1);
    QVERIFY(followed.server.status().blind.front().contains(QStringLiteral("write = call")));
}

void LiveServerTest::saysWhatIsNotHeardOf()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, "pings", unheardCall, unheardCaller}));
    Followed followed(asterisk, 50ms);
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
    Followed followed(asterisk, 100ms);
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.server.status().blind.size(), 1);
}

void LiveServerTest::keepsCallsWhileTheConnectionIsLost()
{
    FakeAmiServer asterisk;
    asterisk.play(script({oneCall, otherLists, "close"}));
    asterisk.play(script({"< Event: FullyBooted; Uptime: 1000000", oneCall, otherLists}));
    Followed followed(asterisk);
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
    Followed followed(asterisk);
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
    Followed followed(asterisk);
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
    Followed followed(asterisk);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(followed.ended.front().end, calls::End::Lost);
    QTRY_COMPARE(followed.server.status().blind.size(), 2);
}

void LiveServerTest::readsTheStateAgainWhenAsteriskHasStarted()
{
    FakeAmiServer asterisk;
    asterisk.play(
        script({noCalls, otherLists, "< Event: FullyBooted; Uptime: 1", oneCall, otherLists}));
    Followed followed(asterisk);
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
    Followed followed(asterisk);
    QTRY_COMPARE(followed.phase(), Phase::Failed);
    QVERIFY(!followed.server.status().error.message().isEmpty());
}

void LiveServerTest::asksWhatTakesACall()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, aliceRunsVoiceMail, aliceHangsUp}));
    session::ServerSettings settings = Followed::settingsOf(asterisk);
    settings.inquiries = inquiries(1ms, 1h);
    Followed followed(settings);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
    const calls::Call &call = followed.ended.front();
    QCOMPARE(text(call.application), text("VoiceMail"));
    QCOMPARE(call.end, calls::End::Completed);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:3000 completed")));
}

void LiveServerTest::undoesNothingByAnAnswer()
{
    std::string late(aliceRunsVoiceMail);
    late.insert(late.find("< Response"),
                "< Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/1-1; "
                "Uniqueid: 1500000000.1; Timestamp: 1500000005.0\n");
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, late,
                          "< Event: Newchannel; Channel: SIP/9-9; Uniqueid: 9; Linkedid: 9"}));
    session::ServerSettings settings = Followed::settingsOf(asterisk);
    settings.inquiries = inquiries(1ms, 1h);
    Followed followed(settings);
    const tracking::State &state = followed.server.pipeline().tracker().state();
    QTRY_VERIFY(state.channels.find("9"));
    QVERIFY(state.channels.find("1500000000.1")->bridge);
    const calls::CallHistory &history = followed.server.pipeline().callBook().history();
    QVERIFY(history.legs.find("1500000000.1")->applications.empty());
}

void LiveServerTest::asksNothingThatIsDenied_data()
{
    QTest::addColumn<QString>("statusOfAll");
    QTest::addColumn<QString>("statusOfOne");
    const QString denial = text("< Response: Error; ActionID: $; Message: Permission denied\n");
    const QString nobody = text("< Response: Success; ActionID: $; EventList: start\n"
                                "< Event: StatusComplete; ActionID: $; EventList: Complete\n");
    QTest::newRow("from the begin") << denial << QString();
    QTest::newRow("later") << nobody << text("> Action: Status; Channel: SIP/1-1\n") + denial;
}

void LiveServerTest::asksNothingThatIsDenied()
{
    QFETCH(const QString, statusOfAll);
    QFETCH(const QString, statusOfOne);
    const std::string_view others = otherLists.substr(otherLists.find("    > Action: QueueStatus"));
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, "> Action: Status\n", statusOfAll.toStdString(), others,
                          aliceIsUp, statusOfOne.toStdString(), "pings", unheardCall}));
    session::ServerSettings settings = Followed::settingsOf(asterisk, 100ms);
    settings.inquiries = inquiries(1ms, 1ms);
    Followed followed(settings);
    QTRY_VERIFY(followed.server.status().blind.join(u' ').contains(QStringLiteral("stays open")));
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
}

void LiveServerTest::endsACallWhoseHangupGotLost()
{
    const auto listAt = [](const char *time) {
        return text(nobodyIsThere).arg(text(time)).toStdString();
    };
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, R"(
        > Action: Status; Channel: SIP/1-1
        < Response: Error; ActionID: $; Message: No such channel
    )",
                          listAt("1500000400.0"), listAt("1500000404.0"), listAt("1500000410.0")}));
    session::ServerSettings settings = Followed::settingsOf(asterisk);
    settings.inquiries = inquiries(1h, 1ms);
    Followed followed(settings);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.ended.front().end, calls::End::Lost);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:3000 lost")));
    QVERIFY(followed.server.pipeline().tracker().state().empty());
}

void LiveServerTest::keepsASilentCallThatIsThere()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, aliceRunsVoiceMail, aliceRunsVoiceMail,
                          "> Action: Status; Channel: SIP/1-1"}));
    session::ServerSettings settings = Followed::settingsOf(asterisk);
    settings.inquiries = inquiries(1h, 1ms);
    Followed followed(settings);
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
}

CACOFONISK_TEST(LiveServerTest)

} // namespace cacofonisk::tst_liveserver

#include "tst_liveserver.moc"
