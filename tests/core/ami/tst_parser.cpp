// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"
#include "core/ami/problems.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_parser {

using namespace test;

class ParserTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsAtEveryByte();
    void takesBareNewlines();
    void takesABareNewlineBeforeACrLf();
    void bannerIsAMessageOfItsOwn();
    void keepsColonsInsideValues();
    void keepsRepeatedKeysInOrder();
    void knowsNoCaseOfKeys();
    void survivesALineOfAMegabyte();
    void takesTenThousandLines();
    void skipsAMessageThatIsTooLarge_data();
    void skipsAMessageThatIsTooLarge();
    void takesSeveralAtATime();
};

/// A banner, a login reply, events with empty and odd values, and blank lines too many.
static const std::string session = "Asterisk Call Manager/5.0.4\r\n" +
                                   wire("Response: Success\nMessage: Authentication accepted\n") +
                                   wire("Event: Newchannel\nUniqueid: 1.1\nCallerIDName:\n") +
                                   "\r\n" +
                                   wire("Event: Hangup\nCause-txt: a: b :c\nUniqueid: 1\n");

static const std::vector<Fields> sessionMessages{
    {{"", "Asterisk Call Manager/5.0.4"}},
    {{"Response", "Success"}, {"Message", "Authentication accepted"}},
    {{"Event", "Newchannel"}, {"Uniqueid", "1.1"}, {"CallerIDName", ""}},
    {{"Event", "Hangup"}, {"Cause-txt", "a: b :c"}, {"Uniqueid", "1"}}};

void ParserTest::splitsAtEveryByte()
{
    for (std::size_t piece = 1; piece <= session.size(); ++piece) {
        ami::Problems problems;
        QCOMPARE(parsed(session, piece, problems), sessionMessages);
        QVERIFY(problems.entries().empty());
    }
}

void ParserTest::takesBareNewlines()
{
    std::string bare = session;
    std::erase(bare, '\r');
    for (std::size_t piece = 1; piece <= bare.size(); ++piece) {
        ami::Problems problems;
        QCOMPARE(parsed(bare, piece, problems), sessionMessages);
    }
}

void ParserTest::takesABareNewlineBeforeACrLf()
{
    // Asterisk 22: PJSIPShowContacts with none
    const std::string text =
        "Response: Error\r\nMessage: No Contacts found\n\r\n\r\n" + wire("Event: Hangup\n");
    ami::Problems problems;
    const std::vector<Fields> expected{{{"Response", "Error"}, {"Message", "No Contacts found"}},
                                       {{"Event", "Hangup"}}};
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        QCOMPARE(parsed(text, piece, problems), expected);
    }
}

void ParserTest::bannerIsAMessageOfItsOwn()
{
    ami::Problems problems;
    int banners = 0;
    parse("Asterisk Call Manager/11.0.0\r\n", 1, problems, [&](const ami::Message &message) {
        QCOMPARE(message.type(), ami::EventType::Banner);
        ++banners;
    });
    QCOMPARE(banners, 1);
}

void ParserTest::keepsColonsInsideValues()
{
    ami::Problems problems;
    parse(wire("Event: UserEvent\nOther: a=b: c\n"), 4096, problems, [](const auto &message) {
        QCOMPARE(message.lines()[1].key(), std::string_view("Other"));
        QCOMPARE(message.lines()[1].value(), std::string_view("a=b: c"));
    });
}

void ParserTest::keepsRepeatedKeysInOrder()
{
    ami::Problems problems;
    const std::vector<Fields> expected{
        {{"Event", "Hangup"}, {"ChanVariable", "a=1"}, {"ChanVariable", "b=2"}}};
    QCOMPARE(parsed(wire("Event: Hangup\nChanVariable: a=1\nChanVariable: b=2\n"), 7, problems),
             expected);
}

void ParserTest::knowsNoCaseOfKeys()
{
    ami::Problems problems;
    int seen = 0;
    parse(wire("EVENT: Hangup\nuniqueId: 7\n"), 4096, problems, [&](const auto &message) {
        QCOMPARE(message.type(), ami::EventType::Hangup);
        QCOMPARE(message[ami::Field::Uniqueid], std::string_view("7"));
        QVERIFY(!message.has(ami::Field::Linkedid));
        ++seen;
    });
    QCOMPARE(seen, 1);
}

void ParserTest::survivesALineOfAMegabyte()
{
    ami::Problems problems;
    const std::string text = wire("Event: UserEvent\nData: " + std::string(1 << 20, 'x') + '\n') +
                             wire("Event: Hangup\n");
    const auto messages = parsed(text, 65536, problems);
    QCOMPARE(messages.size(), std::size_t(2));
    QCOMPARE(messages[0][1].second.size(), std::size_t(1 << 20));
    QVERIFY(problems.entries().empty());
}

void ParserTest::takesTenThousandLines()
{
    ami::Problems problems;
    std::string lines = "Event: UserEvent\n";
    for (std::size_t i = 1; i < ami::Parser::mostLines; ++i) {
        lines += "Key: value\n";
    }
    const auto messages = parsed(wire(lines) + wire("Event: Hangup\n"), 65536, problems);
    QCOMPARE(messages.size(), std::size_t(2));
    QCOMPARE(messages[0].size(), ami::Parser::mostLines);
    QVERIFY(problems.entries().empty());
}

void ParserTest::skipsAMessageThatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("large");
    QByteArray lines = "Event: UserEvent\r\n";
    for (std::size_t i = 0; i < ami::Parser::mostLines; ++i) {
        lines += "K: v\r\n";
    }
    QTest::newRow("a line too many") << lines + "\r\n";
    const QByteArray tooMuch(ami::Parser::mostBytes + 1, 'x');
    QTest::newRow("a line too long") << "Event: UserEvent\r\nData: " + tooMuch + "\r\n\r\n";
    QTest::newRow("no line end for long") << tooMuch + "\n\r\n";
    QTest::newRow("too long with its last line")
        << "Data: " + tooMuch.chopped(10) + "\r\nMore: and more\r\n\r\n";
}

void ParserTest::skipsAMessageThatIsTooLarge()
{
    QFETCH(QByteArray, large);
    const std::string text = wire("Event: Newstate\n") + large.toStdString() +
                             wire("Event: Hangup\n") + wire("Event: Hold\n");
    const std::vector<Fields> expected{
        {{"Event", "Newstate"}}, {{"Event", "Hangup"}}, {{"Event", "Hold"}}};
    for (const std::size_t piece : {std::size_t(4093), std::size_t(65536), text.size()}) {
        ami::Problems problems;
        QCOMPARE(parsed(text, piece, problems), expected);
        QCOMPARE(problems.entries().size(), std::size_t(1));
        QCOMPARE(problems.entries()[0].problem, ami::Problem::MessageTooLarge);
        QCOMPARE(problems.entries()[0].count, std::uint64_t(1));
    }
}

/// However many lines those before have: all that it gives are valid together.
void ParserTest::takesSeveralAtATime()
{
    std::string text = session;
    for (const std::size_t lines : {600, 600, 3, 2000, 1, 10'001, 5, 1019, 5, 1}) {
        text += "Event: Newstate\r\n";
        for (std::size_t i = 1; i < lines; ++i) {
            text += "Line: " + std::to_string(i) + "\r\n";
        }
        text += "\r\n";
    }
    ami::Problems problems;
    const std::vector<Fields> expected = parsed(text, text.size(), problems);
    QCOMPARE(expected.size(), sessionMessages.size() + 9); // one is too large
    for (const std::size_t most : {1, 2, 7, 64}) {
        ami::Parser parser(problems);
        std::vector<ami::Message> messages(most);
        std::vector<Fields> taken;
        std::string_view rest = text;
        while (const std::size_t count = parser.next(rest, messages)) {
            for (std::size_t i = 0; i < count; ++i) {
                taken.push_back(fieldsOf(messages[i]));
            }
        }
        QCOMPARE(taken, expected);
        QVERIFY(rest.empty());
    }
}

CACOFONISK_TEST(ParserTest)

} // namespace cacofonisk::tst_parser

#include "tst_parser.moc"
