// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/dialsecrets.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_dialsecrets {

using ami::Dials;

class DialSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void takesThoseOfOtherTextOutIfSure_data();
    void takesThoseOfOtherTextOutIfSure();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void isQuickWithWhateverComes();
};

void DialSecretsTest::takesSecretsOut_data()
{
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *text, const char *rest) {
        QTest::newRow(text) << QByteArray(rest);
    };
    row("branch:geheim@192.0.2.11/0201234567", "branch@192.0.2.11/0201234567");
    row("0201234567:geheim@carrier", "0201234567@carrier");
    row("user:geheim:md5:name:udp@host:5061", "user@host:5061");
    row("Kantoor lijn:geheim@host/1", "Kantoor lijn@host/1");
    row("TRUNK=user:geheim@host", "TRUNK=user@host");
    row("IAX2/user:ge heim=(x)@host/1", "IAX2/user@host/1");
    row("sip:geheim", "");
    row("user:geheim@a/1&other:heimlich@b/2,30,tT", "user@a/1&other@b/2,30,tT");
}

void DialSecretsTest::takesSecretsOut()
{
    QFETCH(const QByteArray, rest);
    const std::string text = QTest::currentDataTag();
    QCOMPARE(ami::withoutDialSecrets(text, Dials::Surely).value_or(""), rest.toStdString());
}

void DialSecretsTest::takesThoseOfOtherTextOutIfSure_data()
{
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *text, const char *rest) {
        QTest::newRow(text) << QByteArray(rest);
    };
    row("IAX2/user:geheim@host/500", "IAX2/user@host/500");
    row("IAX2/user:[key]@host/500@context", "IAX2/user@host/500@context");
    row("SIP/500:geheim@host:5060,30,tT", "SIP/500@host:5060,30,tT");
    row("SIP/sip:geheim@host", "SIP/sip@host");
    row("iax2/tel:geheim@host", "iax2/tel@host");
    row("SIP/1001&IAX2/a:geheim@b/1&IAX2/c:heimlich@d/2", "SIP/1001&IAX2/a@b/1&IAX2/c@d/2");
    row("Dial IAX2/user:geheim@host/500 failed", "Dial IAX2/user@host/500 failed");
    row("PJSIP/trunk/sip:500:geheim@host;user=phone", "PJSIP/trunk/sip:500@host;user=phone");
    row("\"Alice\" <sip:1001:geheim@host>", "\"Alice\" <sip:1001@host>");
    row("https://user:geheim@host/path", "https://user@host/path");
    row("Motif/account:geheim@host", "Motif/account@host");
}

void DialSecretsTest::takesThoseOfOtherTextOutIfSure()
{
    QFETCH(const QByteArray, rest);
    const std::string text = QTest::currentDataTag();
    QCOMPARE(ami::withoutDialSecrets(text, Dials::Perhaps).value_or(""), rest.toStdString());
    QCOMPARE(ami::withoutDialSecrets(text, Dials::Surely).value_or(""), rest.toStdString());
}

void DialSecretsTest::leavesTheRestAlone_data()
{
    QTest::addColumn<bool>("surely");
    for (const char *text : {"",
                             "@",
                             ":",
                             ":@",
                             "a:@b",
                             "1002",
                             "0201234567@trunk",
                             "PJSIP/trunk/sip:500@host:5060",
                             "sip:+31201234567@192.0.2.10;user=phone",
                             "\"Alice\" <sip:1001@192.0.2.1:5060>",
                             "park:701@parkedcalls",
                             "Custom:DND1001",
                             "MWI:1001@default",
                             "tel:1@x",
                             "a@b:c",
                             "Local/1002@from:context/n",
                             "1001@default&1002@default,u",
                             "192.0.2.1:5060",
                             "Call for Bob: mail him at b@example.com",
                             "{\"a\":\"b@c\",\"d\":1}"}) {
        QTest::newRow(text) << true;
    }
    for (const char *text : {"to:someone@example.com", "a:b@c", "Bob/Al said: x @home"}) {
        QTest::newRow(text) << false;
    }
}

void DialSecretsTest::leavesTheRestAlone()
{
    QFETCH(const bool, surely);
    const std::string text = QTest::currentDataTag();
    QVERIFY(!ami::withoutDialSecrets(text, Dials::Perhaps));
    QVERIFY(!surely || !ami::withoutDialSecrets(text, Dials::Surely));
}

void DialSecretsTest::isQuickWithWhateverComes()
{
    for (const char *piece : {"@", ":", "a:b@", "sip:", "/", "a", "sip:a:b@"}) {
        std::string text;
        while (text.size() < 1 << 20) {
            text += piece;
        }
        (void)ami::withoutDialSecrets(text, Dials::Surely);
        (void)ami::withoutDialSecrets(text + '@', Dials::Perhaps);
    }
}

CACOFONISK_TEST(DialSecretsTest)

} // namespace cacofonisk::tst_dialsecrets

#include "tst_dialsecrets.moc"
