// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/line.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_line {

using test::text;

class LineTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsALineOfTheWire_data();
    void splitsALineOfTheWire();
    void keepsASplitLineAsItIs();
    void aSplitLineMayHaveNoKey();
    void findsItsValueWhateverTheCaseOfTheKey_data();
    void findsItsValueWhateverTheCaseOfTheKey();
    void hasNoValueOfAnotherName_data();
    void hasNoValueOfAnotherName();
    void anEmptyValueIsThere();
};

void LineTest::splitsALineOfTheWire_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, QByteArray line, QByteArray key, QByteArray value) {
        QTest::newRow(name) << line << key << value;
    };
    row("as Asterisk writes it", "Uniqueid: 1.1", "Uniqueid", "1.1");
    row("no space", "Uniqueid:1.1", "Uniqueid", "1.1");
    row("an empty value", "CallerIDName:", "CallerIDName", "");
    row("an empty value behind a space", "CallerIDName: ", "CallerIDName", "");
    row("just one space is taken off", "Key:   v ", "Key", "  v ");
    row("colons in the value", "AppData: a: b :c", "AppData", "a: b :c");
    row("a variable of a channel", "ChanVariable(SIP/a-1): x=y", "ChanVariable(SIP/a-1)", "x=y");
    row("no colon", "--END COMMAND--", "", "--END COMMAND--");
    row("a colon in front", ": v", "", "v");
    row("a colon alone", ":", "", "");
    row("nothing", "", "", "");
    row("a null character in the value", QByteArray("K: a\0b", 6), "K", QByteArray("a\0b", 3));
}

void LineTest::splitsALineOfTheWire()
{
    QFETCH(QByteArray, line);
    const std::string bytes = line.toStdString();
    const ami::Line split{bytes};
    QTEST(QByteArray::fromStdString(std::string(split.key())), "key");
    QTEST(QByteArray::fromStdString(std::string(split.value())), "value");
}

void LineTest::keepsASplitLineAsItIs()
{
    const ami::Line line("a: b", " c: d");
    QCOMPARE(text(line.key()), text("a: b"));
    QCOMPARE(text(line.value()), text(" c: d"));
    QCOMPARE(text(line.valueOf("A: B")), text(" c: d"));
    QVERIFY(!line.valueOf("a").data());
}

void LineTest::aSplitLineMayHaveNoKey()
{
    const ami::Line line("", "Asterisk Call Manager/5.0.4");
    QCOMPARE(text(line.key()), QString());
    QCOMPARE(text(line.value()), text("Asterisk Call Manager/5.0.4"));
    QVERIFY(!line.valueOf("Asterisk Call Manager/5.0.4").data());
}

void LineTest::findsItsValueWhateverTheCaseOfTheKey_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"CID-CallingPres", "cid-callingpres", "CID-CALLINGPRES"}) {
        QTest::newRow(key) << QByteArray(key);
    }
}

void LineTest::findsItsValueWhateverTheCaseOfTheKey()
{
    QFETCH(QByteArray, key);
    const std::string name = key.toStdString();
    const std::string wire = name + ": 1";
    QCOMPARE(text(ami::Line(wire).valueOf("CID-CallingPres")), text("1"));
    QCOMPARE(text(ami::Line(name, "1").valueOf("CID-CallingPres")), text("1"));
}

void LineTest::hasNoValueOfAnotherName_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("shorter") << QByteArray("Uniquei");
    QTest::newRow("longer") << QByteArray("Uniqueids");
    QTest::newRow("of the same length") << QByteArray("Uniqueic");
    QTest::newRow("32 away from a letter") << QByteArray("5niqueid");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a space before the colon") << QByteArray("Uniqueid ");
    QTest::newRow("a prefix") << QByteArray("DestUniqueid");
}

void LineTest::hasNoValueOfAnotherName()
{
    QFETCH(QByteArray, key);
    const std::string name = key.toStdString();
    const std::string wire = name + ": 1";
    QVERIFY(!ami::Line(wire).valueOf("Uniqueid").data());
    QVERIFY(!ami::Line(name, "1").valueOf("Uniqueid").data());
}

void LineTest::anEmptyValueIsThere()
{
    QVERIFY(ami::Line("Key:").valueOf("Key").data());
    QVERIFY(ami::Line("Key: ").valueOf("Key").data());
    QVERIFY(ami::Line("Key", "").valueOf("Key").data());
    QVERIFY(!ami::Line("Key").valueOf("Key").data());
}

CACOFONISK_TEST(LineTest)

} // namespace cacofonisk::tst_line

#include "tst_line.moc"
