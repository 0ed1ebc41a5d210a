// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/linestarts.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace cacofonisk::tst_linestarts {

using ami::LineStarts;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// What is to be found in all of a text, a byte at a time.
struct Expected
{
    explicit Expected(const std::string &text)
    {
        for (std::size_t newline = 0; (newline = text.find('\n', newline)) != std::string::npos;) {
            const std::string line = text.substr(starts.back(), newline - starts.back());
            const bool isBlank = line.empty() || line == "\r";
            if (isBlank) {
                blanks.push_back(static_cast<std::uint32_t>(starts.size() - 1));
            }
            starts.push_back(static_cast<std::uint32_t>(++newline));
            if (const QByteArray next(text.data() + newline, qsizetype(text.size() - newline));
                !isBlank && next.toLower().startsWith("event:")) {
                events.push_back(static_cast<std::uint32_t>(starts.size() - 1));
            }
        }
    }

    Numbers starts{0};
    Numbers blanks;
    Numbers events;
};

Numbers numbers(std::span<const std::uint32_t> found)
{
    return {found.begin(), found.end()};
}

constexpr std::size_t all = 1'000'000;

} // namespace

class LineStartsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAll_data();
    void findsAll();
    void findsEvents_data();
    void findsEvents();
    void stopsBehindBlankLines();
    void stopsWithTooManyLines();
};

void LineStartsTest::findsAll_data()
{
    QTest::addColumn<Processor>("processor");
    QTest::newRow("as any processor can") << Processor::Any;
    QTest::newRow("with AVX2") << Processor::Avx2;
    QTest::newRow("with AVX-512") << Processor::Avx512;
}

/// Texts of every length around those of the blocks that are looked at at once, with line ends of
/// both kinds in every place.
void LineStartsTest::findsAll()
{
    QFETCH(const Processor, processor);
    if (processor > thisProcessor()) {
        QSKIP("this processor does not have it");
    }
    LineStarts lines(processor);
    std::mt19937 random(1);
    for (std::size_t size = 0; size < 3000; ++size) {
        std::string text(size % 300, 'x');
        const unsigned oneIn = 1 + unsigned(size / 300) * 5;
        for (char &c : text) {
            c = random() % oneIn == 0 ? "\n\r"[random() % 2] : c;
        }
        const Expected expected(text);
        QVERIFY(lines.find(text, all));
        QCOMPARE(numbers(lines.starts()), expected.starts);
        QCOMPARE(numbers(lines.blanks()), expected.blanks);
    }
}

void LineStartsTest::findsEvents_data()
{
    findsAll_data();
}

/// In every place, behind lines of every kind, and keys that are nearly that one.
void LineStartsTest::findsEvents()
{
    QFETCH(const Processor, processor);
    if (processor > thisProcessor()) {
        QSKIP("this processor does not have it");
    }
    LineStarts lines(processor);
    std::mt19937 random(1);
    constexpr std::array<const char *, 12> parts{
        "Event: A", "event: B", "EVENT:C\n", "Exten: 1", "EventList: start", "Evenings: 1",
        "Event",    "x\n",      "\r\n",      "\n",       "AVP: 1",           "Event: "};
    for (int i = 0; i < 3000; ++i) {
        std::string text(random() % 70, 'x');
        for (auto count = random() % 30; count > 0; --count) {
            text += parts[random() % parts.size()];
            text += random() % 3 == 0 ? "\r\n" : random() % 8 == 0 ? "" : "\n";
        }
        const Expected expected(text);
        QVERIFY(lines.find(text, all));
        QCOMPARE(numbers(lines.starts()), expected.starts);
        QCOMPARE(numbers(lines.blanks()), expected.blanks);
        QCOMPARE(numbers(lines.events()), expected.events);
    }
}

void LineStartsTest::stopsBehindBlankLines()
{
    const std::string message = "Event: A\r\nUniqueid: 1.1\r\n\r\n";
    std::string text;
    for (int i = 0; i < 100; ++i) {
        text += message;
    }
    LineStarts lines;
    QVERIFY(!lines.find(text, 3));
    QVERIFY(lines.blanks().size() >= 3 && lines.blanks().size() < 10);
    for (std::size_t i = 0; i < lines.blanks().size(); ++i) {
        QCOMPARE(std::size_t(lines.blanks()[i]), 3 * i + 2);
        QCOMPARE(std::size_t(lines.starts()[3 * i + 3]), (i + 1) * message.size());
    }
}

void LineStartsTest::stopsWithTooManyLines()
{
    std::string text;
    for (std::size_t i = 0; i < 2 * LineStarts::mostLines; ++i) {
        text += "a\n";
    }
    LineStarts lines;
    QVERIFY(!lines.find(text, 1));
    QVERIFY(lines.starts().size() > LineStarts::mostLines);
    QVERIFY(lines.starts().size() < LineStarts::mostLines + 100);
    QVERIFY(lines.blanks().empty());
}

CACOFONISK_TEST(LineStartsTest)

} // namespace cacofonisk::tst_linestarts
#include "tst_linestarts.moc"
