// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_jsonreader {

using namespace test;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryKindOfValue_data();
    void takesEveryKindOfValue();
    void takesWhatIsNotUtf8ForLatin1_data();
    void takesWhatIsNotUtf8ForLatin1();
    void goesOnBehindWhatIsBroken_data();
    void goesOnBehindWhatIsBroken();
    void passesOverKeysOfRecordings();
    void takesTenThousandKeys();
    void takesAValueOfAMegabyte_data();
    void takesAValueOfAMegabyte();
    void skipsAnObjectThatIsTooLarge_data();
    void skipsAnObjectThatIsTooLarge();
    void survivesListsWithinLists();

private:
    Reading read(const QByteArray &content)
    {
        return readAll(m_files.write(QStringLiteral("recording"), content));
    }

    Files m_files;
};

namespace {

const QString first = QStringLiteral("Event: First");
const QString last = QStringLiteral("Event: Last");

void addLayoutRows()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("lines") << QByteArray() << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("array, an object a line")
        << QByteArray("[\n") << QByteArray(",\n") << QByteArray("\n]\n");
    QTest::newRow("array, all on one line")
        << QByteArray("[") << QByteArray(",") << QByteArray("]");
}

/// A first event, `middle` and a last one.
QByteArray between(const QByteArray &middle)
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, separator);
    QFETCH(QByteArray, end);
    return begin + R"({"Event":"First"})" + separator + middle + separator + R"({"Event":"Last"})" +
           end;
}

} // namespace

void JsonReaderTest::takesEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QByteArray members, const char *message) {
        QTest::newRow(name) << members << QString::fromUtf8(message);
    };
    row("a string", R"("a": "b")", "a: b");
    row("a string with spaces around", R"( "a" : " b " )", "a:  b ");
    row("an empty string", R"("a": "")", "a:");
    row("a number", R"("a": 12 , "b": -1.50e+3)", "a: 12; b: -1.50e+3");
    row("words", R"("a": true, "b": false)", "a: true; b: false");
    row("null", R"("a": null)", "a:");
    row("an empty list", R"("a": [], "b": 1)", "b: 1");
    row("a list", R"("a": ["x", 2, null, true])", "a: x; a: 2; a:; a: true");
    row("a list of lists", R"("a": [["x"], ["y", ["z"], []]])", "a: x; a: y; a: z");
    row("a list of objects", R"("a": [{"b": 1}, {"b": [2]}])", R"(a: {"b": 1}; a: {"b": [2]})");
    row("an object", R"("a": {"b": ["}", "{"], "c": {}} )", R"(a: {"b": ["}", "{"], "c": {}})");
    row("no member", "", "");
    row("a key twice", R"("a": "1", "b": "2", "a": "3")", "a: 1; b: 2; a: 3");
    row("an empty key", R"("": "v")", "v");
    row("escapes", R"("a": "\"\\\/\b\f\n\r\t\u0001")", "a: \"\\/\b\f\n\r\t\x01");
    row("escapes in a key", R"("\u0061\"\\": "v")", "a\"\\: v");
    row("C escapes within", R"("a": "O\\'Brien \\\"x\\\"")", R"(a: O\'Brien \"x\")");
    row("letters by number", R"("a": "\u00e9\u5f20")", "a: \u00e9\u5f20");
    row("a surrogate pair", R"("a": "\ud83d\udcde")", "a: \U0001f4de");
    row("braces and quotes in a string", R"("a": "}]{[,\"}", "b": "c")", R"(a: }]{[,"}; b: c)");
    row("half a surrogate pair", R"("a": "x\ud83dy", "b": "c")", "a: x?y; b: c");
    row("the other half", R"("a": "x\udcdey", "b": "c")", "a: x?y; b: c");
    row("as Python writes a byte", R"("a": "Zo\udceb")", "a: Zo?");
}

void JsonReaderTest::takesEveryKindOfValue()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, message);
    const Reading lines = read('{' + QByteArray(R"("Event":"A")") + (members.isEmpty() ? "" : ",") +
                               members + "}\n{\"Event\":\"B\"}\n");
    const QString event = QStringLiteral("Event: A");
    const QStringList expected{message.isEmpty() ? event : event + QLatin1String("; ") + message,
                               QStringLiteral("Event: B")};
    QCOMPARE(lines.messages, expected);
    QCOMPARE(lines.problems, QStringList());
}

void JsonReaderTest::takesWhatIsNotUtf8ForLatin1_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("message");
    QTest::newRow("a value") << QByteArray("{\"Event\": \"A\", \"Name\": \"Zo\xeb\"}")
                             << QStringLiteral("Event: A; Name: Zo\u00eb");
    QTest::newRow("a value with escapes")
        << QByteArray("{\"Event\": \"A\", \"Name\": \"\\tZo\xeb\"}")
        << QStringLiteral("Event: A; Name: \tZo\u00eb");
    QTest::newRow("a key") << QByteArray("{\"Event\": \"A\", \"Zo\xeb\": \"b\"}")
                           << QStringLiteral("Event: A; Zo\u00eb: b");
    QTest::newRow("one value of two")
        << QByteArray("{\"Event\": \"A\", \"Name\": \"Zo\xeb\", \"City\": \"K\xc3\xb6ln\"}")
        << QStringLiteral("Event: A; Name: Zo\u00eb; City: K\u00f6ln");
}

void JsonReaderTest::takesWhatIsNotUtf8ForLatin1()
{
    QFETCH(QByteArray, object);
    QFETCH(QString, message);
    const Reading reading = read(object + "\n{\"Event\": \"B\"}\n");
    QCOMPARE(reading.messages, (QStringList{message, QStringLiteral("Event: B")}));
    QCOMPARE(reading.problems, QStringList(QStringLiteral("NotUtf8 1")));
}

void JsonReaderTest::goesOnBehindWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *layout, const char *name, const QByteArray &begin,
                        const QByteArray &separator, const QByteArray &piece) {
        const QByteArray content =
            begin + R"({"Event":"First"})" + separator + piece + separator + R"({"Event":"Last"})";
        QTest::addRow("%s: %s", layout, name) << content;
    };
    const auto everywhere = [&](const char *name, const QByteArray &piece) {
        row("lines", name, "", "\n", piece);
        row("array, an object a line", name, "[\n", ",\n", piece);
        row("array, all on one line", name, "[", ",", piece);
    };
    const auto onALineOfItsOwn = [&](const char *name, const QByteArray &piece) {
        row("lines", name, "", "\n", piece);
        row("array, an object a line", name, "[\n", ",\n", piece);
    };
    everywhere("no value", R"({"Event":})");
    everywhere("no colon", R"({"Event" "x"})");
    everywhere("no quotes", "{Event: x}");
    everywhere("a comma too many", R"({"Event":"x",})");
    everywhere("a control character", "{\"Event\":\"\x01\"}");
    everywhere("a number", "12");
    everywhere("a string", "\"x\"");
    everywhere("null", "null");
    everywhere("no brace at its end", R"({"Event":"x")");
    everywhere("no quote at its end", R"({"Event":"x})");
    everywhere("cut after a comma", R"({"Event":"x",)");
    everywhere("a bracket too few", R"({"Event":["x"})");
    onALineOfItsOwn("a brace too many", R"({"Event":"x"}})");
    onALineOfItsOwn("words", "Traceback (most recent call last):");
    onALineOfItsOwn("bytes", QByteArray("\x00\xff\x80{\x01", 5));
}

void JsonReaderTest::goesOnBehindWhatIsBroken()
{
    QFETCH(QByteArray, content);
    const Reading reading = read(content);
    QCOMPARE(reading.error, QString());
    QVERIFY(reading.messages.contains(first));
    QVERIFY(reading.messages.contains(last));
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY2(reading.problems[0].startsWith(QStringLiteral("BrokenJson bytes ")),
             qPrintable(reading.problems[0]));
}

void JsonReaderTest::passesOverKeysOfRecordings()
{
    const Reading reading =
        read(R"({"@received":"2026-11-23T03:42:48.000000Z","@server":"a","Event":"First"}
                {"Event":"Last","@later":["x","y"],"@":1})");
    QCOMPARE(reading.messages, QStringList({first, last}));
    QCOMPARE(reading.problems, QStringList());
}

void JsonReaderTest::takesTenThousandKeys()
{
    QByteArray object = "{\"Event\":\"A\"";
    QStringList expected{QStringLiteral("Event: A")};
    for (int i = 0; i < 10'000; ++i) {
        object += ",\"Key" + QByteArray::number(i) + "\":\"" + QByteArray::number(i) + '"';
        expected.append(QStringLiteral("Key%1: %1").arg(i));
    }
    const Reading reading = read(object + "}\n");
    QCOMPARE(reading.messages, QStringList(expected.join(QLatin1String("; "))));
    QCOMPARE(reading.problems, QStringList());
}

void JsonReaderTest::takesAValueOfAMegabyte_data()
{
    addLayoutRows();
}

void JsonReaderTest::takesAValueOfAMegabyte()
{
    const QByteArray value(1 << 20, 'x');
    const Reading reading = read(between(R"({"Event":"A","Data":")" + value + "\"}"));
    const QStringList expected{
        first, QStringLiteral("Event: A; Data: ") + QString::fromLatin1(value), last};
    QCOMPARE(reading.messages, expected);
    QCOMPARE(reading.problems, QStringList());
}

void JsonReaderTest::skipsAnObjectThatIsTooLarge_data()
{
    addLayoutRows();
}

void JsonReaderTest::skipsAnObjectThatIsTooLarge()
{
    const QByteArray value(ami::Parser::mostBytes + 300'000, 'x');
    const Reading reading = read(between(R"({"Event":"A","Data":")" + value + "\"}"));
    QCOMPARE(reading.messages, (QStringList{first, last}));
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY2(reading.problems[0].startsWith(QStringLiteral("BrokenJson bytes ")),
             qPrintable(reading.problems[0]));
}

void JsonReaderTest::survivesListsWithinLists()
{
    constexpr int depth = 100'000;
    const QByteArray deep = R"({"Event":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
    const Reading reading = read("{\"Event\":\"First\"}\n" + deep + "\n{\"Event\":\"Last\"}\n");
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.messages.first(), first);
    QCOMPARE(reading.messages.last(), last);
}

CACOFONISK_TEST(JsonReaderTest)

} // namespace cacofonisk::tst_jsonreader

#include "tst_jsonreader.moc"
