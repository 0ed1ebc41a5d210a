// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/figurecounter.h"
#include "tests/core/history/keptcalls.h"
#include "tests/support/calltruth.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/support/truth.h"
#include "tests/support/truthvalues.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_figures {

using namespace calls;
using namespace history;
using namespace test;
using namespace std::chrono_literals;

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qputenv("TZ", "Europe/Amsterdam"); }
    void countsWhatPeopleDid_data() { addRows(recordings()); }
    void countsWhatPeopleDid();
    void countsTimes();
    void countsWithinTheServiceLevelOfAQueue();
    void countsCallsInProgress();
    void groupsByTime();
    void groupsWeeksAsCalendarsDo();
    void groupsByWhomItConcerns();
    void saysWhatItCounts();
};

namespace {

Figures figuresOf(const std::vector<Call> &calls, const ServiceLevels &levels = {})
{
    const LocalOffsets offsets;
    FigureCounter counter(levels, offsets);
    for (const Call &call : calls) {
        counter.add(summaryOf(call));
    }
    return counter.figures();
}

std::vector<FigureGroup> groupsOf(Grouping grouping, const std::vector<Call> &calls)
{
    const ServiceLevels levels;
    const LocalOffsets offsets;
    GroupCounter counter(grouping, levels, offsets);
    for (const Call &call : calls) {
        counter.add(summaryOf(call));
    }
    return counter.groups();
}

/// `09: 3, 10: 0`
QString words(const std::vector<FigureGroup> &groups)
{
    QStringList list;
    for (const FigureGroup &group : groups) {
        list.append(QString::fromStdString(group.key) + QStringLiteral(": ") +
                    QString::number(group.figures.calls));
    }
    return list.join(QStringLiteral(", "));
}

Call callAt(Moment started, Duration lasts = 64s)
{
    Call call = answeredCall();
    call.started = started;
    call.ended = started + lasts;
    return call;
}

} // namespace

/// Counted plainly from what the people in a recording say of it.
void FiguresTest::countsWhatPeopleDid()
{
    QFETCH(QString, name);
    std::int64_t asked = 0;
    std::int64_t answered = 0;
    for (const QJsonValue &value : readTruth(truthPath(name))[QStringLiteral("calls")].toArray()) {
        const QJsonObject truth = value.toObject();
        for (const QString &key : truth.keys()) {
            if (key.endsWith(QLatin1String("_debatable")) || key.endsWith(QLatin1String("_any"))) {
                QSKIP("what happened is debatable");
            }
        }
        if (isAsked(truth)) {
            const QJsonValue answerer = truth[QStringLiteral("answered_by")];
            ++asked;
            answered += !answerer.isNull() && !isApplication(answerer) ? 1 : 0;
        }
    }
    std::vector<Call> calls;
    for (const SharedCall &call : callsOf(test::recording(name))) {
        calls.push_back(*call);
    }
    const Figures figures = figuresOf(calls);
    QCOMPARE(figures.calls, asked);
    QCOMPARE(figures.answered, answered);
    QVERIFY(figures.answered + figures.missed <= figures.calls);
    QVERIFY(figures.abandoned + figures.withinServiceLevel <= figures.queued);
}

void FiguresTest::countsTimes()
{
    std::vector<Call> calls;
    for (const auto &[wait, talk] :
         {std::pair(2s, 30s), std::pair(10s, 60s), std::pair(4s, 300s), std::pair(8s, 10s)}) {
        Call call = answeredCall(int(calls.size()));
        call.lastRang = call.answered = *call.firstRang + wait;
        call.talked = talk;
        calls.push_back(call);
    }
    Call unanswered = abandonedCall(4);
    unanswered.queue.reset();
    calls.push_back(unanswered);
    const Figures figures = figuresOf(calls);
    QCOMPARE(figures.calls, 5);
    QCOMPARE(figures.answered, 4);
    QCOMPARE(figures.missed, 1);
    QCOMPARE(figures.abandoned, 0);
    QVERIFY(figures.wait == (Durations{5, 10'800ms, 8s, 30s}));
    QVERIFY(figures.talk == (Durations{4, 100s, 30s, 300s}));
}

void FiguresTest::countsWithinTheServiceLevelOfAQueue()
{
    std::vector<Call> calls{abandonedCall(0)};
    for (const auto wait : {5s, 19s, 20s, 21s, 50s}) {
        Call call = answeredCall(int(calls.size()));
        QueueVisit visit;
        visit.name = "support";
        visit.outcome = QueueOutcome::Answered;
        visit.from = call.started;
        visit.to = call.started + wait;
        call.queue = visit;
        calls.push_back(call);
    }
    const Figures figures = figuresOf(calls);
    QCOMPARE(figures.queued, 6);
    QCOMPARE(figures.abandoned, 1);
    QCOMPARE(figures.withinServiceLevel, 3);
    QCOMPARE(figures.serviceLevel(), std::optional(50.0));
    ServiceLevels levels;
    levels.ofQueue["support"] = 60s;
    QCOMPARE(figuresOf(calls, levels).withinServiceLevel, 5);
    QCOMPARE(figuresOf({answeredCall()}).serviceLevel(), std::optional<double>());
}

void FiguresTest::countsCallsInProgress()
{
    const Figures figures =
        figuresOf({callAt(begin, 10min), callAt(begin + 1min, 1min), callAt(begin + 2min, 1h),
                   callAt(begin + 9min, 1min), callAt(begin + 2h, 1min)});
    QVERIFY(figures.mostAtOnce == (Peak{begin + 9min, 3}));
    QVERIFY(figures.busiestHour == (Peak{begin, 4}));
    QVERIFY(!figuresOf({callAt(Moment(5us))}).busiestHour);
}

void FiguresTest::groupsByTime()
{
    // In Amsterdam it is an hour later; the clocks were set back on 25 October 2026.
    const Moment night = Moment(std::chrono::sys_days(std::chrono::year(2026) / 10 / 24)) + 22h;
    const std::vector<Call> calls{callAt(night - 1s), callAt(night), callAt(night + 2h + 1min),
                                  callAt(night + 3h + 1min), callAt(night + 26h)};
    QCOMPARE(words(groupsOf(Grouping::Day, calls)),
             QStringLiteral("2026-10-24: 1, 2026-10-25: 3, 2026-10-26: 1"));
    QCOMPARE(words(groupsOf(Grouping::Month, calls)), QStringLiteral("2026-10: 5"));
    const auto hours = groupsOf(Grouping::HourOfDay, calls);
    QCOMPARE(hours.size(), std::size_t(24));
    QCOMPARE(words({hours[0], hours[1], hours[2], hours[3], hours[23]}),
             QStringLiteral("00: 1, 01: 1, 02: 2, 03: 0, 23: 1"));
    QCOMPARE(groupsOf(Grouping::WeekHour, calls).size(), std::size_t(7 * 24));
    QCOMPARE(words(groupsOf(Grouping::Weekday, calls)),
             QStringLiteral("1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 1, 7: 3"));
    QVERIFY(groupsOf(Grouping::Day, {callAt(Moment(5us))}).empty());
}

void FiguresTest::groupsWeeksAsCalendarsDo()
{
    const auto at = [](int year, unsigned month, unsigned day) {
        return callAt(
            Moment(std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                         std::chrono::day(day))) +
            12h);
    };
    QCOMPARE(words(groupsOf(Grouping::Week,
                            {at(2024, 12, 29), at(2024, 12, 30), at(2025, 1, 5), at(2025, 1, 20)})),
             QStringLiteral("2024-W52: 1, 2025-W01: 2, 2025-W02: 0, 2025-W03: 0, 2025-W04: 1"));
    QCOMPARE(words(groupsOf(Grouping::Week, {at(2027, 1, 3)})), QStringLiteral("2026-W53: 1"));
}

void FiguresTest::groupsByWhomItConcerns()
{
    std::vector<Call> calls{answeredCall(0), abandonedCall(1), answeredCall(2)};
    calls.back().direction = Direction::Out;
    calls.back().caller = {"1003", "", "PJSIP/1003-00000001"};
    calls.back().trunk.clear();
    QCOMPARE(words(groupsOf(Grouping::Queue, calls)), QStringLiteral(": 2, support: 1"));
    QCOMPARE(words(groupsOf(Grouping::Trunk, calls)), QStringLiteral("provider1: 2, : 1"));
    QCOMPARE(words(groupsOf(Grouping::Direction, calls)), QStringLiteral("in: 2, out: 1"));
    QCOMPARE(words(groupsOf(Grouping::Reason, calls)),
             QStringLiteral("cancelled: 1, completed: 2"));
    QCOMPARE(words(groupsOf(Grouping::Extension, calls)), QStringLiteral("1002: 2, 1003: 1"));
}

void FiguresTest::saysWhatItCounts()
{
    for (int i = 0; i < figureCount; ++i) {
        const auto figure = static_cast<Figure>(i);
        QVERIFY(!titleOf(figure).isEmpty());
        QVERIFY(meaningOf(figure).endsWith(u'.'));
        QVERIFY(!nameOf(figure).empty());
    }
}

CACOFONISK_TEST(FiguresTest)

} // namespace cacofonisk::tst_figures

#include "tst_figures.moc"
