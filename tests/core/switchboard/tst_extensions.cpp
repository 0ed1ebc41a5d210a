// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/watchedswitch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_extensions {

using namespace test;

/// Alice is 1001, at SIP/1001; Bob is 1002, at two phones.
class ExtensionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsTheStateOfAHint_data();
    void showsTheStateOfAHint();
    void showsWithWhomSomebodyRings();
    void showsWithWhomSomebodyTalks();
    void severalPhonesAreOneExtension();
    void showsWhoIsTalkedToThroughALocalPair();
    void namesOutsidersByTheirCallerId();
    void asksNotToBeDisturbed_data();
    void asksNotToBeDisturbed();
    void showsPresence();
    void knowsSinceWhen();
    void aListReplacesWhatWas();
    void aLaterListTellsNews();
    void aReloadKeepsWhatHintsName();
    void tellsTheServersTimesByOurClock();
    void aHintThatIsRemovedIsGone();
    void aRestartForgetsAll();
    void phonesWithoutHintsShowThemselves();
    void channelsOfAsterisksOwnAreNobody_data();
    void channelsOfAsterisksOwnAreNobody();
    void aTrunkIsNobody();
    void oneWithAHintDoesNotShowItselfTwice();

private:
    std::unique_ptr<WatchedSwitch> pbx;
};

namespace {

constexpr const char *call = R"(
    Event: Newchannel; Channel: SIP/1001-1; ChannelState: 4; CallerIDNum: 1001; CallerIDName: Alice;
        Exten: 1002; Uniqueid: a; Linkedid: a
    Event: Newchannel; Channel: SIP/1002-2; ChannelState: 0; CallerIDNum: 1002; CallerIDName: Bob;
        Uniqueid: b; Linkedid: a
    Event: DialBegin; Channel: SIP/1001-1; Uniqueid: a; DestChannel: SIP/1002-2; DestUniqueid: b;
        DialString: 1002
    Event: Newstate; Channel: SIP/1002-2; ChannelState: 5; Uniqueid: b
    Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 1
    Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob; Status: 8
)";

constexpr const char *answer = R"(
    Event: Newstate; Channel: SIP/1002-2; ChannelState: 6; Uniqueid: b
    Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: ANSWER
    Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b; Channel: SIP/1002-2
    Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a; Channel: SIP/1001-1
    Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob; Status: 1
)";

QString line(const char *words)
{
    return text(words);
}

} // namespace

void ExtensionsTest::init()
{
    pbx = std::make_unique<WatchedSwitch>();
    (void)pbx->tell(R"(
        Event: ExtensionStatus; ActionID: 1; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0
        Event: ExtensionStatus; ActionID: 1; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob;
            Status: 0
        Event: ExtensionStateListComplete; ActionID: 1
    )");
}

void ExtensionsTest::showsTheStateOfAHint_data()
{
    QTest::addColumn<QString>("state");
    const auto row = [](const char *status, const char *state) {
        QTest::newRow(status) << text(state);
    };
    row("0", "free");
    row("1", "in-use");
    row("2", "busy");
    row("4", "unavailable");
    row("8", "ringing");
    row("9", "ringing-in-use");
    row("16", "on-hold");
    row("17", "on-hold");
}

void ExtensionsTest::showsTheStateOfAHint()
{
    QFETCH(const QString, state);
    const std::string told =
        std::string("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: ") +
        QTest::currentDataTag();
    QCOMPARE(pbx->tell(told), QStringList(QStringLiteral("1001@ext: ") + state));
}

void ExtensionsTest::showsWithWhomSomebodyRings()
{
    (void)pbx->tell(call);
    QCOMPARE(pbx->all(), QStringList({line("1001@ext Alice: in-use > 1002 Bob"),
                                      line("1002@ext Bob: ringing < 1001 Alice")}));
}

void ExtensionsTest::showsWithWhomSomebodyTalks()
{
    (void)pbx->tell(call);
    (void)pbx->tell(answer);
    QCOMPARE(pbx->all(), QStringList({line("1001@ext Alice: in-use > 1002 Bob"),
                                      line("1002@ext Bob: in-use < 1001 Alice")}));
    const QStringList ended = pbx->tell(R"(
        Event: Hangup; Channel: SIP/1002-2; Uniqueid: b; Cause: 16
        Event: Hangup; Channel: SIP/1001-1; Uniqueid: a; Cause: 16
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0
        Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob; Status: 0
    )");
    QCOMPARE(ended, QStringList({line("1001@ext Alice: free"), line("1002@ext Bob: free")}));
}

void ExtensionsTest::severalPhonesAreOneExtension()
{
    (void)pbx->tell(call);
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: PJSIP/bob-3; ChannelState: 4; CallerIDNum: 1002; Exten: 1009;
            Uniqueid: c; Linkedid: c
        Event: Newchannel; Channel: PJSIP/trunk-4; ChannelState: 0; CallerIDNum: 0201234567;
            Uniqueid: d; Linkedid: c
        Event: DialBegin; Uniqueid: c; DestChannel: PJSIP/trunk-4; DestUniqueid: d;
            DialString: 0201234567@trunk
    )");
    QVERIFY(pbx->all().contains(line("1002@ext Bob: ringing < 1001 Alice > 0201234567")));
}

/// As a queue or a follow-me calls its members.
void ExtensionsTest::showsWhoIsTalkedToThroughALocalPair()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/1001-1; ChannelState: 6; CallerIDNum: 1001;
            CallerIDName: Alice; Uniqueid: a; Linkedid: a
        Event: Newchannel; Channel: Local/1002@ext-1;1; Uniqueid: l1; Linkedid: a
        Event: Newchannel; Channel: Local/1002@ext-1;2; Uniqueid: l2; Linkedid: a
        Event: LocalBridge; LocalOneUniqueid: l1; LocalTwoUniqueid: l2
        Event: DialBegin; Uniqueid: a; DestUniqueid: l1; DestChannel: Local/1002@ext-1;1
        Event: Newchannel; Channel: SIP/1002-2; CallerIDNum: 1002; CallerIDName: Bob; Uniqueid: b;
            Linkedid: a
        Event: DialBegin; Uniqueid: l2; DestUniqueid: b; DestChannel: SIP/1002-2
        Event: Newstate; Uniqueid: b; ChannelState: 5
    )");
    QVERIFY(pbx->all().contains(line("1001@ext Alice: free > 1002 Bob")));
    QVERIFY(pbx->all().contains(line("1002@ext Bob: free < 1001 Alice")));
    (void)pbx->tell(R"(
        Event: DialEnd; Uniqueid: l2; DestUniqueid: b; DialStatus: ANSWER
        Event: BridgeEnter; BridgeUniqueid: X; Uniqueid: b
        Event: BridgeEnter; BridgeUniqueid: X; Uniqueid: l2
        Event: DialEnd; Uniqueid: a; DestUniqueid: l1; DialStatus: ANSWER
        Event: BridgeEnter; BridgeUniqueid: Y; Uniqueid: l1
        Event: BridgeEnter; BridgeUniqueid: Y; Uniqueid: a
    )");
    QVERIFY(pbx->all().contains(line("1001@ext Alice: free > 1002 Bob")));
    QVERIFY(pbx->all().contains(line("1002@ext Bob: free < 1001 Alice")));
}

void ExtensionsTest::namesOutsidersByTheirCallerId()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/trunk-1; ChannelState: 4; CallerIDNum: +31201234567;
            CallerIDName: O\'Neil; Exten: 1001; Uniqueid: a; Linkedid: a
        Event: Newchannel; Channel: SIP/1001-2; CallerIDNum: 1001; CallerIDName: Alice; Uniqueid: b;
            Linkedid: a
        Event: DialBegin; Uniqueid: a; DestUniqueid: b; DestChannel: SIP/1001-2; DialString: 1001
    )");
    QVERIFY(pbx->all().contains(line("1001@ext Alice: free < +31201234567 O'Neil")));
}

void ExtensionsTest::asksNotToBeDisturbed_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QByteArray>("off");
    QTest::newRow("by a custom device")
        << QByteArray("Event: DeviceStateChange; Device: Custom:DND1003; State: INUSE")
        << QByteArray("Event: DeviceStateChange; Device: Custom:DND1003; State: NOT_INUSE");
    QTest::newRow("by presence")
        << QByteArray("Event: PresenceStateChange; Presentity: CustomPresence:1003; Status: dnd")
        << QByteArray(
               "Event: PresenceStateChange; Presentity: CustomPresence:1003; Status: not_set");
    QTest::newRow("by presence of the hint")
        << QByteArray("Event: PresenceStatus; Exten: 1003; Context: ext; Status: dnd")
        << QByteArray("Event: PresenceStatus; Exten: 1003; Context: ext; Status: not_set");
}

/// Who talks all the same is shown to talk.
void ExtensionsTest::asksNotToBeDisturbed()
{
    QFETCH(const QByteArray, on);
    QFETCH(const QByteArray, off);
    (void)pbx->tell(R"(
        Event: ExtensionStatus; Exten: 1003; Context: ext; Status: 0;
            Hint: SIP/1003&Custom:DND1003,CustomPresence:1003
    )");
    const auto stateNow = [this](std::string_view script) {
        (void)pbx->tell(script);
        return pbx->board.all().extensions.at(2).state;
    };
    using A = switchboard::Availability;
    QCOMPARE(stateNow(on.toStdString()), A::DoNotDisturb);
    QCOMPARE(stateNow(R"(
        Event: Newchannel; Channel: SIP/1003-1; ChannelState: 4; Exten: 1001; Uniqueid: c
        Event: ExtensionStatus; Exten: 1003; Context: ext; Status: 1;
            Hint: SIP/1003&Custom:DND1003,CustomPresence:1003
    )"),
             A::InUse);
    QCOMPARE(stateNow(R"(
        Event: Hangup; Channel: SIP/1003-1; Uniqueid: c
        Event: ExtensionStatus; Exten: 1003; Context: ext; Status: 0;
            Hint: SIP/1003&Custom:DND1003,CustomPresence:1003
    )"),
             A::DoNotDisturb);
    QCOMPARE(stateNow(off.toStdString()), A::Free);
}

void ExtensionsTest::showsPresence()
{
    (void)pbx->tell(R"(
        Event: ExtensionStatus; Exten: 1003; Context: ext; Status: 0;
            Hint: SIP/1003,CustomPresence:1003
        Event: PresenceStateChange; Presentity: CustomPresence:1003; Status: away; Subtype: lunch;
            Message: back at one
    )");
    QVERIFY(pbx->all().contains(line("1003@ext: free (away back at one)")));
}

/// Of what a list told, the time is not known, but for a call that is there.
void ExtensionsTest::knowsSinceWhen()
{
    using namespace std::chrono_literals;
    const auto since = [this](std::size_t index) {
        return pbx->board.all().extensions.at(index).since;
    };
    QCOMPARE(since(0), std::nullopt);
    (void)pbx->tell(R"(
        Asterisk Call Manager/5.0.4
        Event: ExtensionStatus; Timestamp: 1500000010.0; Exten: 1001; Context: ext; Hint: SIP/1001;
            Status: 1
        Event: ExtensionStatus; Timestamp: 1500000020.0; Exten: 1001; Context: ext; Hint: SIP/1001;
            Status: 1
        Event: CoreShowChannel; Channel: SIP/1002-1; ChannelState: 6; Uniqueid: 1500000015.1
        Event: CoreShowChannelsComplete
        Event: ExtensionStatus; ActionID: 2; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob;
            Status: 1
    )");
    QCOMPARE(since(0), std::optional(Moment(1'500'000'010s)));
    QCOMPARE(since(1), std::optional(Moment(1'500'000'015s)));
}

void ExtensionsTest::aListReplacesWhatWas()
{
    const QStringList changed = pbx->tell(R"(
        Event: ExtensionStatus; ActionID: 2; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob;
            Status: 4
        Event: ExtensionStatus; Exten: 1003; Context: ext; Hint: SIP/1003; Status: 0
        Event: ExtensionStateListComplete; ActionID: 2
    )");
    QCOMPARE(changed, QStringList({line("1001@ext: gone"), line("1002@ext: unavailable"),
                                   line("1003@ext: free")}));
}

/// Since the first list, events have told when somebody came to do what they do.
void ExtensionsTest::aLaterListTellsNews()
{
    (void)pbx->tell(R"(
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 1; ActionID: 2;
            Timestamp: 1500000060.0
        Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: SIP/1002&PJSIP/bob; Status: 0;
            ActionID: 2; Timestamp: 1500000060.0
        Event: ExtensionStateListComplete; ActionID: 2
    )");
    QCOMPARE(pbx->board.all().extensions.front().since,
             std::optional(Moment(std::chrono::seconds(1'500'000'060))));
}

/// While Asterisk reads its dialplan again, it tells the states of hints, of new ones without what
/// they name.
void ExtensionsTest::aReloadKeepsWhatHintsName()
{
    (void)pbx->tell(call);
    const QStringList before = pbx->all();
    (void)pbx->tell(R"(
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: ; Status: 1
        Event: ExtensionStatus; Exten: 1002; Context: ext; Hint: ; Status: 8
    )");
    QCOMPARE(pbx->all(), before);
}

/// Its clock is two minutes ahead; the uniqueid of a call says when that began.
void ExtensionsTest::tellsTheServersTimesByOurClock()
{
    pbx->tracker.tellTimesByReceipt();
    pbx->tracker.setClockOffset(std::chrono::minutes(2));
    (void)pbx->tell(R"(
        Asterisk Call Manager/5.0.4
        Event: CoreShowChannel; Channel: SIP/1001-1; ChannelState: 6; CallerIDNum: 1001;
            Uniqueid: 1500000120.1; Linkedid: 1500000120.1; ActionID: 1
        Event: CoreShowChannelsComplete; ListItems: 1; ActionID: 1
        Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 1; ActionID: 2
    )");
    QCOMPARE(pbx->board.all().extensions.front().since,
             std::optional(Moment(std::chrono::seconds(1'500'000'000))));
}

void ExtensionsTest::aHintThatIsRemovedIsGone()
{
    QCOMPARE(pbx->tell("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: ; Status: -1"),
             QStringList(line("1001@ext: gone")));
    QCOMPARE(pbx->tell("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; "
                       "Status: 0"),
             QStringList(line("1001@ext: free")));
}

void ExtensionsTest::aRestartForgetsAll()
{
    (void)pbx->tell(call);
    (void)pbx->tell("Event: Shutdown; Restart: True\nEvent: FullyBooted; Uptime: 1");
    QCOMPARE(pbx->all(), QStringList());
    (void)pbx->tell("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; Status: 0");
    QCOMPARE(pbx->all(), QStringList(line("1001@ext Alice: free")));
}

void ExtensionsTest::phonesWithoutHintsShowThemselves()
{
    WatchedSwitch other;
    QCOMPARE(other.tell("Event: DeviceStateChange; Device: PJSIP/reception; State: NOT_INUSE"),
             QStringList(line("reception: free")));
    QCOMPARE(other.tell("Event: PeerStatus; Peer: PJSIP/reception; PeerStatus: Unreachable"),
             QStringList(line("reception: unavailable")));
    (void)other.tell("Event: DeviceStateChange; Device: PJSIP/reception; State: NOT_INUSE");
    (void)other.tell("Event: DeviceStateChange; Device: Queue:support; State: NOT_INUSE");
    (void)other.tell("Event: DeviceStateChange; Device: Local/1@a; State: NOT_INUSE");
    (void)other.tell("Event: Newchannel; Channel: PJSIP/lobby-1; ChannelState: 4; Uniqueid: c");
    QCOMPARE(other.all(), QStringList({line("lobby: in-use"), line("reception: free")}));
}

void ExtensionsTest::channelsOfAsterisksOwnAreNobody_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *name :
         {"Snoop/1500000000.1-00000001", "AsyncGoto/SIP/1001-1", "Message/ast_msg_queue",
          "AudioSocket/127.0.0.1:9092-1", "UnicastRTP/127.0.0.1:4000-1", "OutgoingSpoolFailed"}) {
        QTest::newRow(name) << line(name);
    }
}

void ExtensionsTest::channelsOfAsterisksOwnAreNobody()
{
    QFETCH(const QString, kind);
    WatchedSwitch other;
    QCOMPARE(other.tell("Event: Newchannel; ChannelState: 6; Uniqueid: c; Channel: " +
                        kind.toStdString()),
             QStringList());
    QVERIFY(other.board.board().extensions.empty());
    QVERIFY(other.board.board().devices.empty());
}

void ExtensionsTest::aTrunkIsNobody()
{
    WatchedSwitch other;
    (void)other.tell("Event: DeviceStateChange; Device: PJSIP/provider; State: NOT_INUSE");
    QCOMPARE(other.all(), QStringList(line("provider: free")));
    QStringList changed;
    for (const char *number : {"+31201111111", "+31202222222", "+31203333333"}) {
        changed = other.tell(
            std::string("Event: Newchannel; Channel: PJSIP/provider-1; ChannelState: 4; Exten: 1;"
                        " Uniqueid: 1; CallerIDNum: ") +
            number + "\nEvent: Hangup; Uniqueid: 1");
    }
    QCOMPARE(other.all(), QStringList());
}

void ExtensionsTest::oneWithAHintDoesNotShowItselfTwice()
{
    QCOMPARE(pbx->tell("Event: DeviceStateChange; Device: SIP/1001; State: NOT_INUSE"),
             QStringList(line("1001@ext: free")));
    WatchedSwitch other;
    (void)other.tell("Event: DeviceStateChange; Device: SIP/1001; State: NOT_INUSE");
    QCOMPARE(other.tell("Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: SIP/1001; "
                        "Status: 0"),
             QStringList({line("1001: gone"), line("1001@ext: free")}));
}

CACOFONISK_TEST(ExtensionsTest)

} // namespace cacofonisk::tst_extensions

#include "tst_extensions.moc"
