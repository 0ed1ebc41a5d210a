// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventdifference.h"
#include "core/events/eventfilter.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "tests/support/wire.h"

#include <QTest>

namespace cacofonisk::tst_event {

using namespace test;
using events::Event;
using events::EventFilter;
using Kind = events::FieldDifference::Kind;

/// A message as a person reads, filters and compares it.
class EventTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAllFieldsInOrder();
    void readsTextOfACodePage();
    void tellsNoTimeThatIsNotKnown();
    void isCopiedAsText();
    void isAboutAChannel_data();
    void isAboutAChannel();
    void isFiltered_data();
    void isFiltered();
    void tellsWhatDiffers();
    void comparesRepeatedKeysInOrder();

private:
    [[nodiscard]] Event eventOf(std::string_view script);

    ami::Problems m_problems;
};

Event EventTest::eventOf(std::string_view script)
{
    Event event;
    ami::TextDecoder decoder(m_problems);
    parse(wireOfScript(script), 4096, m_problems, [&](const ami::Message &message) {
        event = events::eventOf(message, 7, Moment(std::chrono::seconds(5)), "pbx", decoder);
    });
    return event;
}

void EventTest::hasAllFieldsInOrder()
{
    const Event event = eventOf("Event: Status; Variable: a=1; Variable: b=2; Empty: ");
    QCOMPARE(event.number, std::uint64_t(7));
    QCOMPARE(event.server, std::string("pbx"));
    QCOMPARE(event.type, std::string("Status"));
    QVERIFY(event.fields ==
            (std::vector<events::EventField>{
                {"Event", "Status"}, {"Variable", "a=1"}, {"Variable", "b=2"}, {"Empty", ""}}));
    QCOMPARE(event.value("variable"), std::string_view("a=1"));
    QCOMPARE(event.value("Nothing"), std::string_view());
    QCOMPARE(eventOf("Response: Success; Ping: Pong").type, std::string("Response"));
}

void EventTest::readsTextOfACodePage()
{
    QCOMPARE(eventOf("Event: Newstate; CallerIDName: Ren\xe9").value("CallerIDName"),
             std::string_view("René"));
}

void EventTest::tellsNoTimeThatIsNotKnown()
{
    QCOMPARE(eventOf("Event: A").moment, Moment(std::chrono::seconds(5)));
    QCOMPARE(eventOf("Event: A; Timestamp: 9.000000").moment, Moment(std::chrono::seconds(9)));
    ami::TextDecoder decoder(m_problems);
    parse(wireOfScript("Event: A"), 4096, m_problems, [&](const ami::Message &message) {
        QVERIFY(!events::eventOf(message, 0, Moment(), {}, decoder).moment);
    });
}

void EventTest::isCopiedAsText()
{
    Event event = eventOf("Event: Hangup; Uniqueid: 1.1");
    event.fields.push_back({"Odd", "a\r\nb"});
    event.fields.push_back({"", "alone"});
    QCOMPARE(events::textOf(event),
             std::string("Event: Hangup\nUniqueid: 1.1\nOdd: a  b\nalone\n"));
}

void EventTest::isAboutAChannel_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *script, const char *subject) {
        QTest::newRow(script) << QString::fromLatin1(script) << QString::fromLatin1(subject);
    };
    row("Event: Hangup; Channel: SIP/a-1; Uniqueid: 1.1", "1.1");
    row("Event: DialBegin; DestUniqueid: 1.2; DestChannel: SIP/b-2", "1.2");
    row("Event: BridgeEnter; BridgeUniqueid: b; Uniqueid: 1.1", "1.1");
    row("Event: OriginateResponse; Channel: SIP/a; Uniqueid: ", "SIP/a");
    row("Event: BridgeCreate; BridgeUniqueid: b", "b");
    row("Event: Reload; Module: x", "");
}

void EventTest::isAboutAChannel()
{
    QFETCH(QString, script);
    QFETCH(QString, subject);
    parse(wireOfScript(script.toStdString()), 4096, m_problems, [&](const ami::Message &message) {
        QCOMPARE(text(events::subjectOf(message)), subject);
    });
}

void EventTest::isFiltered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *words, bool accepted) {
        QTest::newRow(words) << QString::fromUtf8(words) << accepted;
    };
    row("", true);
    row("type:dial", true);
    row("type:DialBegin", true);
    row("type:Hangup", false);
    row("-type:hangup", true);
    row("channel:1001", true);
    row("channel:1002", false);
    row("destchannel:1002", true);
    row("queue:", false);
    row("DestChannel:", true);
    row("1002", true);
    row("DestChan", true);
    row("-1002", false);
    row("1002 type:dial", true);
    row("1002 type:hangup", false);
    row("\"rené van\"", true);
    row("RENÉ", true);
    row("DestConnectedLineName:\"rené van\"", true);
    row("server:pbx", true);
    row("server:PBX2 1001", true);
    row("server:other", false);
    row("-server:pbx2", false);
    row("server:", true);
}

void EventTest::isFiltered()
{
    QFETCH(QString, words);
    QFETCH(bool, accepted);
    const EventFilter filter(words.toStdString());
    ami::TextDecoder decoder(m_problems);
    parse(wireOfScript("Event: DialBegin; Channel: SIP/1001-1; DestChannel: SIP/1002-2; "
                       "DestConnectedLineName: René van Dijk"),
          4096, m_problems, [&](const ami::Message &message) {
              QCOMPARE(filter.accepts(message, decoder, "pbx2"), accepted);
          });
    QCOMPARE(filter.isEmpty(), words.isEmpty());
}

void EventTest::tellsWhatDiffers()
{
    const Event before = eventOf("Event: Newstate; State: 4; Uniqueid: 1; Only: x");
    const Event after = eventOf("Event: Newstate; uniqueid: 1; State: 6; More: y");
    const std::vector<events::FieldDifference> expected{
        {Kind::Same, "Event", "Newstate", "Newstate"},
        {Kind::Same, "uniqueid", "1", "1"},
        {Kind::Changed, "State", "4", "6"},
        {Kind::Added, "More", "", "y"},
        {Kind::Gone, "Only", "x", ""}};
    QVERIFY(events::differenceOf(before, after) == expected);
}

void EventTest::comparesRepeatedKeysInOrder()
{
    const auto differences = events::differenceOf(eventOf("Event: A; V: 1; V: 2; V: 3"),
                                                  eventOf("Event: A; V: 1; V: 9"));
    const std::vector<events::FieldDifference> expected{{Kind::Same, "Event", "A", "A"},
                                                        {Kind::Same, "V", "1", "1"},
                                                        {Kind::Changed, "V", "2", "9"},
                                                        {Kind::Gone, "V", "3", ""}};
    QVERIFY(differences == expected);
}

CACOFONISK_TEST(EventTest)

} // namespace cacofonisk::tst_event

#include "tst_event.moc"
