// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_callbook {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// When a book tells of calls.
class CallBookTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void tellsWhatChangedOnce();
    void tellsNothingOfOthers();
    void tellsWhatWasMerged();
    void numbersCallsInTheOrderOfTheirBegin();
    void theServerIsNamedByTheSwitch();
    void aCallIsOverAfterAGrace();
    void passingEndsWhatWasForsakenBefore();
    void waitsForGuestsWhoAreCounted_data();
    void waitsForGuestsWhoAreCounted();
    void waitsForTheAnswerToAnOriginate();
    void tellsWhatIsInNoCall();

private:
    void talks();
    [[nodiscard]] QStringList changed();

    std::unique_ptr<CallScript> pbx;
};

void CallBookTest::talks()
{
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
}

/// By their callers.
QStringList CallBookTest::changed()
{
    QStringList callers;
    for (const SharedCall &call : pbx->book().takeChanged()) {
        callers << text(call->caller.num);
    }
    return callers;
}

void CallBookTest::tellsWhatChangedOnce()
{
    pbx->calls("1001", "1002").calls("1003", "1004");
    QCOMPARE(changed(), QStringList({text("1001"), text("1003")}));
    QCOMPARE(changed(), QStringList());
    pbx->rings("1004", "1003");
    QCOMPARE(changed(), QStringList(text("1003")));
    pbx->hangsUp("1001");
    QCOMPARE(changed(), QStringList());
    QCOMPARE(pbx->book().calls().size(), std::size_t(1));
}

void CallBookTest::tellsNothingOfOthers()
{
    pbx->creates("1001");
    QCOMPARE(changed(), QStringList());
    pbx->comesUp("1001");
    QCOMPARE(changed(), QStringList(text("1001")));
}

/// Rule 1.
void CallBookTest::tellsWhatWasMerged()
{
    talks();
    pbx->calls("1003", "*8");
    const std::uint64_t id = pbx->told().back().id;
    QVERIFY(pbx->book().takeMerged().empty());
    pbx->rings("1004", "1001").tell("Event: Pickup; Uniqueid: 1003; TargetUniqueid: 1004");
    const std::vector<MergedGroup> merged = pbx->book().takeMerged();
    QCOMPARE(merged.size(), std::size_t(1));
    QCOMPARE(merged.front().number, id);
    QVERIFY(pbx->book().takeMerged().empty());
    QCOMPARE(pbx->told().size(), std::size_t(1));
}

void CallBookTest::numbersCallsInTheOrderOfTheirBegin()
{
    pbx->calls("1001", "1002").calls("1003", "1004");
    QCOMPARE(pbx->told()[0].id, std::uint64_t(1));
    QCOMPARE(pbx->told()[1].id, std::uint64_t(2));
}

void CallBookTest::theServerIsNamedByTheSwitch()
{
    pbx->calls("1001", "1002");
    QCOMPARE(text(pbx->call().server), text("pbx"));
    init();
    pbx->tell("Event: Newchannel; SystemName: main; Uniqueid: 1001; Channel: SIP/1001-1; "
              "ChannelState: 4; Exten: 1002");
    QCOMPARE(text(pbx->call().server), text("main"));
}

/// Rule 13.
void CallBookTest::aCallIsOverAfterAGrace()
{
    talks();
    pbx->hangsUp("1001");
    const Moment gone = pbx->now();
    pbx->wait(9s).calls("1003", "600").hangsUp("1003");
    (void)changed();
    QVERIFY(!pbx->told().front().ended);
    pbx->wait(2s).calls("1004", "600").hangsUp("1004");
    (void)changed();
    QCOMPARE(pbx->told().front().ended, std::optional(gone));
}

void CallBookTest::passingEndsWhatWasForsakenBefore()
{
    talks();
    pbx->hangsUp("1001");
    QVERIFY(pbx->book().isWaiting());
    pbx->book().pass();
    QVERIFY(!pbx->call().ended);
    pbx->book().pass();
    QVERIFY(pbx->call().ended);
    init();
    talks();
    pbx->ends("1002");
    pbx->book().settle();
    QVERIFY(!pbx->call().ended);
}

void CallBookTest::waitsForGuestsWhoAreCounted_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("waits");
    QTest::newRow("himself") << QByteArray("1") << false;
    QTest::newRow("and another") << QByteArray("2") << true;
}

void CallBookTest::waitsForGuestsWhoAreCounted()
{
    QFETCH(QByteArray, count);
    QFETCH(bool, waits);
    pbx->calls("1001", "600").comesUp("1001");
    pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: 1001; BridgeNumChannels: " +
              count.toStdString());
    pbx->tell("Event: Hangup; Uniqueid: 1001; Cause: 16");
    QCOMPARE(pbx->book().calls().size(), std::size_t(waits));
    QCOMPARE(pbx->book().isWaiting(), waits);
    pbx->book().settle();
    QVERIFY(pbx->book().calls().empty());
    QCOMPARE(pbx->told().size(), std::size_t(1));
}

/// Rule 4.
void CallBookTest::waitsForTheAnswerToAnOriginate()
{
    pbx->originates("1001").ends("1001", 19);
    QCOMPARE(pbx->book().calls().size(), std::size_t(1));
    pbx->tell("Event: OriginateResponse; Response: Failure; Uniqueid: <null>; Channel: SIP/1001; "
              "Exten: 600; Reason: 3");
    QVERIFY(pbx->book().calls().empty());
    QCOMPARE(text(pbx->call().dialled.value_or("")), text("600"));
    QVERIFY(pbx->call().end == End::NoAnswer);
}

/// Rule 25.
void CallBookTest::tellsWhatIsInNoCall()
{
    QStringList untold;
    connect(&pbx->book(), &CallBook::channelUntold, &pbx->book(),
            [&untold](std::string_view name) { untold << text(name); });
    pbx->creates("1001").ends("1001");
    pbx->creates("1002").tell("Event: Newstate; Uniqueid: 1002; ChannelState: 5").ends("1002");
    talks();
    pbx->hangsUp("1001").ends("1002");
    QCOMPARE(untold, QStringList(text("SIP/1002-1")));
    QCOMPARE(pbx->told().size(), std::size_t(1));
}

CACOFONISK_TEST(CallBookTest)

} // namespace cacofonisk::tst_callbook

#include "tst_callbook.moc"
