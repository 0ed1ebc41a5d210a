// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/together.h"

#include "tests/core/ladder/laddercalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace cacofonisk::tst_together {

using namespace ladder;

/// Several calls as one ladder.
class TogetherTest : public QObject
{
    Q_OBJECT

private slots:
    void oneIsAsItIs();
    void gathersNothing();
    void keepsEverything_data();
    void keepsEverything();
    void givesEachPersonOneLine();
    void tellsTheStoryOfEach();
};

void TogetherTest::oneIsAsItIs()
{
    const auto recorded = test::recordedCalls(QStringLiteral("22/blind-refer-b.ami.gz"));
    QCOMPARE(recorded.calls.size(), std::size_t(1));
    QVERIFY(ladderOf(recorded.calls, Lines::Persons) == ladderOf(recorded.calls.front()));
}

void TogetherTest::gathersNothing()
{
    QVERIFY(together({}) == Ladder());
}

void TogetherTest::keepsEverything_data()
{
    test::addRows(test::recordingsAndCases());
}

void TogetherTest::keepsEverything()
{
    QFETCH(const QString, name);
    constexpr std::size_t most = 40;
    auto calls = test::recordedCalls(name).calls;
    calls.resize(std::min(calls.size(), most));
    for (const Lines lines : {Lines::Persons, Lines::Channels}) {
        std::size_t arrows = 0;
        for (const calls::Call &call : calls) {
            arrows += ladderOf(call, lines).arrows.size();
        }
        const Ladder all = ladderOf(calls, lines);
        QCOMPARE(all.arrows.size(), arrows);
        QVERIFY(std::is_sorted(all.arrows.begin(), all.arrows.end(),
                               [](const Arrow &a, const Arrow &b) { return a.at < b.at; }));
        std::set<std::string> channels;
        for (const Lifeline &line : all.lines) {
            for (const std::string &channel : line.channels) {
                QVERIFY2(channels.insert(channel).second, channel.c_str());
            }
        }
        for (std::size_t i = 1; i < all.spans.size(); ++i) {
            const LineSpan &before = all.spans[i - 1];
            const LineSpan &span = all.spans[i];
            QVERIFY(before.line < span.line || (before.to && *before.to <= span.from));
        }
    }
}

void TogetherTest::givesEachPersonOneLine()
{
    const auto calls = test::recordedCalls(QStringLiteral("16/busy-hour.ami.gz")).calls;
    const Ladder all = ladderOf({calls.begin(), calls.begin() + 100}, Lines::Persons);
    const auto alices = std::count_if(all.lines.begin(), all.lines.end(),
                                      [](const auto &line) { return line.num == "1001"; });
    QCOMPARE(alices, 1);
    QVERIFY(all.lines.size() > 50); // each caller from outside
}

void TogetherTest::tellsTheStoryOfEach()
{
    auto calls = test::recordedCalls(QStringLiteral("16/busy-hour.ami.gz")).calls;
    calls.resize(3);
    QCOMPARE(storyOf(calls, calls.back().started).count(u'\n'), 2);
}

CACOFONISK_TEST(TogetherTest)

} // namespace cacofonisk::tst_together

#include "tst_together.moc"
