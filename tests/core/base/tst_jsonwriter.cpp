// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/jsonwriter.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cacofonisk::tst_jsonwriter {

class JsonWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesInTheOrderInWhichItIsTold();
    void goesOnInAnEmptiedText();
    void writesSeconds_data();
    void writesSeconds();
};

void JsonWriterTest::writesInTheOrderInWhichItIsTold()
{
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.member("z", "{[:");
    json.member("empty", std::string());
    json.member("yes", true);
    json.member("no", false);
    json.member("number", -7);
    json.member("large", std::uint64_t(18446744073709551615u));
    json.member("none", std::optional<int>());
    json.member("some", std::optional(std::string_view("\"\n")));
    json.key("lists");
    json.beginArray();
    for (int i = 0; i < 3; ++i) {
        json.beginArray();
        for (int number = 0; number < i; ++number) {
            json.value(number);
        }
        json.endArray();
    }
    json.beginObject();
    json.endObject();
    json.null();
    json.endArray();
    json.member("a", 1);
    json.endObject();
    QCOMPARE(text, R"({"z":"{[:","empty":"","yes":true,"no":false,"number":-7,)"
                   R"("large":18446744073709551615,"none":null,"some":"\"\n",)"
                   R"("lists":[[],[0],[0,1],{},null],"a":1})");
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(text)).isObject());
}

void JsonWriterTest::goesOnInAnEmptiedText()
{
    std::string text;
    JsonWriter json(text);
    for (int i = 0; i < 2; ++i) {
        text.clear();
        json.beginObject();
        json.member("a", i);
        json.endObject();
    }
    text += '\n';
    json.beginArray();
    json.endArray();
    QCOMPARE(text, "{\"a\":1}\n[]");
}

void JsonWriterTest::writesSeconds_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](qint64 microseconds, const char *json) {
        QTest::newRow(json) << microseconds << QByteArray(json);
    };
    row(0, "0");
    row(1'000, "0.001");
    row(499, "0");
    row(10'000, "0.01");
    row(2'500'000, "2.5");
    row(12'034'500, "12.034");
    row(12'035'500, "12.036");
    row(999'999'600, "1000");
    row(100'000'000'000, "100000");
    row(-1'500'000, "-1.5");
}

void JsonWriterTest::writesSeconds()
{
    QFETCH(qint64, microseconds);
    std::string text;
    JsonWriter(text).value(std::chrono::microseconds(microseconds));
    QTEST(QByteArray::fromStdString(text), "json");
}

CACOFONISK_TEST(JsonWriterTest)

} // namespace cacofonisk::tst_jsonwriter

#include "tst_jsonwriter.moc"
