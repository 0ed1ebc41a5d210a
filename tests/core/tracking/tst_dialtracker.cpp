// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_dialtracker {

using namespace test;

class DialTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aDialIsOpenFromBeginToEnd();
    void keepsDialsInTheOrderOfTheirBegin();
    void aDialWithoutACallerOpensNone();
    void aRepeatedBeginOpensNoSecond();
    void anotherCallerTakesTheDialOver();
    void theEndClosesWhicheverCallerItNames();
    void anEndWithoutABeginChangesNothing();
    void noChannelDialsItself();
    void tellsProgress();
    void pairsLocalHalves();
    void pairsHalvesAnew();
    void makesBothEndsKnown();
    void tellsHowOriginatingWent();
    void tellsPickups();

private:
    [[nodiscard]] QString dialsOf(std::string_view uniqueid) const
    {
        return pbx->namesOf(pbx->channel(uniqueid).dials);
    }

    std::unique_ptr<TrackedSwitch> pbx;
};

/// Alice, Bob and Carol, who do nothing yet.
void DialTrackerTest::init()
{
    pbx = std::make_unique<TrackedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a
        Event: Newchannel; Channel: SIP/b; Uniqueid: b
        Event: Newchannel; Channel: SIP/c; Uniqueid: c
    )");
}

void DialTrackerTest::aDialIsOpenFromBeginToEnd()
{
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: a; Exten: 1002; DestUniqueid: b; DestExten: s; "
                       "DialString: 1002"),
             QStringList(text("dialBegan SIP/a > SIP/b exten=1002 dialString=1002 (open)")));
    QCOMPARE(dialsOf("a"), text("SIP/b"));
    QCOMPARE(pbx->nameOf(pbx->channel("b").dialledBy), std::string_view("SIP/a"));
    QCOMPARE(
        pbx->tell("Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: BUSY; Forward: 1003"),
        QStringList(text("dialEnded SIP/a > SIP/b BUSY forward=1003 (open)")));
    QCOMPARE(dialsOf("a"), QString());
    QVERIFY(!pbx->channel("b").dialledBy);
}

void DialTrackerTest::keepsDialsInTheOrderOfTheirBegin()
{
    (void)pbx->tell(R"(
        Event: DialBegin; Uniqueid: a; DestUniqueid: c
        Event: DialBegin; Uniqueid: a; DestUniqueid: b
    )");
    QCOMPARE(dialsOf("a"), text("SIP/c SIP/b"));
    (void)pbx->tell("Event: DialEnd; Uniqueid: a; DestUniqueid: c; DialStatus: CANCEL");
    QCOMPARE(dialsOf("a"), text("SIP/b"));
}

void DialTrackerTest::aDialWithoutACallerOpensNone()
{
    QCOMPARE(pbx->tell("Event: DialBegin; DestUniqueid: b; DialString: b"),
             QStringList(text("dialBegan nobody > SIP/b dialString=b")));
    QVERIFY(!pbx->channel("b").dialledBy);
    QCOMPARE(pbx->tell("Event: DialEnd; DestUniqueid: b; DialStatus: ANSWER"),
             QStringList(text("dialEnded nobody > SIP/b ANSWER")));
}

void DialTrackerTest::aRepeatedBeginOpensNoSecond()
{
    constexpr const char *begin = "Event: DialBegin; Uniqueid: a; DestUniqueid: b";
    QCOMPARE(pbx->tell(begin).size(), 1);
    QCOMPARE(pbx->tell(begin), QStringList());
    QCOMPARE(dialsOf("a"), text("SIP/b"));
}

void DialTrackerTest::anotherCallerTakesTheDialOver()
{
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: c; DestUniqueid: b"),
             QStringList(text("dialBegan SIP/c > SIP/b (open)")));
    QCOMPARE(dialsOf("a"), QString());
    QCOMPARE(dialsOf("c"), text("SIP/b"));
    QCOMPARE(pbx->nameOf(pbx->channel("b").dialledBy), std::string_view("SIP/c"));
}

void DialTrackerTest::theEndClosesWhicheverCallerItNames()
{
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: c; DestUniqueid: b; DialStatus: ANSWER"),
             QStringList(text("dialEnded SIP/c > SIP/b ANSWER (open)")));
    QCOMPARE(dialsOf("a"), QString());
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: DialEnd; DestUniqueid: b; DialStatus: CANCEL"),
             QStringList(text("dialEnded nobody > SIP/b CANCEL (open)")));
    QCOMPARE(dialsOf("a"), QString());
}

void DialTrackerTest::anEndWithoutABeginChangesNothing()
{
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: a; DestUniqueid: b; DialStatus: BUSY"),
             QStringList(text("dialEnded SIP/a > SIP/b BUSY")));
    QCOMPARE(pbx->tell("Event: DialEnd; Uniqueid: a; DestUniqueid: gone; DialStatus: BUSY"),
             QStringList());
    QCOMPARE(dialsOf("a"), QString());
    QCOMPARE(pbx->state().channels.size(), std::size_t(3));
}

void DialTrackerTest::noChannelDialsItself()
{
    QCOMPARE(pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: a"), QStringList());
    QVERIFY(!pbx->channel("a").dialledBy);
}

void DialTrackerTest::tellsProgress()
{
    (void)pbx->tell("Event: DialBegin; Uniqueid: a; DestUniqueid: b");
    QCOMPARE(pbx->tell("Event: DialState; Uniqueid: a; DestUniqueid: b; DialStatus: RINGING"),
             QStringList(text("dialProgressed SIP/a > SIP/b RINGING (open)")));
    QCOMPARE(dialsOf("a"), text("SIP/b"));
}

void DialTrackerTest::pairsLocalHalves()
{
    constexpr const char *paired = "Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2";
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: Local/x;1; Uniqueid: x1
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2
    )");
    QCOMPARE(pbx->tell(paired), QStringList(text("localPaired Local/x;1 Local/x;2")));
    QVERIFY(pbx->channel("x1").localPeer == pbx->channel("x2").id);
    QVERIFY(pbx->channel("x2").localPeer == pbx->channel("x1").id);
    QCOMPARE(pbx->tell(paired), QStringList());
    QCOMPARE(pbx->tell("Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x1"),
             QStringList());
    QCOMPARE(pbx->tell("Event: LocalBridge; LocalOneUniqueid: x1"), QStringList());
    QVERIFY(pbx->channel("x1").localPeer == pbx->channel("x2").id);
}

void DialTrackerTest::pairsHalvesAnew()
{
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: Local/x;1; Uniqueid: x1
        Event: Newchannel; Channel: Local/x;2; Uniqueid: x2
        Event: Newchannel; Channel: Local/y;2; Uniqueid: y2
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: x2
        Event: LocalBridge; LocalOneUniqueid: x1; LocalTwoUniqueid: y2
    )");
    QVERIFY(!pbx->channel("x2").localPeer);
    QVERIFY(pbx->channel("x1").localPeer == pbx->channel("y2").id);
    QVERIFY(pbx->channel("y2").localPeer == pbx->channel("x1").id);
}

void DialTrackerTest::makesBothEndsKnown()
{
    const QStringList expected{text("channelCreated SIP/new (inferred)"),
                               text("channelCreated SIP/newer (inferred)"),
                               text("dialBegan SIP/new > SIP/newer (open)")};
    QCOMPARE(pbx->tell("Event: DialBegin; Channel: SIP/new; Uniqueid: n; DestChannel: SIP/newer; "
                       "DestUniqueid: m; DestChannelState: 5; DestExten: s"),
             expected);
    QCOMPARE(pbx->channel("m").state, 5);
    QCOMPARE(text(pbx->channel("m").exten), text("s"));
    const QStringList pair{text("channelCreated Local/z;1 (inferred)"),
                           text("channelCreated Local/z;2 (inferred)"),
                           text("localPaired Local/z;1 Local/z;2")};
    QCOMPARE(pbx->tell("Event: LocalBridge; LocalOneChannel: Local/z;1; LocalOneUniqueid: z1; "
                       "LocalTwoChannel: Local/z;2; LocalTwoUniqueid: z2"),
             pair);
}

void DialTrackerTest::tellsHowOriginatingWent()
{
    const QStringList expected{text("originated SIP/a name=SIP/a exten=1002"),
                               text("originated nobody name=SIP/b exten=1002 (failed)"),
                               text("originated nobody name=SIP/c exten=1002 (failed)")};
    QCOMPARE(pbx->tell(R"(
        Event: OriginateResponse; Response: Success; Channel: SIP/a; Exten: 1002; Uniqueid: a
        Event: OriginateResponse; Response: Failure; Channel: SIP/b; Exten: 1002; Uniqueid: <null>
        Event: OriginateResponse; Response: Failure; Channel: SIP/c; Exten: 1002;
            Uniqueid: <unknown>
    )"),
             expected);
    QVERIFY(pbx->problems.entries().empty());
}

void DialTrackerTest::tellsPickups()
{
    QCOMPARE(pbx->tell("Event: Pickup; Uniqueid: a; TargetUniqueid: b"),
             QStringList(text("pickedUp SIP/a SIP/b")));
    QCOMPARE(pbx->tell("Event: Pickup; Uniqueid: a; TargetUniqueid: gone"), QStringList());
}

CACOFONISK_TEST(DialTrackerTest)

} // namespace cacofonisk::tst_dialtracker

#include "tst_dialtracker.moc"
