// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/printers.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_channeltracker {

using namespace test;
using tracking::Channel;

class ChannelTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatNewchannelSays();
    void decodesNames();
    void aLinkedidThatIsNotToldIsItsOwn();
    void knowsTheNameOfTheServer();
    void eachEventSetsWhatItIsForAlone_data();
    void eachEventSetsWhatItIsForAlone();
    void repeatedEventsChangeNothing_data();
    void repeatedEventsChangeNothing();
    void tellsWhatChangesOnce();
    void tellsApplications();
    void tellsWhoAskedForTheEnd();
    void aHangupTakesTheChannelOutOfEverything();
    void theStateTellsOfTheChannelDuringItsHangup();
    void aListMakesChannelsKnown();
};

namespace {

constexpr const char *alice = R"(
    Event: Newchannel; Channel: SIP/1001-000000d2; ChannelState: 4; CallerIDNum: 1001;
        CallerIDName: Alice; ConnectedLineNum: <unknown>; ConnectedLineName: <unknown>;
        AccountCode: acc; Context: ext; Exten: 1002; Uniqueid: 1.1; Linkedid: 1.0
)";

Channel aliceAsKept(tracking::ChannelId id)
{
    Channel channel;
    channel.id = id;
    channel.name = "SIP/1001-000000d2";
    channel.uniqueid = "1.1";
    channel.linkedid = "1.0";
    channel.accountCode = "acc";
    channel.callerId.name = "Alice";
    channel.hadNumber = true;
    channel.callerId.num = "1001";
    channel.exten = "1002";
    channel.state = 4;
    return channel;
}

} // namespace

void ChannelTrackerTest::keepsWhatNewchannelSays()
{
    TrackedSwitch pbx;
    QCOMPARE(pbx.tell(alice), QStringList(text("channelCreated SIP/1001-000000d2")));
    const Channel &channel = pbx.channel("1.1");
    QCOMPARE(channel, aliceAsKept(channel.id));
    QCOMPARE(problemLines(pbx.problems), QStringList());
}

void ChannelTrackerTest::decodesNames()
{
    TrackedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; CallerIDName: O\'Brien; AccountCode: \"x\"; Uniqueid: 1
        Event: Newchannel; Channel: PJSIP/b; CallerIDName: Al \\\"Ace\\\"; Uniqueid: 2
        Event: NewConnectedLine; ConnectedLineName: Dr. \\\"No\\\"; ConnectedLineNum: <unknown>;
            Uniqueid: 2
    )");
    (void)pbx.tell("Event: Newchannel; Channel: SIP/Zo\xeb; CallerIDName: Zo\xeb; Uniqueid: 3");
    QCOMPARE(text(pbx.channel("1").callerId.name), text("O'Brien"));
    QCOMPARE(text(pbx.channel("1").accountCode), text("\"x\""));
    QCOMPARE(text(pbx.channel("2").callerId.name), text("Al \"Ace\""));
    QCOMPARE(text(pbx.channel("2").connectedLine.name), text("Dr. \"No\""));
    QCOMPARE(text(pbx.channel("3").callerId.name), text("Zo\xc3\xab"));
    QCOMPARE(text(pbx.channel("3").name), text("SIP/Zo\xc3\xab"));
}

void ChannelTrackerTest::aLinkedidThatIsNotToldIsItsOwn()
{
    TrackedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: 7");
    QCOMPARE(text(pbx.channel("7").linkedid), text("7"));
    QCOMPARE(pbx.tell("Event: Newchannel; Channel: SIP/b; Uniqueid:"), QStringList());
    QCOMPARE(pbx.state().channels.size(), std::size_t(1));
}

void ChannelTrackerTest::knowsTheNameOfTheServer()
{
    TrackedSwitch pbx;
    (void)pbx.tell("Event: Newchannel; Channel: SIP/a; Uniqueid: 7; SystemName: pbx1");
    QCOMPARE(text(pbx.state().systemName), text("pbx1"));
}

void ChannelTrackerTest::eachEventSetsWhatItIsForAlone_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("changed");
    const auto row = [](const char *event, const char *fact, const char *changed) {
        QTest::newRow(event) << QByteArray(event) << text(fact) << text(changed);
    };
    row("Newstate", "channelStateChanged SIP/1001-000000d2 4 > 6", "state");
    row("NewCallerid", "channelChanged SIP/1001-000000d2", "caller id");
    row("NewConnectedLine", "channelChanged SIP/1001-000000d2", "connected line");
    row("NewAccountCode", "channelChanged SIP/1001-000000d2", "account code");
    row("Rename", "channelRenamed SIP/new", "name");
    row("Newexten", "applicationStarted SIP/1001-000000d2 Dial SIP/x", "nothing");
    row("Hold", "held SIP/1001-000000d2", "nothing");
    row("VarSet", "", "nothing");
}

void ChannelTrackerTest::eachEventSetsWhatItIsForAlone()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, fact);
    QFETCH(QString, changed);
    TrackedSwitch pbx;
    (void)pbx.tell(alice);
    const QStringList facts =
        pbx.tell("Event: " + event.toStdString() +
                 R"(; Channel: SIP/other; ChannelState: 6; CallerIDNum: 9; CallerIDName: N;
            ConnectedLineNum: 8; ConnectedLineName: M; AccountCode: new; Context: c; Exten: 7;
            Uniqueid: 1.1; Linkedid: 5; CID-CallingPres: 0 (Presentation Allowed, Not Screened);
            Newname: SIP/new; Application: Dial; AppData: SIP/x)");
    QCOMPARE(facts, fact.isEmpty() ? QStringList() : QStringList(fact));
    const Channel &channel = pbx.channel("1.1");
    Channel expected = aliceAsKept(channel.id);
    if (changed == text("state")) {
        expected.state = 6;
    } else if (changed == text("caller id")) {
        expected.callerId.name = "N";
        expected.callerId.num = "9";
        expected.presentation = "0 (Presentation Allowed, Not Screened)";
    } else if (changed == text("connected line")) {
        expected.connectedLine.name = "M";
        expected.connectedLine.num = "8";
    } else if (changed == text("account code")) {
        expected.accountCode = "new";
    } else if (changed == text("name")) {
        expected.name = "SIP/new";
    }
    QCOMPARE(channel, expected);
}

void ChannelTrackerTest::repeatedEventsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("event");
    for (const char *event :
         {"Event: Newchannel; Channel: SIP/x; Exten: 9; ChannelState: 6; Uniqueid: 1.1",
          "Event: Newstate; ChannelState: 5; Uniqueid: 1.1",
          "Event: NewCallerid; CallerIDNum: 9; CID-CallingPres: 0; Uniqueid: 1.1",
          "Event: NewConnectedLine; ConnectedLineNum: 9; Uniqueid: 1.1",
          "Event: NewAccountCode; AccountCode: new; Uniqueid: 1.1",
          "Event: Rename; Newname: SIP/new; Uniqueid: 1.1"}) {
        QTest::newRow(event) << QByteArray(event);
    }
}

void ChannelTrackerTest::repeatedEventsChangeNothing()
{
    QFETCH(QByteArray, event);
    TrackedSwitch pbx;
    (void)pbx.tell(alice);
    (void)pbx.tell(event.toStdString());
    const Channel once = pbx.channel("1.1");
    (void)pbx.tell(event.toStdString());
    QCOMPARE(pbx.channel("1.1"), once);
    QCOMPARE(pbx.state().channels.size(), std::size_t(1));
}

void ChannelTrackerTest::tellsWhatChangesOnce()
{
    TrackedSwitch pbx;
    (void)pbx.tell(alice);
    QCOMPARE(pbx.tell(alice), QStringList());
    constexpr const char *ringing = "Event: Newstate; ChannelState: 5; Uniqueid: 1.1";
    QCOMPARE(pbx.tell(ringing), QStringList(text("channelStateChanged SIP/1001-000000d2 4 > 5")));
    QCOMPARE(pbx.tell(ringing), QStringList());
}

void ChannelTrackerTest::tellsApplications()
{
    TrackedSwitch pbx;
    (void)pbx.tell(alice);
    QCOMPARE(pbx.tell("Event: Newexten; Application: Answer; AppData:; Uniqueid: 1.1"),
             QStringList(text("applicationStarted SIP/1001-000000d2 Answer")));
}

void ChannelTrackerTest::tellsWhoAskedForTheEnd()
{
    TrackedSwitch pbx;
    (void)pbx.tell(alice);
    const QStringList expected{text("hangupRequested SIP/1001-000000d2 16 by phone"),
                               text("hangupRequested SIP/1001-000000d2 0 by asterisk"),
                               text("hangupRequested SIP/1001-000000d2 21 603 by phone")};
    QCOMPARE(pbx.tell(R"(
        Event: HangupRequest; Cause: 16; Uniqueid: 1.1
        Event: SoftHangupRequest; Uniqueid: 1.1
        Event: HangupRequest; Cause: 21; TechCause: 603; Uniqueid: 1.1
    )"),
             expected);
    QVERIFY(pbx.state().channels.find("1.1"));
}

void ChannelTrackerTest::aHangupTakesTheChannelOutOfEverything()
{
    TrackedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a
        Event: Newchannel; Channel: Local/x;1; Uniqueid: x1
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2
        Event: Newchannel; Channel: SIP/b; Uniqueid: b
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
        Event: DialBegin; Uniqueid: a; DestUniqueid: x1
        Event: DialBegin; Uniqueid: x1; DestUniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: x1
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
    )");
    QCOMPARE(pbx.tell("Event: Hangup; Uniqueid: x1; Cause: 16; Cause-txt: Normal Clearing"),
             QStringList(text("channelHungUp Local/x;1 16 Normal Clearing")));
    QVERIFY(!pbx.state().channels.find("x1"));
    QVERIFY(pbx.channel("a").dials.empty());
    QVERIFY(!pbx.channel("b").dialledBy);
    QVERIFY(!pbx.channel("x2").localPeer);
    QCOMPARE(pbx.namesOf(pbx.state().bridges.find("B")->members), text("SIP/b"));
    (void)pbx.tell("Event: Hangup; Uniqueid: b\nEvent: Hangup; Uniqueid: x2");
    QVERIFY(!pbx.state().bridges.find("B"));
    (void)pbx.tell("Event: Hangup; Uniqueid: a");
    QVERIFY(pbx.state().empty());
}

void ChannelTrackerTest::theStateTellsOfTheChannelDuringItsHangup()
{
    TrackedSwitch pbx;
    (void)pbx.tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a
        Event: Newchannel; Channel: SIP/b; Uniqueid: b
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
    )");
    QString told;
    connect(&pbx.tracker, &tracking::Tracker::channelHungUp, this, [&](const Channel &channel) {
        told = pbx.namesOf(channel.dials) + text(channel.bridge ? " in a bridge" : "");
    });
    (void)pbx.tell("Event: Hangup; Uniqueid: a");
    QCOMPARE(told, text("SIP/b in a bridge"));
}

void ChannelTrackerTest::aListMakesChannelsKnown()
{
    TrackedSwitch pbx;
    const QStringList expected{
        text("channelCreated SIP/a (inferred)"),
        text("channelListed SIP/a application=Dial data=SIP/b"),
        text("channelListed SIP/a application=Dial data=SIP/c dialled=1002")};
    QCOMPARE(pbx.tell(R"(
        Event: CoreShowChannel; Channel: SIP/a; ChannelState: 6; Uniqueid: 1; Linkedid: 0;
            Application: Dial; ApplicationData: SIP/b; BridgeId: B
        Event: Status; Channel: SIP/a; ChannelState: 6; Uniqueid: 1; Linkedid: 0; DNID: 1002;
            Application: Dial; Data: SIP/c; BridgeID: C
    )"),
             expected);
    QVERIFY(pbx.channel("1").isInferred);
    QCOMPARE(pbx.channel("1").state, 6);
    QCOMPARE(text(pbx.channel("1").linkedid), text("0"));
}

CACOFONISK_TEST(ChannelTrackerTest)

} // namespace cacofonisk::tst_channeltracker

#include "tst_channeltracker.moc"
