// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

namespace cacofonisk::tst_tls {

using namespace test;
using namespace std::chrono_literals;
using ami::ClientState;

class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void logsInWhereTheCertificateIsTrusted_data();
    void logsInWhereTheCertificateIsTrusted();
    void refusesACertificateThatIsNot_data();
    void refusesACertificateThatIsNot();
    void describesACertificateThatItRefuses();
    void acceptsThePinnedCertificate_data();
    void acceptsThePinnedCertificate();
    void refusesAnotherThanThePinnedOne_data();
    void refusesAnotherThanThePinnedOne();
    void tellsTheSecretWhereMd5IsRefused();
    void tellsAPlainServer();
    void givesUpAServerThatDoesNotAnswerToTls();
    void comesBackWhenTlsIsCutOff_data();
    void comesBackWhenTlsIsCutOff();
    void saysThatAnAuthorityFileHoldsNone();
};

namespace {

const QString lost = QStringLiteral("lost");
const QString failed = QStringLiteral("failed");

QString fingerprintOf(const QString &certificate)
{
    const auto found = QSslCertificate::fromPath(certificatePath(certificate));
    return QString::fromLatin1(found[0].digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

ami::ClientSettings settingsOf(const FakeAmiServer &server)
{
    ami::ClientSettings settings = quickSettings(server.address());
    settings.authorityFile = certificatePath(QStringLiteral("authority"));
    return settings;
}

} // namespace

void TlsTest::logsInWhereTheCertificateIsTrusted_data()
{
    QTest::addColumn<qsizetype>("pieceSize");
    QTest::newRow("all at once") << qsizetype(0);
    QTest::newRow("byte by byte") << qsizetype(1);
}

void TlsTest::logsInWhereTheCertificateIsTrusted()
{
    QFETCH(qsizetype, pieceSize);
    FakeAmiServer server(QStringLiteral("trusted"));
    server.setPieceSize(pieceSize);
    server.play(std::string(loginScript).append("< Event: Hold; Uniqueid: 1\n> Action: Logoff"));
    Watched watched(settingsOf(server));
    watched.client.start();
    QTRY_COMPARE(watched.log.of(QStringLiteral("event")).size(), 1);
    QCOMPARE(watched.log.of(QStringLiteral("state")),
             QStringList({QStringLiteral("Connecting"), QStringLiteral("Securing"),
                          QStringLiteral("AwaitingBanner"), QStringLiteral("LoggingIn"),
                          QStringLiteral("LoggedIn")}));
    watched.client.stop();
    QTRY_COMPARE(server.faults(), QStringList());
}

void TlsTest::refusesACertificateThatIsNot_data()
{
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<QString>("word");
    QTest::newRow("self-signed") << true << QStringLiteral("self-signed");
    QTest::newRow("expired") << true << QStringLiteral("it has expired");
    QTest::newRow("elsewhere") << true << QStringLiteral("another host name");
    QTest::newRow("trusted") << false << QStringLiteral("authority");
}

void TlsTest::refusesACertificateThatIsNot()
{
    QFETCH(bool, hasAuthority);
    QFETCH(QString, word);
    const QString certificate = QString::fromLatin1(QTest::currentDataTag());
    FakeAmiServer server(certificate);
    ami::ClientSettings settings = settingsOf(server);
    settings.authorityFile = hasAuthority ? settings.authorityFile : QString();
    Watched watched(settings);
    watched.client.start();
    QTRY_COMPARE(watched.log.of(failed).size(), 1);
    const QString end = watched.log.of(failed)[0];
    QVERIFY2(end.contains(word) && end.contains(fingerprintOf(certificate)), qPrintable(end));
    QCOMPARE(watched.log.of(QStringLiteral("refused")),
             QStringList{certificate + QLatin1String(".test")});
    QCOMPARE(watched.client.state(), ClientState::Idle);
    QCOMPARE(watched.log.of(lost), QStringList());
    QTRY_COMPARE(server.dialogues()[0]->socket()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.faults(), QStringList());
    QCOMPARE(server.dialogues().size(), 1);
}

void TlsTest::describesACertificateThatItRefuses()
{
    FakeAmiServer server(QStringLiteral("expired"));
    Watched watched(settingsOf(server));
    QList<ami::CertificateProblem> problems;
    connect(&watched.client, &ami::Client::certificateRefused, this,
            [&](const ami::CertificateProblem &problem) { problems.append(problem); });
    watched.client.start();
    QTRY_COMPARE(problems.size(), 1);
    ami::CertificateProblem expected;
    expected.fingerprint = fingerprintOf(QStringLiteral("expired"));
    expected.subject = QStringLiteral("expired.test");
    expected.issuer = QStringLiteral("Cacofonisk test authority");
    expected.expiry = QDateTime::fromString(QStringLiteral("2021-01-01T00:00:00Z"), Qt::ISODate);
    expected.reasons = problems[0].reasons;
    QCOMPARE(problems[0], expected);
    QCOMPARE(problems[0].reasons.size(), 1);
}

void TlsTest::acceptsThePinnedCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("fingerprint");
    const auto row = [](const char *name, const QString &certificate, const QString &fingerprint) {
        QTest::newRow(name) << certificate << fingerprint;
    };
    const QString selfSigned = QStringLiteral("self-signed");
    const QString fingerprint = fingerprintOf(selfSigned);
    row("self-signed", selfSigned, fingerprint);
    row("lower case", selfSigned, fingerprint.toLower());
    row("no colons", selfSigned, QString(fingerprint).remove(u':'));
    row("expired", QStringLiteral("expired"), fingerprintOf(QStringLiteral("expired")));
    row("trusted", QStringLiteral("trusted"), fingerprintOf(QStringLiteral("trusted")));
}

void TlsTest::acceptsThePinnedCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, fingerprint);
    FakeAmiServer server(certificate);
    server.play(loginScript);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.pinnedFingerprint = fingerprint;
    Watched watched(settings);
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.faults(), QStringList());
}

void TlsTest::refusesAnotherThanThePinnedOne_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("fingerprint");
    const QString pinned = fingerprintOf(QStringLiteral("self-signed"));
    QTest::newRow("another that signed itself") << QStringLiteral("other-self-signed") << pinned;
    QTest::newRow("one that is trusted") << QStringLiteral("trusted") << pinned;
    QTest::newRow("a pin cut short") << QStringLiteral("self-signed") << pinned.left(59);
    QTest::newRow("a pin that is none") << QStringLiteral("trusted") << QStringLiteral("none");
}

void TlsTest::refusesAnotherThanThePinnedOne()
{
    QFETCH(QString, certificate);
    QFETCH(QString, fingerprint);
    FakeAmiServer server(certificate);
    server.play("= Asterisk Call Manager/5.0.4");
    ami::ClientSettings settings = settingsOf(server);
    settings.pinnedFingerprint = fingerprint;
    Watched watched(settings);
    watched.client.start();
    QTRY_COMPARE(watched.log.of(failed).size(), 1);
    const QString end = watched.log.of(failed)[0];
    QVERIFY2(end.contains(fingerprintOf(certificate)), qPrintable(end));
    QVERIFY2(end.contains(fingerprint), qPrintable(end));
    QCOMPARE(watched.client.state(), ClientState::Idle);
    QCOMPARE(server.dialogues().size(), 1);
    QCOMPARE(server.dialogues()[0]->faults(), QStringList());
}

void TlsTest::tellsTheSecretWhereMd5IsRefused()
{
    FakeAmiServer server(QStringLiteral("trusted"));
    server.play(R"(
        = Asterisk Call Manager/5.0.4
        > Action: Challenge; AuthType: MD5
        < Response: Error; ActionID: $; Message: Must specify AuthType
        > Action: Login; Username: watch; Secret: secret; Events: call,agent
        < Response: Success; ActionID: $; Message: Authentication accepted
    )");
    Watched watched(settingsOf(server));
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.faults(), QStringList());
}

void TlsTest::tellsAPlainServer()
{
    FakeAmiServer server;
    server.playAlways("= Asterisk Call Manager/5.0.4");
    ami::ClientSettings settings = quickSettings(server.address());
    settings.address.usesTls = true;
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(watched.log.of(lost).size() > 1);
    const QString words = watched.log.of(lost)[0];
    QVERIFY2(words.contains(QLatin1String("tlsbindaddr")), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("tcp://")), qPrintable(words));
}

void TlsTest::givesUpAServerThatDoesNotAnswerToTls()
{
    FakeAmiServer server;
    ami::ClientSettings settings = quickSettings(server.address());
    settings.address.usesTls = true;
    settings.stepLimit = 20ms;
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(watched.log.of(lost).size() > 1);
    QVERIFY(watched.log.of(lost)[0].contains(QLatin1String("TLS")));
    QCOMPARE(watched.log.of(failed), QStringList());
}

void TlsTest::comesBackWhenTlsIsCutOff_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("in good order") << QByteArray("close");
    QTest::newRow("by the server's end") << QByteArray("reset");
}

void TlsTest::comesBackWhenTlsIsCutOff()
{
    QFETCH(QByteArray, end);
    FakeAmiServer server(QStringLiteral("trusted"));
    server.play(std::string(loginScript) + end.toStdString());
    server.play(loginScript);
    Watched watched(settingsOf(server));
    watched.client.start();
    QTRY_COMPARE(watched.log.of(QStringLiteral("welcome")).size(), 2);
    QCOMPARE(watched.log.of(lost).size(), 1);
    QVERIFY2(watched.log.of(lost)[0].endsWith(QLatin1String("closed the connection.")),
             qPrintable(watched.log.of(lost)[0]));
    QCOMPARE(server.faults(), QStringList());
}

void TlsTest::saysThatAnAuthorityFileHoldsNone()
{
    FakeAmiServer server(QStringLiteral("trusted"));
    ami::ClientSettings settings = settingsOf(server);
    settings.authorityFile = QStringLiteral("none.pem");
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(!watched.log.of(lost).isEmpty());
    QVERIFY(watched.log.of(lost)[0].startsWith(QLatin1String("none.pem")));
}

CACOFONISK_TEST(TlsTest)

} // namespace cacofonisk::tst_tls

#include "tst_tls.moc"
