// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"
#include "tests/support/callscript.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_outcomes {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// 1001 calls 600, by which phones are rung.
class OutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answeredIsWhoWasConnected();
    void answeredIsWhoMetHimInAConference();
    void causeAndDialTellWhatBecameOfIt_data();
    void causeAndDialTellWhatBecameOfIt();
    void othersOfAGroupAreAnsweredElsewhere();
    void whoIsRungAfterTheAnswerIsNot();
    void aTimeOutIsThatOfTheLocalHalf();
    void whoIsAskedIsCancelledByTheCaller();
    void tellsWhenRingingWasOver();
    void oneWhoseEndGotLostEndsWithItsCaller();
    void whatWasUpWhenFirstSeenHasRung();

private:
    [[nodiscard]] CallSnapshot snapshot() const { return {pbx->history(), pbx->groupOf("1001")}; }
    [[nodiscard]] std::vector<DialTarget> rung() const;

    std::unique_ptr<CallScript> pbx;
};

void OutcomesTest::init()
{
    pbx = std::make_unique<CallScript>();
    pbx->calls("1001", "600");
}

std::vector<DialTarget> OutcomesTest::rung() const
{
    const CallSnapshot snapshot = this->snapshot();
    const Attempt &own = snapshot.roles.attempts().front();
    return snapshot.outcomes.rungOf(own, own.targets);
}

/// Rule 8.
void OutcomesTest::answeredIsWhoWasConnected()
{
    pbx->rings("1002", "1001");
    QCOMPARE(wordsOf(rung()), text("1002 ringing"));
    pbx->comesUp("1002");
    const Moment up = pbx->now();
    pbx->dialEnds("1002", "1001", "ANSWER").enters("1002", "B");
    QCOMPARE(wordsOf(rung()), text("1002 cancelled"));
    pbx->enters("1001", "B");
    QCOMPARE(wordsOf(rung()), text("1002 answered"));
    QCOMPARE(rung().front().ended, std::optional(up));
    const CallSnapshot told = snapshot();
    const auto answer = told.outcomes.answerOf(told.roles.attempts().front());
    QVERIFY(answer);
    QCOMPARE(pbx->nameOf(answer->leg), text("1002"));
    QCOMPARE(answer->at, pbx->now());
}

void OutcomesTest::answeredIsWhoMetHimInAConference()
{
    pbx->rings("1002", "1001").rings("1003", "1001");
    pbx->comesUp("1002").dialEnds("1002", "1001", "ANSWER");
    pbx->comesUp("1003").dialEnds("1003", "1001", "BUSY");
    pbx->enters("1002", "C", "; BridgeCreator: ConfBridge");
    pbx->enters("1003", "C", "; BridgeCreator: ConfBridge");
    QCOMPARE(wordsOf(rung()), text("1002 answered, 1003 busy"));
}

/// Rule 9.
void OutcomesTest::causeAndDialTellWhatBecameOfIt_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("outcome");
    const auto add = [](int cause, const char *status, const char *outcome) {
        QTest::addRow("%i %s", cause, status) << cause << QByteArray(status) << text(outcome);
    };
    add(17, "BUSY", "busy");
    add(18, "NOANSWER", "no-answer");
    add(19, "NOANSWER", "no-answer");
    add(19, "BUSY", "no-answer");
    add(21, "BUSY", "rejected");
    add(26, "NOANSWER", "answered-elsewhere");
    add(26, "CANCEL", "answered-elsewhere");
    add(1, "CHANUNAVAIL", "failed");
    add(34, "CONGESTION", "failed");
    add(16, "NOANSWER", "no-answer");
    add(16, "BUSY", "busy");
    add(127, "CHANUNAVAIL", "failed");
    add(0, "CONGESTION", "failed");
    add(16, "CANCEL", "cancelled");
    add(17, "CANCEL", "cancelled");
    add(17, "", "cancelled");
    add(16, "", "cancelled");
}

void OutcomesTest::causeAndDialTellWhatBecameOfIt()
{
    QFETCH(int, cause);
    QFETCH(QByteArray, status);
    QFETCH(QString, outcome);
    pbx->rings("1002", "1001");
    if (!status.isEmpty()) {
        pbx->dialEnds("1002", "1001", status.toStdString());
    }
    pbx->ends("1002", cause);
    QCOMPARE(wordsOf(rung()), text("1002 ") + outcome);
    QCOMPARE(rung().front().cause, cause);
    QCOMPARE(text(rung().front().dialStatus), text(status.toStdString()));
}

void OutcomesTest::othersOfAGroupAreAnsweredElsewhere()
{
    pbx->rings("1002", "1001").rings("1003", "1001");
    pbx->dialEnds("1002", "1001", "CANCEL").ends("1002");
    QCOMPARE(wordsOf(rung()), text("1002 cancelled, 1003 ringing"));
    pbx->answers("1003", "1001");
    QCOMPARE(wordsOf(rung()), text("1002 answered-elsewhere, 1003 answered"));
}

void OutcomesTest::whoIsRungAfterTheAnswerIsNot()
{
    pbx->rings("1003", "1001").answers("1003", "1001").hangsUp("1003");
    pbx->rings("1002", "1001").dialEnds("1002", "1001", "CANCEL").ends("1002");
    QCOMPARE(wordsOf(rung()), text("1003 answered, 1002 cancelled"));
}

void OutcomesTest::aTimeOutIsThatOfTheLocalHalf()
{
    for (const char *status : {"NOANSWER", "CANCEL"}) {
        init();
        pbx->pairs("602@ext", "1001").dials("1001", "602@ext;1");
        pbx->pairs("1002@ext", "1001").dials("602@ext;2", "1002@ext;1");
        pbx->rings("1002", "1002@ext;2").dialEnds("602@ext;1", "1001", status);
        pbx->dialEnds("1002", "1002@ext;2", "CANCEL").ends("1002");
        QCOMPARE(wordsOf(rung()), status == std::string_view("CANCEL") ? text("1002 cancelled")
                                                                       : text("1002 no-answer"));
    }
}

void OutcomesTest::whoIsAskedIsCancelledByTheCaller()
{
    pbx->rings("1002", "1001").comesUp("1002").dialEnds("1002", "1001", "BUSY").ends("1002", 17);
    QCOMPARE(wordsOf(rung()), text("1002 busy"));
    init();
    pbx->rings("1002", "1001").comesUp("1002").tell("Event: HangupRequest; Uniqueid: 1001");
    pbx->dialEnds("1002", "1001", "BUSY").ends("1002", 17);
    QCOMPARE(wordsOf(rung()), text("1002 cancelled"));
}

void OutcomesTest::tellsWhenRingingWasOver()
{
    pbx->rings("1002", "1001");
    const Moment rang = pbx->now();
    QCOMPARE(rung().front().ended, std::optional<Moment>());
    pbx->wait(5s).dialEnds("1002", "1001", "NOANSWER");
    const Moment ended = pbx->now();
    pbx->wait(5s).ends("1002");
    QCOMPARE(rung().front().rang, rang);
    QCOMPARE(rung().front().ended, std::optional(ended));
}

void OutcomesTest::oneWhoseEndGotLostEndsWithItsCaller()
{
    pbx->rings("1002", "1001").hangsUp("1001");
    QCOMPARE(wordsOf(pbx->call().rang), text("1002 ringing"));
    const Moment gone = pbx->now();
    pbx->wait(20s);
    pbx->book().settle();
    QCOMPARE(wordsOf(pbx->call().rang), text("1002 cancelled"));
    QCOMPARE(pbx->call().rang.front().ended, std::optional(gone));
}

void OutcomesTest::whatWasUpWhenFirstSeenHasRung()
{
    pbx->tell("Event: Newstate; Uniqueid: 1002; Linkedid: 1001; Channel: SIP/1002-1; "
              "ChannelState: 6");
    QCOMPARE(rung().size(), std::size_t(1));
    init();
    pbx->creates("1002", "1001").dials("1001", "1002").comesUp("1002");
    QCOMPARE(rung().size(), std::size_t(0));
}

CACOFONISK_TEST(OutcomesTest)

} // namespace cacofonisk::tst_outcomes

#include "tst_outcomes.moc"
