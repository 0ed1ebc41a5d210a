// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/causewords.h"
#include "core/ladder/reasons.h"
#include "core/ladder/spanwords.h"
#include "tests/core/ladder/storycalls.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_reasons {

using namespace calls;
using namespace test;
using namespace std::chrono_literals;

/// Why an attempt or a call ended, in words.
class ReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAnAttemptEnded_data();
    void saysWhyAnAttemptEnded();
    void saysAllCodes();
    void saysWhyACallEnded_data();
    void saysWhyACallEnded();
    void saysCauses_data();
    void saysCauses();
    void saysSipResponses_data();
    void saysSipResponses();
    void saysSpans_data();
    void saysSpans();
};

void ReasonsTest::saysWhyAnAttemptEnded_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("techCause");
    QTest::addColumn<QByteArray>("dialStatus");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *reason, Outcome outcome, int cause, const char *techCause = "",
                        const char *dialStatus = "") {
        QTest::newRow(reason) << outcome << cause << QByteArray(techCause) << QByteArray(dialStatus)
                              << QString::fromUtf8(reason);
    };
    row("still ringing", Outcome::Ringing, 0);
    row("answered after 20 s", Outcome::Answered, 16);
    row("busy (486 Busy Here)", Outcome::Busy, 17, "486", "BUSY");
    row("busy (cause 17)", Outcome::Busy, 17);
    row("busy", Outcome::Busy, 0);
    row("rejected the call (603 Decline)", Outcome::Rejected, 21, "603");
    row("did not answer within 20 s", Outcome::NoAnswer, 19, "487", "NOANSWER");
    row("the caller gave up after 20 s", Outcome::Cancelled, 127, "500", "CANCEL");
    row("no longer called after 20 s", Outcome::Cancelled, 0);
    row("not available (480 Temporarily Unavailable)", Outcome::NoAnswer, 19, "480", "NOANSWER");
    row("answered elsewhere", Outcome::AnsweredElsewhere, 26);
    row("the number does not exist (cause 1)", Outcome::Failed, 1);
    row("the number does not exist (404 Not Found)", Outcome::Failed, 1, "404");
    row("not available", Outcome::Failed, 0, "", "CHANUNAVAIL");
    row("the network refused the call", Outcome::Failed, 0, "", "CONGESTION");
    row("could not be reached", Outcome::Failed, 0);
}

void ReasonsTest::saysWhyAnAttemptEnded()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const int, cause);
    QFETCH(const QByteArray, techCause);
    QFETCH(const QByteArray, dialStatus);
    DialTarget target = rung(bob(), outcome, 0, 20);
    target.cause = cause;
    target.isGivenUp = dialStatus == "CANCEL";
    target.techCause = techCause.toStdString();
    target.dialStatus = dialStatus.toStdString();
    QTEST(ladder::reasonOf(target), "reason");
}

void ReasonsTest::saysAllCodes()
{
    DialTarget target = rung(bob(), Outcome::Busy, 0, 20);
    QCOMPARE(ladder::codesOf(target), QString());
    target.dialStatus = "BUSY";
    target.cause = 17;
    target.techCause = "486";
    QCOMPARE(ladder::codesOf(target),
             QStringLiteral("dial status BUSY, cause 17 (user busy), SIP 486 Busy Here"));
    target.cause = 16;
    target.techCause.clear();
    QCOMPARE(ladder::codesOf(target), QStringLiteral("dial status BUSY, cause 16"));
    target.techCause = "17";
    QCOMPARE(ladder::codesOf(target),
             QStringLiteral("dial status BUSY, cause 16, driver's cause 17"));
}

void ReasonsTest::saysWhyACallEnded_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<QString>("words");
    const auto row = [](End end, const char *words) {
        QTest::newRow(words) << end << QString::fromUtf8(words);
    };
    row(End::Completed, "Alice Jansen (1001) hung up");
    row(End::Cancelled, "Alice Jansen (1001) hung up before an answer");
    row(End::NoAnswer, "nobody answered");
    row(End::Busy, "busy (486 Busy Here)");
    row(End::Rejected, "the call was rejected (486 Busy Here)");
    row(End::Failed, "user busy (486 Busy Here)");
    row(End::AnsweredElsewhere, "answered elsewhere");
    row(End::Lost, "ended unseen, while the connection was lost");
}

void ReasonsTest::saysWhyACallEnded()
{
    QFETCH(const End, end);
    Call call = talked();
    call.end = end;
    call.cause = 17;
    call.techCause = "486";
    QTEST(ladder::endOf(call), "words");
    call.wasCut = true;
    QCOMPARE(ladder::endOf(call), QStringLiteral("Asterisk stopped"));
    call.ended.reset();
    QCOMPARE(ladder::endOf(call), QString());
}

/// All that Asterisk names in include/asterisk/causes.h, but for what says nothing.
void ReasonsTest::saysCauses_data()
{
    QTest::addColumn<int>("cause");
    for (const int cause : {1,  2,  3,  5,  6,  7,  8,  14, 17, 18,  19,  20,  21,  22, 23, 26,
                            27, 28, 29, 30, 34, 38, 41, 42, 43, 44,  50,  52,  54,  57, 58, 65,
                            66, 69, 81, 88, 95, 96, 97, 98, 99, 100, 101, 102, 103, 111}) {
        QTest::addRow("%d", cause) << cause;
    }
}

void ReasonsTest::saysCauses()
{
    QFETCH(const int, cause);
    QVERIFY(!ladder::causeText(cause).isEmpty());
    for (const int none : {-1, 0, 16, 31, 127, 128}) {
        QCOMPARE(ladder::causeText(none), QString());
    }
}

void ReasonsTest::saysSipResponses_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *code, const char *words) {
        QTest::newRow(code) << QByteArray(code) << QString::fromUtf8(words);
    };
    row("486", "486 Busy Here");
    row("607", "607 Unwanted");
    row("499", "499");
    row("486 ", "486 ");
    row("Q.850\n\u202e17", "Q.85017");
    row("99999999999999999999", "99999999999999999999");
}

void ReasonsTest::saysSipResponses()
{
    QFETCH(const QByteArray, code);
    QTEST(ladder::techCauseText(code.toStdString()), "words");
}

void ReasonsTest::saysSpans_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    const auto row = [](int milliseconds, const char *words) {
        QTest::newRow(words) << milliseconds << QString::fromUtf8(words);
    };
    row(999, "less than a second");
    row(1'000, "1 s");
    row(59'999, "59 s");
    row(60'000, "1 min");
    row(80'000, "1 min 20 s");
    row(3'600'000, "1 h");
    row(3'930'000, "1 h 5 min");
}

void ReasonsTest::saysSpans()
{
    QFETCH(const int, milliseconds);
    QTEST(ladder::spanWords(std::chrono::milliseconds(milliseconds)), "words");
}

CACOFONISK_TEST(ReasonsTest)

} // namespace cacofonisk::tst_reasons

#include "tst_reasons.moc"
