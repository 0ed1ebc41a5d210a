// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/printers.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_tracker {

using namespace test;

class TrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void fullyBootedDropsAllState();
    void theStateIsThereWhileFullyBootedIsTold();
    void tellsThatTheServerStops_data();
    void tellsThatTheServerStops();
    void countsWhatItDoesNotUnderstand();
    void knowsTheTimeOfTheEventInHand();
    void makesChannelsKnownThatItHasNotSeen_data();
    void makesChannelsKnownThatItHasNotSeen();
    void bringsNoChannelBackThatMayBeGone_data();
    void bringsNoChannelBackThatMayBeGone();
    void countsEveryEventAboutAnUnknownChannel_data();
    void countsEveryEventAboutAnUnknownChannel();
    void aSecondHangupIsCounted();
    void goesOnFromAStateThatWasKept();
    void decodesInTheCodePageThatItIsTold();
};

namespace {

constexpr const char *call = R"(
    Event: Newchannel; Channel: SIP/a; Uniqueid: a; SystemName: pbx1; Timestamp: 100.5
    Event: Newchannel; Channel: SIP/b; Uniqueid: b; SystemName: pbx1
    Event: DialBegin; Uniqueid: a; DestUniqueid: b
    Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
    Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 8
)";

/// An event that tells all of one channel, whichever block it has.
std::string about(const char *event)
{
    std::string script = std::string("Event: ") + event;
    for (const char *block : {"", "Dest", "LocalOne", "Parkee", "Retriever", "Target", "Transferer",
                              "OrigTransferer"}) {
        script.append("; ").append(block).append("Channel: SIP/x; ");
        script.append(block).append("Uniqueid: x");
    }
    return script + "; BridgeUniqueid: B; ChannelState: 6; Newname: SIP/y";
}

void addRows(const std::vector<const char *> &events)
{
    QTest::addColumn<QByteArray>("event");
    for (const char *event : events) {
        QTest::newRow(event) << QByteArray(event);
    }
}

const std::vector<const char *> beginnings{
    "Newstate",   "Newexten",     "DialBegin",       "DialState", "LocalBridge",
    "Pickup",     "BridgeEnter",  "BlindTransfer",   "Hold",      "AttendedTransfer",
    "ParkedCall", "UnParkedCall", "QueueCallerJoin", "Unhold",    "ConfbridgeJoin"};

const std::vector<const char *> endings{
    "Hangup",           "NewCallerid",      "NewConnectedLine",   "NewAccountCode",
    "Rename",           "HangupRequest",    "SoftHangupRequest",  "DialEnd",
    "BridgeLeave",      "QueueCallerLeave", "QueueCallerAbandon", "ParkedCallTimeOut",
    "ParkedCallGiveUp", "ConfbridgeLeave"};

} // namespace

void TrackerTest::fullyBootedDropsAllState()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell("Event: FullyBooted; Uptime: 12; Status: Fully Booted"),
             QStringList(text("serverStarted 12")));
    QVERIFY(pbx.state().empty());
    QVERIFY(pbx.state().extensions.empty());
    QCOMPARE(pbx.tell("Event: FullyBooted"), QStringList(text("serverStarted 0")));
    (void)pbx.tell(call);
    QCOMPARE(pbx.namesOf(pbx.channel("a").dials), text("SIP/b"));
    QVERIFY(!pbx.channel("b").bridge);
}

void TrackerTest::theStateIsThereWhileFullyBootedIsTold()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    std::size_t channels = 0;
    connect(&pbx.tracker, &tracking::Tracker::serverStarted, this,
            [&] { channels = pbx.state().channels.size(); });
    (void)pbx.tell("Event: FullyBooted");
    QCOMPARE(channels, std::size_t(2));
}

void TrackerTest::tellsThatTheServerStops_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("fact");
    QTest::newRow("for good") << QByteArray("Event: Shutdown; Shutdown: Cleanly; Restart: False")
                              << QStringLiteral("serverStopping");
    QTest::newRow("to start again")
        << QByteArray("Event: Shutdown; Shutdown: Cleanly; Restart: True")
        << QStringLiteral("serverStopping restarts");
    QTest::newRow("not told") << QByteArray("Event: Shutdown") << QStringLiteral("serverStopping");
}

void TrackerTest::tellsThatTheServerStops()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, fact);
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell(event.toStdString()), QStringList(fact));
    QCOMPARE(pbx.state().channels.size(), std::size_t(2));
}

void TrackerTest::countsWhatItDoesNotUnderstand()
{
    TrackedSwitch pbx;
    QCOMPARE(pbx.tell(R"(
        Event: NewThing; Uniqueid: a
        Event: NewThing; Uniqueid: b
        Key: v
        Asterisk Call Manager/5.0.4
        Response: Success
        Event: VarSet; Uniqueid: a
    )"),
             QStringList());
    QCOMPARE(problemLines(pbx.problems),
             (QStringList{text("UnknownEvent NewThing 2"), text("NoType 1")}));
    QVERIFY(pbx.state().empty());
}

void TrackerTest::knowsTheTimeOfTheEventInHand()
{
    TrackedSwitch pbx;
    QVERIFY(!pbx.state().now);
    (void)pbx.tell(call);
    QVERIFY(pbx.state().now == Moment(std::chrono::milliseconds(100'500)));
    (void)pbx.tell("Event: VarSet; Timestamp: 99");
    QVERIFY(pbx.state().now == Moment(std::chrono::seconds(99)));
}

void TrackerTest::makesChannelsKnownThatItHasNotSeen_data()
{
    addRows(beginnings);
}

void TrackerTest::makesChannelsKnownThatItHasNotSeen()
{
    QFETCH(QByteArray, event);
    TrackedSwitch pbx;
    const QStringList facts = pbx.tell(about(event));
    QCOMPARE(facts.value(0), text("channelCreated SIP/x (inferred)"));
    QVERIFY(pbx.channel("x").isInferred);
    QCOMPARE(pbx.state().channels.size(), std::size_t(1));
    QCOMPARE(problemLines(pbx.problems),
             QStringList(QStringLiteral("UnknownChannel %1 1").arg(QLatin1String(event))));
    (void)pbx.tell("Event: Hangup; Uniqueid: x");
    QVERIFY(pbx.state().empty());
}

void TrackerTest::bringsNoChannelBackThatMayBeGone_data()
{
    addRows(endings);
}

void TrackerTest::bringsNoChannelBackThatMayBeGone()
{
    QFETCH(QByteArray, event);
    TrackedSwitch pbx;
    QCOMPARE(pbx.tell(about(event)), QStringList());
    QVERIFY(pbx.state().empty());
}

void TrackerTest::countsEveryEventAboutAnUnknownChannel_data()
{
    addRows(endings);
}

void TrackerTest::countsEveryEventAboutAnUnknownChannel()
{
    QFETCH(QByteArray, event);
    TrackedSwitch pbx;
    (void)pbx.tell(about(event));
    QCOMPARE(problemLines(pbx.problems),
             QStringList(QStringLiteral("UnknownChannel %1 1").arg(QLatin1String(event))));
}

void TrackerTest::aSecondHangupIsCounted()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    QCOMPARE(pbx.tell("Event: Hangup; Uniqueid: a; Cause: 16").size(), 1);
    QCOMPARE(pbx.tell("Event: Hangup; Uniqueid: a; Cause: 16"), QStringList());
    QCOMPARE(problemLines(pbx.problems), QStringList(text("UnknownChannel Hangup 1")));
}

void TrackerTest::goesOnFromAStateThatWasKept()
{
    TrackedSwitch pbx;
    (void)pbx.tell(call);
    const tracking::State kept = pbx.state();
    (void)pbx.tell("Event: Hangup; Uniqueid: a\nEvent: Hangup; Uniqueid: b");
    QVERIFY(pbx.state().empty());
    pbx.tracker.restore(kept);
    QCOMPARE(pbx.facts.take(), QStringList());
    const QStringList expected{text("dialEnded SIP/a > SIP/b ANSWER (open)"),
                               text("bridgeEntered SIP/b B/2")};
    QCOMPARE(pbx.tell(R"(
        Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: ANSWER
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
    )"),
             expected);
    QCOMPARE(kept.bridges.find("B")->members.size(), std::size_t(1));
}

void TrackerTest::decodesInTheCodePageThatItIsTold()
{
    TrackedSwitch pbx;
    QVERIFY(!pbx.tracker.setCodePage("no-such-page"));
    if (!pbx.tracker.setCodePage("windows-1251")) {
        QSKIP("this Qt knows no windows-1251");
    }
    (void)pbx.tell(
        "Event: Newchannel; Channel: SIP/a; CallerIDName: \xc0\xed\xed\xe0; Uniqueid: a");
    QCOMPARE(text(pbx.channel("a").callerId.name), QStringLiteral("\u0410\u043d\u043d\u0430"));
}

CACOFONISK_TEST(TrackerTest)

} // namespace cacofonisk::tst_tracker

#include "tst_tracker.moc"
