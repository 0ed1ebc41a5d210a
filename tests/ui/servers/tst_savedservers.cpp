// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/servers/memorykeyring.h"
#include "ui/servers/savedservers.h"
#include "ui/servers/secrets.h"

#include <QDirIterator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_savedservers {

using namespace ui;
using namespace test;

/// Servers in the settings, and their secrets elsewhere.
class SavedServersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void comeBackAsTheyWere();
    void keepNoSecretInAnyFile();
    void passOverBrokenOnes();
    void rememberTheCertificateOfAPassingOne();
    void findsASecretInTheKeyring();
    void keepsASecretWithoutAKeyring();
    void asksAgainForADoubtfulSecret();
    void saysWhenItCouldNotBeSaved();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Kept> m_kept;
};

namespace {

SavedServer sample()
{
    SavedServer server = newServer();
    server.settings.name = QStringLiteral("Head office");
    server.settings.codePage = "windows-1251";
    server.settings.connection.events = "system,call,agent,user,dialplan";
    ami::ClientSettings &connection = server.settings.connection;
    connection.address.host = QStringLiteral("pbx.example");
    connection.address.port = 5041;
    connection.address.usesTls = true;
    connection.address.user = QStringLiteral("wätch");
    connection.address.site = QStringLiteral("amsterdam/pbx1");
    connection.pinnedFingerprint = QStringLiteral("AB:CD");
    connection.authorityFile = QStringLiteral("/etc/ssl/pbx.pem");
    connection.mayTellSecret = true;
    connection.secret = "unspeakable";
    return server;
}

std::optional<QString> secretOf(Secrets &secrets, const QString &id)
{
    std::optional<QString> found;
    secrets.find(id, &secrets, [&found](const std::optional<QString> &secret) { found = secret; });
    return found;
}

} // namespace

void SavedServersTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_savedservers"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void SavedServersTest::init()
{
    QSettings().clear();
    m_kept = std::make_shared<Kept>();
}

void SavedServersTest::comeBackAsTheyWere()
{
    const SavedServer server = sample();
    SavedServer other = newServer();
    other.settings.connection.address.host = QStringLiteral("2001:db8::1");
    saveServers({server, other});
    const QList<SavedServer> loaded = loadServers();
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded[0].id, server.id);
    QVERIFY(loaded[0].id != loaded[1].id);
    QCOMPARE(loaded[0].title(), QStringLiteral("Head office (pbx.example:5041)"));
    QCOMPARE(loaded[0].settings.codePage, server.settings.codePage);
    QCOMPARE(loaded[0].settings.connection.events, server.settings.connection.events);
    const ami::ClientSettings &connection = loaded[0].settings.connection;
    QCOMPARE(connection.address, server.settings.connection.address);
    QCOMPARE(connection.pinnedFingerprint, server.settings.connection.pinnedFingerprint);
    QCOMPARE(connection.authorityFile, server.settings.connection.authorityFile);
    QVERIFY(connection.mayTellSecret);
    QCOMPARE(loaded[1].title(), QStringLiteral("[2001:db8::1]:5038"));
    saveServers({});
    QVERIFY(loadServers().isEmpty());
}

void SavedServersTest::keepNoSecretInAnyFile()
{
    const SavedServer server = sample();
    saveServers({server});
    Secrets secrets(std::make_unique<MemoryKeyring>(m_kept));
    secrets.keep(server.id, QStringLiteral("unspeakable"), true);
    QSettings().sync();
    int files = 0;
    QDirIterator each(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("unspeakable"));
        QVERIFY(!bytes.contains(QByteArray("unspeakable").toBase64()));
        ++files;
    }
    QCOMPARE(files, 1);
    QVERIFY(loadServers()[0].settings.connection.secret.empty());
}

void SavedServersTest::passOverBrokenOnes()
{
    QSettings settings;
    settings.setValue(QStringLiteral("servers/size"), 3);
    settings.setValue(QStringLiteral("servers/2/host"), QStringLiteral("no id"));
    settings.setValue(QStringLiteral("servers/3/host"), QStringLiteral("pbx.example"));
    settings.setValue(QStringLiteral("servers/3/id"), QStringLiteral("3"));
    QCOMPARE(loadServers().size(), 1);
}

void SavedServersTest::rememberTheCertificateOfAPassingOne()
{
    ami::ServerAddress address;
    address.host = QStringLiteral("2001:db8::1");
    SavedServer server = passingServer(address);
    QVERIFY(server.settings.connection.pinnedFingerprint.isEmpty());
    server.settings.connection.pinnedFingerprint = QStringLiteral("AB:CD");
    savePassingPin(server);
    QCOMPARE(passingServer(address).settings.connection.pinnedFingerprint, QStringLiteral("AB:CD"));
    address.port = 5039;
    QVERIFY(passingServer(address).settings.connection.pinnedFingerprint.isEmpty());
}

void SavedServersTest::findsASecretInTheKeyring()
{
    m_kept->secrets[QStringLiteral("a")] = QStringLiteral("x");
    Secrets secrets(std::make_unique<MemoryKeyring>(m_kept));
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), QStringLiteral("x"));
    QCOMPARE(secretOf(secrets, QStringLiteral("b")), std::nullopt);
    QVERIFY(secrets.canRemember());
    secrets.forget(QStringLiteral("a"));
    QVERIFY(m_kept->secrets.isEmpty());
}

void SavedServersTest::keepsASecretWithoutAKeyring()
{
    m_kept->isUsable = false;
    Secrets secrets(std::make_unique<MemoryKeyring>(m_kept));
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), std::nullopt);
    QVERIFY(!secrets.canRemember());
    secrets.keep(QStringLiteral("a"), QStringLiteral("x"), false);
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), QStringLiteral("x"));
}

void SavedServersTest::asksAgainForADoubtfulSecret()
{
    Secrets secrets(std::make_unique<MemoryKeyring>(m_kept));
    secrets.keep(QStringLiteral("a"), QStringLiteral("wrong"), true);
    secrets.doubt(QStringLiteral("a"));
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), std::nullopt);
    secrets.keep(QStringLiteral("a"), QStringLiteral("right"), true);
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), QStringLiteral("right"));
    QCOMPARE(m_kept->secrets[QStringLiteral("a")], QStringLiteral("right"));
}

void SavedServersTest::saysWhenItCouldNotBeSaved()
{
    m_kept->isUsable = false;
    Secrets secrets(std::make_unique<MemoryKeyring>(m_kept));
    QSignalSpy failures(&secrets, &Secrets::notRemembered);
    secrets.keep(QStringLiteral("a"), QStringLiteral("x"), true);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(secretOf(secrets, QStringLiteral("a")), QStringLiteral("x"));
}

CACOFONISK_TEST(SavedServersTest)

} // namespace cacofonisk::tst_savedservers

#include "tst_savedservers.moc"
