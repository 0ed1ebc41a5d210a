// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/problems.h"
#include "core/ami/text.h"
#include "tests/support/printers.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_text {

using test::problemLines;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsUtf8_data();
    void keepsUtf8();
    void takesWhatIsNotUtf8ForLatin1_data();
    void takesWhatIsNotUtf8ForLatin1();
    void takesAnotherCodePage();
    void keepsItsCodePageWhereQtKnowsNone();
    void copiesNothingThatIsText();
    void undoesCEscapes_data();
    void undoesCEscapes();
    void decodesNames_data();
    void decodesNames();
    void leavesEscapesInValues();
    void findsWhatIsNotPlainAnywhere();
};

namespace {

QByteArray copyOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray decoded(const QByteArray &bytes, ami::Problems &problems)
{
    ami::TextDecoder decoder(problems);
    const std::string wire = bytes.toStdString();
    return copyOf(decoder.decode(wire));
}

} // namespace

void TextTest::keepsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ASCII") << QByteArray("Alice");
    QTest::newRow("two bytes") << QByteArray("Zo\xc3\xab");
    QTest::newRow("three bytes") << QByteArray("\xe5\xbc\xa0\xe4\xbc\x9f");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x93\x9e");
    QTest::newRow("a null character") << QByteArray("a\0b", 3);
}

void TextTest::keepsUtf8()
{
    QFETCH(QByteArray, bytes);
    ami::Problems problems;
    QCOMPARE(decoded(bytes, problems), bytes);
    QCOMPARE(problemLines(problems), QStringList());
}

void TextTest::takesWhatIsNotUtf8ForLatin1_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a letter") << QByteArray("Zo\xeb") << QByteArray("Zo\xc3\xab");
    QTest::newRow("cut within a character") << QByteArray("Zo\xc3") << QByteArray("Zo\xc3\x83");
    QTest::newRow("half a surrogate pair")
        << QByteArray("\xed\xa0\x80") << QByteArray("\xc3\xad\xc2\xa0\xc2\x80");
    QTest::newRow("longer than it need be")
        << QByteArray("\xc0\xaf") << QByteArray("\xc3\x80\xc2\xaf");
    QTest::newRow("a byte that UTF-8 never has") << QByteArray("\xff") << QByteArray("\xc3\xbf");
}

void TextTest::takesWhatIsNotUtf8ForLatin1()
{
    QFETCH(QByteArray, bytes);
    ami::Problems problems;
    QTEST(decoded(bytes, problems), "text");
    QCOMPARE(problemLines(problems), QStringList(QStringLiteral("NotUtf8 1")));
}

void TextTest::takesAnotherCodePage()
{
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    if (!decoder.setCodePage("windows-1251")) {
        QSKIP("this Qt knows no windows-1251");
    }
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(copyOf(decoder.decode("\xc0\xed\xed\xe0")),
                 QByteArray("\u0410\u043d\u043d\u0430"));
    }
    QCOMPARE(copyOf(decoder.decode("\xd0\x90")), QByteArray("\u0410"));
}

void TextTest::keepsItsCodePageWhereQtKnowsNone()
{
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    QVERIFY(!decoder.setCodePage("no-such-page"));
    QVERIFY(!decoder.setCodePage(QByteArray()));
    QCOMPARE(copyOf(decoder.decode("\xeb")), QByteArray("\u00eb"));
}

void TextTest::copiesNothingThatIsText()
{
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    const std::string wire = "Zo\xc3\xab";
    QVERIFY(decoder.decode(wire).data() == wire.data());
    QVERIFY(decoder.decodeName(wire, true).data() == wire.data());
}

void TextTest::undoesCEscapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, QByteArray written, QByteArray text) {
        QTest::newRow(name) << written << text;
    };
    row("none", "Alice", "Alice");
    row("an apostrophe", R"(O\'Brien)", "O'Brien");
    row("quotes", R"(\"Bob\")", R"("Bob")");
    row("a question mark", R"(Who\?)", "Who?");
    row("a backslash", R"(DOM\\user)", R"(DOM\user)");
    row("two backslashes", R"(\\\\)", R"(\\)");
    row("an escaped backslash before a letter", R"(C:\\new)", R"(C:\new)");
    row("control characters", R"(\a\b\f\n\r\t\v)", "\a\b\f\n\r\t\v");
    row("what is no escape", R"(\x\1)", "x1");
    row("a backslash at the end", "cut\\", "cut\\");
    row("nothing", "", "");
}

void TextTest::undoesCEscapes()
{
    QFETCH(QByteArray, written);
    std::string text = written.toStdString();
    ami::unescapeC(text);
    QTEST(QByteArray::fromStdString(text), "text");
}

void TextTest::decodesNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("isPjsip");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, QByteArray wire, bool isPjsip, QByteArray text) {
        QTest::newRow(name) << wire << isPjsip << text;
    };
    row("chan_sip: an apostrophe", R"(O\'Brien)", false, "O'Brien");
    row("PJSIP: an apostrophe", R"(O\'Brien)", true, "O'Brien");
    row("chan_sip: quotes", R"(Al \"Ace\" Cone)", false, R"(Al "Ace" Cone)");
    row("PJSIP: quotes, doubled twice", R"(Al \\\"Ace\\\" Cone)", true, R"(Al "Ace" Cone)");
    row("chan_sip: a backslash", R"(back\\slash)", false, R"(back\slash)");
    row("PJSIP: a backslash, doubled twice", R"(back\\\\slash)", true, R"(back\slash)");
    row("PJSIP: an n is no newline", R"(back\\\\new)", true, R"(back\new)");
    row("unknown", "<unknown>", false, "");
    row("PJSIP: unknown", "<unknown>", true, "");
    row("unknown is not all of it", "<unknown> Bob", false, "<unknown> Bob");
    row("Latin-1 and an escape", "Zo\xeb\\'s", false, "Zo\xc3\xab's");
    row("nothing", "", true, "");
}

void TextTest::decodesNames()
{
    QFETCH(QByteArray, wire);
    QFETCH(bool, isPjsip);
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    const std::string bytes = wire.toStdString();
    QTEST(copyOf(decoder.decodeName(bytes, isPjsip)), "name");
}

void TextTest::leavesEscapesInValues()
{
    ami::Problems problems;
    QCOMPARE(decoded(R"(a\nb <unknown>)", problems), QByteArray(R"(a\nb <unknown>)"));
    QCOMPARE(decoded("<unknown>", problems), QByteArray("<unknown>"));
}

/// In texts of every length around those of the words that are looked at at once.
void TextTest::findsWhatIsNotPlainAnywhere()
{
    ami::Problems problems;
    ami::TextDecoder decoder(problems);
    for (std::size_t size = 1; size < 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, ']'); // the next after the backslash
            text[at] = '\xe9';
            QCOMPARE(std::string(decoder.decode(text)), std::string(text).replace(at, 1, "\u00e9"));
            text[at] = '\\';
            QVERIFY(decoder.decode(text) == text);
            const std::string name =
                at + 1 < size ? text.substr(0, at) + text.substr(at + 1) : text;
            QVERIFY(decoder.decodeName(text, false) == name);
        }
    }
}

CACOFONISK_TEST(TextTest)

} // namespace cacofonisk::tst_text

#include "tst_text.moc"
