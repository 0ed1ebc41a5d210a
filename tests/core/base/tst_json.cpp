// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/base/json.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cacofonisk::tst_json {

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatQtReads_data();
    void writesWhatQtReads();
    void writesEveryCharacterSoThatQtReadsIt();
    void seesWhatIsSpecialWhereverItStands();
    void keepsALineALine();
    void writesAsShortAsItMay();
    void appends();
};

namespace {

QByteArray written(const QByteArray &text)
{
    std::string json;
    appendJson(json, text.toStdString());
    return QByteArray::fromStdString(json);
}

QString readBack(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    return array.size() == 1 && array[0].isString() ? array[0].toString() : QStringLiteral("none");
}

} // namespace

void JsonTest::writesWhatQtReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << QStringLiteral("Alice");
    QTest::newRow("quotes") << QStringLiteral("\"Al\" 'Ace'");
    QTest::newRow("quotes alone") << QStringLiteral("\"\"\"");
    QTest::newRow("backslashes") << QStringLiteral("\\a\\\\n\\u0041\\");
    QTest::newRow("a slash") << QStringLiteral("SIP/a");
    QTest::newRow("what looks like the end") << QStringLiteral("\"}]\n{");
    QTest::newRow("Chinese") << QStringLiteral("\u5f20\u4f1f");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001f4de");
    QTest::newRow("line separators of Unicode") << QStringLiteral("a\u2028b\u2029c\u0085d");
}

void JsonTest::writesWhatQtReads()
{
    QFETCH(QString, text);
    QCOMPARE(readBack(written(text.toUtf8())), text);
}

void JsonTest::writesEveryCharacterSoThatQtReadsIt()
{
    for (char32_t c = 0; c < 0x3000; ++c) {
        const QString text = u'<' + QString::fromUcs4(&c, 1) + u'>';
        QCOMPARE(readBack(written(text.toUtf8())), text);
    }
}

/// Several bytes are looked at at once.
void JsonTest::seesWhatIsSpecialWhereverItStands()
{
    for (qsizetype size = 1; size < 40; ++size) {
        for (qsizetype at = 0; at < size; ++at) {
            for (const char16_t c : u"\"\\\n\u001f\u007f\u0080\u00e9") {
                QString text(size, u' ');
                text[at] = c;
                QCOMPARE(readBack(written(text.toUtf8())), text);
            }
        }
    }
}

void JsonTest::keepsALineALine()
{
    for (char c = 0; c < 0x20; ++c) {
        for (const char byte : written(QByteArray(1, c))) {
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20);
        }
    }
}

void JsonTest::writesAsShortAsItMay()
{
    QCOMPARE(written("a\tb\nc\rd"), QByteArray(R"("a\tb\nc\rd")"));
    QCOMPARE(written(QByteArray("\0\x1f", 2)), QByteArray(R"("\u0000\u001f")"));
    QCOMPARE(written("SIP/\xc3\xab\x7f"), QByteArray("\"SIP/\xc3\xab\x7f\""));
}

void JsonTest::appends()
{
    std::string json = "[";
    appendJson(json, "a");
    json += ',';
    appendJson(json, "\"");
    QCOMPARE(QByteArray::fromStdString(json), QByteArray("[\"a\",\"\\\"\""));
}

CACOFONISK_TEST(JsonTest)

} // namespace cacofonisk::tst_json

#include "tst_json.moc"
