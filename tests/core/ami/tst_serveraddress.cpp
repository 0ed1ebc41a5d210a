// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/serveraddress.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_serveraddress {

using ami::parseServerUri;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsUris_data();
    void readsUris();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void tellsNoSecretInErrors();
    void brokerHasASite();
};

void ServerAddressTest::readsUris_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret"); // null: none
    const auto row = [](const char *uri, const char *host, int port, bool tls, const char *user,
                        const char *secret = nullptr) {
        QTest::newRow(uri) << QString::fromUtf8(host) << port << tls << QString::fromUtf8(user)
                           << QString::fromUtf8(secret);
    };
    row("tcp://lab@pbx.example", "pbx.example", 5038, false, "lab");
    row("tcp://lab@pbx.example:15038", "pbx.example", 15038, false, "lab");
    row("tls://lab@pbx.example", "pbx.example", 5039, true, "lab");
    row("ssl://lab@pbx.example", "pbx.example", 5039, true, "lab");
    row("TLS://lab@PBX.example/", "PBX.example", 5039, true, "lab");
    row(" tcp://lab@pbx ", "pbx", 5038, false, "lab");
    row("tcp://lab@192.0.2.1", "192.0.2.1", 5038, false, "lab");
    row("tcp://lab@[::1]", "::1", 5038, false, "lab");
    row("tls://lab@[2001:db8::1]:6039", "2001:db8::1", 6039, true, "lab");
    row("tcp://lab@[fe80::1%25eth0]", "fe80::1%eth0", 5038, false, "lab");
    row("tcp://lab:secret@pbx", "pbx", 5038, false, "lab", "secret");
    row("tcp://lab:@pbx", "pbx", 5038, false, "lab", "");
    row("tcp://lab:se:cr@et/?#@pbx:1", "pbx", 1, false, "lab", "se:cr@et/?#");
    row("tcp://a%40b:%3a%25%c3%bc@pbx", "pbx", 5038, false, "a@b", ":%ü");
    row("tcp://jürgen@bücher.example", "bücher.example", 5038, false, "jürgen");
    row("mqtts://desk@broker.example/amsterdam", "broker.example", 8883, true, "desk");
    row("mqtt://127.0.0.1:18830/amsterdam/pbx1", "127.0.0.1", 18830, false, "");
    row("mqtts://desk:a/b@broker/amsterdam", "broker", 8883, true, "desk", "a/b");
}

void ServerAddressTest::readsUris()
{
    const auto server = parseServerUri(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(server, server ? "" : qPrintable(server.error().message()));
    QTEST(server->address.host, "host");
    QTEST(int(server->address.port), "port");
    QTEST(server->address.usesTls, "tls");
    QTEST(server->address.user, "user");
    QTEST(server->secret.value_or(QString()), "secret");
    QFETCH(QString, secret);
    QCOMPARE(server->secret.has_value(), !secret.isNull());
}

void ServerAddressTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("word");
    const auto row = [](const char *uri, const char *word) {
        QTest::newRow(uri) << QString::fromUtf8(word);
    };
    row("", "tcp://");
    row("pbx.example", "tcp://");
    row("lab@pbx.example", "tcp://");
    row("http://lab@pbx.example", "tcp://");
    row("://lab@pbx.example", "tcp://");
    row("tcp://pbx.example", "user@");
    row("tcp://@pbx.example", "user@");
    row("tcp://:secret@pbx.example", "user@");
    row("tcp://lab@", "not name a host");
    row("tcp://lab@:5038", "not name a host");
    row("tcp://lab@a b", "not name a host");
    row("tcp://lab@pbx/path", "not name a host");
    row("tcp://lab@pbx?query", "not name a host");
    row("tcp://lab@p%0abx", "not name a host");
    row("tcp://lab@2001:db8::1", "brackets");
    row("tcp://lab@[2001:db8::1", "brackets");
    row("tcp://lab@[pbx]", "brackets");
    row("tcp://lab@[192.0.2.1]", "brackets");
    row("tcp://lab@pbx:", "65535");
    row("tcp://lab@pbx:0", "65535");
    row("tcp://lab@pbx:65536", "65535");
    row("tcp://lab@pbx:-1", "65535");
    row("tcp://lab@pbx:ami", "65535");
    row("tcp://lab@pbx:5038/path", "65535");
    row("tcp://lab@[::1]5038", "65535");
    row("tcp://lab:50%@pbx", "%25");
    row("tcp://l%0aab@pbx", "%25");
    row("tcp://l%00ab@pbx", "%25");
    row("tcp://l%ffab@pbx", "%25");
    row("mqtts://desk@broker.example", "site");
    row("mqtts://desk@broker.example/", "site");
    row("mqtts://desk@broker.example//", "site");
    row("mqtts://desk@/amsterdam", "not name a host");
    row("mqtts://desk@broker:x/amsterdam", "65535");
}

void ServerAddressTest::saysWhatIsWrong()
{
    const auto server = parseServerUri(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!server);
    QFETCH(QString, word);
    QVERIFY2(server.error().message().contains(word), qPrintable(server.error().message()));
}

void ServerAddressTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri :
         {"tcp://lab@pbx.example:5038", "tls://lab@[2001:db8::1]:6039",
          "tcp://a%40b%25@192.0.2.1:1", "mqtts://desk@broker.example:8883/amsterdam",
          "mqtt://[::1]:1/a%23b/pbx%201"}) {
        QTest::newRow(uri) << QString::fromUtf8(uri);
    }
}

void ServerAddressTest::writesWhatItReads()
{
    QFETCH(QString, uri);
    QCOMPARE(parseServerUri(uri)->address.uri(), uri);
}

void ServerAddressTest::tellsNoSecretInErrors()
{
    for (const char *uri : {"tcp://lab:hidden@", "tcp://lab:hidden@a b", "tcp://lab:hidden@pbx:x",
                            "tcp://lab:hidden%@pbx", "http://lab:hidden@pbx", "tcp://:hidden@pbx",
                            "tcp://lab:hidden@::1", "tcp://lab:hidden@[x]",
                            "mqtts://lab:hidden@broker", "mqtts://lab:hidden@a b/amsterdam"}) {
        const auto server = parseServerUri(QString::fromUtf8(uri));
        QVERIFY(!server);
        QVERIFY(!server.error().message().contains(QLatin1String("hidden")));
    }
}

void ServerAddressTest::brokerHasASite()
{
    const auto site = [](const char *uri) {
        return parseServerUri(QString::fromUtf8(uri))->address.site;
    };
    QCOMPARE(site("tcp://lab@pbx.example/"), QString());
    QCOMPARE(site("mqtts://desk@broker/amsterdam/"), QStringLiteral("amsterdam"));
    QCOMPARE(site("mqtts://desk@broker/amsterdam/pbx%201"), QStringLiteral("amsterdam/pbx 1"));
    QVERIFY(parseServerUri(QStringLiteral("mqtt://[::1]/a"))->address.isLoopback());
    QVERIFY(parseServerUri(QStringLiteral("mqtt://localhost/a"))->address.isLoopback());
    QVERIFY(!parseServerUri(QStringLiteral("mqtt://192.0.2.1/a"))->address.isLoopback());
}

CACOFONISK_TEST(ServerAddressTest)

} // namespace cacofonisk::tst_serveraddress

#include "tst_serveraddress.moc"
