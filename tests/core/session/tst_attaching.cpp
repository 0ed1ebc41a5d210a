// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/pipeline.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_attaching {

using namespace test;
using namespace std::chrono_literals;

namespace {

/// What is made of a script.
struct Told
{
    explicit Told(std::string_view script) { tell(script); }

    void tell(std::string_view script) { play(pipeline.tracker(), script); }

    /// The one call that is in progress; none where there are several.
    [[nodiscard]] calls::Call call() const
    {
        const auto calls = const_cast<session::Pipeline &>(pipeline).callBook().calls();
        return calls.size() == 1 ? *calls.front() : calls::Call();
    }

    ami::Problems problems;
    session::Pipeline pipeline{"pbx", problems};
    std::vector<calls::Call> ended;
    QMetaObject::Connection connection =
        QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded,
                         [this](const calls::SharedCall &call) { ended.push_back(*call); });
};

QString num(const std::optional<calls::Party> &party)
{
    return party ? text(party->num) : text("nobody");
}

/// Alice talks with Bob, who serves a queue; asked for at 1500000100.
constexpr std::string_view servedList = R"(
    Event: CoreShowChannel; Channel: PJSIP/1001-1; ChannelState: 6; CallerIDNum: 1001; Exten: 3001;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Queue;
        ApplicationData: support,tT,,,30; BridgeId: B
    Event: CoreShowChannel; Channel: PJSIP/1002-2; ChannelState: 6; CallerIDNum: 1002;
        Uniqueid: 1500000020.2; Linkedid: 1500000000.1; Application: AppQueue;
        ApplicationData: (Outgoing Line); BridgeId: B
    Event: CoreShowChannelsComplete; ListItems: 2; Timestamp: 1500000100.0
    Event: QueueParams; Queue: support; Calls: 0
    Event: QueueStatusComplete; ListItems: 1
)";

constexpr std::string_view servedEnd = R"(
    Event: BridgeLeave; BridgeUniqueid: B; BridgeNumChannels: 1; Channel: PJSIP/1002-2;
        Uniqueid: 1500000020.2; Timestamp: 1500000110.0
    Event: Hangup; Channel: PJSIP/1002-2; Uniqueid: 1500000020.2; Cause: 16;
        Timestamp: 1500000110.0
    Event: QueueCallerLeave; Queue: support; Channel: PJSIP/1001-1; Uniqueid: 1500000000.1;
        Timestamp: 1500000110.0
    Event: BridgeLeave; BridgeUniqueid: B; BridgeNumChannels: 0; Channel: PJSIP/1001-1;
        Uniqueid: 1500000000.1; Timestamp: 1500000110.0
    Event: Hangup; Channel: PJSIP/1001-1; Uniqueid: 1500000000.1; Cause: 16;
        Timestamp: 1500000110.0
)";

/// Alice waits in a queue.
constexpr std::string_view waits = R"(
    Event: Newchannel; Channel: PJSIP/1001-1; ChannelState: 4; CallerIDNum: 1001; Exten: 3001;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Timestamp: 1500000000.0
    Event: Newstate; Channel: PJSIP/1001-1; ChannelState: 6; Uniqueid: 1500000000.1;
        Timestamp: 1500000000.1
    Event: QueueCallerJoin; Queue: support; Position: 1; Channel: PJSIP/1001-1;
        Uniqueid: 1500000000.1; Timestamp: 1500000000.2
)";

/// Carol's phone rings for her, and not Bob's.
constexpr std::string_view ringsCarol = R"(
    Event: Newchannel; Channel: PJSIP/1003-9; ChannelState: 0; CallerIDNum: 1003;
        Uniqueid: 1500000001.9; Linkedid: 1500000000.1; Timestamp: 1500000001.0
    Event: DialBegin; Channel: PJSIP/1001-1; Uniqueid: 1500000000.1; DestChannel: PJSIP/1003-9;
        DestUniqueid: 1500000001.9; DialString: PJSIP/1003; Timestamp: 1500000001.0
    Event: Newstate; Channel: PJSIP/1003-9; ChannelState: 5; Uniqueid: 1500000001.9;
        Timestamp: 1500000001.1
)";

constexpr std::string_view newConnection = R"(
    Asterisk Call Manager/5.0.5
    Event: FullyBooted; Uptime: 86400
)";

} // namespace

/// Calls that are joined, or found again, by what Asterisk lists.
class AttachingTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoIsServedByAQueue();
    void tellsWhoWaitsInAQueue();
    void tellsClickToDialWithoutItsLocalPair();
    void tellsClickToDialWithItsLocalPair();
    void tellsWhoIsRungFirst();
    void tellsOneCallWithoutLinkedid_data();
    void tellsOneCallWithoutLinkedid();
    void keepsWhoIsServedAfterABreak();
    void keepsWhoWaitsOnAfterABreak();
    void takesWhoAnsweredDuringABreakToHaveRung();
};

void AttachingTest::tellsWhoIsServedByAQueue()
{
    Told told(servedList);
    told.tell(servedEnd);
    QCOMPARE(told.ended.size(), std::size_t(1));
    const calls::Call &call = told.ended.front();
    QVERIFY(call.queue);
    QCOMPARE(text(call.queue->name), text("support"));
    QCOMPARE(call.queue->outcome, calls::QueueOutcome::Answered);
    QCOMPARE(num(call.queue->agent), text("1002"));
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(*call.queue->to - *call.queue->from, calls::Duration(20s));
    QCOMPARE(call.talked, calls::Duration(90s));
    QCOMPARE(call.end, calls::End::Completed);
}

void AttachingTest::tellsWhoWaitsInAQueue()
{
    const Told told(R"(
        Event: CoreShowChannel; Channel: PJSIP/1001-1; ChannelState: 6; CallerIDNum: 1001;
            Exten: 3001; Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Queue;
            ApplicationData: support
        Event: CoreShowChannelsComplete; ListItems: 1; Timestamp: 1500000100.0
        Event: QueueEntry; Queue: support; Position: 3; Channel: PJSIP/1001-1;
            Uniqueid: 1500000000.1; Wait: 40; Timestamp: 1500000100.0
    )");
    const calls::Call call = told.call();
    QCOMPARE(call.state, calls::CallState::Queued);
    QCOMPARE(text(call.queue->name), text("support"));
    QCOMPARE(call.queue->position, 3);
    QCOMPARE(*call.queue->from, Moment(1500000060s));
}

void AttachingTest::tellsClickToDialWithoutItsLocalPair()
{
    const Told told(R"(
        Event: CoreShowChannel; Channel: PJSIP/1002-b; ChannelState: 6; CallerIDNum: 1002;
            Uniqueid: 1500000005.11; Linkedid: 1500000000.8; Application: AppDial;
            ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannel; Channel: PJSIP/1001-a; ChannelState: 6; CallerIDNum: 1001;
            Uniqueid: 1500000001.9; Linkedid: 1500000000.8; Application: AppDial;
            ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete; ListItems: 2
    )");
    const calls::Call call = told.call();
    QCOMPARE(text(call.caller.num), text("1001"));
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(call.state, calls::CallState::Talking);
}

void AttachingTest::tellsClickToDialWithItsLocalPair()
{
    const Told told(R"(
        Event: CoreShowChannel; Channel: Local/1001@ext-7;1; ChannelState: 6; Exten: 1002;
            Uniqueid: 1500000000.8; Linkedid: 1500000000.8; Application: Dial;
            ApplicationData: PJSIP/1002,30; BridgeId: C
        Event: CoreShowChannel; Channel: Local/1001@ext-7;2; ChannelState: 6; Exten: 1001;
            Uniqueid: 1500000000.9; Linkedid: 1500000000.8; Application: Dial;
            ApplicationData: PJSIP/1001,30; BridgeId: B
        Event: CoreShowChannel; Channel: PJSIP/1002-b; ChannelState: 6; CallerIDNum: 1002;
            Uniqueid: 1500000005.11; Linkedid: 1500000000.8; Application: AppDial;
            ApplicationData: (Outgoing Line); BridgeId: C
        Event: CoreShowChannel; Channel: PJSIP/1001-a; ChannelState: 6; CallerIDNum: 1001;
            Uniqueid: 1500000001.10; Linkedid: 1500000000.8; Application: AppDial;
            ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete; ListItems: 4
    )");
    const calls::Call call = told.call();
    QVERIFY(call.isClickToDial);
    QCOMPARE(text(call.caller.num), text("1001"));
    QCOMPARE(text(call.dialled.value_or("none")), text("1002"));
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(call.state, calls::CallState::Talking);
}

void AttachingTest::tellsWhoIsRungFirst()
{
    Told told(R"(
        Event: CoreShowChannel; Channel: PJSIP/1001-a; ChannelState: 5; CallerIDNum: 1001;
            Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: AppDial2;
            ApplicationData: (Outgoing Line)
        Event: CoreShowChannelsComplete; ListItems: 1
    )");
    QVERIFY(told.call().isClickToDial);
    QCOMPARE(text(told.call().caller.num), text("1001"));
    told.tell(R"(
        Event: Newstate; Channel: PJSIP/1001-a; ChannelState: 6; Uniqueid: 1500000000.1
        Event: OriginateResponse; Response: Success; Channel: PJSIP/1001-a; Exten: 1002; Reason: 4;
            Uniqueid: 1500000000.1
    )");
    QCOMPARE(text(told.call().dialled.value_or("none")), text("1002"));
}

void AttachingTest::tellsOneCallWithoutLinkedid_data()
{
    QTest::addColumn<QString>("bridge");
    QTest::addColumn<int>("state");
    QTest::newRow("ringing") << QString() << 5;
    QTest::newRow("talking") << text("; BridgeId: B") << 6;
}

void AttachingTest::tellsOneCallWithoutLinkedid()
{
    QFETCH(const QString, bridge);
    QFETCH(const int, state);
    const QString list = text(R"(
        Event: CoreShowChannel; Channel: SIP/1001-1; ChannelState: %2; CallerIDNum: 1001;
            Exten: 1002; Uniqueid: 1500000000.1; Application: Dial; ApplicationData: SIP/1002,30%1
        Event: CoreShowChannel; Channel: SIP/1004-4; ChannelState: 4; CallerIDNum: 1004;
            Exten: 1003; Uniqueid: 1500000000.4; Application: Dial; ApplicationData: SIP/1003,30
        Event: CoreShowChannel; Channel: SIP/1002-2; ChannelState: %2; CallerIDNum: 1002;
            Uniqueid: 1500000000.2; Application: AppDial; ApplicationData: (Outgoing Line)%1
        Event: CoreShowChannelsComplete; ListItems: 3
    )");
    Told told(list.arg(bridge).arg(state).toStdString());
    const auto calls = told.pipeline.callBook().calls();
    QCOMPARE(calls.size(), std::size_t(2));
    QCOMPARE(text(calls.front()->caller.num), text("1001"));
    QCOMPARE(calls.front()->rang.size(), std::size_t(1));
    QCOMPARE(text(calls.back()->caller.num), text("1004"));
}

/// He who answered came during the break, and who rang before it is gone.
void AttachingTest::keepsWhoIsServedAfterABreak()
{
    Told told(waits);
    told.tell(ringsCarol);
    told.tell(newConnection);
    told.tell(servedList);
    QCOMPARE(told.call().state, calls::CallState::Talking);
    told.tell(servedEnd);
    QCOMPARE(told.ended.size(), std::size_t(1));
    const calls::Call &call = told.ended.front();
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(call.queue->outcome, calls::QueueOutcome::Answered);
    QCOMPARE(num(call.queue->agent), text("1002"));
    QCOMPARE(call.end, calls::End::Completed);
}

void AttachingTest::keepsWhoWaitsOnAfterABreak()
{
    Told told(waits);
    told.tell(ringsCarol);
    told.tell(newConnection);
    told.tell(R"(
        Event: CoreShowChannel; Channel: PJSIP/1001-1; ChannelState: 6; CallerIDNum: 1001;
            Exten: 3001; Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Queue;
            ApplicationData: support
        Event: CoreShowChannelsComplete; ListItems: 1; Timestamp: 1500000010.0
        Event: QueueEntry; Queue: support; Position: 1; Channel: PJSIP/1001-1;
            Uniqueid: 1500000000.1; Wait: 10; Timestamp: 1500000010.0
        Event: Newchannel; Channel: PJSIP/1002-2; ChannelState: 0; CallerIDNum: 1002;
            Uniqueid: 1500000020.2; Linkedid: 1500000000.1; Timestamp: 1500000020.0
        Event: DialBegin; Channel: PJSIP/1001-1; Uniqueid: 1500000000.1; DestChannel: PJSIP/1002-2;
            DestUniqueid: 1500000020.2; DialString: PJSIP/1002; Timestamp: 1500000020.0
        Event: Newstate; Channel: PJSIP/1002-2; ChannelState: 6; Uniqueid: 1500000020.2;
            Timestamp: 1500000021.0
        Event: BridgeEnter; BridgeUniqueid: B; BridgeNumChannels: 1; Channel: PJSIP/1002-2;
            Uniqueid: 1500000020.2; Timestamp: 1500000021.0
        Event: BridgeEnter; BridgeUniqueid: B; BridgeNumChannels: 2; Channel: PJSIP/1001-1;
            Uniqueid: 1500000000.1; Timestamp: 1500000021.0
    )");
    told.tell(servedEnd);
    QCOMPARE(told.ended.size(), std::size_t(1));
    const calls::Call &call = told.ended.front();
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(num(call.queue->agent), text("1002"));
    QCOMPARE(call.end, calls::End::Completed);
}

void AttachingTest::takesWhoAnsweredDuringABreakToHaveRung()
{
    Told told(R"(
        Event: Newchannel; Channel: SIP/1001-1; ChannelState: 4; CallerIDNum: 1001; Exten: 1002;
            Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Timestamp: 1500000000.0
        Event: Newchannel; Channel: SIP/1002-2; ChannelState: 0; CallerIDNum: 1002;
            Uniqueid: 1500000000.2; Linkedid: 1500000000.1; Timestamp: 1500000000.0
        Event: DialBegin; Channel: SIP/1001-1; Uniqueid: 1500000000.1; DestChannel: SIP/1002-2;
            DestUniqueid: 1500000000.2; DialString: 1002; Timestamp: 1500000000.0
    )");
    told.tell(newConnection);
    told.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1001-1; ChannelState: 6; Exten: 1002;
            Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Application: Dial;
            ApplicationData: SIP/1002,30; BridgeId: B; Timestamp: 1500000010.0
        Event: CoreShowChannel; Channel: SIP/1002-2; ChannelState: 6; Uniqueid: 1500000000.2;
            Linkedid: 1500000000.1; Application: AppDial; ApplicationData: (Outgoing Line);
            BridgeId: B; Timestamp: 1500000010.0
        Event: CoreShowChannelsComplete; ListItems: 2; Timestamp: 1500000010.0
    )");
    const calls::Call call = told.call();
    QCOMPARE(num(call.answeredBy), text("1002"));
    QCOMPARE(call.rang.size(), std::size_t(1));
    QCOMPARE(call.rang.front().outcome, calls::Outcome::Answered);
}

CACOFONISK_TEST(AttachingTest)

} // namespace cacofonisk::tst_attaching

#include "tst_attaching.moc"
