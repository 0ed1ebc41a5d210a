// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/printers.h"
#include "tests/support/switch.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_bridgetracker {

using namespace test;
using tracking::Bridge;

class BridgeTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anEntryMakesTheBridgeKnown();
    void keepsMembersInTheOrderOfTheirEntry();
    void whatIsUnknownIsEmpty();
    void aRepeatedEntryChangesNothing();
    void aRepeatedExitChangesNothing();
    void anExitFromAnotherBridgeChangesNothing();
    void enteringOneBridgeLeavesTheOther();
    void movesTheLastMemberOfABridge();
    void aBridgeGoesWithItsLastMember();
    void creationAndDestructionNeedNotBeSeen();
    void makesTheChannelKnown();
    void anEntryThatNamesNothingChangesNothing();

private:
    [[nodiscard]] QString membersOf(std::string_view bridge) const
    {
        const Bridge *const found = pbx->state().bridges.find(bridge);
        return found ? pbx->namesOf(found->members) : QStringLiteral("no bridge");
    }

    std::unique_ptr<TrackedSwitch> pbx;
};

/// Alice, Bob and Carol, in no bridge.
void BridgeTrackerTest::init()
{
    pbx = std::make_unique<TrackedSwitch>();
    (void)pbx->tell(R"(
        Event: Newchannel; Channel: SIP/a; Uniqueid: a
        Event: Newchannel; Channel: SIP/b; Uniqueid: b
        Event: Newchannel; Channel: SIP/c; Uniqueid: c
    )");
}

void BridgeTrackerTest::anEntryMakesTheBridgeKnown()
{
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; BridgeType: basic; BridgeTechnology: simple_bridge;
            BridgeCreator: ConfBridge; BridgeName: 4001; BridgeNumChannels: 1; Uniqueid: a;
            Linkedid: l; Exten: 1002
    )"),
             QStringList(text("bridgeEntered SIP/a B/1 linkedid=l exten=1002 occupants=1")));
    Bridge expected;
    expected.id = pbx->channel("a").bridge;
    expected.uniqueid = "B";
    expected.type = "basic";
    expected.technology = "simple_bridge";
    expected.creator = "ConfBridge";
    expected.name = "4001";
    expected.members = {pbx->channel("a").id};
    QVERIFY(*pbx->state().bridges.find("B") == expected);
}

void BridgeTrackerTest::keepsMembersInTheOrderOfTheirEntry()
{
    const QStringList expected{text("bridgeEntered SIP/c B/1"), text("bridgeEntered SIP/a B/2"),
                               text("bridgeEntered SIP/b B/3"), text("bridgeLeft SIP/a B/3")};
    QCOMPARE(pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: c
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a
    )"),
             expected);
    QCOMPARE(membersOf("B"), text("SIP/c SIP/b"));
    QVERIFY(!pbx->channel("a").bridge);
}

void BridgeTrackerTest::whatIsUnknownIsEmpty()
{
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; BridgeCreator: <unknown>; "
                    "BridgeName: <unknown>; Uniqueid: a");
    QCOMPARE(text(pbx->state().bridges.find("B")->creator), QString());
    QCOMPARE(text(pbx->state().bridges.find("B")->name), QString());
}

void BridgeTrackerTest::aRepeatedEntryChangesNothing()
{
    constexpr const char *entry = "Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a";
    QCOMPARE(pbx->tell(entry).size(), 1);
    QCOMPARE(pbx->tell(entry), QStringList());
    QCOMPARE(membersOf("B"), text("SIP/a"));
}

void BridgeTrackerTest::aRepeatedExitChangesNothing()
{
    (void)pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
        Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a
    )");
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a"), QStringList());
    QCOMPARE(membersOf("B"), text("SIP/b"));
}

void BridgeTrackerTest::anExitFromAnotherBridgeChangesNothing()
{
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a");
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: C; Uniqueid: a"), QStringList());
    QCOMPARE(membersOf("B"), text("SIP/a"));
    QCOMPARE(problemLines(pbx->problems), QStringList(text("UnknownBridge BridgeLeave 1")));
}

void BridgeTrackerTest::enteringOneBridgeLeavesTheOther()
{
    (void)pbx->tell(R"(
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a
        Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b
    )");
    const QStringList expected{text("bridgeLeft SIP/a B/2"), text("bridgeEntered SIP/a C/1")};
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a"), expected);
    QCOMPARE(membersOf("B"), text("SIP/b"));
    QCOMPARE(membersOf("C"), text("SIP/a"));
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; Uniqueid: a"), QStringList());
    QCOMPARE(membersOf("C"), text("SIP/a"));
}

void BridgeTrackerTest::movesTheLastMemberOfABridge()
{
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a");
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: a");
    QCOMPARE(membersOf("B"), text("no bridge"));
    QCOMPARE(membersOf("C"), text("SIP/a"));
    QCOMPARE(pbx->state().bridges.size(), std::size_t(1));
}

void BridgeTrackerTest::aBridgeGoesWithItsLastMember()
{
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; BridgeName: 4001; Uniqueid: a");
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; BridgeNumChannels: 0; Uniqueid: a"),
             QStringList(text("bridgeLeft SIP/a B/1")));
    QCOMPARE(membersOf("B"), text("no bridge"));
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: b");
    QCOMPARE(text(pbx->state().bridges.find("B")->name), QString());
}

void BridgeTrackerTest::creationAndDestructionNeedNotBeSeen()
{
    QCOMPARE(pbx->tell("Event: BridgeCreate; BridgeUniqueid: B; BridgeNumChannels: 0"),
             QStringList());
    QVERIFY(pbx->state().bridges.empty());
    (void)pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: a");
    QCOMPARE(pbx->tell("Event: BridgeDestroy; BridgeUniqueid: C"), QStringList());
    QCOMPARE(membersOf("B"), text("SIP/a"));
}

void BridgeTrackerTest::makesTheChannelKnown()
{
    const QStringList expected{text("channelCreated SIP/new (inferred)"),
                               text("bridgeEntered SIP/new B/1")};
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Channel: SIP/new; ChannelState: 6; "
                       "Uniqueid: n"),
             expected);
    QCOMPARE(pbx->channel("n").state, 6);
    QCOMPARE(pbx->tell("Event: BridgeLeave; BridgeUniqueid: B; Channel: SIP/gone; Uniqueid: g"),
             QStringList());
    QVERIFY(!pbx->state().channels.find("g"));
}

void BridgeTrackerTest::anEntryThatNamesNothingChangesNothing()
{
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid:; Uniqueid: a"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeEnter; Uniqueid: a"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B"), QStringList());
    QCOMPARE(pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: gone"), QStringList());
    QVERIFY(pbx->state().bridges.empty());
}

CACOFONISK_TEST(BridgeTrackerTest)

} // namespace cacofonisk::tst_bridgetracker

#include "tst_bridgetracker.moc"
