// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_refusal {

using namespace test;
using namespace std::chrono_literals;
using ami::ClientState;

/// What a client says of a server that is no Asterisk, or does not let it in.
class RefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsNoAsterisk_data();
    void tellsWhatIsNoAsterisk();
    void tellsATlsServerByItsSilence();
    void stopsWhereTheLoginIsRefused_data();
    void stopsWhereTheLoginIsRefused();
    void triesAgainWhereTheUserIsLoggedIn();
};

namespace {

const QString lost = QStringLiteral("lost");
const QString failed = QStringLiteral("failed");

} // namespace

void RefusalTest::tellsWhatIsNoAsterisk_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("word");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                         << QStringLiteral("“SSH-2.0-OpenSSH_9.2”");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                          << QStringLiteral("“HTTP/1.1 400");
    QTest::newRow("an alert of TLS")
        << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << QStringLiteral("tls://");
    QTest::newRow("control characters") << QByteArray("\x1b]0;x\x07") << QStringLiteral("“]0;x”");
}

void RefusalTest::tellsWhatIsNoAsterisk()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, word);
    FakeAmiServer server;
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(server.dialogues().size(), 1);
    server.dialogues()[0]->send(greeting);
    QTRY_COMPARE(watched.log.of(lost).size(), 1);
    QVERIFY2(watched.log.of(lost)[0].contains(word), qPrintable(watched.log.of(lost)[0]));
    QTRY_COMPARE(server.dialogues().size(), 2);
    QCOMPARE(server.faults(), QStringList());
}

void RefusalTest::tellsATlsServerByItsSilence()
{
    FakeAmiServer server(QStringLiteral("trusted"));
    ami::ClientSettings settings = quickSettings(server.address());
    settings.address.usesTls = false;
    settings.stepLimit = 20ms;
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(!watched.log.of(lost).isEmpty());
    QVERIFY(watched.log.of(lost)[0].contains(QLatin1String("tls://")));
}

void RefusalTest::stopsWhereTheLoginIsRefused_data()
{
    QTest::addColumn<qsizetype>("steps");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("wrong secret")
        << qsizetype(4)
        << QByteArray("< Response: Error; ActionID: $; Message: Authentication failed\nclose");
    QTest::newRow("no permission")
        << qsizetype(4) << QByteArray("< Response: Error; ActionID: $; Message: Permission denied");
    QTest::newRow("no MD5") << qsizetype(2)
                            << QByteArray(
                                   "< Response: Error; ActionID: $; Message: Permission denied");
    QTest::newRow("too old") << qsizetype(0) << QByteArray("= Asterisk Call Manager/1.3");
}

void RefusalTest::stopsWhereTheLoginIsRefused()
{
    QFETCH(qsizetype, steps);
    QFETCH(QByteArray, last);
    FakeAmiServer server;
    server.play(beginOfLogin(steps) + last.toStdString());
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(watched.log.of(failed).size(), 1);
    QCOMPARE(watched.client.state(), ClientState::Idle);
    QCOMPARE(watched.log.of(lost), QStringList());
    QVERIFY(!watched.log.of(failed)[0].contains(QLatin1String("“secret”")));
    QTRY_COMPARE(server.dialogues()[0]->socket()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.faults(), QStringList());
    QCOMPARE(server.dialogues().size(), 1);
}

void RefusalTest::triesAgainWhereTheUserIsLoggedIn()
{
    FakeAmiServer server;
    server.play(beginOfLogin(4) +
                "< Response: Error; ActionID: $; Message: Login Already In Use\nclose");
    server.play(loginScript);
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(watched.log.of(lost).size(), 1);
    QCOMPARE(server.faults(), QStringList());
}

CACOFONISK_TEST(RefusalTest)

} // namespace cacofonisk::tst_refusal

#include "tst_refusal.moc"
