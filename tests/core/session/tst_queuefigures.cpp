// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/pipeline.h"
#include "tests/support/recordings.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <map>

namespace cacofonisk::tst_queuefigures {

using namespace test;
using namespace std::chrono_literals;
using switchboard::Figures;

/// The switchboard counts what calls tell: of each queue, who was answered, who gave up, and how
/// long they waited.
class QueueFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithCalls_data();
    void agreeWithCalls();
};

namespace {

using ByQueue = std::map<std::string, Figures>;

/// What was over before the recording began, is Asterisk's to count.
void count(ByQueue &figures, const calls::QueueVisit &visit, Moment begin)
{
    const bool isAnswered = visit.outcome == calls::QueueOutcome::Answered;
    const bool isCounted = isAnswered || visit.outcome == calls::QueueOutcome::Abandoned;
    if (!isCounted || !visit.from || !visit.to || *visit.to < begin) {
        return;
    }
    Figures &queue = figures[visit.name];
    const calls::Duration waited = *visit.to - *visit.from;
    ++(isAnswered ? queue.answered : queue.abandoned);
    queue.waited += isAnswered ? waited : calls::Duration(0);
    queue.longestWait = std::max(queue.longestWait, waited);
}

/// Of the end of waiting, several events tell within a moment.
bool isSame(const Figures &a, const Figures &b, std::chrono::milliseconds moment)
{
    return a.answered == b.answered && a.abandoned == b.abandoned &&
           std::chrono::abs(a.waited - b.waited) <= moment * std::max(a.answered, 1) &&
           std::chrono::abs(a.longestWait - b.longestWait) <= moment;
}

QString lineOf(const Figures &figures)
{
    return QStringLiteral("%1 answered in %2 us, %3 gave up, longest %4 us")
        .arg(figures.answered)
        .arg(figures.waited.count())
        .arg(figures.abandoned)
        .arg(figures.longestWait.count());
}

} // namespace

void QueueFiguresTest::agreeWithCalls_data()
{
    addRows(recordingsAndCases());
}

void QueueFiguresTest::agreeWithCalls()
{
    QFETCH(const QString, name);
    // That the caller has hung up, Asterisk notices there when the agent has been told of the call.
    const bool isLate = name.contains(QLatin1String("queue-agent-announcement-abandon"));
    const LoadedRecording loaded(test::recording(name));
    ami::Problems problems;
    session::Pipeline pipeline("pbx", problems, 0, session::Output::Everything);
    ByQueue byCalls;
    Moment begin{};
    const auto add = [&](const calls::SharedCall &call) {
        for (const calls::QueueVisit &visit : call->queueVisits) {
            count(byCalls, visit, begin);
        }
    };
    QObject::connect(&pipeline.callBook(), &calls::CallBook::callEnded, add);
    for (const ami::Message &message : loaded.messages()) {
        pipeline.handle(message);
        const Moment now = pipeline.callBook().history().now;
        begin = calls::isTimed(begin) ? begin : now;
    }
    for (const calls::SharedCall &call : pipeline.callBook().calls()) {
        add(call);
    }
    for (const switchboard::QueueCard &queue : pipeline.switchboard().all().queues) {
        const Figures &figures = byCalls[queue.name];
        QVERIFY2(isSame(queue.today, figures, isLate ? 2s : 20ms),
                 qPrintable(lineOf(queue.today) + QStringLiteral("; calls: ") + lineOf(figures)));
        byCalls.erase(queue.name);
    }
    QVERIFY(byCalls.empty());
}

CACOFONISK_TEST(QueueFiguresTest)

} // namespace cacofonisk::tst_queuefigures

#include "tst_queuefigures.moc"
