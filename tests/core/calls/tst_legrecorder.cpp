// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_legrecorder {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

class LegRecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { pbx = std::make_unique<CallScript>(); }

    void keepsWhenItRangAndWasUpFirst();
    void progressIsRinging_data();
    void progressIsRinging();
    void keepsWhoDialledWhom();
    void aDialThatIsTakenOverRingsOn();
    void keepsTheFirstEndOfADial();
    void anAnswerTellsADialWhoseBeginWasMissed();
    void nobodyDialsAnOriginate();
    void anOriginateSaysWhereItGoes();
    void anOriginateThatFailedIsNamedByItsDevice();
    void keepsWhoHungUpFirst();
    void whatAsteriskEndsAsItStopsWasCut();
    void keepsWhyItEnded();
    void aRestartCutsWhatWasGoingOn_data();
    void aRestartCutsWhatWasGoingOn();
    void whoWasUpWhenFirstSeenIsSoSinceItsBegin();
    void aListTellsWhatWasMissed();
    void itsAgeTellsTheSwitchsClock();

private:
    [[nodiscard]] const Leg &leg(std::string_view uniqueid) const { return pbx->leg(uniqueid); }
    [[nodiscard]] std::optional<Moment> now() const { return pbx->now(); }

    std::unique_ptr<CallScript> pbx;
};

void LegRecorderTest::keepsWhenItRangAndWasUpFirst()
{
    pbx->calls("1001", "1002").rings("1002", "1001");
    QCOMPARE(leg("1002").rang, now());
    const auto rang = now();
    pbx->comesUp("1002");
    QCOMPARE(leg("1002").up, now());
    const auto up = now();
    pbx->tell("Event: Newstate; Uniqueid: 1002; ChannelState: 5").comesUp("1002");
    QCOMPARE(leg("1002").rang, rang);
    QCOMPARE(leg("1002").up, up);
    QVERIFY(leg("1001").calledIn);
    QVERIFY(!leg("1002").calledIn);
}

void LegRecorderTest::progressIsRinging_data()
{
    QTest::addColumn<bool>("rings");
    QTest::newRow("RINGING") << true;
    QTest::newRow("PROGRESS") << true;
    QTest::newRow("PROCEEDING") << false;
}

void LegRecorderTest::progressIsRinging()
{
    QFETCH(bool, rings);
    pbx->calls("1001", "1002").creates("1002", "1001").dials("1001", "1002");
    pbx->tell("Event: DialState; Uniqueid: 1001; DestUniqueid: 1002; DialStatus: " +
              std::string(QTest::currentDataTag()));
    QCOMPARE(leg("1002").rang, rings ? now() : std::nullopt);
}

void LegRecorderTest::keepsWhoDialledWhom()
{
    pbx->calls("1001", "s").creates("1002", "1001");
    pbx->tell("Event: DialBegin; Uniqueid: 1001; Exten: 600; DestUniqueid: 1002; "
              "DialString: 1002@trunk");
    QCOMPARE(pbx->nameOf(leg("1002").dialledBy), text("1001"));
    QCOMPARE(text(leg("1002").dialString), text("1002@trunk"));
    QCOMPARE(leg("1002").dialled, now());
    QCOMPARE(text(leg("1001").diallingExten), text("600"));
    QVERIFY(!leg("1002").isOriginated);
    QVERIFY(!leg("1001").dialled);
}

void LegRecorderTest::aDialThatIsTakenOverRingsOn()
{
    pbx->calls("1001", "1002").rings("1002", "1001").calls("1003", "1001");
    const auto dialled = leg("1002").dialled;
    pbx->dialEnds("1002", "1001", "CANCEL").dials("1003", "1002");
    QCOMPARE(leg("1002").dialEnded, std::optional<Moment>());
    QCOMPARE(text(leg("1002").dialStatus), QString());
    QCOMPARE(pbx->nameOf(leg("1002").dialledBy), text("1001"));
    QCOMPARE(leg("1002").dialled, dialled);
}

void LegRecorderTest::keepsTheFirstEndOfADial()
{
    pbx->calls("1001", "1002").rings("1002", "1001").dialEnds("1002", "1001", "BUSY");
    const auto ended = now();
    pbx->dialEnds("1002", "1001", "CANCEL");
    QCOMPARE(leg("1002").dialEnded, ended);
    QCOMPARE(text(leg("1002").dialStatus), text("BUSY"));
    QVERIFY(!leg("1002").sentOn);
    pbx->rings("1003", "1001")
        .tell("Event: DialEnd; Uniqueid: 1001; DestUniqueid: 1003; "
              "DialStatus: BUSY; Forward: Local/1004@ext");
    QVERIFY(leg("1003").sentOn);
}

void LegRecorderTest::anAnswerTellsADialWhoseBeginWasMissed()
{
    pbx->calls("1001", "600").creates("1002", "1001").dialEnds("1002", "1001", "BUSY");
    QVERIFY(!leg("1002").dialledBy);
    pbx->creates("1003", "1001").dialEnds("1003", "1001", "ANSWER");
    QCOMPARE(pbx->nameOf(leg("1003").dialledBy), text("1001"));
    QCOMPARE(leg("1003").dialled, std::optional(leg("1003").created));
    QCOMPARE(text(leg("1003").dialString), text("600"));
}

void LegRecorderTest::nobodyDialsAnOriginate()
{
    pbx->originates("1001");
    QVERIFY(leg("1001").isOriginated);
    QVERIFY(!leg("1001").dialledBy);
    QCOMPARE(pbx->namesOf(pbx->history().dialledByNone), text("1001"));
    pbx->rings("1002", "1001");
    QCOMPARE(pbx->namesOf(pbx->history().dialledByNone), text("1001"));
}

void LegRecorderTest::anOriginateSaysWhereItGoes()
{
    pbx->originates("1001").originates("1002");
    pbx->tell("Event: OriginateResponse; Response: Success; Uniqueid: 1001; Exten: 600; Reason: 4");
    QCOMPARE(text(leg("1001").originatedTo), text("600"));
    QVERIFY(!leg("1001").isToProgram);
    QVERIFY(!leg("1001").rangOut);
    pbx->tell("Event: OriginateResponse; Response: Success; Uniqueid: 1002; Application: Echo");
    QCOMPARE(text(leg("1002").originatedTo), QString());
    QVERIFY(leg("1002").isToProgram);
}

void LegRecorderTest::anOriginateThatFailedIsNamedByItsDevice()
{
    pbx->originates("1001").originates("1002").pairs("600@ext", "600@ext;1");
    pbx->tell("Event: DialBegin; DestUniqueid: 600@ext;1; DestChannel: x");
    pbx->tell("Event: OriginateResponse; Response: Failure; Uniqueid: <null>; Channel: SIP/1002; "
              "Exten: 601; Reason: 3");
    QVERIFY(!leg("1001").rangOut);
    QVERIFY(leg("1002").rangOut);
    QCOMPARE(text(leg("1002").originatedTo), text("601"));
    pbx->tell("Event: OriginateResponse; Uniqueid: <null>; Channel: Local/600@ext/n; Exten: 602");
    QCOMPARE(text(leg("600@ext;1").originatedTo), text("602"));
    QCOMPARE(text(leg("1001").originatedTo), QString());
}

void LegRecorderTest::keepsWhoHungUpFirst()
{
    pbx->calls("1001", "1002").tell("Event: HangupRequest; Uniqueid: 1001");
    const auto asked = now();
    pbx->tell("Event: HangupRequest; Uniqueid: 1001");
    QCOMPARE(leg("1001").askedToHangUp, asked);
    pbx->rings("1002", "1001").tell("Event: SoftHangupRequest; Uniqueid: 1002; Cause: 16");
    QVERIFY(!leg("1002").askedToHangUp);
}

void LegRecorderTest::whatAsteriskEndsAsItStopsWasCut()
{
    pbx->calls("1001", "1002").rings("1002", "1001");
    pbx->tell("Event: SoftHangupRequest; Uniqueid: 1001; Cause: 4");
    pbx->tell("Event: SoftHangupRequest; Uniqueid: 1002; Cause: 16");
    QVERIFY(leg("1001").wasCut);
    QVERIFY(!leg("1002").wasCut);
}

void LegRecorderTest::keepsWhyItEnded()
{
    pbx->calls("1001", "1002").rings("1002", "1001");
    pbx->tell("Event: Hangup; Uniqueid: 1002; Cause: 17; TechCause: 486");
    QCOMPARE(leg("1002").ended, now());
    QCOMPARE(leg("1002").cause, 17);
    QCOMPARE(text(leg("1002").techCause), text("486"));
    QVERIFY(!leg("1002").isLost);
    QVERIFY(!leg("1001").ended);
    QCOMPARE(pbx->groupOf("1001").openLegs, 1);
}

void LegRecorderTest::aRestartCutsWhatWasGoingOn_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("end");
    QTest::newRow("just started") << QByteArray("Event: FullyBooted; Uptime: 5")
                                  << QStringLiteral("failed, cut");
    QTest::newRow("was stopping")
        << QByteArray("Event: Shutdown; Restart: True\nEvent: FullyBooted; Uptime: 300")
        << QStringLiteral("failed, cut");
    QTest::newRow("has been up") << QByteArray("Event: FullyBooted; Uptime: 300")
                                 << QStringLiteral("lost");
}

void LegRecorderTest::aRestartCutsWhatWasGoingOn()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, end);
    pbx->calls("1001", "1002").rings("1002", "1001").answers("1002", "1001");
    const auto last = now();
    pbx->tell(script.toStdString());
    const Call call = pbx->call();
    QCOMPARE(call.ended, last);
    QCOMPARE(text(nameOf(call.end)) + text(call.wasCut ? ", cut" : ""), end);
}

void LegRecorderTest::whoWasUpWhenFirstSeenIsSoSinceItsBegin()
{
    pbx->wait(30s).tell(R"(
        Event: Newstate; Uniqueid: 1700000010.1; Channel: SIP/1001-1; ChannelState: 6
        Event: Newstate; Uniqueid: 1700000020.2; Channel: SIP/1002-1; ChannelState: 5
    )");
    const auto second = [](int count) {
        return std::optional(Moment(1'700'000'000s + count * 1s));
    };
    QVERIFY(leg("1700000010.1").isInferred);
    QCOMPARE(leg("1700000010.1").up, second(10));
    QCOMPARE(leg("1700000010.1").rang, std::optional<Moment>());
    QCOMPARE(leg("1700000020.2").rang, second(20));
    QCOMPARE(leg("1700000020.2").up, std::optional<Moment>());
}

void LegRecorderTest::aListTellsWhatWasMissed()
{
    pbx->tell(R"(
        Event: CoreShowChannel; Uniqueid: 1001; Channel: SIP/1001-1; ChannelState: 6; Exten: s;
            Linkedid: 1001; Application: Queue; ApplicationData: sales,tT
        Event: CoreShowChannel; Uniqueid: 1002; Channel: SIP/1002-1; ChannelState: 6; Exten: 600;
            Linkedid: 1001; Application: AppQueue; ApplicationData: (Outgoing Line)
    )");
    QCOMPARE(leg("1001").applications.size(), std::size_t(1));
    QCOMPARE(text(leg("1001").queues.front().queue), text("sales"));
    QVERIFY(leg("1002").applications.empty());
    QCOMPARE(text(leg("1002").exten), QString());
    QCOMPARE(leg("1002").dialled, std::optional(leg("1002").created));
}

/// Of one that is there for 20 s by both its uniqueid says the begin; else its age does.
void LegRecorderTest::itsAgeTellsTheSwitchsClock()
{
    const auto listed = [this](const char *uniqueid) {
        pbx->tell("Event: CoreShowChannel; Uniqueid: " + std::string(uniqueid) + "; Channel: SIP/" +
                  uniqueid + "-1; ChannelState: 6; Exten: 600; Linkedid: " + uniqueid +
                  "; Duration: 00:00:20");
        return leg(uniqueid).created;
    };
    pbx->tellTimesByReceipt().wait(30s);
    QCOMPARE(listed("1700000009.1"), Moment(1'700'000'009s));
    const Moment created = listed("1700003609.2");
    QCOMPARE(created, pbx->now() - 20s);
}

CACOFONISK_TEST(LegRecorderTest)

} // namespace cacofonisk::tst_legrecorder

#include "tst_legrecorder.moc"
