// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_bridgerecorder {

using namespace calls;
using namespace test;

class BridgeRecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsWhenSomebodyWasWhere();
    void keepsHowManyWereThere();
    void whoIsThereDoesNotComeAgain();
    void tellsWhatAPlaceIs_data();
    void tellsWhatAPlaceIs();
    void joinsAConferenceWithoutEnteringIt();
    void leavesAConferenceAlone();
    void aHalfStandsForWhosePlaceItTook();
    void anOriginateThatComesIntoACallIsARecall_data();
    void anOriginateThatComesIntoACallIsARecall();
    void aHalfThatComesIntoACallAfterATransferIsARetry();
    void withoutLinkedidAPagedPhoneIsThePagers_data();
    void withoutLinkedidAPagedPhoneIsThePagers();
    void withoutLinkedidAHalfIsOfWhomItMeets();
    void withoutLinkedidOneThatMetNobodyIsOfWhoRang_data();
    void withoutLinkedidOneThatMetNobodyIsOfWhoRang();

private:
    [[nodiscard]] const Meeting &meeting(std::string_view uniqueid) const
    {
        return *pbx->history().meetings.find(uniqueid);
    }
    [[nodiscard]] bool areTogether(std::string_view a, std::string_view b) const
    {
        return pbx->leg(a).group == pbx->leg(b).group;
    }

    std::unique_ptr<CallScript> pbx;
};

/// 1001 rings 1002.
void BridgeRecorderTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "1002").rings("1002", "1001");
}

void BridgeRecorderTest::keepsWhenSomebodyWasWhere()
{
    pbx->enters("1001", "B");
    const Moment came = pbx->now();
    pbx->enters("1001", "C");
    const Moment moved = pbx->now();
    const auto &stays = pbx->leg("1001").stays;
    QCOMPARE(stays.size(), std::size_t(2));
    QCOMPARE(stays[0].from, came);
    QCOMPARE(stays[0].to, std::optional(moved));
    QCOMPARE(text(pbx->history().meetings[stays[1].meeting].uniqueid), text("C"));
    QVERIFY(!stays[1].to);
    QCOMPARE(meeting("B").guests.front().to, std::optional(moved));
    pbx->leaves("1001");
    QCOMPARE(stays[1].to, std::optional(pbx->now()));
    QVERIFY(pbx->leg("1002").stays.empty());
}

void BridgeRecorderTest::keepsHowManyWereThere()
{
    pbx->enters("1001", "B").enters("1002", "B").leaves("1001");
    QCOMPARE(pbx->leg("1001").stays.front().others, 0);
    QCOMPARE(pbx->leg("1001").stays.front().othersLeft, 1);
    QCOMPARE(pbx->leg("1002").stays.front().others, 1);
    QCOMPARE(pbx->leg("1002").stays.front().othersLeft, Stay::notTold);
    pbx->tell("Event: BridgeEnter; BridgeUniqueid: C; Uniqueid: 1001");
    QCOMPARE(pbx->leg("1001").stays.back().others, Stay::notTold);
}

void BridgeRecorderTest::whoIsThereDoesNotComeAgain()
{
    pbx->enters("1001", "C", "; BridgeCreator: ConfBridge");
    const Moment came = pbx->now();
    pbx->tell("Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: C; Uniqueid: 1001");
    QCOMPARE(pbx->leg("1001").stays.size(), std::size_t(1));
    QCOMPARE(pbx->leg("1001").stays.front().from, came);
    QCOMPARE(meeting("C").guests.size(), std::size_t(1));
}

void BridgeRecorderTest::tellsWhatAPlaceIs_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("is");
    const auto add = [](const char *name, const char *place, const char *is) {
        QTest::newRow(name) << QByteArray(place) << text(is);
    };
    add("a bridge", "; BridgeType: basic; BridgeTechnology: native_rtp", "talk");
    add("a conference", "; BridgeType: base; BridgeCreator: ConfBridge", "conference");
    add("BridgeWait", "; BridgeType: holding; BridgeTechnology: holding_bridge", "holding");
    add("parking", "; BridgeType: parking; BridgeTechnology: holding_bridge", "holding, parking");
    add("of ARI", "; BridgeType: stasis; BridgeTechnology: softmix", "talk, of a program");
    add("of Stasis", "; BridgeType: mixing; BridgeCreator: Stasis", "talk, of a program");
    add("agents", "; BridgeCreator: AgentPool; BridgeTechnology: holding_bridge",
        "holding, agents");
}

void BridgeRecorderTest::tellsWhatAPlaceIs()
{
    QFETCH(QByteArray, place);
    QFETCH(QString, is);
    pbx->enters("1001", "B", place.toStdString());
    const Meeting &met = meeting("B");
    QString words = met.isTalk()                            ? text("talk")
                    : met.kind == Meeting::Kind::Conference ? text("conference")
                                                            : text("holding");
    words += text(met.isParking ? ", parking" : "") +
             text(met.isOfProgram ? ", of a program" : "") +
             text(met.isAgentPool ? ", agents" : "");
    QCOMPARE(words, is);
}

void BridgeRecorderTest::joinsAConferenceWithoutEnteringIt()
{
    pbx->tell("Event: ConfbridgeJoin; Conference: 4001; BridgeUniqueid: C; Uniqueid: 1001");
    QCOMPARE(text(meeting("C").name), text("4001"));
    QVERIFY(meeting("C").kind == Meeting::Kind::Conference);
    QCOMPARE(pbx->leg("1001").stays.front().from, pbx->now());
    pbx->tell("Event: ConfbridgeJoin; Conference: 4001; Uniqueid: 1002");
    QVERIFY(pbx->leg("1002").stays.empty());
    pbx->tell("Event: ConfbridgeLeave; Conference: 4001; Uniqueid: 1001");
    QCOMPARE(pbx->leg("1001").stays.front().to, std::optional(pbx->now()));
}

void BridgeRecorderTest::leavesAConferenceAlone()
{
    pbx->enters("1001", "B");
    pbx->tell("Event: ConfbridgeLeave; Conference: 4001; Uniqueid: 1001");
    QVERIFY(!pbx->leg("1001").stays.front().to);
}

void BridgeRecorderTest::aHalfStandsForWhosePlaceItTook()
{
    pbx->pairs("1003@ext", "1001").enters("1003@ext;1", "B", "; SwapUniqueid: 1001");
    QCOMPARE(pbx->nameOf(pbx->leg("1003@ext;1").standsFor), text("1001"));
    pbx->enters("1002", "B", "; SwapUniqueid: 1001");
    QCOMPARE(pbx->nameOf(pbx->leg("1002").standsFor), text("-"));
    pbx->pairs("1004@ext", "1001").enters("1004@ext;1", "B", "; SwapUniqueid: 1003@ext;1");
    QCOMPARE(pbx->nameOf(pbx->leg("1004@ext;1").standsFor), text("-"));
}

/// Rule 17.
void BridgeRecorderTest::anOriginateThatComesIntoACallIsARecall_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("isRecall");
    QTest::newRow("a recall") << QByteArray() << QByteArray() << true;
    QTest::newRow("a click-to-dial")
        << QByteArray("Event: OriginateResponse; Uniqueid: 1003; Exten: 600") << QByteArray()
        << false;
    QTest::newRow("in the dialplan") << QByteArray() << QByteArray("; Exten: 600") << false;
    QTest::newRow("by a program") << QByteArray() << QByteArray("; BridgeType: stasis") << false;
}

void BridgeRecorderTest::anOriginateThatComesIntoACallIsARecall()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, place);
    QFETCH(bool, isRecall);
    pbx->originates("1003").tell(response.toStdString()).comesUp("1003");
    pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Uniqueid: 1003; Linkedid: 1001" +
              place.toStdString());
    QCOMPARE(pbx->leg("1003").isRecalled, isRecall);
    QCOMPARE(areTogether("1001", "1003"), isRecall);
    QCOMPARE(pbx->history().dialledByNone.empty(), isRecall);
}

void BridgeRecorderTest::aHalfThatComesIntoACallAfterATransferIsARetry()
{
    const auto comes = [this](const char *place) {
        const std::string half = std::string(place) + ";1";
        pbx->pairs(place, half);
        pbx->tell("Event: BridgeEnter; BridgeUniqueid: B; Linkedid: 1001; Uniqueid: " + half);
        return pbx->leg(half).isRetry;
    };
    pbx->answers("1002", "1001");
    QVERIFY(!comes("1003@ext"));
    pbx->joins("1001", "1001", "1002", "; DestType: Bridge");
    QVERIFY(comes("1004@ext"));
    QVERIFY(areTogether("1001", "1004@ext;1"));
}

/// Rule 2, and the same with linkedids of their own, as Asterisk tells none.
void BridgeRecorderTest::withoutLinkedidAPagedPhoneIsThePagers_data()
{
    QTest::addColumn<QByteArray>("application");
    QTest::addColumn<bool>("isHis");
    QTest::newRow("Page") << QByteArray("Page") << true;
    QTest::newRow("ConfBridge") << QByteArray("ConfBridge") << false;
}

void BridgeRecorderTest::withoutLinkedidAPagedPhoneIsThePagers()
{
    QFETCH(QByteArray, application);
    QFETCH(bool, isHis);
    pbx->runs("1001", application.toStdString()).originates("1003").comesUp("1003");
    pbx->enters("1001", "C", "; BridgeCreator: ConfBridge");
    QVERIFY(!areTogether("1001", "1003"));
    pbx->enters("1003", "C", "; BridgeCreator: ConfBridge");
    QCOMPARE(areTogether("1001", "1003"), isHis);
}

void BridgeRecorderTest::withoutLinkedidAHalfIsOfWhomItMeets()
{
    pbx->pairs("1003@ext", "1003@ext;1").enters("1001", "B").enters("1003@ext;1", "B");
    QVERIFY(areTogether("1001", "1003@ext;1"));
    QVERIFY(areTogether("1001", "1003@ext;2"));
    init();
    pbx->calls("1004", "1003").pairs("1003@ext", "1004").dials("1004", "1003@ext;1");
    pbx->enters("1001", "B").enters("1003@ext;1", "B");
    QVERIFY(!areTogether("1001", "1003@ext;1"));
}

void BridgeRecorderTest::withoutLinkedidOneThatMetNobodyIsOfWhoRang_data()
{
    QTest::addColumn<QByteArray>("application");
    QTest::addColumn<QByteArray>("linkedid");
    QTest::addColumn<std::size_t>("calls");
    QTest::newRow("Page") << QByteArray("Page") << QByteArray() << std::size_t(1);
    QTest::newRow("Stasis") << QByteArray("Stasis") << QByteArray() << std::size_t(1);
    QTest::newRow("Echo") << QByteArray("Echo") << QByteArray() << std::size_t(2);
    QTest::newRow("with linkedid")
        << QByteArray("Page") << QByteArray("; Linkedid: 1003") << std::size_t(2);
}

void BridgeRecorderTest::withoutLinkedidOneThatMetNobodyIsOfWhoRang()
{
    QFETCH(QByteArray, application);
    QFETCH(QByteArray, linkedid);
    QFETCH(std::size_t, calls);
    pbx->runs("1001", application.toStdString());
    pbx->tell("Event: Newchannel; Uniqueid: 1003; Channel: SIP/1003-1" + linkedid.toStdString());
    pbx->tell("Event: DialBegin; DestUniqueid: 1003").ends("1003");
    pbx->book().settle();
    QCOMPARE(pbx->told().size(), calls);
}

CACOFONISK_TEST(BridgeRecorderTest)

} // namespace cacofonisk::tst_bridgerecorder

#include "tst_bridgerecorder.moc"
