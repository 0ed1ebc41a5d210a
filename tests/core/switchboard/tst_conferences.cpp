// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_conferences {

using namespace test;
using namespace std::chrono_literals;

/// Alice and Bob have called.
class ConferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhoIsThere();
    void showsWhatMembersDo();
    void endsWithItsLastMember();
    void readsWhoWasThereBefore();
    void aListReplacesWhatWas();
    void whoHangsUpHasLeft();
    void whoLeavesABridgeIsStillThere();
    void whoIsListedElsewhereHasLeft();
    void showsMeetMe();
    void makesRoomForMore();
    void leavesNothingBehind();

private:
    void joins(const char *who)
    {
        (void)pbx->tell(std::string("Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; "
                                    "Admin: No; Muted: No; Uniqueid: ") +
                        who);
    }
    QString only() const { return pbx->all().filter(text("400")).value(0); }

    std::unique_ptr<WatchedSwitch> pbx;
};

void ConferencesTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/t-1; ChannelState: 6; CallerIDNum: 0201; Uniqueid: a;
            CallerIDName: Alice; Timestamp: 1500000000.0
        Event: Newchannel; Channel: SIP/t-2; ChannelState: 6; CallerIDNum: 0202; Uniqueid: b;
            CallerIDName: Bob; Timestamp: 1500000000.0
    )");
}

void ConferencesTest::showsWhoIsThere()
{
    QCOMPARE(pbx->tell("Event: ConfbridgeStart; Conference: 4001; BridgeUniqueid: B"),
             QStringList(text("4001:")));
    joins("a");
    joins("b");
    joins("b");
    QCOMPARE(only(), text("4001: 0201 Alice 0202 Bob"));
    QCOMPARE(pbx->board.all().conferences.front().since, std::optional(Moment(1'500'000'000s)));
    (void)pbx->tell("Event: ConfbridgeLeave; Conference: 4001; Uniqueid: a");
    QCOMPARE(only(), text("4001: 0202 Bob"));
}

void ConferencesTest::showsWhatMembersDo()
{
    joins("a");
    joins("b");
    (void)pbx->tell(R"(
        Event: ConfbridgeMute; Conference: 4001; Uniqueid: b; Admin: No
        Event: ConfbridgeTalking; Conference: 4001; Uniqueid: a; Admin: Yes; TalkingStatus: on
        Event: ConfbridgeRecord; Conference: 4001
    )");
    QCOMPARE(only(), text("4001: 0201 Alice (admin) (talking) 0202 Bob (muted), recorded"));
    (void)pbx->tell(R"(
        Event: ConfbridgeUnmute; Conference: 4001; Uniqueid: b
        Event: ConfbridgeTalking; Conference: 4001; Uniqueid: a; TalkingStatus: off
        Event: ConfbridgeStopRecord; Conference: 4001
    )");
    QCOMPARE(only(), text("4001: 0201 Alice (admin) 0202 Bob"));
}

void ConferencesTest::endsWithItsLastMember()
{
    joins("a");
    QCOMPARE(pbx->tell("Event: ConfbridgeLeave; Conference: 4001; Uniqueid: a"),
             QStringList(text("4001: over")));
    (void)pbx->tell("Event: ConfbridgeEnd; Conference: 4001");
    QCOMPARE(only(), QString());
    joins("b");
    QCOMPARE(only(), text("4001: 0202 Bob"));
}

void ConferencesTest::readsWhoWasThereBefore()
{
    (void)pbx->tell(R"(
        Event: ConfbridgeListRooms; ActionID: 1; Conference: 4001; Parties: 2; Marked: 1;
            Locked: Yes; Muted: No; Timestamp: 1500000100.0
        Event: ConfbridgeListRoomsComplete; ActionID: 1
        Event: ConfbridgeList; ActionID: 2; Conference: 4001; Admin: Yes; MarkedUser: Yes;
            Waiting: No; Muted: No; Talking: Yes; AnsweredTime: 40; Uniqueid: a
        Event: ConfbridgeList; ActionID: 2; Conference: 4001; Admin: No; MarkedUser: No;
            Waiting: Yes; Muted: Yes; Talking: No; AnsweredTime: 20; Uniqueid: b
        Event: ConfbridgeListComplete; ActionID: 2
    )");
    QCOMPARE(only(), text("4001: 0201 Alice (admin) (marked) (talking) "
                          "0202 Bob (waiting) (muted), locked"));
    const switchboard::ConferenceCard card = pbx->board.all().conferences.front();
    QCOMPARE(card.since, std::nullopt);
    QCOMPARE(card.members.front().since, std::optional(Moment(1'500'000'060s)));
}

void ConferencesTest::aListReplacesWhatWas()
{
    joins("a");
    joins("b");
    (void)pbx->tell(R"(
        Event: ConfbridgeListRooms; ActionID: 1; Conference: 4001; Locked: No
        Event: ConfbridgeListRoomsComplete; ActionID: 1
        Event: ConfbridgeList; ActionID: 2; Conference: 4001; Uniqueid: b
        Event: ConfbridgeListComplete; ActionID: 2
    )");
    QCOMPARE(only(), text("4001: 0202 Bob"));
    (void)pbx->tell("Event: ConfbridgeListRoomsComplete; ActionID: 3");
    QCOMPARE(only(), QString());
}

void ConferencesTest::whoHangsUpHasLeft()
{
    joins("a");
    joins("b");
    (void)pbx->tell("Event: Hangup; Uniqueid: a");
    QCOMPARE(only(), text("4001: 0202 Bob"));
}

/// Transferred from a call, the bridge of which is told of last, and then one of the conference's
/// own, whose marked member is gone.
void ConferencesTest::whoLeavesABridgeIsStillThere()
{
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a; Channel: SIP/t-1");
    joins("a");
    (void)pbx->tell(R"(
        Event: BridgeLeave; BridgeUniqueid: C; Uniqueid: a; Channel: SIP/t-1
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a; Channel: SIP/t-1
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a; Channel: SIP/t-1
    )");
    QCOMPARE(only(), text("4001: 0201 Alice"));
}

void ConferencesTest::whoIsListedElsewhereHasLeft()
{
    joins("a");
    joins("b");
    (void)pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a; Channel: SIP/t-1
        Asterisk Call Manager/5.0.4
        Event: CoreShowChannel; Channel: SIP/t-1; ChannelState: 6; Uniqueid: a; BridgeId:
        Event: CoreShowChannel; Channel: SIP/t-2; ChannelState: 6; Uniqueid: b; BridgeId: B
        Event: CoreShowChannelsComplete; ListItems: 2
    )");
    QCOMPARE(only(), text("4001: 0202 Bob"));
}

void ConferencesTest::showsMeetMe()
{
    (void)pbx->tell(R"(
        Event: MeetmeJoin; Meetme: 4002; User: 1; Uniqueid: a; Channel: SIP/t-1
        Event: MeetmeTalking; Meetme: 4002; User: 1; Uniqueid: a; Status: on
        Event: MeetmeMute; Meetme: 4002; User: 1; Uniqueid: a; Status: on
        Event: MeetmeList; Conference: 4002; Channel: SIP/t-1; Admin: Yes; MarkedUser: No;
            Muted: By admin; Talking: Yes; ActionID: 1
        Event: MeetmeList; Conference: 4002; Channel: SIP/t-2; Admin: No; Muted: No;
            Talking: Not monitored; ActionID: 1
        Event: MeetmeListComplete; ActionID: 1
        Event: ConfbridgeListRoomsComplete; ActionID: 2
    )");
    QCOMPARE(only(), text("4002: 0201 Alice (admin) (muted) (talking) 0202 Bob"));
    (void)pbx->tell("Event: MeetmeLeave; Meetme: 4002; Uniqueid: b");
    QCOMPARE(pbx->tell("Event: MeetmeEnd; Meetme: 4002"), QStringList(text("4002: over")));
}

/// Each conference of a day has another name.
void ConferencesTest::makesRoomForMore()
{
    joins("a");
    std::string past;
    for (std::size_t i = 0; i < switchboard::Board::most; ++i) {
        const std::string name = std::to_string(100'000 + i);
        past += "Event: ConfbridgeStart; Conference: " + name +
                "\nEvent: ConfbridgeEnd; Conference: " + name + '\n';
    }
    (void)pbx->tell(past);
    QCOMPARE(pbx->tell("Event: ConfbridgeStart; Conference: 4009; BridgeUniqueid: C"),
             QStringList(text("4009:")));
    QCOMPARE(pbx->board.board().conferences.size(), std::size_t(2));
    QCOMPARE(only(), text("4001: 0201 Alice"));
}

/// Neither where nobody looks, nor where somebody has seen it.
void ConferencesTest::leavesNothingBehind()
{
    constexpr std::string_view meeting = R"(
        Event: ConfbridgeStart; Conference: 4001; BridgeUniqueid: B
        Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; Uniqueid: a
    )";
    play(pbx->tracker, meeting);
    play(pbx->tracker, "Event: Hangup; Uniqueid: a");
    QVERIFY(pbx->board.board().conferences.empty());
    QCOMPARE(pbx->tell("Event: ConfbridgeEnd; Conference: 4001").filter(text("400")),
             QStringList());

    (void)pbx->tell("Event: Newchannel; Channel: SIP/t-3; ChannelState: 6; Uniqueid: a");
    (void)pbx->tell(meeting);
    play(pbx->tracker, "Event: ConfbridgeLeave; Conference: 4001; Uniqueid: a");
    QCOMPARE(pbx->board.board().conferences.size(), std::size_t(1));
    QCOMPARE(pbx->tell({}), QStringList(text("4001: over")));
    QVERIFY(pbx->board.board().conferences.empty());

    (void)pbx->tell(meeting);
    play(pbx->tracker, "Event: ConfbridgeLeave; Conference: 4001; Uniqueid: a");
    (void)pbx->board.takeAll();
    QVERIFY(pbx->board.board().conferences.empty());
    QVERIFY(!pbx->board.hasChanged());
}

CACOFONISK_TEST(ConferencesTest)

} // namespace cacofonisk::tst_conferences

#include "tst_conferences.moc"
