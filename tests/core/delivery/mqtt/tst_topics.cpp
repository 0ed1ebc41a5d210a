// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/topics.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_topics {

class TopicsTest : public QObject
{
    Q_OBJECT

private slots:
    void levelsHoldAnyName_data();
    void levelsHoldAnyName();
    void whatNobodyEncodedStays();
    void sitesHaveLevels();
    void chunksNeverMove();
    void chunksAreFilledEvenly();
};

void TopicsTest::levelsHoldAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("level");
    QTest::newRow("plain") << QByteArray("support") << QByteArray("support");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("spaces") << QByteArray(" a b ") << QByteArray(" a b ");
    QTest::newRow("wildcards") << QByteArray("/ + # %") << QByteArray("%2F %2B %23 %25");
    QTest::newRow("a dollar before") << QByteArray("$SYS$") << QByteArray("%24SYS$");
    QTest::newRow("control") << QByteArray("a\n\x7f") << QByteArray("a%0A%7F");
    QTest::newRow("nothing") << QByteArray("\0", 1) << QByteArray("%00");
    QTest::newRow("letters") << QByteArray("bücher €𝄞") << QByteArray("bücher €𝄞");
    QTest::newRow("control of more bytes") << QByteArray("\xc2\x85") << QByteArray("%C2%85");
    QTest::newRow("no character") << QByteArray("\xef\xbf\xbe") << QByteArray("%EF%BF%BE");
    QTest::newRow("Latin-1") << QByteArray("b\xfc"
                                           "cher")
                             << QByteArray("b%FCcher");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("%ED%A0%80");
    QTest::newRow("too long a form") << QByteArray("\xe0\x80\xaf") << QByteArray("%E0%80%AF");
    QTest::newRow("cut off") << QByteArray("\xe2\x82") << QByteArray("%E2%82");
}

void TopicsTest::levelsHoldAnyName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, level);
    QCOMPARE(QByteArray::fromStdString(mqtt::levelOf(name.toStdString())), level);
    QCOMPARE(QByteArray::fromStdString(mqtt::nameOf(level.toStdString())), name);
}

void TopicsTest::whatNobodyEncodedStays()
{
    for (const char *level : {"%", "50%", "%2", "%zz", "%2f"}) {
        QCOMPARE(mqtt::nameOf(level), std::string(level));
    }
}

void TopicsTest::sitesHaveLevels()
{
    QCOMPARE(mqtt::siteTopic(QStringLiteral("amsterdam")), std::string("cacofonisk/v1/amsterdam"));
    QCOMPARE(mqtt::topicBelow("a", {"state", "queue", "/ + #"}),
             std::string("a/state/queue/%2F %2B %23"));
    QCOMPARE(mqtt::levelsOf("a//b").size(), 3U);
}

/// A desk of one version and a collector of another agree.
void TopicsTest::chunksNeverMove()
{
    QCOMPARE(mqtt::chunkOf("", 16), 9U);
    QCOMPARE(mqtt::chunkOf("1700000000.1", 16), 8U);
}

void TopicsTest::chunksAreFilledEvenly()
{
    std::vector<int> counts(mqtt::callChunks);
    for (int number = 0; number < 16'000; ++number) {
        ++counts[mqtt::chunkOf("1700000000." + std::to_string(number), mqtt::callChunks)];
    }
    for (const int count : counts) {
        QVERIFY2(count > 600 && count < 1'400, qPrintable(QString::number(count)));
    }
}

CACOFONISK_TEST(TopicsTest)

} // namespace cacofonisk::tst_topics

#include "tst_topics.moc"
