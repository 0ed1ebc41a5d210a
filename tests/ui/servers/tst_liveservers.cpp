// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/filterbar.h"
#include "ui/frame/messagebar.h"
#include "ui/servers/certificatedialog.h"

#include <QSslCertificate>

namespace cacofonisk::tst_liveservers {

using namespace ui;
using namespace test;

namespace {

QString fingerprintOf(const QString &certificate)
{
    const auto found = QSslCertificate::fromPath(certificatePath(certificate));
    const QByteArray digest = found.first().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

} // namespace

/// The window while the servers that it follows are changed, and their certificates asked about.
class LiveServersTest : public LiveWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void pinsACertificate();
    void refusesAChangedCertificateLoudly();
    void showsTheServerColumnForSeveral();
    void namesServersAsTheUserDoes();
    void keepsTheCallsOfOthersWhenOneIsAdded();
    void showsNoCallsOfAServerThatIsLeft();
};

void LiveServersTest::pinsACertificate()
{
    FakeAmiServer server(QStringLiteral("self-signed"));
    server.playAlways(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(find<CertificateDialog>());
    QVERIFY(click(QStringLiteral("Trust and Connect")));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QCOMPARE(loadServers()[0].settings.connection.pinnedFingerprint,
             fingerprintOf(QStringLiteral("self-signed")));
    QVERIFY(find<MessageBar>()->text().isEmpty());
}

void LiveServersTest::refusesAChangedCertificateLoudly()
{
    FakeAmiServer server(QStringLiteral("other-self-signed"));
    server.playAlways(quiet);
    SavedServer saved = save(server);
    const QString pinned = fingerprintOf(QStringLiteral("self-signed"));
    saved.settings.connection.pinnedFingerprint = pinned;
    saveServers({saved});
    m_window->connectToServers();
    QTRY_VERIFY(find<CertificateDialog>());
    QTRY_VERIFY(line().contains(QLatin1String("failed")));
    QVERIFY(find<MessageBar>()->text().contains(pinned));
    QVERIFY(
        find<MessageBar>()->text().contains(fingerprintOf(QStringLiteral("other-self-signed"))));
    click(QStringLiteral("Replace the Certificate"));
    QVERIFY(find<CertificateDialog>()->isVisible());
    find<CertificateDialog>()->reject();
    QCOMPARE(loadServers()[0].settings.connection.pinnedFingerprint, pinned);
}

void LiveServersTest::showsTheServerColumnForSeveral()
{
    FakeAmiServer one;
    FakeAmiServer two;
    one.play(quiet);
    two.play(quiet);
    save(one);
    save(two);
    m_window->connectToServers();
    const auto column = static_cast<int>(CallModel::Column::Server);
    QVERIFY(!find<CallTree>()->isColumnHidden(column));
    QTRY_VERIFY(isLive(0) && isLive(1));
    send(one, call);
    send(two, call);
    QTRY_COMPARE(model().rowCount(), 2);
    QSet<QString> names;
    for (int row = 0; row < 2; ++row) {
        names.insert(model().index(row, column).data().toString());
    }
    QCOMPARE(names, QSet<QString>({one.address().place(), two.address().place()}));
    action(QStringLiteral("Disconnect")).trigger();
    QVERIFY(find<CallTree>()->isColumnHidden(column));
}

/// Whatever they call themselves.
void LiveServersTest::namesServersAsTheUserDoes()
{
    FakeAmiServer one;
    FakeAmiServer two;
    one.play(quiet);
    two.play(quiet);
    save(one);
    save(two);
    QList<SavedServer> servers = loadServers();
    servers[0].settings.name = QStringLiteral("Amsterdam");
    saveServers(servers);
    m_window->connectToServers();
    QTRY_VERIFY(isLive(0) && isLive(1));
    const std::string asterisk = "; SystemName: asterisk";
    send(one, call + asterisk);
    send(two, call + asterisk);
    QTRY_COMPARE(model().rowCount(), 2);
    const auto column = static_cast<int>(CallModel::Column::Server);
    QSet<QString> names;
    for (int row = 0; row < 2; ++row) {
        names.insert(model().index(row, column).data().toString());
    }
    QCOMPARE(names, QSet<QString>({QStringLiteral("Amsterdam"), two.address().place()}));
    find<FilterBar>()->setText(QStringLiteral("server:amster"));
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().index(0, column).data().toString(), QStringLiteral("Amsterdam"));
    find<FilterBar>()->setText(QStringLiteral("server:asterisk"));
    QCOMPARE(model().rowCount(), 0);
}

void LiveServersTest::keepsTheCallsOfOthersWhenOneIsAdded()
{
    FakeAmiServer one;
    FakeAmiServer two;
    one.play(quiet); // once
    two.play(quiet);
    save(one);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(one, call);
    QTRY_COMPARE(model().rowCount(), 1);
    send(one, "Event: Hangup; Channel: PJSIP/1001-1; Uniqueid: 1; Cause: 16");
    QTRY_VERIFY(!state(0).contains(QLatin1String("Dial")));
    const QString ended = state(0);
    send(one, otherCall);
    QTRY_COMPARE(model().rowCount(), 2);
    save(two);
    m_window->connectToServers();
    QTRY_COMPARE(m_window->findChildren<ServerButton *>().size(), 2);
    QTRY_VERIFY(two.dialogues().size() == 1);
    QTRY_VERIFY(isLive(1));
    QVERIFY(isLive(0));
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(state(1), ended); // below the call in progress
    QCOMPARE(one.dialogues().size(), 1);
}

void LiveServersTest::showsNoCallsOfAServerThatIsLeft()
{
    FakeAmiServer one;
    FakeAmiServer two;
    one.play(quiet);
    two.play(quiet);
    save(one);
    save(two);
    m_window->connectToServers();
    QTRY_VERIFY(isLive(0) && isLive(1));
    send(one, call);
    send(two, call);
    QTRY_COMPARE(model().rowCount(), 2);
    saveServers({loadServers().last()});
    m_window->connectToServers();
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(m_window->findChildren<ServerButton *>().size(), 1);
    QVERIFY(isLive(0));
    send(two, otherCall);
    QTRY_COMPARE(model().rowCount(), 2);
}

CACOFONISK_TEST(LiveServersTest)

} // namespace cacofonisk::tst_liveservers

#include "tst_liveservers.moc"
