// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callhistory {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

class CallHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void oneLinkedidIsOneGroup();
    void theHalvesOfAPairAreOneGroup();
    void whoDialsWhomIsOneGroup();
    void whatDoesNotHangOnALegStays();
    void mergedGroupsBecomeBranches();
    void aGroupIsNotMergedIntoItself();
    void eventsOfOneInstantAreAMicrosecondApart();
    void timeGoesOnWhereTheClockIsSetBack();
    void aMomentOfDisorderIsNoClockThatWasSet();
    void ofOneChannelEventsComeInTheirOrder();
    void aClockThatWasSetWhileNobodyCallsIsBelieved();
    void behindALocalHalfAreThoseWhoHearThroughIt();
    void behindAProgramIsNobody();
    void forgetsWhatIsOver();
    void keepsWhomOthersMet();
    void aConferenceKeepsTheNamesOfThoseWhoLeft();

private:
    [[nodiscard]] QString groupOf(std::string_view leg) const
    {
        return pbx->namesOf(pbx->groupOf(leg).legs);
    }
    [[nodiscard]] QString peopleBehind(std::string_view leg) const
    {
        const Span always{Moment(), {}};
        return pbx->namesOf(pbx->history().peopleBehind(pbx->leg(leg).id, always));
    }

    std::unique_ptr<CallScript> pbx;
};

/// Rule 1.
void CallHistoryTest::oneLinkedidIsOneGroup()
{
    pbx->creates("1002", "1001").creates("1001").creates("1003");
    QCOMPARE(groupOf("1001"), text("1002, 1001"));
    QCOMPARE(groupOf("1003"), text("1003"));
    QCOMPARE(pbx->namesOf(pbx->groupOf("1001").branches), text("1001"));
    QCOMPARE(pbx->groupOf("1001").openLegs, 2);
    QVERIFY(pbx->groupOf("1001").number < pbx->groupOf("1003").number);
}

void CallHistoryTest::theHalvesOfAPairAreOneGroup()
{
    pbx->creates("600@ext;1").creates("600@ext;2");
    QCOMPARE(groupOf("600@ext;1"), text("600@ext;1"));
    pbx->tell("Event: LocalBridge; LocalOneUniqueid: 600@ext;1; LocalTwoUniqueid: 600@ext;2");
    QCOMPARE(groupOf("600@ext;1"), text("600@ext;1, 600@ext;2"));
    QCOMPARE(pbx->nameOf(pbx->leg("600@ext;2").peer), text("600@ext;1"));
    QCOMPARE(pbx->history().groups.size(), std::size_t(1));
}

void CallHistoryTest::whoDialsWhomIsOneGroup()
{
    pbx->creates("1001").creates("1002").creates("1003").creates("1004");
    pbx->dials("1002", "1003");
    QCOMPARE(groupOf("1003"), text("1002, 1003"));
    pbx->dials("1001", "1002");
    QCOMPARE(groupOf("1003"), text("1001, 1002, 1003"));
    QCOMPARE(groupOf("1004"), text("1004"));
    QCOMPARE(pbx->history().groups.size(), std::size_t(2));
    QCOMPARE(pbx->book().takeMerged().size(), std::size_t(0));
}

void CallHistoryTest::whatDoesNotHangOnALegStays()
{
    pbx->creates("1001").creates("1002").creates("1003", "1002").dials("1001", "1002");
    QCOMPARE(groupOf("1001"), text("1001, 1002"));
    QCOMPARE(groupOf("1003"), text("1003"));
    QCOMPARE(pbx->namesOf(pbx->groupOf("1003").branches), text("1003"));
    QCOMPARE(pbx->groupOf("1003").openLegs, 1);
}

void CallHistoryTest::mergedGroupsBecomeBranches()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1001.2", "1003");
    pbx->rings("1003", "1001.2").calls("1001.3", "1004").rings("1004", "1001.3").ends("1004");
    const std::uint64_t second = pbx->groupOf("1003").number;
    pbx->joins("1001", "1001.2", "1002", "; DestType: App").joins("1001", "1001.3", "1002", "");
    QCOMPARE(groupOf("1002"), text("1001, 1002, 1001.2, 1003, 1001.3, 1004"));
    QCOMPARE(pbx->namesOf(pbx->groupOf("1002").branches), text("1001, 1001.2, 1001.3"));
    QCOMPARE(int(pbx->leg("1002").branch), 0);
    QCOMPARE(int(pbx->leg("1003").branch), 1);
    QCOMPARE(int(pbx->leg("1004").branch), 2);
    QCOMPARE(pbx->groupOf("1002").openLegs, 5);
    const std::vector<MergedGroup> merged = pbx->book().takeMerged();
    QCOMPARE(merged.size(), std::size_t(2));
    QCOMPARE(merged.front().number, second);
    QCOMPARE(merged.back().at, pbx->now());
    QCOMPARE(pbx->call().linkedid, std::string("1001"));
}

void CallHistoryTest::aGroupIsNotMergedIntoItself()
{
    pbx->calls("1001", "1002").rings("1002", "1001").joins("1001", "1001", "1002", "");
    QCOMPARE(groupOf("1001"), text("1001, 1002"));
    QCOMPARE(pbx->namesOf(pbx->groupOf("1001").branches), text("1001"));
    QVERIFY(pbx->book().takeMerged().empty());
}

/// Rule 24.
void CallHistoryTest::eventsOfOneInstantAreAMicrosecondApart()
{
    pbx->creates("1001").wait(-10ms).creates("1002").wait(-10ms).creates("1003").creates("1004");
    QCOMPARE(pbx->leg("1002").created, pbx->leg("1001").created + 1us);
    QCOMPARE(pbx->leg("1003").created, pbx->leg("1001").created + 2us);
    QCOMPARE(pbx->leg("1004").created, pbx->leg("1001").created + 10ms);
}

void CallHistoryTest::timeGoesOnWhereTheClockIsSetBack()
{
    pbx->creates("1001").wait(-1h).creates("1002").wait(5s).creates("1003");
    QCOMPARE(pbx->leg("1002").created, pbx->leg("1001").created + 1us);
    QCOMPARE(pbx->leg("1003").created, pbx->leg("1002").created + 5010ms);
}

void CallHistoryTest::aMomentOfDisorderIsNoClockThatWasSet()
{
    pbx->creates("1001").wait(-2s).creates("1002");
    QCOMPARE(pbx->leg("1002").created, pbx->now());
    QCOMPARE(pbx->history().setBack, std::int64_t(0));
}

void CallHistoryTest::ofOneChannelEventsComeInTheirOrder()
{
    pbx->creates("1001").wait(-2s).comesUp("1001");
    QCOMPARE(pbx->leg("1001").up, std::optional(pbx->leg("1001").created + 1us));
    init();
    pbx->creates("1001").wait(-60ms).comesUp("1001");
    QCOMPARE(pbx->leg("1001").up, std::optional(pbx->now()));
}

void CallHistoryTest::aClockThatWasSetWhileNobodyCallsIsBelieved()
{
    pbx->calls("1001", "600").hangsUp("1001").wait(-1h).creates("1002");
    QCOMPARE(pbx->leg("1002").created, pbx->now());
}

/// Rule 5.
void CallHistoryTest::behindALocalHalfAreThoseWhoHearThroughIt()
{
    pbx->creates("1001").pairs("600@ext", "1001").enters("1001", "B").enters("600@ext;1", "B");
    QCOMPARE(peopleBehind("600@ext;2"), text("1001"));
    QCOMPARE(peopleBehind("600@ext;1"), QString());
    pbx->creates("1002", "1001").dials("600@ext;2", "1002");
    QCOMPARE(peopleBehind("600@ext;1"), QString());
    pbx->dialEnds("1002", "600@ext;2", "ANSWER");
    QCOMPARE(peopleBehind("600@ext;1"), text("1002"));
    QCOMPARE(peopleBehind("1001"), text("1001"));
}

/// Rule 6.
void CallHistoryTest::behindAProgramIsNobody()
{
    pbx->pairs("600@ext", "600@ext;1").enters("600@ext;1", "B").tell(R"(
        Event: Newchannel; Uniqueid: p; Channel: UnicastRTP/10.0.0.1:9000-1
        Event: BridgeEnter; Uniqueid: p; BridgeUniqueid: B
    )");
    QCOMPARE(peopleBehind("600@ext;2"), QString());
    QCOMPARE(peopleBehind("p"), QString());
}

void CallHistoryTest::forgetsWhatIsOver()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001").hangsUp("1001");
    QCOMPARE(pbx->history().legs.size(), std::size_t(2));
    pbx->ends("1002");
    QVERIFY(pbx->history().empty());
    QVERIFY(pbx->history().over.empty());
    QVERIFY(pbx->call().ended);
}

void CallHistoryTest::keepsWhomOthersMet()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    pbx->calls("1003", "600").comesUp("1003").enters("1003", "B");
    pbx->hangsUp("1001").ends("1002");
    QVERIFY(pbx->told().front().ended);
    QCOMPARE(numbersOf(pbx->told().back().talkedWith), text("1001, 1002"));
    pbx->hangsUp("1003");
    QCOMPARE(numbersOf(pbx->told().back().talkedWith), text("1001, 1002"));
    QVERIFY(pbx->history().empty());
}

void CallHistoryTest::aConferenceKeepsTheNamesOfThoseWhoLeft()
{
    const char *const room = "; BridgeCreator: ConfBridge; BridgeName: 4001";
    pbx->calls("1001", "4001").comesUp("1001").enters("1001", "C", room).calls("1003", "4001");
    pbx->comesUp("1003").enters("1003", "C", room).hangsUp("1003").calls("1002", "4001");
    pbx->comesUp("1002").enters("1002", "C", room).hangsUp("1001");
    QVERIFY(!pbx->history().legs.find("1001"));
    const Call last = pbx->told().back();
    QCOMPARE(numbersOf(last.conference->members), text("1001, 1002"));
    QCOMPARE(text(last.conference->name), text("4001"));
    pbx->hangsUp("1002");
    QVERIFY(pbx->history().empty());
}

CACOFONISK_TEST(CallHistoryTest)

} // namespace cacofonisk::tst_callhistory

#include "tst_callhistory.moc"
