// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/session/followedserver.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_switchboardlists {

using namespace test;
using session::ServerSettings;
using session::ServerStatus;

/// What a server is asked for when a switchboard is to be shown.
class SwitchboardListsTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhatTheAccountMay();
    void saysWhatTheAccountMayNot();

private:
    [[nodiscard]] static ServerSettings settingsFor(const FakeAmiServer &asterisk)
    {
        ServerSettings settings = FollowedServer::settingsOf(asterisk);
        settings.showsSwitchboard = true;
        return settings;
    }
};

/// No module for parking, presence, MeetMe, chan_sip or chan_pjsip is loaded.
void SwitchboardListsTest::asksForWhatTheAccountMay()
{
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: ListCommands
        < Response: Success; ActionID: $; CoreShowChannels: List. (Priv: system,reporting,all);
            Status: Lists channel status. (Priv: system,call,reporting,all);
            Hangup: Hangup channel. (Priv: system,call,all);
            Filter: Manage filters. (Priv: system,all);
            QueueStatus: Show queue status. (Priv: <none>);
            ConfbridgeList: List participants. (Priv: reporting,all);
            ConfbridgeListRooms: List conferences. (Priv: reporting,all)
    )",
                          noCalls, R"(
        > Action: Status
        < Response: Success; ActionID: $; EventList: start
        < Event: StatusComplete; ActionID: $; EventList: Complete; ListItems: 0
        > Action: QueueStatus
        < Response: Success; ActionID: $; EventList: start
        < Event: QueueParams; ActionID: $; Queue: support
        < Event: QueueMember; ActionID: $; Queue: support; Name: Bob; Location: SIP/2; Status: 1
        < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 2
        > Action: ConfbridgeListRooms
        < Response: Success; ActionID: $; EventList: start
        < Event: ConfbridgeListRooms; ActionID: $; Conference: 4001; Parties: 0; Locked: Yes
        < Event: ConfbridgeListRoomsComplete; ActionID: $; EventList: Complete; ListItems: 1
        > Action: ConfbridgeList; Conference: 4001
        < Response: Success; ActionID: $; EventList: start
        < Event: ConfbridgeListComplete; ActionID: $; EventList: Complete; ListItems: 0
    )"}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(followed.phase(), ServerStatus::Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.server.status().blind, QStringList());
    const switchboard::Cards all = followed.server.pipeline().switchboard().all();
    QCOMPARE(all.queues.size(), std::size_t(1));
    QCOMPARE(all.queues.front().members.size(), std::size_t(1));
    QCOMPARE(all.conferences.size(), std::size_t(1));
    QVERIFY(all.conferences.front().isLocked);
}

void SwitchboardListsTest::saysWhatTheAccountMayNot()
{
    FakeAmiServer asterisk;
    asterisk.play(script({R"(
        > Action: ListCommands
        < Response: Success; ActionID: $; QueueStatus: Show queue status. (Priv: <none>)
        > Action: QueueStatus
        < Response: Success; ActionID: $; EventList: start
        < Event: QueueStatusComplete; ActionID: $; EventList: Complete; ListItems: 0
    )"}));
    FollowedServer followed(settingsFor(asterisk));
    QTRY_COMPARE(followed.phase(), ServerStatus::Phase::Live);
    QCOMPARE(asterisk.faults(), QStringList());
    const QStringList blind = followed.server.status().blind;
    QCOMPARE(blind.filter(QStringLiteral("write = reporting")).size(), 7); // Inquirer's is one
    QCOMPARE(blind.filter(QStringLiteral("write = call")).size(), 1);
}

CACOFONISK_TEST(SwitchboardListsTest)

} // namespace cacofonisk::tst_switchboardlists

#include "tst_switchboardlists.moc"
