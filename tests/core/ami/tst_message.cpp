// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/message.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace cacofonisk::tst_message {

using ami::EventType;
using ami::Field;
using ami::Line;
using test::text;

class MessageTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void findsFieldsInAnyOrderOfKeys();
    void findsFieldsBehindTheHintsReach();
    void aFieldThatIsAbsentHasNoValue();
    void anEmptyFieldIsThere();
    void theFirstOfRepeatedKeysCounts();
    void theFirstOfRepeatedKeysCountsWhateverCameBefore();
    void hintsAreNeverWrong();
    void readsMembersOfJsonAsLinesOfTheWire();
    void itsOwnTimeComesBeforeThatOfItsReceipt_data();
    void itsOwnTimeComesBeforeThatOfItsReceipt();
};

namespace {

using Lines = std::vector<Line>;

/// The lines are views of what is given.
Lines linesOf(std::initializer_list<std::string_view> wire)
{
    return {wire.begin(), wire.end()};
}

Lines linesOf(const std::vector<std::string> &wire)
{
    return {wire.begin(), wire.end()};
}

} // namespace

void MessageTest::tellsWhatItIs_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *name, QByteArrayList lines, EventType type, const char *event) {
        QTest::newRow(name) << lines << static_cast<int>(type) << QString::fromLatin1(event);
    };
    row("an event", {"Event: Hangup", "Uniqueid: 1"}, EventType::Hangup, "Hangup");
    row("an event with its keys sorted", {"Cause: 16", "Event: Hangup"}, EventType::Hangup,
        "Hangup");
    row("an event of an unknown name", {"Event: Odd"}, EventType::Unknown, "Odd");
    row("an event of no name", {"Event:"}, EventType::Unknown, "");
    row("an event that tells a response", {"Event: OriginateResponse", "Response: Success"},
        EventType::OriginateResponse, "OriginateResponse");
    row("a response", {"Response: Success", "Message: x"}, EventType::Response, "");
    row("a response with its keys sorted", {"Message: x", "Response: Error"}, EventType::Response,
        "");
    row("a banner", {"Asterisk Call Manager/5.0.4"}, EventType::Banner, "");
    row("a banner with more", {"Asterisk Call Manager/5.0.4", "Key: v"}, EventType::None, "");
    row("neither", {"Key: v"}, EventType::None, "");
    row("nothing", {}, EventType::None, "");
}

void MessageTest::tellsWhatItIs()
{
    QFETCH(QByteArrayList, lines);
    std::vector<std::string> wire;
    for (const QByteArray &line : lines) {
        wire.push_back(line.toStdString());
    }
    const Lines split = linesOf(wire);
    ami::FieldHints hints;
    const ami::Message message(split, hints);
    QTEST(static_cast<int>(message.type()), "type");
    QTEST(text(message.event()), "event");
}

void MessageTest::findsFieldsInAnyOrderOfKeys()
{
    std::vector<std::string> wire{"Event: Newchannel", "Channel: SIP/a", "Uniqueid: 1",
                                  "Exten: 1002"};
    std::sort(wire.begin(), wire.end());
    ami::FieldHints hints;
    do {
        const Lines lines = linesOf(wire);
        const ami::Message message(lines, hints);
        QCOMPARE(static_cast<int>(message.type()), static_cast<int>(EventType::Newchannel));
        QCOMPARE(text(message[Field::Channel]), text("SIP/a"));
        QCOMPARE(text(message[Field::Uniqueid]), text("1"));
        QCOMPARE(text(message[Field::Exten]), text("1002"));
        QVERIFY(!message.has(Field::Linkedid));
    } while (std::next_permutation(wire.begin(), wire.end()));
}

void MessageTest::findsFieldsBehindTheHintsReach()
{
    std::vector<std::string> wire{"Event: Hangup"};
    for (int i = 0; i < 600; ++i) {
        wire.push_back("ChanVariable: v" + std::to_string(i));
    }
    ami::FieldHints hints;
    for (const std::size_t at : {254, 255, 256, 257, 600, 1}) {
        std::vector<std::string> changed = wire;
        changed[at] = "Cause: " + std::to_string(at);
        const Lines lines = linesOf(changed);
        const ami::Message message(lines, hints);
        for (int look = 0; look < 2; ++look) {
            QCOMPARE(text(message[Field::Cause]), QString::number(at));
        }
    }
}

void MessageTest::aFieldThatIsAbsentHasNoValue()
{
    const Lines with = linesOf({"Event: Hangup", "Cause: 16"});
    const Lines without = linesOf({"Event: Hangup", "Causes: 17"});
    ami::FieldHints hints;
    QCOMPARE(text(ami::Message(with, hints)[Field::Cause]), text("16"));
    const ami::Message message(without, hints);
    QVERIFY(!message.has(Field::Cause));
    QCOMPARE(text(message[Field::Cause]), QString());
    QVERIFY(!ami::Message({}, hints).has(Field::Cause));
}

void MessageTest::anEmptyFieldIsThere()
{
    const Lines lines = linesOf({"Event: Newchannel", "CallerIDName:", "CallerIDNum: "});
    ami::FieldHints hints;
    const ami::Message message(lines, hints);
    QVERIFY(message.has(Field::CallerIDName));
    QVERIFY(message.has(Field::CallerIDNum));
    QCOMPARE(text(message[Field::CallerIDName]), QString());
}

void MessageTest::theFirstOfRepeatedKeysCounts()
{
    const Lines lines = linesOf({"Event: UserEvent", "Uniqueid: first", "UNIQUEID: second"});
    ami::FieldHints hints;
    const ami::Message message(lines, hints);
    QCOMPARE(text(message[Field::Uniqueid]), text("first"));
    QCOMPARE(text(message[Field::Uniqueid]), text("first"));
    QCOMPARE(message.lines().size(), std::size_t(3));
}

void MessageTest::theFirstOfRepeatedKeysCountsWhateverCameBefore()
{
    const Lines before = linesOf({"Event: UserEvent", "Key: v", "Uniqueid: before"});
    const Lines repeated = linesOf({"Event: UserEvent", "Uniqueid: first", "Uniqueid: second"});
    ami::FieldHints hints;
    QCOMPARE(text(ami::Message(before, hints)[Field::Uniqueid]), text("before"));
    QCOMPARE(text(ami::Message(repeated, hints)[Field::Uniqueid]), text("first"));
}

void MessageTest::hintsAreNeverWrong()
{
    constexpr std::array<const char *, 6> keys{"Channel", "Uniqueid", "Linkedid",
                                               "Exten",   "Odd",      "Variable"};
    std::mt19937 random(7);
    ami::FieldHints shared;
    for (int i = 0; i < 5000; ++i) {
        std::vector<std::string> wire{random() % 2 ? "Event: Newstate" : "Event: Hangup"};
        std::array<std::size_t, keys.size()> order{0, 1, 2, 3, 4, 5};
        std::shuffle(order.begin(), order.end(), random);
        for (std::size_t key = 0; key < random() % (order.size() + 1); ++key) {
            wire.push_back(std::string(keys[order[key]]) + ": " + std::to_string(random()));
        }
        const Lines lines = linesOf(wire);
        ami::FieldHints fresh;
        const ami::Message message(lines, shared);
        const ami::Message plain(lines, fresh);
        for (const Field field : {Field::Channel, Field::Uniqueid, Field::Linkedid, Field::Exten}) {
            QCOMPARE(message.has(field), plain.has(field));
            QCOMPARE(text(message[field]), text(plain[field]));
        }
    }
}

void MessageTest::readsMembersOfJsonAsLinesOfTheWire()
{
    const Lines lines{Line("AccountCode", ""), Line("Event", "Newchannel"),
                      Line("Uniqueid", "a: b")};
    ami::FieldHints hints;
    const ami::Message message(lines, hints);
    QCOMPARE(static_cast<int>(message.type()), static_cast<int>(EventType::Newchannel));
    QCOMPARE(text(message[Field::Uniqueid]), text("a: b"));
    QVERIFY(message.has(Field::AccountCode));
    QVERIFY(!message.has(Field::Channel));
}

void MessageTest::itsOwnTimeComesBeforeThatOfItsReceipt_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<bool>("isReceived");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("both") << QByteArray("Timestamp: 7.0") << true << qint64(7);
    QTest::newRow("its own alone") << QByteArray("Timestamp: 7.0") << false << qint64(7);
    QTest::newRow("its receipt alone") << QByteArray("Key: v") << true << qint64(9);
    QTest::newRow("an odd one of its own") << QByteArray("Timestamp: odd") << true << qint64(9);
    QTest::newRow("neither") << QByteArray("Key: v") << false << qint64(-1);
}

void MessageTest::itsOwnTimeComesBeforeThatOfItsReceipt()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(bool, isReceived);
    const Lines lines = linesOf({"Event: Hangup", timestamp.constData()});
    ami::FieldHints hints;
    ami::Message message(lines, hints);
    if (isReceived) {
        message.setReceived(Moment(std::chrono::seconds(9)));
    }
    const auto moment = message.moment();
    QTEST(moment ? qint64(moment->time_since_epoch() / std::chrono::seconds(1)) : -1, "seconds");
}

CACOFONISK_TEST(MessageTest)

} // namespace cacofonisk::tst_message

#include "tst_message.moc"
