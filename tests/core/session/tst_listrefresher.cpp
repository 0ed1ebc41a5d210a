// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/session/followedserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_listrefresher {

using namespace test;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view commands = R"(
    > Action: ListCommands
    < Response: Success; ActionID: $; QueueStatus: Show queue status. (Priv: <none>);
        ExtensionStateList: List. (Priv: reporting); ConfbridgeList: List. (Priv: reporting)
)";

constexpr std::string_view queues = R"(
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueParams; ActionID: $; Queue: support
    < Event: QueueMember; ActionID: $; Queue: support; Location: SIP/2; Status: 1; Penalty: 1
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

constexpr std::string_view otherQueues = R"(
    > Action: QueueStatus
    < Response: Success; ActionID: $; EventList: start
    < Event: QueueParams; ActionID: $; Queue: sales
    < Event: QueueParams; ActionID: $; Queue: support
    < Event: QueueMember; ActionID: $; Queue: support; Location: SIP/2; Status: 1; Penalty: 2
    < Event: QueueEntry; ActionID: $; Queue: support; Position: 1; Channel: SIP/9-9; Uniqueid: 9
    < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 4
)";

constexpr std::string_view hints = R"(
    > Action: ExtensionStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: ExtensionStatus; ActionID: $; Exten: 1001; Context: ext; Hint: SIP/1; Status: 0
    < Event: ExtensionStatus; ActionID: $; Exten: 1002; Context: ext; Hint: SIP/2; Status: 0
    < Event: ExtensionStateListComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

constexpr std::string_view otherHints = R"(
    > Action: ExtensionStateList
    < Response: Success; ActionID: $; EventList: start
    < Event: ExtensionStatus; ActionID: $; Exten: 1001; Context: ext; Hint: SIP/1; Status: 0
    < Event: ExtensionStatus; ActionID: $; Exten: 1003; Context: ext; Hint: SIP/3; Status: 1
    < Event: ExtensionStateListComplete; ActionID: $; EventList: Complete; ListItems: 2
)";

constexpr std::string_view aliceWaits = R"(
    < Event: Newchannel; Channel: SIP/1-1; ChannelState: 6; CallerIDNum: 1001; Exten: 3001;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Timestamp: 1500000000.1
    < Event: QueueCallerJoin; Queue: support; Position: 1; Channel: SIP/1-1; ChannelState: 6;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1; Timestamp: 1500000000.2
)";

} // namespace

/// Reads again what no event tells; nothing that is not due.
class ListRefresherTest : public QObject
{
    Q_OBJECT

private slots:
    void readsQueuesAndHintsAfterAReload();
    void endsNoCallAndNoWaiting();
    void knowsThatHintsAreReadAgain_data();
    void knowsThatHintsAreReadAgain();
    void readsAgainAfterAWhile();
    void asksWhoOfAConferenceWaits();
    void asksNotOftenerThanItMay();
    void asksNothingThatIsDenied();

private:
    /// A sign is followed at once, and nothing is read without one.
    [[nodiscard]] static session::ServerSettings settingsFor(const FakeAmiServer &asterisk)
    {
        session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
        settings.showsSwitchboard = true;
        settings.lists = {.pause = 1ms, .signs = 0ms, .none = 1h, .members = 0ms};
        settings.lists.signsPerItem = settings.lists.nonePerItem = 0ms;
        return settings;
    }

    [[nodiscard]] static switchboard::Cards cards(FollowedServer &followed)
    {
        return followed.server.pipeline().switchboard().all();
    }
};

void ListRefresherTest::readsQueuesAndHintsAfterAReload()
{
    FakeAmiServer asterisk;
    asterisk.play(script({commands, queues, hints,
                          "< Event: Reload; Privilege: system,all; Module: All; Status: 0",
                          otherQueues, otherHints}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(cards(followed).queues.size(), std::size_t(2));
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QTRY_COMPARE(cards(followed).extensions.back().exten, std::string("1003"));
    QCOMPARE(cards(followed).extensions.size(), std::size_t(2));
    QCOMPARE(cards(followed).queues.front().members.front().penalty, 2);
    QCOMPARE(followed.timesLive, 1);
}

/// Alice waits and is not in the list any more: she has just been answered, as events tell then.
void ListRefresherTest::endsNoCallAndNoWaiting()
{
    FakeAmiServer asterisk;
    asterisk.play(script({commands, queues, hints, aliceWaits,
                          "< Event: Reload; Privilege: system,all; Module: All; Status: 0",
                          otherQueues, otherHints}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(cards(followed).queues.size(), std::size_t(2));
    QTRY_COMPARE(asterisk.faults(), QStringList());
    const switchboard::QueueCard waiting = cards(followed).queues.front();
    QCOMPARE(waiting.waiting.size(), std::size_t(1));
    QCOMPARE(waiting.waiting.front().caller.num, std::string("1001"));
    QCOMPARE(followed.calls().size(), std::size_t(1));

    asterisk.dialogues().front()->send(QByteArray::fromStdString(wireOfScript(R"(
        Event: QueueCallerLeave; Queue: support; Channel: SIP/1-1; Uniqueid: 1500000000.1;
            Linkedid: 1500000000.1; Timestamp: 1500000003.2
        Event: Newchannel; Channel: SIP/2-2; ChannelState: 6; Uniqueid: 1500000001.2;
            Linkedid: 1500000000.1; Timestamp: 1500000003.2
        Event: AgentConnect; Queue: support; Interface: SIP/2; Channel: SIP/1-1;
            Uniqueid: 1500000000.1; Linkedid: 1500000000.1; DestChannel: SIP/2-2;
            DestUniqueid: 1500000001.2; DestLinkedid: 1500000000.1; HoldTime: 3;
            Timestamp: 1500000003.2
    )")));
    QTRY_COMPARE(cards(followed).queues.front().today.answered, 1);
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
}

void ListRefresherTest::knowsThatHintsAreReadAgain_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("isSign");
    const auto row = [](const char *name, const char *event, bool isSign) {
        QTest::newRow(name) << QByteArray("Event: ExtensionStatus; Context: ext; ") + event
                            << isSign;
    };
    row("a hint is new", "Exten: 1009; Hint: SIP/9; Status: 0", true);
    row("it is not told what a hint is", "Exten: 1001; Hint: ; Status: 1", true);
    row("nothing has changed", "Exten: 1001; Hint: SIP/1; Status: 0", true);
    row("it is in use", "Exten: 1001; Hint: SIP/1; Status: 1", false);
    row("it rings", "Exten: 1001; Hint: SIP/1; Status: 8", false);
}

void ListRefresherTest::knowsThatHintsAreReadAgain()
{
    QFETCH(const QByteArray, event);
    QFETCH(const bool, isSign);
    FakeAmiServer asterisk;
    const std::string told = "< " + event.toStdString() + '\n';
    asterisk.play(script({commands, queues, hints, told, isSign ? otherHints : otherQueues,
                          isSign ? otherQueues : otherHints}));
    session::ServerSettings settings = settingsFor(asterisk);
    settings.lists.none = 100ms; // the queues' turn comes first
    settings.lists.nonePerItem = 1h;
    FollowedServer followed(settings);
    const auto isKnown = [&] {
        const switchboard::Cards all = cards(followed);
        return std::any_of(all.extensions.begin(), all.extensions.end(),
                           [](const auto &card) { return card.exten == "1003"; });
    };
    QTRY_VERIFY(isKnown() && cards(followed).queues.size() == 2);
    QCOMPARE(asterisk.faults(), QStringList());
}

void ListRefresherTest::readsAgainAfterAWhile()
{
    FakeAmiServer asterisk;
    asterisk.play(script({commands, queues, hints, otherQueues, otherHints}));
    session::ServerSettings settings = settingsFor(asterisk);
    settings.lists.none = 1ms;
    settings.lists.nonePerItem = 1h;
    FollowedServer followed(settings);
    QTRY_COMPARE(cards(followed).queues.size(), std::size_t(2));
}

/// That somebody waits for who leads a conference, the event of joining does not tell.
void ListRefresherTest::asksWhoOfAConferenceWaits()
{
    FakeAmiServer asterisk;
    asterisk.play(script({commands, queues, hints, R"(
        < Event: Newchannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1
        < Event: ConfbridgeStart; Conference: 4001; BridgeUniqueid: B
        < Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; Channel: SIP/1-1;
            Uniqueid: 1; Linkedid: 1; Admin: No; Muted: No
        > Action: ConfbridgeList; Conference: 4001
        < Response: Success; ActionID: $; EventList: start
        < Event: ConfbridgeList; ActionID: $; Conference: 4001; Channel: SIP/1-1; Uniqueid: 1;
            Linkedid: 1; Admin: No; MarkedUser: No; Waiting: Yes; Muted: No
        < Event: ConfbridgeListComplete; ActionID: $; EventList: Complete; ListItems: 1
    )"}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QTRY_VERIFY(cards(followed).conferences.front().members.front().isWaiting);
    QVERIFY(cards(followed).conferences.front().members.front().since);
}

/// What is asked for meanwhile comes of something else.
void ListRefresherTest::asksNotOftenerThanItMay()
{
    constexpr std::string_view members = R"(
        > Action: ConfbridgeList; Conference: 4001
        < Response: Success; ActionID: $; EventList: start
        < Event: ConfbridgeList; ActionID: $; Conference: 4001; Channel: SIP/1-1; Uniqueid: 1;
            Linkedid: 1; MarkedUser: Yes
        < Event: ConfbridgeListComplete; ActionID: $; EventList: Complete; ListItems: 1
    )";
    FakeAmiServer asterisk;
    asterisk.play(script({commands, queues, hints, R"(
        < Event: Reload; Module: app_queue.so; Status: 0
        < Event: Reload; Module: pbx_config.so; Status: 0
        < Event: Newchannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1
        < Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; Uniqueid: 1
    )",
                          members, members}));
    session::ServerSettings settings = settingsFor(asterisk);
    settings.lists.signs = 1h;
    FollowedServer followed(settings);
    const auto isMarked = [&] {
        const switchboard::Cards all = cards(followed);
        return !all.conferences.empty() && all.conferences.front().members.front().isMarked;
    };
    QTRY_VERIFY(isMarked());
    asterisk.dialogues().front()->send(QByteArray::fromStdString(
        wireOfScript("Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: B; Uniqueid: 1")));
    QTRY_COMPARE(asterisk.faults(), QStringList());
}

void ListRefresherTest::asksNothingThatIsDenied()
{
    constexpr std::string_view reload = "Event: Reload; Module: All; Status: 0";
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: ListCommands
        < Response: Success; ActionID: $; QueueStatus: Show queue status. (Priv: <none>)
    )",
                          queues, std::string("< ").append(reload), otherQueues, queues}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(cards(followed).queues.size(), std::size_t(2));
    asterisk.dialogues().front()->send(QByteArray::fromStdString(wireOfScript(reload)));
    QTRY_COMPARE(cards(followed).queues.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
}

CACOFONISK_TEST(ListRefresherTest)

} // namespace cacofonisk::tst_listrefresher

#include "tst_listrefresher.moc"
