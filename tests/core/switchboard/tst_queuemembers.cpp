// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_queuemembers {

using namespace test;
using namespace std::chrono_literals;

/// Alice is 1001, at SIP/1001.
class QueueMembersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isThePersonWhoSitsThere_data();
    void isThePersonWhoSitsThere();
    void isThePersonOnceTheHintIsKnown();
    void anAgentIsWhoLoggedIn();
    void showsWhatEventsTell();
    void showsWithWhom();
    void showsTheCallerBehindAnUnknownDevice();
    void aPauseIsTimedByAsteriskInLists();
    void aLaterListTellsNews();
    void tellsTheServersTimesByOurClock();
    void countsACallThatIsOver();
    void aSecondPauseBeginsAnew();
    void whoIsRemovedIsGone();

private:
    QString only() const { return pbx->all().filter(text("support")).value(0); }

    std::unique_ptr<WatchedSwitch> pbx;
};

void QueueMembersTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/1001-1; ChannelState: 4; CallerIDNum: 1001;
            CallerIDName: Alice; Uniqueid: 1
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0
        Event: Hangup; Uniqueid: 1
        Event: Newchannel; Channel: SIP/1001-2; ChannelState: 4; CallerIDNum: 1001;
            CallerIDName: Alice; Uniqueid: 2
        Event: Hangup; Uniqueid: 2
    )");
}

void QueueMembersTest::isThePersonWhoSitsThere_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *interface, const char *state, const char *shown) {
        QTest::addRow("%s of %s", interface, state)
            << QByteArray("Interface: ") + interface + "; StateInterface: " + state << text(shown);
    };
    row("SIP/1001", "SIP/1001", "support: | SIP/1001 1001 Alice: free");
    row("hint:1001@ext", "hint:1001@ext", "support: | hint:1001@ext 1001 Alice: free");
    row("Local/1001@from-queue/n", "hint:1001@ext",
        "support: | Local/1001@from-queue/n 1001 Alice: free");
    row("Local/1001@from-queue/n", "SIP/1001",
        "support: | Local/1001@from-queue/n 1001 Alice: free");
    row("Local/1001@from-queue/n", "Local/1001@from-queue/n",
        "support: | Local/1001@from-queue/n 1001 Alice: free");
    row("Local/0612345678@out", "Local/0612345678@out", "support: | Local/0612345678@out : free");
    row("SIP/1009", "SIP/1009", "support: | SIP/1009 : free");
}

void QueueMembersTest::isThePersonWhoSitsThere()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, shown);
    (void)pbx->tell("Event: QueueMemberAdded; Queue: support; Status: 1; " + member.toStdString());
    QCOMPARE(only(), shown);
}

void QueueMembersTest::isThePersonOnceTheHintIsKnown()
{
    (void)pbx->tell(R"(
        Event: QueueMember; Queue: support; Location: Local/1002@out/n; StateInterface: hint:1002@e;
            Name: Local/1002@out/n; Status: 1; ActionID: 1
        Event: QueueMember; Queue: support; Location: Local/1003@out/n; Status: 1; ActionID: 1
        Event: ExtensionStatus; Exten: 1002; Context: e; Hint: SIP/1002; Status: 0; ActionID: 2
        Event: ExtensionStatus; Exten: 1003; Context: e; Hint: SIP/1003; Status: 0; ActionID: 2
        Event: ExtensionStateListComplete; ActionID: 2
    )");
    QCOMPARE(only(), text("support: | Local/1002@out/n 1002: free | Local/1003@out/n 1003: free"));
}

void QueueMembersTest::anAgentIsWhoLoggedIn()
{
    (void)pbx->tell(R"(
        Event: QueueMemberAdded; Queue: support; Interface: Local/201@agents;
            StateInterface: Agent:201; Status: 1
        Event: Newchannel; Channel: SIP/1001-3; ChannelState: 6; CallerIDNum: 1001; Uniqueid: 3
        Event: AgentLogin; Uniqueid: 3; Agent: 201
    )");
    QCOMPARE(only(), text("support: | Local/201@agents 1001 Alice: free"));
    (void)pbx->tell("Event: AgentLogoff; Uniqueid: 3; Agent: 201");
    QCOMPARE(only(), text("support: | Local/201@agents : free"));
}

void QueueMembersTest::showsWhatEventsTell()
{
    (void)pbx->tell(R"(
        Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; MemberName: Agent A; Status: 1;
            Penalty: 3; Timestamp: 1500000000.0
        Event: QueueMemberStatus; Queue: support; Interface: SIP/1001; MemberName: Agent A;
            Status: 6; Penalty: 3; Timestamp: 1500000005.0
        Event: QueueMemberPause; Queue: support; Interface: SIP/1001; MemberName: Agent A;
            Status: 1; Paused: 1; PausedReason: lunch; Penalty: 3; Timestamp: 1500000010.0
        Event: QueueMemberPenalty; Queue: support; Interface: SIP/1001; MemberName: Agent A;
            Status: 1; Paused: 1; PausedReason: lunch; Penalty: 5; CallsTaken: 4;
            LastCall: 1499999000; Timestamp: 1500000011.0
    )");
    QCOMPARE(only(), text("support: | SIP/1001 1001 Agent A: free paused lunch"));
    const switchboard::MemberCard member = pbx->queue().members.front();
    QCOMPARE(member.since, std::optional(Moment(1'500'000'010s)));
    QCOMPARE(member.pausedSince, std::optional(Moment(1'500'000'010s)));
    QCOMPARE(member.penalty, 5);
    QCOMPARE(member.callsTaken, 4);
    QCOMPARE(member.lastCall, std::optional(Moment(1'499'999'000s)));
}

void QueueMembersTest::showsWithWhom()
{
    (void)pbx->tell(R"(
        Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; Status: 1
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; CallerIDNum: 0201234567; Uniqueid: a
        Event: Newchannel; Channel: SIP/1001-3; CallerIDNum: 1001; Uniqueid: b; Linkedid: a
        Event: DialBegin; Uniqueid: a; DestUniqueid: b; DestChannel: SIP/1001-3
        Event: QueueMemberStatus; Queue: support; Interface: SIP/1001; Status: 6
    )");
    QCOMPARE(only(), text("support: | SIP/1001 1001 Alice: ringing < 0201234567"));
}

/// A mobile phone, called through a Local channel.
void QueueMembersTest::showsTheCallerBehindAnUnknownDevice()
{
    (void)pbx->tell(R"(
        Event: QueueMemberAdded; Queue: support; Interface: Local/06@out; MemberName: Mo; Status: 2
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; CallerIDNum: 0201234567; Uniqueid: a
        Event: Newchannel; Channel: Local/06@out-1;1; Uniqueid: l; Linkedid: a
        Event: QueueCallerJoin; Uniqueid: a; Queue: support; Position: 1
        Event: AgentConnect; Uniqueid: a; DestUniqueid: l; Queue: support; Interface: Local/06@out
    )");
    QCOMPARE(only(), text("support: | Local/06@out Mo: in-use < 0201234567"));
    (void)pbx->tell("Event: AgentComplete; Uniqueid: a; DestUniqueid: l; Queue: support; "
                    "Interface: Local/06@out");
    QCOMPARE(only(), text("support: | Local/06@out Mo: in-use"));
}

void QueueMembersTest::aPauseIsTimedByAsteriskInLists()
{
    (void)pbx->tell(R"(
        Event: QueueMember; Queue: support; Location: SIP/1001; Status: 1; Paused: 1;
            LastPause: 1499990000; ActionID: 1; Timestamp: 1500000000.0
    )");
    const switchboard::MemberCard member = pbx->queue().members.front();
    QCOMPARE(member.pausedSince, std::optional(Moment(1'499'990'000s)));
    QCOMPARE(member.since, std::nullopt);
}

/// Since the first list, events have told when somebody came to do what they do.
void QueueMembersTest::aLaterListTellsNews()
{
    (void)pbx->tell(R"(
        Event: QueueMember; Queue: support; Location: SIP/1001; Status: 1; ActionID: 1;
            Timestamp: 1500000000.0
        Event: QueueStatusComplete; ActionID: 1; Timestamp: 1500000000.0
        Event: QueueMember; Queue: support; Location: SIP/1001; Status: 2; ActionID: 2;
            Timestamp: 1500000060.0
        Event: QueueMember; Queue: support; Location: SIP/1002; Status: 2; ActionID: 2;
            Timestamp: 1500000060.0
        Event: QueueStatusComplete; ActionID: 2; Timestamp: 1500000060.0
    )");
    const switchboard::QueueCard queue = pbx->queue();
    QCOMPARE(queue.members.at(0).since, std::optional(Moment(1'500'000'060s)));
    QCOMPARE(queue.members.at(1).since, std::nullopt);
}

/// Its clock is two minutes ahead; what differs little is no other measurement.
void QueueMembersTest::tellsTheServersTimesByOurClock()
{
    pbx->tracker.tellTimesByReceipt();
    pbx->tracker.setClockOffset(120s);
    pbx->tracker.setClockOffset(120s + 20ms);
    (void)pbx->tell(R"(
        Event: QueueMember; Queue: support; Location: SIP/1001; Status: 1; Paused: 1;
            LastPause: 1499990000; LastCall: 1499980000; ActionID: 1; Timestamp: 1500000000.0
    )");
    const switchboard::MemberCard member = pbx->queue().members.front();
    QCOMPARE(member.pausedSince, std::optional(Moment(1'499'989'880s)));
    QCOMPARE(member.lastCall, std::optional(Moment(1'499'979'880s)));
}

/// Whose state stays as it was, as they have another call, of them no other event tells then.
void QueueMembersTest::countsACallThatIsOver()
{
    (void)pbx->tell(R"(
        Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; Status: 2; CallsTaken: 3
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; Uniqueid: a
        Event: Newchannel; Channel: SIP/1001-3; Uniqueid: b; Linkedid: a
        Event: AgentComplete; Uniqueid: a; DestUniqueid: b; Queue: support; Interface: SIP/1001;
            Timestamp: 1500000060.0
    )");
    const switchboard::MemberCard member = pbx->queue().members.front();
    QCOMPARE(member.callsTaken, 4);
    QCOMPARE(member.lastCall, std::optional(Moment(1'500'000'060s)));
    (void)pbx->tell("Event: QueueMemberStatus; Queue: support; Interface: SIP/1001; Status: 1; "
                    "CallsTaken: 4; LastCall: 1500000060");
    QCOMPARE(pbx->queue().members.front().callsTaken, 4);
    (void)pbx->tell(R"(
        Event: QueueMemberStatus; Queue: support; Interface: SIP/1001; Status: 1; CallsTaken: 5;
            LastCall: 1500000070; Timestamp: 1500000070.5
        Event: AgentComplete; Uniqueid: a; DestUniqueid: b; Queue: support; Interface: SIP/1001;
            Timestamp: 1500000070.6
    )");
    QCOMPARE(pbx->queue().members.front().callsTaken, 5);
}

void QueueMembersTest::aSecondPauseBeginsAnew()
{
    const auto pause = [this](const char *last, const char *at) {
        (void)pbx->tell(std::string("Event: QueueMemberPause; Queue: support; Interface: SIP/1001; "
                                    "Status: 1; Paused: 1; LastPause: ") +
                        last + "; Timestamp: " + at);
        return pbx->queue().members.front().pausedSince;
    };
    const Moment first(1'500'000'010s + 400ms);
    QCOMPARE(pause("1500000010", "1500000010.4"), std::optional(first));
    QCOMPARE(pause("1500000010", "1500000020.0"), std::optional(first)); // only the reason changed
    QCOMPARE(pause("1500000030", "1500000030.2"), std::optional(Moment(1'500'000'030s)));
}

void QueueMembersTest::whoIsRemovedIsGone()
{
    (void)pbx->tell("Event: QueueMemberAdded; Queue: support; Interface: SIP/1001; Status: 1");
    QCOMPARE(pbx->tell("Event: QueueMemberRemoved; Queue: support; Interface: SIP/1001"),
             QStringList(text("support:")));
}

CACOFONISK_TEST(QueueMembersTest)

} // namespace cacofonisk::tst_queuemembers

#include "tst_queuemembers.moc"
