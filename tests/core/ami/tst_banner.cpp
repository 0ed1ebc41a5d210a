// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/banner.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_banner {

using namespace ami;

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheAsterisk_data();
    void tellsTheAsterisk();
    void takesAnUnknownVersionForSupported();
    void tellsOtherServicesByTheirFirstBytes_data();
    void tellsOtherServicesByTheirFirstBytes();
};

void BannerTest::tellsTheAsterisk_data()
{
    QTest::addColumn<int>("asterisk");
    QTest::addColumn<bool>("isSupported");
    QTest::newRow("1.1") << 12 << false;
    QTest::newRow("1.3") << 12 << false;
    QTest::newRow("2.0.0") << 13 << true;
    QTest::newRow("2.4.0") << 13 << true;
    QTest::newRow("2.5.0") << 13 << true;
    QTest::newRow("2.10.6") << 13 << true;
    QTest::newRow("3.2.2") << 14 << true;
    QTest::newRow("5.0.4") << 16 << true;
    QTest::newRow("11.0.0") << 22 << true;
    QTest::newRow("12.0.0-rc1") << 23 << true;
}

void BannerTest::tellsTheAsterisk()
{
    const std::string line = std::string("Asterisk Call Manager/") + QTest::currentDataTag();
    const Banner banner = bannerOf(line);
    QCOMPARE(banner.text, line);
    QTEST(banner.asterisk().value_or(0), "asterisk");
    QTEST(banner.isSupported(), "isSupported");
}

void BannerTest::takesAnUnknownVersionForSupported()
{
    for (const char *line : {"Asterisk Call Manager/", "Asterisk Call Manager/trunk",
                             "Asterisk Call Manager/99999999999.1", "Asterisk Call Manager/-1"}) {
        const Banner banner = bannerOf(line);
        QVERIFY(!banner.version);
        QVERIFY(!banner.asterisk());
        QVERIFY(banner.isSupported());
    }
}

void BannerTest::tellsOtherServicesByTheirFirstBytes_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<Greeting>("greeting");
    QTest::newRow("nothing") << QByteArray() << Greeting::Unfinished;
    QTest::newRow("a part") << QByteArray("Aster") << Greeting::Unfinished;
    QTest::newRow("no end") << QByteArray("Asterisk Call Manager/5.0.4\r") << Greeting::Unfinished;
    QTest::newRow("whole") << QByteArray("Asterisk Call Manager/5.0.4\r\n") << Greeting::Asterisk;
    QTest::newRow("more") << QByteArray("Asterisk Call Manager/5\nEvent: X") << Greeting::Asterisk;
    QTest::newRow("SSH") << QByteArray("SSH-2.0") << Greeting::Other;
    QTest::newRow("an alert of TLS") << QByteArray("\x15\x03\x01") << Greeting::Other;
    QTest::newRow("another Asterisk") << QByteArray("Asterisk Call Menu") << Greeting::Other;
    QTest::newRow("endless") << "Asterisk Call Manager/" + QByteArray(999, '1') << Greeting::Other;
}

void BannerTest::tellsOtherServicesByTheirFirstBytes()
{
    QFETCH(QByteArray, received);
    const std::string_view bytes(received.data(), std::size_t(received.size()));
    QTEST(greetingOf(bytes), "greeting");
}

CACOFONISK_TEST(BannerTest)

} // namespace cacofonisk::tst_banner

#include "tst_banner.moc"
