// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/session/followedserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_liveinquiries {

using namespace test;
using namespace std::chrono_literals;

namespace {

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

} // namespace

/// Asks a server about calls of which too little is told.
class LiveInquiriesTest : public QObject
{
    Q_OBJECT

private slots:
    void asksWhatTakesACall();
    void undoesNothingByAnAnswer();
    void asksNothingThatIsDenied_data();
    void asksNothingThatIsDenied();
    void endsACallWhoseHangupGotLost();
    void keepsASilentCallThatIsThere();
};

void LiveInquiriesTest::asksWhatTakesACall()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, aliceRunsVoiceMail, aliceHangsUp}));
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.inquiries = inquiries(1ms, 1h);
    FollowedServer followed(settings);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
    const calls::Call &call = followed.ended.front();
    QCOMPARE(text(call.application), text("VoiceMail"));
    QCOMPARE(call.end, calls::End::Completed);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:3000 completed")));
}

void LiveInquiriesTest::undoesNothingByAnAnswer()
{
    std::string late(aliceRunsVoiceMail);
    late.insert(late.find("< Response"),
                "< Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/1-1; "
                "Uniqueid: 1500000000.1; Timestamp: 1500000005.0\n");
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, late,
                          "< Event: Newchannel; Channel: SIP/9-9; Uniqueid: 9; Linkedid: 9"}));
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.inquiries = inquiries(1ms, 1h);
    FollowedServer followed(settings);
    const tracking::State &state = followed.server.pipeline().tracker().state();
    QTRY_VERIFY(state.channels.find("9"));
    QVERIFY(state.channels.find("1500000000.1")->bridge);
    const calls::CallHistory &history = followed.server.pipeline().callBook().history();
    QVERIFY(history.legs.find("1500000000.1")->applications.empty());
}

void LiveInquiriesTest::asksNothingThatIsDenied_data()
{
    QTest::addColumn<QString>("statusOfAll");
    QTest::addColumn<QString>("statusOfOne");
    const QString denial = text("< Response: Error; ActionID: $; Message: Permission denied\n");
    const QString nobody = text("< Response: Success; ActionID: $; EventList: start\n"
                                "< Event: StatusComplete; ActionID: $; EventList: Complete\n");
    QTest::newRow("from the begin") << denial << QString();
    QTest::newRow("later") << nobody << text("> Action: Status; Channel: SIP/1-1\n") + denial;
}

void LiveInquiriesTest::asksNothingThatIsDenied()
{
    QFETCH(const QString, statusOfAll);
    QFETCH(const QString, statusOfOne);
    const std::string_view others = otherLists.substr(otherLists.find("    > Action: QueueStatus"));
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, "> Action: Status\n", statusOfAll.toStdString(), others,
                          aliceIsUp, statusOfOne.toStdString(), "pings", unheardCall}));
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk, 100ms);
    settings.inquiries = inquiries(1ms, 1ms);
    FollowedServer followed(settings);
    QTRY_VERIFY(followed.server.status().blind.join(u' ').contains(QStringLiteral("stays open")));
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
}

void LiveInquiriesTest::endsACallWhoseHangupGotLost()
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
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.inquiries = inquiries(1h, 1ms);
    FollowedServer followed(settings);
    QTRY_COMPARE(followed.ended.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.ended.front().end, calls::End::Lost);
    QCOMPARE(followed.reports.take(), QStringList(text("hangup SIP/1-1:3000 lost")));
    QVERIFY(followed.server.pipeline().tracker().state().empty());
}

void LiveInquiriesTest::keepsASilentCallThatIsThere()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, aliceIsUp, aliceRunsVoiceMail, aliceRunsVoiceMail,
                          "> Action: Status; Channel: SIP/1-1"}));
    session::ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.inquiries = inquiries(1h, 1ms);
    FollowedServer followed(settings);
    QTRY_COMPARE(asterisk.faults(), QStringList());
    QCOMPARE(followed.calls().size(), std::size_t(1));
    QVERIFY(followed.ended.empty());
}

CACOFONISK_TEST(LiveInquiriesTest)

} // namespace cacofonisk::tst_liveinquiries

#include "tst_liveinquiries.moc"
