// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/eventtype.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace cacofonisk::tst_eventtype {

using ami::EventType;
using test::text;

class EventTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameLeadsBackToItsType();
    void everyNameIsThereOnce();
    void namesAreAsOnTheWire_data();
    void namesAreAsOnTheWire();
    void whatIsNoEventHasNoName();
    void anyOtherNameIsUnknown_data();
    void anyOtherNameIsUnknown();
};

namespace {

constexpr int count = static_cast<int>(EventType::Count);
constexpr int first = static_cast<int>(EventType::Unknown) + 1;

QString nameOf(int type)
{
    return text(eventName(static_cast<EventType>(type)));
}

} // namespace

void EventTypeTest::everyNameLeadsBackToItsType()
{
    for (int type = first; type < count; ++type) {
        QVERIFY(!nameOf(type).isEmpty());
        const std::string name = nameOf(type).toStdString();
        QVERIFY2(static_cast<int>(ami::eventTypeOf(name)) == type, name.c_str());
    }
}

void EventTypeTest::everyNameIsThereOnce()
{
    QSet<QString> names;
    for (int type = first; type < count; ++type) {
        names.insert(nameOf(type));
    }
    QCOMPARE(names.size(), count - first);
}

void EventTypeTest::namesAreAsOnTheWire_data()
{
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, EventType type) {
        QTest::newRow(name) << static_cast<int>(type);
    };
    row("Newchannel", EventType::Newchannel);
    row("NewConnectedLine", EventType::NewConnectedLine);
    row("AOC-D", EventType::AOCD);
    row("AOC-E", EventType::AOCE);
    row("AOC-S", EventType::AOCS);
    row("CoreShowChannelsComplete", EventType::CoreShowChannelsComplete);
    row("AGIExecEnd", EventType::AGIExecEnd);
    row("Wink", EventType::Wink);
}

void EventTypeTest::namesAreAsOnTheWire()
{
    QFETCH(int, type);
    QCOMPARE(nameOf(type), text(QTest::currentDataTag()));
}

void EventTypeTest::whatIsNoEventHasNoName()
{
    for (int type = 0; type < first; ++type) {
        QCOMPARE(nameOf(type), QString());
    }
}

void EventTypeTest::anyOtherNameIsUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of an Asterisk to come") << QByteArray("NewThing");
    QTest::newRow("a known one cut short") << QByteArray("Newchanne");
    QTest::newRow("a known one with more") << QByteArray("Newchannels");
    QTest::newRow("a known one in another case") << QByteArray("NEWCHANNEL");
    QTest::newRow("the enumerator of AOC-D") << QByteArray("AOCD");
    QTest::newRow("one letter") << QByteArray("N");
    QTest::newRow("null characters") << QByteArray(3, '\0');
    QTest::newRow("bytes above ASCII") << QByteArray("\xff\xfe\x80");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void EventTypeTest::anyOtherNameIsUnknown()
{
    QFETCH(QByteArray, name);
    QCOMPARE(static_cast<int>(ami::eventTypeOf(name.toStdString())),
             static_cast<int>(EventType::Unknown));
}

CACOFONISK_TEST(EventTypeTest)

} // namespace cacofonisk::tst_eventtype

#include "tst_eventtype.moc"
