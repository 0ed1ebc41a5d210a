// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_synchronizer {

using test::ReportedSwitch;
using test::text;
using test::TrackedSwitch;

namespace {

/// Alice calls a group by way of a Local channel that stays; Bob's phone rings.
constexpr std::string_view ringingList = R"(
    Event: CoreShowChannel; Channel: PJSIP/1001-1; ChannelState: 4; Uniqueid: 1; Linkedid: 1;
        Exten: 2003; Application: Dial; ApplicationData: Local/1002@ext/n&Local/1003@ext/n,20
    Event: CoreShowChannel; Channel: Local/1002@ext-7;1; ChannelState: 5; Uniqueid: 2; Linkedid: 1;
        Exten: 2003; Application: AppDial; ApplicationData: (Outgoing Line)
    Event: CoreShowChannel; Channel: Local/1002@ext-7;2; ChannelState: 4; Uniqueid: 3; Linkedid: 1;
        Exten: 1002; Application: Dial; ApplicationData: PJSIP/1002,30
    Event: CoreShowChannel; Channel: PJSIP/1002-2; ChannelState: 5; Uniqueid: 4; Linkedid: 1;
        Exten: 1002; Application: AppDial; ApplicationData: (Outgoing Line)
    Event: CoreShowChannelsComplete; ListItems: 4
)";

constexpr std::string_view call = R"(
    Event: Newchannel; Channel: SIP/a; ChannelState: 4; Exten: 1002; Uniqueid: a; Linkedid: a
    Event: Newchannel; Channel: SIP/b; ChannelState: 0; Uniqueid: b; Linkedid: a
    Event: DialBegin; Channel: SIP/a; Uniqueid: a; DestChannel: SIP/b; DestUniqueid: b
    Event: Newstate; Channel: SIP/b; ChannelState: 5; Uniqueid: b
)";

} // namespace

class SynchronizerTest : public QObject
{
    Q_OBJECT

private slots:
    void infersPairsAndDials();
    void takesADialThatIsOverForNoOpenOne();
    void choosesTheCallerThatNamesTheDevice();
    void knowsTheCallerWhoIsAboutToBeConnected();
    void knowsThatPagedPhonesHaveNoCaller();
    void putsChannelsIntoTheirBridges();
    void tellsWhatRingsOnAttaching();
    void tellsNothingOfConversationsOnAttaching();
    void infersNothingTwice();
    void endsWhatIsMissingAfterABreak();
    void keepsWhatIsStillThereAfterABreak();
    void tellsWhatHappenedDuringABreak();
    void endsAllAfterARestart();
    void endsAllAfterAStopThatWasAnnounced();
    void knowsARestartByTheCountOfChannels_data();
    void knowsARestartByTheCountOfChannels();
    void endsWhatListsLackForAWhile();
    void endsNothingThatOneListLacks();
    void endsNothingThatHalfAListLacks();
    void takesTheAnswerOfOneForNoList();
    void undoesNothingThatEventsTold();
};

void SynchronizerTest::infersPairsAndDials()
{
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(ringingList);
    const QStringList expected{text("localPaired Local/1002@ext-7;1 Local/1002@ext-7;2"),
                               text("dialBegan PJSIP/1001-1 > Local/1002@ext-7;1 exten=2003 "
                                    "dialString=Local/1002@ext/n (open) (inferred)"),
                               text("dialBegan Local/1002@ext-7;2 > PJSIP/1002-2 exten=1002 "
                                    "dialString=PJSIP/1002 (open) (inferred)")};
    QCOMPARE(facts.mid(facts.size() - expected.size()), expected);
    QCOMPARE(text(pbx.nameOf(pbx.state().rootCaller(pbx.channel("4").id))), text("PJSIP/1001-1"));
    QVERIFY(pbx.state().listed.empty());
}

void SynchronizerTest::takesADialThatIsOverForNoOpenOne()
{
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1;
            Exten: 1002; Application: Queue; ApplicationData: support; BridgeId: B
        Event: CoreShowChannel; Channel: SIP/2-2; ChannelState: 6; Uniqueid: 2; Linkedid: 1;
            Application: AppQueue; ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete
    )");
    QVERIFY(facts.contains(text("dialBegan SIP/1-1 > SIP/2-2 exten=1002 (inferred)")));
    QVERIFY(pbx.channel("1").dials.empty());
    QVERIFY(!pbx.channel("2").dialledBy);
}

void SynchronizerTest::choosesTheCallerThatNamesTheDevice()
{
    TrackedSwitch pbx;
    (void)pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1-1; ChannelState: 4; Uniqueid: 1; Linkedid: 1;
            Application: Dial; ApplicationData: SIP/22&SIP/3,20
        Event: CoreShowChannel; Channel: Local/x@y-1;2; ChannelState: 4; Uniqueid: 2; Linkedid: 1;
            Application: Dial; ApplicationData: SIP/2,20
        Event: CoreShowChannel; Channel: SIP/4-1; ChannelState: 4; Uniqueid: 4; Linkedid: 4;
            Application: Dial; ApplicationData: SIP/2,20
        Event: CoreShowChannel; Channel: SIP/2-5; ChannelState: 5; Uniqueid: 5; Linkedid: 1;
            Application: AppDial; ApplicationData: (Outgoing Line)
        Event: CoreShowChannelsComplete
    )");
    QCOMPARE(text(pbx.nameOf(pbx.channel("5").dialledBy)), text("Local/x@y-1;2"));
}

void SynchronizerTest::knowsTheCallerWhoIsAboutToBeConnected()
{
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1;
            Application: Dial; ApplicationData: SIP/2,20
        Event: CoreShowChannel; Channel: SIP/2-2; ChannelState: 6; Uniqueid: 2; Linkedid: 1;
            Application: AppDial; ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete
    )");
    QVERIFY(facts.contains(text("dialBegan SIP/1-1 > SIP/2-2 dialString=SIP/2 (inferred)")));
}

void SynchronizerTest::knowsThatPagedPhonesHaveNoCaller()
{
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1;
            Application: Page; ApplicationData: SIP/2&SIP/3,q
        Event: CoreShowChannel; Channel: SIP/2-2; ChannelState: 0; Uniqueid: 2; Linkedid: 1;
            Application: AppDial2; ApplicationData: (Outgoing Line)
        Event: CoreShowChannelsComplete
    )");
    QCOMPARE(facts.last(), text("dialBegan nobody > SIP/2-2 (inferred)"));
}

void SynchronizerTest::putsChannelsIntoTheirBridges()
{
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1; ChannelState: 6; Uniqueid: 1; Linkedid: 1;
            Application: ConfBridge; ApplicationData: 4001,user; BridgeId: B
        Event: CoreShowChannelsComplete
    )");
    QVERIFY(facts.contains(text("bridgeEntered SIP/1 B/1 linkedid=1 (inferred)")));
    const tracking::Bridge *const bridge = pbx.state().bridges.find("B");
    QVERIFY(bridge);
    QCOMPARE(text(bridge->creator), text("ConfBridge"));
    QCOMPARE(text(bridge->name), text("4001"));
}

void SynchronizerTest::tellsWhatRingsOnAttaching()
{
    ReportedSwitch pbx;
    QCOMPARE(pbx.tell(ringingList),
             QStringList(text("b_dial PJSIP/1001-1:2003 > PJSIP/1002-2:1002")));
    QCOMPARE(pbx.tell("Event: Newstate; Channel: PJSIP/1002-2; ChannelState: 6; Uniqueid: 4"),
             QStringList());
}

void SynchronizerTest::tellsNothingOfConversationsOnAttaching()
{
    ReportedSwitch pbx;
    QCOMPARE(pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/1-1; ChannelState: 6; Uniqueid: 1; Linkedid: 1;
            Exten: 1002; Application: Dial; ApplicationData: SIP/2; BridgeId: B
        Event: CoreShowChannel; Channel: SIP/2-2; ChannelState: 6; Uniqueid: 2; Linkedid: 1;
            Application: AppDial; ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete
    )"),
             QStringList());
    QCOMPARE(pbx.tell("Event: Hangup; Channel: SIP/2-2; Uniqueid: 2; Cause: 16"), QStringList());
    QCOMPARE(pbx.tell("Event: Hangup; Channel: SIP/1-1; Uniqueid: 1; Cause: 16"),
             QStringList(text("hangup SIP/1-1:1002 completed")));
}

void SynchronizerTest::infersNothingTwice()
{
    TrackedSwitch pbx;
    (void)pbx.tell(ringingList);
    const QStringList again = pbx.tell(ringingList);
    QVERIFY(std::all_of(again.begin(), again.end(), [](const QString &fact) {
        return fact.startsWith(QLatin1String("channelListed"));
    }));
}

void SynchronizerTest::endsWhatIsMissingAfterABreak()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell("Asterisk Call Manager/5.0.5"), QStringList());
    QCOMPARE(pbx.tell("Event: FullyBooted; Uptime: 86400"), QStringList());
    QCOMPARE(pbx.tell("Event: CoreShowChannelsComplete; ListItems: 0"),
             QStringList(text("hangup SIP/a:1002 lost")));
    QVERIFY(pbx.tracker.state().empty());
}

void SynchronizerTest::keepsWhatIsStillThereAfterABreak()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell(R"(
        Asterisk Call Manager/5.0.5
        Event: CoreShowChannel; Channel: SIP/a; ChannelState: 4; Uniqueid: a; Linkedid: a;
            Application: Dial; ApplicationData: SIP/b
        Event: CoreShowChannel; Channel: SIP/b; ChannelState: 5; Uniqueid: b; Linkedid: a;
            Application: AppDial; ApplicationData: (Outgoing Line)
        Event: CoreShowChannelsComplete
    )"),
             QStringList());
    QCOMPARE(pbx.tell(R"(
        Event: Hangup; Channel: SIP/b; Uniqueid: b; Cause: 19
        Event: Hangup; Channel: SIP/a; Uniqueid: a; Cause: 19
    )"),
             QStringList(text("hangup SIP/a:1002 no-answer")));
}

void SynchronizerTest::tellsWhatHappenedDuringABreak()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    const QStringList expected{text("b_dial_end SIP/a:1002 > SIP/b answer"),
                               text("up SIP/a:1002 > SIP/b")};
    QCOMPARE(pbx.tell(R"(
        Asterisk Call Manager/5.0.5
        Event: CoreShowChannel; Channel: SIP/a; ChannelState: 6; Uniqueid: a; Linkedid: a;
            Application: Dial; ApplicationData: SIP/b; BridgeId: B
        Event: CoreShowChannel; Channel: SIP/b; ChannelState: 6; Uniqueid: b; Linkedid: a;
            Application: AppDial; ApplicationData: (Outgoing Line); BridgeId: B
        Event: CoreShowChannelsComplete
    )"),
             expected);
}

void SynchronizerTest::endsAllAfterARestart()
{
    ReportedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a; Timestamp: 1000.0
        Asterisk Call Manager/5.0.5
        Event: Reload; Timestamp: 1030.0
    )");
    QCOMPARE(pbx.tell("Event: FullyBooted; Uptime: 20"), QStringList(text("hangup SIP/a failed")));
    QVERIFY(pbx.tracker.state().empty());
}

void SynchronizerTest::endsAllAfterAStopThatWasAnnounced()
{
    ReportedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a; Linkedid: a
        Event: Shutdown; Restart: True
        Asterisk Call Manager/5.0.5
    )");
    QCOMPARE(pbx.tell("Event: FullyBooted"), QStringList(text("hangup SIP/a failed")));
    QVERIFY(!pbx.tracker.state().isStopping);
}

void SynchronizerTest::knowsARestartByTheCountOfChannels_data()
{
    QTest::addColumn<QString>("uniqueid");
    QTest::addColumn<QString>("end");
    QTest::newRow("begun anew") << text("pbx-1500000100.2") << text("failed");
    QTest::newRow("goes on") << text("pbx-1500000100.71") << text("lost");
    QTest::newRow("of the same moment") << text("pbx-1500000001.69") << text("lost");
    QTest::newRow("of another system") << text("1500000100.2") << text("lost");
    QTest::newRow("of a program") << text("pbx-softphone-2") << text("lost");
}

void SynchronizerTest::knowsARestartByTheCountOfChannels()
{
    QFETCH(const QString, uniqueid);
    QFETCH(const QString, end);
    ReportedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: pbx-1500000000.70; Linkedid: pbx-1500000000.70
        Asterisk Call Manager/2.10.4
        Event: FullyBooted
    )");
    const QString list = text("Event: CoreShowChannel; Channel: SIP/b; Uniqueid: %1; Linkedid: %1\n"
                              "Event: CoreShowChannelsComplete; ListItems: 1");
    QCOMPARE(pbx.tell(list.arg(uniqueid).toStdString()), QStringList(text("hangup SIP/a ") + end));
}

void SynchronizerTest::endsWhatListsLackForAWhile()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell("Event: CoreShowChannelsComplete; ListItems: 0; Timestamp: 1000.0"),
             QStringList());
    QCOMPARE(pbx.tell("Event: CoreShowChannelsComplete; ListItems: 0; Timestamp: 1004.0"),
             QStringList());
    QCOMPARE(pbx.tell("Event: CoreShowChannelsComplete; ListItems: 0; Timestamp: 1005.0"),
             QStringList(text("hangup SIP/a:1002 lost")));
    QVERIFY(pbx.tracker.state().empty());
}

void SynchronizerTest::endsNothingThatOneListLacks()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell(R"(
        Event: CoreShowChannelsComplete; ListItems: 0; Timestamp: 1000.0
        Event: Hangup; Channel: SIP/b; Uniqueid: b; Cause: 19; Timestamp: 1000.1
        Event: Hangup; Channel: SIP/a; Uniqueid: a; Cause: 19; Timestamp: 1000.1
    )"),
             QStringList(text("hangup SIP/a:1002 no-answer")));
    (void)pbx.tell(call); // again: what is known of those before is over
    QCOMPARE(pbx.tell("Event: CoreShowChannelsComplete; ListItems: 0; Timestamp: 1010.0"),
             QStringList(text("hangup SIP/a:1002 lost")));
}

void SynchronizerTest::endsNothingThatHalfAListLacks()
{
    ReportedSwitch pbx;
    (void)pbx.tell(call);
    for (const std::string_view end :
         {"Event: CoreShowChannelsComplete; ListItems: 2; Timestamp: 1000.0",
          "Event: CoreShowChannelsComplete; Timestamp: 1010.0",
          "Event: CoreShowChannelsComplete; ListItems: 2; Timestamp: 1020.0"}) {
        (void)pbx.tell("Event: CoreShowChannel; Channel: SIP/a; ChannelState: 4; Uniqueid: a");
        QCOMPARE(pbx.tell(end), QStringList());
    }
    QVERIFY(pbx.tracker.state().channels.find("b"));
}

void SynchronizerTest::takesTheAnswerOfOneForNoList()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell(R"(
        Event: Status; Channel: SIP/a; ChannelState: 4; Uniqueid: a; Application: Wait; Data: 5
        Event: StatusComplete; Items: 1; ListItems: 1; Timestamp: 1000.0
        Event: Status; Channel: SIP/a; ChannelState: 4; Uniqueid: a; Application: Wait; Data: 5
        Event: StatusComplete; Items: 1; ListItems: 1; Timestamp: 1010.0
    )"),
             QStringList({text("channelListed SIP/a application=Wait data=5"),
                          text("channelListed SIP/a application=Wait data=5")}));
    QVERIFY(pbx.state().lacking.empty());
    QVERIFY(pbx.state().listed.empty());
}

void SynchronizerTest::undoesNothingThatEventsTold()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    (void)pbx.tell(R"(
        Event: Newstate; Channel: SIP/b; ChannelState: 6; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/b; ChannelState: 6; Uniqueid: b
    )");
    QCOMPARE(
        pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/a; ChannelState: 4; Uniqueid: a; Linkedid: a;
            Application: Dial; ApplicationData: SIP/b
        Event: CoreShowChannel; Channel: SIP/b; ChannelState: 5; Uniqueid: b; Linkedid: a;
            Application: AppDial; ApplicationData: (Outgoing Line)
        Event: CoreShowChannelsComplete; ListItems: 2
    )"),
        QStringList({text("channelListed SIP/a application=Dial data=SIP/b"),
                     text("channelListed SIP/b application=AppDial data=(Outgoing Line) called")}));
    QCOMPARE(pbx.channel("b").state, tracking::ChannelState::Up);
    QVERIFY(pbx.channel("b").bridge);
    QVERIFY(pbx.channel("b").dialledBy);
}

CACOFONISK_TEST(SynchronizerTest)

} // namespace cacofonisk::tst_synchronizer

#include "tst_synchronizer.moc"
