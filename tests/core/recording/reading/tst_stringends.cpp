// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/stringends.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

namespace cacofonisk::tst_stringends {

using recording::StringEnds;

namespace {

using Places = std::vector<std::ptrdiff_t>;

/// What is to be found in a text, a byte at a time.
struct Expected
{
    explicit Expected(const std::string &text)
    {
        bool isEscaped = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (c == '"' && !isEscaped) {
                quotes.push_back(static_cast<std::ptrdiff_t>(at));
            }
            if (c == '\\' || static_cast<signed char>(c) < ' ') {
                odd.push_back(static_cast<std::ptrdiff_t>(at));
            }
            isEscaped = c == '\\' && !isEscaped;
        }
    }

    Places quotes;
    Places odd;
};

/// Text of quotes, backslashes, what is odd and what is not; of each a little more than of the
/// next.
std::string anyText(std::size_t size, std::mt19937 &random)
{
    const std::string_view letters = "\"\"\"\\\\\xc3\xa9"
                                     "\n\t abcdefghijklmnopqrstuvwxyz";
    const std::size_t some = 4 + random() % (letters.size() - 4);
    std::string text(size, 'x');
    for (char &c : text) {
        c = letters[random() % some];
    }
    return text;
}

} // namespace

class StringEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAll_data();
    void findsAll();
    void passesWhatStandsBefore();
    void knowsWhatIsLeftOfTheText();
};

void StringEndsTest::findsAll_data()
{
    QTest::addColumn<Processor>("processor");
    QTest::newRow("as any processor can") << Processor::Any;
    QTest::newRow("with AVX2") << Processor::Avx2;
    QTest::newRow("with AVX-512") << Processor::Avx512;
}

/// One by one, and by fours as far as there are so many.
void StringEndsTest::findsAll()
{
    QFETCH(const Processor, processor);
    if (processor > thisProcessor()) {
        QSKIP("this processor does not have it");
    }
    StringEnds strings(processor);
    std::mt19937 random(1);
    for (std::size_t size = 0; size < 600; ++size) {
        const std::string text = anyText(size * (size > 580 ? 100 : 1), random);
        const Expected expected(text);
        strings.begin(text);
        Places quotes;
        while (const std::uint32_t *const four = random() % 2 ? strings.nextFour() : nullptr) {
            quotes.insert(quotes.end(), four, four + 2);
            strings.skip(2);
        }
        while (const char *const quote = strings.next()) {
            quotes.push_back(quote - text.data());
        }
        QVERIFY(!strings.nextFour());
        QCOMPARE(quotes, expected.quotes);
        Places odd;
        while (const char *const at = strings.nextOdd(text.data() + text.size())) {
            odd.push_back(at - text.data());
        }
        QCOMPARE(odd, expected.odd);
    }
}

void StringEndsTest::passesWhatStandsBefore()
{
    std::mt19937 random(2);
    for (int i = 0; i < 300; ++i) {
        const std::string text = anyText(1 + random() % 20'000, random);
        const Expected expected(text);
        const char *const at = text.data() + random() % text.size();
        StringEnds strings;
        strings.begin(text);
        strings.passTo(at);
        const auto behind = [&](const Places &places) {
            return std::find_if(places.begin(), places.end(),
                                [&](std::ptrdiff_t place) { return text.data() + place >= at; });
        };
        const auto quote = behind(expected.quotes);
        QCOMPARE(strings.next(), quote == expected.quotes.end() ? nullptr : text.data() + *quote);
        const auto odd = behind(expected.odd);
        QCOMPARE(strings.nextOdd(text.data() + text.size()),
                 odd == expected.odd.end() ? nullptr : text.data() + *odd);
    }
}

void StringEndsTest::knowsWhatIsLeftOfTheText()
{
    const std::string text = "{\"a\": \"b\"}\n{\"c\": \"d\"}";
    StringEnds strings;
    QVERIFY(!strings.isWithin(text));
    strings.begin(text);
    QVERIFY(strings.isWithin(std::string_view(text).substr(11)));
    QVERIFY(!strings.isWithin(std::string_view(text).substr(0, 11)));
    strings.begin({});
    QVERIFY(!strings.isWithin(text));
}

CACOFONISK_TEST(StringEndsTest)

} // namespace cacofonisk::tst_stringends
#include "tst_stringends.moc"
