// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/inlinetext.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <string>
#include <vector>

namespace cacofonisk::tst_inlinetext {

class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsTextsOfAnySize_data();
    void holdsTextsOfAnySize();
    void isSetAgain();
    void takesAPartOfItself();
    void aCopyIsItsOwn();
    void compares();
};

namespace {

constexpr std::size_t room = 15;
const std::string shortText = "Alice";
const std::string fullText(room, 'f');
const std::string longText(room + 1, 'l');
const std::string hugeText(70'000, 'h');

} // namespace

void TextsTest::holdsTextsOfAnySize_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("short") << shortText;
    QTest::newRow("as long as there is room") << fullText;
    QTest::newRow("longer") << longText;
    QTest::newRow("as long as m_size can tell") << std::string(255, 'm');
    QTest::newRow("huge") << hugeText;
    QTest::newRow("a null character") << std::string("a\0b", 3);
}

void TextsTest::holdsTextsOfAnySize()
{
    QFETCH(std::string, text);
    const InlineText<room> held(text);
    QVERIFY(held == text);
    QCOMPARE(held.empty(), text.empty());
}

void TextsTest::isSetAgain()
{
    InlineText<room> held;
    const std::vector<std::string> all{"", shortText, longText, shortText,
                                       "", hugeText,  fullText, longText};
    for (const std::string &text : all) {
        held = text;
        QVERIFY(held == text);
    }
    held.clear();
    QVERIFY(held.empty());
}

void TextsTest::takesAPartOfItself()
{
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
    for (std::size_t size = 0; size < letters.size(); ++size) {
        for (std::size_t from = 0; from <= size; ++from) {
            InlineText<letters.size()> held(letters.substr(0, size));
            held = std::string_view(held).substr(from);
            QVERIFY(held == letters.substr(from, size - from));
        }
    }
    for (const std::string &text : {shortText, longText, hugeText}) {
        InlineText<room> held(text);
        held = std::string_view(held).substr(1);
        QVERIFY(held == text.substr(1));
        held = *&held;
        QVERIFY(held == text.substr(1));
    }
}

void TextsTest::aCopyIsItsOwn()
{
    for (const std::string &text : {shortText, longText}) {
        InlineText<room> held(text);
        const InlineText<room> copy = held;
        InlineText<room> assigned(longText);
        assigned = held;
        held = "another";
        QVERIFY(copy == text);
        QVERIFY(assigned == text);
    }
}

void TextsTest::compares()
{
    const InlineText<room> a(shortText);
    const InlineText<room> b(longText);
    QVERIFY(a < b);
    QVERIFY(b > shortText);
    QVERIFY(a != b);
    QVERIFY(a == InlineText<room>(shortText));
}

CACOFONISK_TEST(TextsTest)

} // namespace cacofonisk::tst_inlinetext

#include "tst_inlinetext.moc"
