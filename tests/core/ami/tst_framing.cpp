// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"
#include "core/ami/problems.h"
#include "tests/support/printers.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_framing {

using namespace test;

/// Messages whose blank line was lost, and answers that have blank lines within.
class FramingTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsAMessageAtASecondEvent_data();
    void beginsAMessageAtASecondEvent();
    void takesWhatIsWholeOfTheLast();
    void takesARawAnswerToItsEnd_data();
    void takesARawAnswerToItsEnd();
    void goesOnWhereTheEndIsMissing_data();
    void goesOnWhereTheEndIsMissing();
    void waitsNoLongerThanAMessageMayBe();
    void looksAtALongAnswerOnce();
    void looksAtManyEventsOnce();
    void survivesEveryCut();
};

namespace {

const Fields hangup{{"Event", "Hangup"}, {"Uniqueid", "1"}};
const Fields hold{{"Event", "Hold"}, {"Uniqueid", "2"}};

/// With what was counted for them. However the bytes come.
void compare(const std::string &text, const std::vector<Fields> &expected,
             const QStringList &counted)
{
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        ami::Problems problems;
        QCOMPARE(parsed(text, piece, problems), expected);
        QCOMPARE(problemLines(problems), counted);
    }
}

} // namespace

void FramingTest::beginsAMessageAtASecondEvent_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<std::vector<Fields>>("messages");
    QTest::addColumn<int>("runOns");
    const auto row = [](const char *name, const char *lines, const std::vector<Fields> &messages,
                        int runOns) {
        QTest::newRow(name) << QByteArray(lines) << messages << runOns;
    };
    row("an event behind another", "Event: Hangup\nUniqueid: 1\nEvent: Hold\nUniqueid: 2\n",
        {hangup, hold}, 1);
    row("three in a row",
        "Event: Hangup\nUniqueid: 1\nEvent: Hangup\nUniqueid: 1\nEvent: Hold\nUniqueid: 2\n",
        {hangup, hangup, hold}, 2);
    row("in other letters", "event: Hangup\nUniqueid: 1\nEVENT:Hold\nUniqueid: 2\n",
        {{{"event", "Hangup"}, {"Uniqueid", "1"}}, {{"EVENT", "Hold"}, {"Uniqueid", "2"}}}, 1);
    row("behind an answer", "Response: Success\nActionID: 7\nEvent: Hold\nUniqueid: 2\n",
        {{{"Response", "Success"}, {"ActionID", "7"}}, hold}, 1);
    row("behind an action", "Action: Ping\nEvent: Hold\nUniqueid: 2\n",
        {{{"Action", "Ping"}}, hold}, 1);
    row("behind a banner", "Asterisk Call Manager/5.0.4\nEvent: Hold\nUniqueid: 2\n",
        {{{"", "Asterisk Call Manager/5.0.4"}}, hold}, 0);
    row("not the first line", "ActionID: 7\nEvent: Hold\n",
        {{{"ActionID", "7"}, {"Event", "Hold"}}}, 0);
    row("behind what is no message", "<-- Examining AMI event: -->\nEvent: Hold\n",
        {{{"<-- Examining AMI event", "-->"}, {"Event", "Hold"}}}, 0);
    row("other keys that begin so", "Event: CEL\nEventName: A\nEventTime: 1\nEventList: x\n",
        {{{"Event", "CEL"}, {"EventName", "A"}, {"EventTime", "1"}, {"EventList", "x"}}}, 0);
    row("a field of a user event", "Event: UserEvent\nUserEvent: Door\nEvent: Open\nNext: 1\n",
        {{{"Event", "UserEvent"}, {"UserEvent", "Door"}, {"Event", "Open"}, {"Next", "1"}}}, 0);
    row("the last field of a user event", "Event: UserEvent\nEvent: Privilege\n",
        {{{"Event", "UserEvent"}, {"Event", "Privilege"}}}, 0);
    row("behind a user event", "Event: UserEvent\nA: 1\nEvent: Hold\nPrivilege: call,all\n",
        {{{"Event", "UserEvent"}, {"A", "1"}}, {{"Event", "Hold"}, {"Privilege", "call,all"}}}, 1);
    row("in a value", "Event: VarSet\nValue: Event: Hangup\n",
        {{{"Event", "VarSet"}, {"Value", "Event: Hangup"}}}, 0);
    row("behind a list", "Event: Status\nEventList: start\nEvent: Hold\nUniqueid: 2\n",
        {{{"Event", "Status"}, {"EventList", "start"}}, hold}, 1);
}

void FramingTest::beginsAMessageAtASecondEvent()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const std::vector<Fields>, messages);
    QFETCH(const int, runOns);
    const QStringList counted =
        runOns ? QStringList(QStringLiteral("NoBlankLine %1").arg(runOns)) : QStringList();
    const std::string text = wire(lines.toStdString());
    compare(text, messages, counted);
    if (!lines.startsWith("Asterisk")) {
        std::vector<Fields> between = messages;
        between.insert(between.begin(), hangup);
        between.push_back(hold);
        compare(wire("Event: Hangup\nUniqueid: 1\n") + text + wire("Event: Hold\nUniqueid: 2\n"),
                between, counted);
    }
}

/// Of two that run into each other the first is whole, though the second is cut.
void FramingTest::takesWhatIsWholeOfTheLast()
{
    compare("Event: Hangup\r\nUniqueid: 1\r\nEvent: Hol", {hangup},
            {QStringLiteral("NoBlankLine 1")});
}

void FramingTest::takesARawAnswerToItsEnd_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *output, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(output) << lines;
    };
    row("nothing", "", {});
    row("a line", "PONG\n", {QStringLiteral("PONG")});
    row("without a line end", "PONG", {QStringLiteral("PONG")});
    row("blank lines", "\n -- General --\n\n\n -- PBX --\n\n",
        {QString(), QStringLiteral(" -- General --"), QString(), QString(),
         QStringLiteral(" -- PBX --"), QString()});
    row("what looks like an event", "a\n\nEvent: Hangup\nPrivilege: call,all\nUniqueid: 1\n\nb\n",
        {QStringLiteral("a"), QString(), QStringLiteral("Event: Hangup"),
         QStringLiteral("Privilege: call,all"), QStringLiteral("Uniqueid: 1"), QString(),
         QStringLiteral("b")});
    row("what looks like its end", "echo --END COMMAND-- now\n--END\n",
        {QStringLiteral("echo --END COMMAND-- now"), QStringLiteral("--END")});
}

/// In every mixture of line ends.
void FramingTest::takesARawAnswerToItsEnd()
{
    QFETCH(const QByteArray, output);
    QFETCH(const QStringList, lines);
    const std::string head = "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n";
    const std::string end = "--END COMMAND--\r\n\r\n";
    Fields answer{{"Response", "Success"},
                  {"Privilege", "Command"},
                  {"ActionID", "7"},
                  {"Message", "Command output follows"}};
    for (const QString &line : lines) {
        answer.emplace_back("Output", line.toStdString());
    }
    const std::string text = wire("Event: Hangup\nUniqueid: 1\n") + head + output.toStdString() +
                             end + wire("Event: Hold\nUniqueid: 2\n");
    const std::vector<Fields> expected{hangup, answer, hold};
    compare(text, expected, {});
    const std::string bare = QByteArray(text.c_str()).replace("\r", "").toStdString();
    compare(bare, expected, {});
    compare(QByteArray(bare.c_str()).replace("\n", "\r\n").toStdString(), expected, {});
}

void FramingTest::goesOnWhereTheEndIsMissing_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("an event") << QByteArray("\r\n") << QByteArray();
    QTest::newRow("an event, and an end that belongs to nothing")
        << QByteArray("\r\n") << QByteArray("--END COMMAND--\r\n\r\n");
    QTest::newRow("another connection")
        << QByteArray("\nAsterisk Call Manager/2.5.0\r\n") << QByteArray();
    const QByteArray another = "Response: Follows\r\nPrivilege: Command\r\nx\n--END COMMAND--\r\n";
    QTest::newRow("another answer") << another << QByteArray();
}

void FramingTest::goesOnWhereTheEndIsMissing()
{
    QFETCH(const QByteArray, next);
    QFETCH(const QByteArray, end);
    const std::string text =
        "Response: Follows\r\nPrivilege: Command\r\n -- General --\n\nNo: 1\n" +
        next.toStdString() + wire("Event: Hangup\nUniqueid: 1\n") + end.toStdString() +
        wire("Event: Hold\nUniqueid: 2\n");
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        ami::Problems problems;
        const auto messages = parsed(text, piece, problems);
        QCOMPARE(std::count(messages.begin(), messages.end(), hangup), 1);
        QCOMPARE(std::count(messages.begin(), messages.end(), hold), 1);
        QVERIFY(problemLines(problems).contains(QStringLiteral("NoCommandEnd 1")));
    }
}

void FramingTest::waitsNoLongerThanAMessageMayBe()
{
    const std::string head = "Response: Follows\nPrivilege: Command\nx\n\n";
    const std::string event = "Event: Hangup\nUniqueid: 1\n\n";
    std::string events;
    while (events.size() <= ami::Parser::mostBytes) {
        events += event;
    }
    ami::Problems problems;
    std::size_t count = 0;
    ami::Parser parser(problems);
    std::string_view rest;
    std::string text = head + events;
    rest = text;
    ami::Message message;
    while (parser.next(rest, message)) {
        count += message.type() == ami::EventType::Hangup;
    }
    QCOMPARE(count, events.size() / event.size());
    QCOMPARE(problemLines(problems), QStringList(QStringLiteral("NoCommandEnd 1")));
}

/// In small pieces, as a server may send them, blank lines in each.
void FramingTest::looksAtALongAnswerOnce()
{
    std::string text = "Response: Follows\r\nPrivilege: Command\r\n";
    while (text.size() < ami::Parser::mostBytes - 1000) {
        text += "channel\n\n";
    }
    text += "--END COMMAND--\r\n\r\n";
    ami::Problems problems;
    ami::Parser parser(problems);
    ami::Message message;
    constexpr std::size_t piece = 100;
    for (std::size_t size = piece; size < text.size(); size += piece) {
        std::string_view rest(text.data(), size);
        QVERIFY(!parser.next(rest, message));
        QCOMPARE(rest.size(), size);
    }
    std::string_view rest = text;
    QVERIFY(parser.next(rest, message));
    QCOMPARE(message.type(), ami::EventType::Response);
    QVERIFY(problems.entries().empty());
}

/// Without any blank line, or with lines that only look so, one at a time.
void FramingTest::looksAtManyEventsOnce()
{
    for (const char *const line : {"Event: A\n", "x\nEvent: A\n"}) {
        for (const std::string begin : {"", "Event: UserEvent\n"}) {
            std::string text = begin;
            while (text.size() < 2 << 20) {
                text += line;
            }
            ami::Problems problems;
            ami::Parser parser(problems);
            ami::Message message;
            std::string_view rest = text;
            while (parser.next(rest, message)) {
            }
            QVERIFY(rest.size() <= 2 * 9 || !begin.empty());
        }
    }
}

/// What was whole before the cut is there, and nothing else but what is raw.
void FramingTest::survivesEveryCut()
{
    const std::string before = wire("Event: Hangup\nUniqueid: 1\n");
    const std::string answer = "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n"
                               " -- General --\n\nEvent: Hold\n--END COMMAND--\r\n\r\n";
    const std::string text = before + answer + wire("Event: Hold\nUniqueid: 2\n");
    for (std::size_t size = 0; size <= text.size(); ++size) {
        for (const std::size_t piece : {std::size_t(1), std::size_t(7), text.size()}) {
            ami::Problems problems;
            const auto messages = parsed(text.substr(0, size), piece, problems);
            QCOMPARE(!messages.empty(), size >= before.size());
            QVERIFY(messages.empty() || messages[0] == hangup);
            QCOMPARE(std::count(messages.begin(), messages.end(), hold) == 1, size == text.size());
        }
    }
}

CACOFONISK_TEST(FramingTest)

} // namespace cacofonisk::tst_framing

#include "tst_framing.moc"
