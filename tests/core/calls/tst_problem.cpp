// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callfilter.h"
#include "core/calls/problem.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_problem {

using namespace calls;
using namespace std::chrono_literals;

/// What counts as a problem of a call, and what does not.
class ProblemTest : public QObject
{
    Q_OBJECT

private slots:
    void hasNoneAsItShouldBe();
    void isAnsweredSlowly();
    void isAnsweredSlowlyByAnAgent();
    void isShort();
    void leavesAQueueWithoutAnAgent_data();
    void leavesAQueueWithoutAnAgent();
    void hasAFailedTransfer_data();
    void hasAFailedTransfer();
    void reachesNobody();
    void isSearchedForByItsWord_data();
    void isSearchedForByItsWord();
};

namespace {

constexpr Moment start{1'700'000'000s};

/// Bob answered after 5 s, and they talked for a minute.
Call call()
{
    Call call;
    call.state = CallState::Ended;
    call.started = start;
    call.firstRang = start;
    call.rang.push_back({{"1002", "Bob", {}}, Outcome::Answered, start, start + 5s, 0, {}, {}});
    call.answeredBy = Party{"1002", "Bob", {}};
    call.answered = start + 5s;
    call.talked = 60s;
    call.ended = start + 65s;
    return call;
}

/// Nobody answered it.
Call unanswered()
{
    Call told = call();
    told.rang.front().outcome = Outcome::NoAnswer;
    told.answeredBy.reset();
    told.answered.reset();
    told.talked = 0s;
    told.end = End::NoAnswer;
    return told;
}

} // namespace

void ProblemTest::hasNoneAsItShouldBe()
{
    for (const Problem problem : {Problem::SlowAnswer, Problem::Short, Problem::NoAgent,
                                  Problem::TransferFailed, Problem::Unreachable}) {
        QVERIFY2(!has(call(), problem), nameOf(problem).data());
        QVERIFY2(!has(unanswered(), problem), nameOf(problem).data());
    }
}

void ProblemTest::isAnsweredSlowly()
{
    Call slow = call();
    slow.answered = start + 20s;
    QVERIFY(!has(slow, Problem::SlowAnswer));
    slow.answered = start + 21s;
    QVERIFY(has(slow, Problem::SlowAnswer));
    slow.firstRang = start + 10s; // after a menu
    QVERIFY(!has(slow, Problem::SlowAnswer));
    slow.answeredBy.reset(); // but by a mailbox
    slow.firstRang = start;
    QVERIFY(!has(slow, Problem::SlowAnswer));
}

void ProblemTest::isAnsweredSlowlyByAnAgent()
{
    Call queued = call();
    queued.queue = QueueVisit();
    queued.queue->outcome = QueueOutcome::Answered;
    queued.queue->from = start - 30s;
    queued.queue->to = start + 5s;
    QVERIFY(has(queued, Problem::SlowAnswer));
    queued.queue->from = start;
    QVERIFY(!has(queued, Problem::SlowAnswer));
}

void ProblemTest::isShort()
{
    Call brief = call();
    brief.talked = 5s;
    QVERIFY(!has(brief, Problem::Short));
    brief.talked = 4s;
    QVERIFY(has(brief, Problem::Short));
    brief.ended.reset(); // it may become longer
    QVERIFY(!has(brief, Problem::Short));
}

void ProblemTest::leavesAQueueWithoutAnAgent_data()
{
    QTest::addColumn<QueueOutcome>("outcome");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("waiting") << QueueOutcome::Waiting << false;
    QTest::newRow("answered") << QueueOutcome::Answered << false;
    QTest::newRow("abandoned") << QueueOutcome::Abandoned << true;
    QTest::newRow("timed out") << QueueOutcome::TimedOut << true;
    QTest::newRow("left") << QueueOutcome::Left << true;
}

void ProblemTest::leavesAQueueWithoutAnAgent()
{
    QFETCH(const QueueOutcome, outcome);
    Call queued = unanswered();
    queued.queue = QueueVisit();
    queued.queue->outcome = outcome;
    QVERIFY(!has(queued, Problem::NoAgent)); // he could not join
    queued.queue->from = start;
    QTEST(has(queued, Problem::NoAgent), "isProblem");
}

void ProblemTest::hasAFailedTransfer_data()
{
    QTest::addColumn<TransferOutcome>("outcome");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("pending") << TransferOutcome::Pending << false;
    QTest::newRow("completed") << TransferOutcome::Completed << false;
    QTest::newRow("failed") << TransferOutcome::Failed << true;
    QTest::newRow("returned") << TransferOutcome::Returned << true;
}

void ProblemTest::hasAFailedTransfer()
{
    QFETCH(const TransferOutcome, outcome);
    Call sent = call();
    sent.transfers.emplace_back();
    sent.transfers.emplace_back();
    sent.transfers.front().outcome = TransferOutcome::Completed;
    sent.transfers.back().outcome = outcome;
    QTEST(has(sent, Problem::TransferFailed), "isProblem");
}

void ProblemTest::reachesNobody()
{
    Call failed = unanswered();
    failed.rang.front().outcome = Outcome::Failed;
    QVERIFY(has(failed, Problem::Unreachable));
    failed.rang.push_back(unanswered().rang.front());
    QVERIFY(!has(failed, Problem::Unreachable));
    failed.rang.clear();
    QVERIFY(!has(failed, Problem::Unreachable)); // no answer of whatever it was
    failed.end = End::Failed;
    QVERIFY(has(failed, Problem::Unreachable));
    failed.wasCut = true;
    QVERIFY(!has(failed, Problem::Unreachable));
    failed = call();
    failed.rang.front().outcome = Outcome::Failed; // somebody else picked it up
    QVERIFY(!has(failed, Problem::Unreachable));
}

void ProblemTest::isSearchedForByItsWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Call>("problematic");
    Call slow = call();
    slow.answered = start + 21s;
    QTest::newRow("slow") << QStringLiteral("slow-answer") << slow;
    Call brief = call();
    brief.talked = 1s;
    QTest::newRow("short") << QStringLiteral("short") << brief;
    Call queued = unanswered();
    queued.queue = QueueVisit();
    queued.queue->from = start;
    queued.queue->outcome = QueueOutcome::Abandoned;
    QTest::newRow("queue") << QStringLiteral("no-agent") << queued;
    Call sent = call();
    sent.transfers.emplace_back().outcome = TransferOutcome::Failed;
    QTest::newRow("transfer") << QStringLiteral("transfer-failed") << sent;
    Call failed = unanswered();
    failed.rang.front().outcome = Outcome::Failed;
    QTest::newRow("unreachable") << QStringLiteral("unreachable") << failed;
}

void ProblemTest::isSearchedForByItsWord()
{
    QFETCH(const QString, word);
    QFETCH(const Call, problematic);
    const CallFilter filter((QStringLiteral("problem:") + word).toStdString());
    QCOMPARE(filter.mistake(), nullptr);
    QVERIFY(filter.accepts(problematic, start));
    QVERIFY(!filter.accepts(call(), start));
}

CACOFONISK_TEST(ProblemTest)

} // namespace cacofonisk::tst_problem

#include "tst_problem.moc"
