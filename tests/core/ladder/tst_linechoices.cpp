// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/linechoices.h"

#include "tests/core/ladder/laddercalls.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

namespace cacofonisk::tst_linechoices {

using namespace ladder;

/// Lifelines as somebody wants them.
class LineChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesItAsItIs();
    void movesLines();
    void renamesALine();
    void hidesALine();
    void knowsLinesThatCameLater();
    void followsLinesThatMove();
    void hidesAnyLine_data();
    void hidesAnyLine();
};

namespace {

Ladder example()
{
    Ladder ladder;
    ladder.lines = {{"1001", "Alice", {"a"}}, {"1002", "Bob", {"b"}}, {"1003", "Carol", {"c"}}};
    const auto add = [&](ArrowKind kind, std::size_t from, std::optional<std::size_t> to) {
        Arrow &arrow = ladder.arrows.emplace_back();
        arrow.kind = kind;
        arrow.from = from;
        arrow.to = to;
    };
    add(ArrowKind::Rings, 0, 1);
    add(ArrowKind::Answers, 1, 0);
    add(ArrowKind::HandsOver, 1, 2);
    ladder.arrows.back().about = 0;
    add(ArrowKind::HangsUp, 0, std::nullopt);
    for (const std::size_t line : {0, 1, 2}) {
        ladder.spans.push_back({line, SpanKind::Talking, Moment(), std::nullopt});
    }
    return ladder;
}

QString words(const Ladder &ladder)
{
    QStringList words;
    const auto name = [&](std::size_t line) {
        return QString::fromStdString(ladder.lines[line].name);
    };
    for (const Arrow &arrow : ladder.arrows) {
        words << name(arrow.from) + (arrow.to ? u'>' + name(*arrow.to) : QString()) +
                     (arrow.about ? u'(' + name(*arrow.about) + u')' : QString());
    }
    return words.join(u' ');
}

} // namespace

void LineChoicesTest::leavesItAsItIs()
{
    QVERIFY(arranged(example(), {}) == example());
    QVERIFY(arranged(example(), completed({}, example())) == example());
}

void LineChoicesTest::movesLines()
{
    const Ladder moved = arranged(example(), {{2}, {0}});
    QCOMPARE(moved.lines[0].name, std::string("Carol"));
    QCOMPARE(moved.lines[1].name, std::string("Alice"));
    QCOMPARE(moved.lines[2].name, std::string("Bob"));
    QCOMPARE(words(moved), words(example()));
    QVERIFY(std::is_sorted(moved.spans.begin(), moved.spans.end(),
                           [](const auto &a, const auto &b) { return a.line < b.line; }));
}

void LineChoicesTest::renamesALine()
{
    const Ladder renamed = arranged(example(), {{0}, {1, "Reception"}, {2}});
    QCOMPARE(words(renamed), QStringLiteral("Alice>Reception Reception>Alice "
                                            "Reception>Carol(Alice) Alice"));
    QCOMPARE(renamed.lines[1].num, std::string("1002"));
}

void LineChoicesTest::hidesALine()
{
    const Ladder hidden = arranged(example(), {{0, {}, true}});
    QCOMPARE(words(hidden), QStringLiteral("Bob>Carol"));
    QCOMPARE(hidden.lines.size(), std::size_t(2));
    QCOMPARE(hidden.spans.size(), std::size_t(2));
}

void LineChoicesTest::knowsLinesThatCameLater()
{
    const LineChoices choices{{1}, {7, "gone"}};
    QCOMPARE(completed(choices, example()).size(), std::size_t(3));
    QCOMPARE(arranged(example(), choices).lines[0].name, std::string("Bob"));
}

void LineChoicesTest::followsLinesThatMove()
{
    Ladder later = example();
    later.lines.insert(later.lines.begin() + 1, {"1009", "Eve", {"e"}});
    const LineChoices choices{{2, "Reception"}, {1, {}, true}, {0}};
    const LineChoices now = followed(choices, example(), later);
    QVERIFY((now == LineChoices{{3, "Reception"}, {2, {}, true}, {0}}));
    later.lines.erase(later.lines.begin() + 3); // Carol
    QVERIFY((followed(choices, example(), later) == LineChoices{{2, {}, true}, {0}}));
}

void LineChoicesTest::hidesAnyLine_data()
{
    test::addRows(test::recordingsAndCases());
}

/// Nothing refers to a line that is not there.
void LineChoicesTest::hidesAnyLine()
{
    QFETCH(const QString, name);
    for (const calls::Call &call : test::recordedCalls(name).calls) {
        const Ladder whole = ladderOf(call);
        for (std::size_t line = 0; line < std::min<std::size_t>(whole.lines.size(), 4); ++line) {
            const Ladder ladder = arranged(whole, {{line, {}, true}});
            QCOMPARE(ladder.lines.size(), whole.lines.size() - 1);
            for (const Arrow &arrow : ladder.arrows) {
                QVERIFY(arrow.from < ladder.lines.size());
                QVERIFY(!arrow.to || *arrow.to < ladder.lines.size());
                QVERIFY(!arrow.about || *arrow.about < ladder.lines.size());
            }
        }
    }
}

CACOFONISK_TEST(LineChoicesTest)

} // namespace cacofonisk::tst_linechoices

#include "tst_linechoices.moc"
