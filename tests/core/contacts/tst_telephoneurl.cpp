// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/telephoneurl.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_telephoneurl {

using namespace contacts;

class TelephoneUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOfANumber_data();
    void isMadeOfANumber();
    void isNotMadeOfAnythingElse_data();
    void isNotMadeOfAnythingElse();
};

void TelephoneUrlTest::isMadeOfANumber_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("+31 20 123 45 67") << QByteArray("tel:+31201234567");
    QTest::newRow("+31 (0)20-123.45.67") << QByteArray("tel:+31201234567");
    QTest::newRow("0031201234567") << QByteArray("tel:+31201234567");
    QTest::newRow("020-1234567") << QByteArray("tel:0201234567");
    QTest::newRow("1002") << QByteArray("tel:1002");
}

void TelephoneUrlTest::isMadeOfANumber()
{
    QFETCH(QByteArray, url);
    const auto made = telephoneUrl(QTest::currentDataTag());
    QVERIFY(made);
    QCOMPARE(made->toEncoded(), url);
}

void TelephoneUrlTest::isNotMadeOfAnythingElse_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number :
         {"", "anonymous", "alice", "1", "+", "---", "*21*0201234567#", "112;phone-context=x",
          "javascript:alert(1)", "https://evil.example/", "0201234567\nfile:///x",
          "0201234567?body=x", "020%201234567", "12345678901234567890", "•••567"}) {
        QTest::addRow("%s", number) << QByteArray(number);
    }
}

void TelephoneUrlTest::isNotMadeOfAnythingElse()
{
    QFETCH(QByteArray, number);
    QVERIFY(!telephoneUrl(number.toStdString()));
}

CACOFONISK_TEST(TelephoneUrlTest)

} // namespace cacofonisk::tst_telephoneurl

#include "tst_telephoneurl.moc"
