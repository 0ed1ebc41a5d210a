// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/events/eventwords.h"

#include "tests/support/testmain.h"

#include <QTest>

Q_DECLARE_METATYPE(cacofonisk::events::Event)

namespace cacofonisk::tst_eventwords {

using namespace ui;
using namespace std::chrono_literals;
using events::Event;
using ladder::TimeScale;

/// What is said of a message in a line.
class EventWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsHarmlessly_data();
    void showsHarmlessly();
    void shortensWhatIsLong();
    void sumsUp_data();
    void sumsUp();
    void namesTheSubject_data();
    void namesTheSubject();
    void tellsTime();
};

void EventWordsTest::showsHarmlessly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << QByteArray("Zoë <b>A</b>") << QStringLiteral("Zoë <b>A</b>");
    QTest::newRow("lines") << QByteArray("a\r\nb\tc") << QStringLiteral("a␍␊b␉c");
    QTest::newRow("a bell and DEL") << QByteArray("a\x07\x7f") << QStringLiteral("a␇␡");
    QTest::newRow("an override") << QByteArray("a\xe2\x80\xae"
                                               "b")
                                 << QStringLiteral("a[U+202E]b");
    QTest::newRow("isolates") << QByteArray("\xe2\x81\xa6\xe2\x81\xa9")
                              << QStringLiteral("[U+2066][U+2069]");
    QTest::newRow("C1") << QByteArray("\xc2\x85") << QStringLiteral("[U+0085]");
    QTest::newRow("no width") << QByteArray("a\xe2\x80\x8b"
                                            "b")
                              << QStringLiteral("a[U+200B]b");
    QTest::newRow("a smile") << QByteArray("\xf0\x9f\x99\x82") << QStringLiteral("🙂");
    QTest::newRow("Hebrew") << QByteArray("\xd7\xa9") << QStringLiteral("ש");
    QTest::newRow("a tag") << QByteArray("\xf3\xa0\x81\x81") << QStringLiteral("[U+E0041]");
    QTest::newRow("a line separator") << QByteArray("\xe2\x80\xa8") << QStringLiteral("[U+2028]");
}

void EventWordsTest::showsHarmlessly()
{
    QFETCH(QByteArray, text);
    QTEST(harmless(text.toStdString()), "shown");
}

void EventWordsTest::shortensWhatIsLong()
{
    QCOMPARE(harmless("abcd", 4), QStringLiteral("abcd"));
    QCOMPARE(harmless("abcde", 4), QStringLiteral("abcd…"));
    QCOMPARE(harmless(std::string(1'000'000, 'a'), 5), QStringLiteral("aaaaa…"));
    QCOMPARE(harmless("€€€€€", 4), QStringLiteral("€€€€…"));
}

Event eventOf(const char *type, std::vector<events::EventField> fields)
{
    Event event;
    event.type = type;
    event.fields = std::move(fields);
    return event;
}

void EventWordsTest::sumsUp_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("summary");
    QTest::newRow("Hangup") << eventOf("Hangup", {{"Cause", "16"}, {"Cause-txt", "Normal"}})
                            << QStringLiteral("16 Normal");
    QTest::newRow("Newexten") << eventOf("Newexten", {{"Exten", "1002"},
                                                      {"Context", "office"},
                                                      {"Application", "Dial"},
                                                      {"AppData", "PJSIP/1002,20"}})
                              << QStringLiteral("Dial(PJSIP/1002,20) · 1002 office");
    QTest::newRow("unknown") << eventOf("NewCallerid",
                                        {{"CallerIDNum", "1001"}, {"CallerIDName", "<unknown>"}})
                             << QStringLiteral("1001");
    QTest::newRow("VarSet") << eventOf("VarSet", {{"Variable", "A"}, {"Value", "b\nc"}})
                            << QStringLiteral("A=b␊c");
    QTest::newRow("another") << eventOf("Strange", {{"Event", "Strange"},
                                                    {"Channel", "SIP/1"},
                                                    {"One", "1"},
                                                    {"Empty", ""},
                                                    {"Two", "2"}})
                             << QStringLiteral("One=1 · Two=2");
    QTest::newRow("nothing of what it should have")
        << eventOf("Hangup", {{"Why", "not"}}) << QStringLiteral("Why=not");
    QTest::newRow("nothing") << Event() << QString();
}

void EventWordsTest::sumsUp()
{
    QFETCH(Event, event);
    QTEST(summaryText(event), "summary");
}

void EventWordsTest::namesTheSubject_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("subject");
    QTest::newRow("channel") << eventOf("DialEnd", {{"DestChannel", "SIP/2"}, {"Channel", "SIP/1"}})
                             << QStringLiteral("SIP/1");
    QTest::newRow("its only channel")
        << eventOf("DialEnd", {{"DestChannel", "SIP/2"}}) << QStringLiteral("SIP/2");
    QTest::newRow("bridge") << eventOf("BridgeCreate", {{"BridgeUniqueid", "b-1"}})
                            << QStringLiteral("b-1");
    QTest::newRow("device") << eventOf("DeviceStateChange", {{"Device", "SIP/1"}})
                            << QStringLiteral("SIP/1");
    QTest::newRow("none") << eventOf("FullyBooted", {{"Status", "1"}}) << QString();
}

void EventWordsTest::namesTheSubject()
{
    QFETCH(Event, event);
    QTEST(subjectText(event), "subject");
}

void EventWordsTest::tellsTime()
{
    const Moment begin(24h * 365 * 50);
    QVERIFY(eventTimeText(begin + 250ms, TimeScale::Clock, {}).endsWith(QLatin1String(".250")));
    QCOMPARE(eventTimeText(begin + 2012ms, TimeScale::Begin, begin), QStringLiteral("+2.012"));
    QCOMPARE(eventTimeText(begin + 62500ms, TimeScale::Begin, begin), QStringLiteral("+01:02.500"));
    QCOMPARE(eventTimeText(begin - 5ms, TimeScale::Begin, begin), QStringLiteral("−0.005"));
    QCOMPARE(eventTimeText(Moment(5us), TimeScale::Clock, {}), QString());
}

CACOFONISK_TEST(EventWordsTest)

} // namespace cacofonisk::tst_eventwords

#include "tst_eventwords.moc"
