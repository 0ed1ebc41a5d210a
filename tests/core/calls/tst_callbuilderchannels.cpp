// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callmask.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callbuilderchannels {

using namespace calls;
using namespace test;

/// What a call tells of each channel, of who talked with whom, and of phones that did not ring.
class CallBuilderChannelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void tellsWhenEachChannelCameAndWent();
    void tellsWhoHungUp();
    void tellsWhoTalkedWithWhom();
    void tellsOfPhonesThatDidNotRing();
    void tellsWhenATransferWasAnswered();
    void tellsEachVisitOfAQueue();
    void tellsWhoIsParkedAndInAConference();
    void masksEverybody();

private:
    std::unique_ptr<CallScript> pbx;
};

void CallBuilderChannelsTest::tellsWhenEachChannelCameAndWent()
{
    pbx->calls("1001", "1002").rings("1002", "1001");
    const Moment rang = pbx->now();
    pbx->answers("1002", "1001");
    const Call call = pbx->call();
    QCOMPARE(call.channels.size(), std::size_t(2));
    QCOMPARE(text(call.channels[0].party.channel), text("SIP/1001-1"));
    QVERIFY(!call.channels[0].rang && call.channels[0].up && !call.channels[0].ended);
    QCOMPARE(text(call.channels[0].calledBy), QString());
    QCOMPARE(text(call.channels[1].party.channel), text("SIP/1002-1"));
    QCOMPARE(text(call.channels[1].calledBy), text("SIP/1001-1"));
    QCOMPARE(call.channels[1].rang, std::optional(rang));
    QCOMPARE(text(call.rang.front().calledBy), text("SIP/1001-1"));
}

void CallBuilderChannelsTest::tellsWhoHungUp()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->hangsUp("1001").ends("1002", 19);
    const Call call = pbx->call();
    QVERIFY(call.channels[0].hungUp && call.channels[0].ended);
    QVERIFY(!call.channels[1].hungUp && call.channels[1].ended);
    QCOMPARE(call.channels[1].cause, 19);
}

void CallBuilderChannelsTest::tellsWhoTalkedWithWhom()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    Call call = pbx->call();
    QCOMPARE(call.talks.size(), std::size_t(1));
    QCOMPARE(call.talks.front().channels, (std::vector<std::string>{"SIP/1001-1", "SIP/1002-1"}));
    QCOMPARE(call.talks.front().from, *call.answered);
    QVERIFY(!call.talks.front().to);
    pbx->hangsUp("1001").ends("1002");
    call = pbx->call();
    QVERIFY(call.talks.front().to);
    QVERIFY(*call.talks.front().to - call.talks.front().from == call.talked);
}

void CallBuilderChannelsTest::tellsOfPhonesThatDidNotRing()
{
    pbx->calls("1001", "600").creates("1002", "1001").dials("1001", "1002");
    const Moment dialled = pbx->now();
    QVERIFY(pbx->call().unreached.empty()); // it may ring yet
    pbx->dialEnds("1002", "1001", "BUSY").ends("1002", 17);
    pbx->rings("1003", "1001");
    const Call call = pbx->call();
    QCOMPARE(wordsOf(call.unreached), text("1002 busy"));
    QCOMPARE(call.unreached.front().rang, dialled);
    QVERIFY(call.unreached.front().ended);
    QCOMPARE(wordsOf(call.rang), text("1003 ringing"));
}

void CallBuilderChannelsTest::tellsWhenATransferWasAnswered()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->sends("1001", "1002", "1003").hangsUp("1001").rings("1003", "1002");
    QVERIFY(!pbx->call().transfers.front().answered);
    pbx->answers("1003", "1002");
    const Transfer transfer = pbx->call().transfers.front();
    QCOMPARE(transfer.answered, std::optional(pbx->now()));
    QVERIFY(!transfer.asked);
    QCOMPARE(text(transfer.rang.front().calledBy), text("SIP/1002-1"));
}

void CallBuilderChannelsTest::tellsEachVisitOfAQueue()
{
    pbx->calls("1001", "600").comesUp("1001");
    for (const char *const queue : {"sales", "support"}) {
        const std::string of = std::string("; Uniqueid: 1001; Queue: ") + queue;
        pbx->tell("Event: QueueCallerJoin" + of).tell("Event: QueueCallerLeave" + of);
    }
    const Call call = pbx->call();
    QCOMPARE(call.queueVisits.size(), std::size_t(2));
    QCOMPARE(text(call.queueVisits[0].name), text("sales"));
    QCOMPARE(text(call.queueVisits[1].name), text("support"));
    QCOMPARE(text(call.queueVisits[1].channel), text("SIP/1001-1"));
    QVERIFY(call.queueVisits[0].to);
}

void CallBuilderChannelsTest::tellsWhoIsParkedAndInAConference()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->tell("Event: ParkedCall; ParkeeUniqueid: 1002; Parkinglot: default; ParkingSpace: 701");
    QCOMPARE(text(pbx->call().parked.front().channel), text("SIP/1002-1"));
    pbx->calls("1004", "4001").comesUp("1004");
    pbx->enters("1004", "C", "; BridgeCreator: ConfBridge");
    const Call call = pbx->told().back();
    QCOMPARE(call.conference->stays.size(), std::size_t(1));
    QCOMPARE(text(call.conference->stays.front().channel), text("SIP/1004-1"));
    QVERIFY(!call.conference->stays.front().to);
}

void CallBuilderChannelsTest::masksEverybody()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->sends("1001", "1002", "1003").hangsUp("1001").rings("1003", "1002");
    const Call call = masked(pbx->call(), [](std::string_view) { return std::string("x"); });
    QCOMPARE(text(call.caller.num), text("x"));
    QCOMPARE(text(*call.dialled), text("x"));
    QCOMPARE(text(call.transfers.front().dialled), text("x"));
    QCOMPARE(text(call.transfers.front().rang.front().calledBy), text("x"));
    QCOMPARE(wordsOf(call.rang), text("x answered"));
    QCOMPARE(call.linkedid, pbx->call().linkedid);
    QCOMPARE(call.talks.front().channels, (std::vector<std::string>{"x", "x"}));
    for (const CallChannel &channel : call.channels) {
        QCOMPARE(text(channel.party.channel), text("x"));
    }
}

CACOFONISK_TEST(CallBuilderChannelsTest)

} // namespace cacofonisk::tst_callbuilderchannels

#include "tst_callbuilderchannels.moc"
