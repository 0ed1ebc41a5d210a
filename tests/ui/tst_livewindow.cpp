// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/script.h"
#include "tests/ui/memorykeyring.h"
#include "ui/connections/savedservers.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/mainwindow.h"
#include "ui/models/callmodel.h"
#include "ui/widgets/calltree.h"
#include "ui/widgets/healthpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/replaybar.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/serverbutton.h"
#include "ui/widgets/welcomepage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace cacofonisk;
using namespace cacofonisk::ui;
using namespace cacofonisk::test;

/// The window while it follows servers, as a person uses it.
class LiveWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void welcomesWithoutServers();
    void connectsToSavedServers();
    void asksForASecretAndRemembersIt();
    void takesTheSecretOfTheEnvironment();
    void warnsOfASecretInTheUri();
    void marksCallsWhileAConnectionIsLost();
    void saysWhyALoginFailed();
    void pinsACertificate();
    void refusesAChangedCertificateLoudly();
    void showsTheServerColumnForSeveral();
    void tellsOfAConnectionsHealth();
    void disconnects();
    void recordsUntilItIsStopped();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Kept> m_kept;
    std::unique_ptr<MainWindow> m_window;

    template<class Widget>
    Widget *find()
    {
        return m_window->findChild<Widget *>();
    }

    QAction &action(const QString &text)
    {
        for (QAction *const action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == text) {
                return *action;
            }
        }
        qFatal("no action %s", qPrintable(text));
    }

    QAbstractItemModel &model() { return *find<CallTree>()->model(); }
    QString state(int row) { return model().index(row, 0).data().toString(); }
    QString line() { return find<ServerButton>() ? find<ServerButton>()->line() : QString(); }

    bool click(const QString &text)
    {
        for (QPushButton *const button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
                button->click();
                return true;
            }
        }
        return false;
    }

    SavedServer save(const FakeAmiServer &at)
    {
        SavedServer server = newServer();
        server.settings.connection.address = at.address();
        m_kept->secrets[server.id] = QStringLiteral("geheim");
        saveServers(loadServers() << server);
        return server;
    }

    static ami::ServerUri uriOf(const FakeAmiServer &server,
                                const std::optional<QString> &secret = {})
    {
        return {server.address(), secret};
    }
};

namespace {

const std::string login = R"(
    = Asterisk Call Manager/11.0.0
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch
)";

const std::string accepted = R"(
    < Response: Success; ActionID: $; Message: Authentication accepted
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start; Message: Channels will follow
)";

const std::string rest = R"(
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete
)" + std::string(deniedLists) +
                         "pings\n";

const std::string quiet = login + accepted + rest;

const std::string channel =
    "Channel: PJSIP/1001-1; ChannelState: 4; CallerIDNum: 1001; CallerIDName: Alice; "
    "Exten: 1002; Uniqueid: 1; Linkedid: 1";
const std::string call = "Event: Newchannel; " + channel;
const std::string listed = "    < Event: CoreShowChannel; ActionID: $; " + channel + '\n';

void send(const FakeAmiServer &server, const std::string &script)
{
    server.dialogues().last()->send(QByteArray::fromStdString(wireOfScript(script)));
}

QString fingerprintOf(const QString &certificate)
{
    const auto found = QSslCertificate::fromPath(certificatePath(certificate));
    const QByteArray digest = found.first().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':')).toUpper();
}

} // namespace

void LiveWindowTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_livewindow"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void LiveWindowTest::init()
{
    m_window.reset();
    qunsetenv("CACOFONISK_SECRET");
    QSettings().clear();
    m_kept = std::make_shared<Kept>();
    m_window = std::make_unique<MainWindow>(std::make_unique<MemoryKeyring>(m_kept));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void LiveWindowTest::welcomesWithoutServers()
{
    m_window->connectToServers();
    QVERIFY(find<WelcomePage>()->isVisible());
    QVERIFY(!action(QStringLiteral("Record…")).isEnabled());
    QVERIFY(!action(QStringLiteral("Disconnect")).isVisible());
    action(QStringLiteral("Connect")).trigger();
    QVERIFY(find<ServerDialog>());
}

void LiveWindowTest::connectsToSavedServers()
{
    FakeAmiServer server;
    server.play(quiet);
    save(server);
    m_window->connectToServers();
    QVERIFY(find<CallTree>()->isVisible());
    QVERIFY(!find<ReplayBar>()->isVisible());
    QTRY_VERIFY2(line().startsWith(server.address().place() + QLatin1String(" live")),
                 qPrintable(line()));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(state(0), QStringLiteral("Dialling"));
    QVERIFY(find<CallTree>()->isColumnHidden(static_cast<int>(CallModel::Column::Server)));
    QVERIFY(!action(QStringLiteral("Play")).isEnabled());
    QCOMPARE(server.faults(), QStringList());
}

void LiveWindowTest::asksForASecretAndRemembersIt()
{
    FakeAmiServer server;
    server.play(quiet);
    m_window->connectToServers({uriOf(server)});
    QTest::keyClicks(find<SecretEdit>(), QStringLiteral("geheim"));
    QVERIFY(click(QStringLiteral("Connect")));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QCOMPARE(m_kept->secrets.values(), QStringList{QStringLiteral("geheim")});
    QVERIFY(find<MessageBar>()->text().isEmpty());
}

void LiveWindowTest::takesTheSecretOfTheEnvironment()
{
    FakeAmiServer server;
    server.play(quiet);
    qputenv("CACOFONISK_SECRET", "geheim");
    m_window->connectToServers({uriOf(server)});
    QVERIFY(!find<SecretDialog>());
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QVERIFY(m_kept->secrets.isEmpty());
}

void LiveWindowTest::warnsOfASecretInTheUri()
{
    FakeAmiServer server;
    server.play(quiet);
    m_window->connectToServers({uriOf(server, QStringLiteral("geheim"))});
    QVERIFY(find<MessageBar>()->text().contains(server.address().place()));
    QVERIFY(!find<MessageBar>()->text().contains(QLatin1String("geheim")));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
}

void LiveWindowTest::marksCallsWhileAConnectionIsLost()
{
    FakeAmiServer server;
    server.play(quiet);
    server.play(login + accepted + listed + rest);
    save(server);
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    find<CallTree>()->setCurrentIndex(model().index(0, 0));
    const QPersistentModelIndex row(model().index(0, 0));
    server.dialogues().last()->socket()->abort();
    QTRY_VERIFY2(state(0).startsWith(QLatin1String("Dialling, as of ")), qPrintable(state(0)));
    QVERIFY(model().index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("lost")));
    QVERIFY2(line().contains(QLatin1String("retry in")) &&
                 line().contains(QLatin1String("calls as of")),
             qPrintable(line()));
    QTRY_COMPARE(state(0), QStringLiteral("Dialling"));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QVERIFY(row.isValid());
    QCOMPARE(QPersistentModelIndex(find<CallTree>()->currentIndex()), row);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(server.faults(), QStringList());
}

void LiveWindowTest::saysWhyALoginFailed()
{
    FakeAmiServer server;
    server.play(login + "< Response: Error; ActionID: $; Message: Authentication failed");
    server.play(quiet);
    const SavedServer saved = save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("failed")));
    QVERIFY(!find<MessageBar>()->text().isEmpty());
    find<ServerButton>()->click();
    QVERIFY(click(QStringLiteral("Retry Now"))); // and the secret is asked for once more
    QTRY_VERIFY(find<SecretEdit>());
    QTest::keyClicks(find<SecretEdit>(), QStringLiteral("better"));
    QVERIFY(click(QStringLiteral("Connect")));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QCOMPARE(m_kept->secrets[saved.id], QStringLiteral("better"));
}

void LiveWindowTest::pinsACertificate()
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

void LiveWindowTest::refusesAChangedCertificateLoudly()
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

void LiveWindowTest::showsTheServerColumnForSeveral()
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
    const auto isLive = [](const ServerButton *button) {
        return button->line().contains(QLatin1String("live"));
    };
    QTRY_VERIFY(isLive(m_window->findChildren<ServerButton *>().value(0)) &&
                isLive(m_window->findChildren<ServerButton *>().value(1)));
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

void LiveWindowTest::tellsOfAConnectionsHealth()
{
    FakeAmiServer server;
    server.play(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, "Event: Surprise");
    QVERIFY(!find<HealthPanel>()->isVisible());
    find<ServerButton>()->click();
    QVERIFY(find<HealthPanel>()->isVisible());
    const auto says = [this](const char *words) {
        for (const QLabel *const label : find<HealthPanel>()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_window.get()) &&
                label->text().contains(QLatin1String(words))) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(says("11.0.0"));
    QVERIFY(says("write = reporting"));
    QTRY_VERIFY(says("Surprise"));
}

void LiveWindowTest::disconnects()
{
    FakeAmiServer server;
    server.play(quiet + "> Action: Logoff");
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    action(QStringLiteral("Disconnect")).trigger();
    QVERIFY(find<WelcomePage>()->isVisible());
    QVERIFY(!find<ServerButton>());
    QVERIFY(action(QStringLiteral("Connect")).isVisible());
    QTRY_COMPARE(server.faults(), QStringList());
}

void LiveWindowTest::recordsUntilItIsStopped()
{
    FakeAmiServer server;
    server.playAlways(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    const QString path = m_folder.filePath(QStringLiteral("calls.jsonl"));
    action(QStringLiteral("Record…")).trigger();
    for (QLineEdit *const edit : m_window->findChildren<QLineEdit *>()) {
        if (edit->text().endsWith(QLatin1String(".jsonl.gz"))) {
            edit->setText(path);
        }
    }
    QVERIFY(click(QStringLiteral("Record")));
    auto *const indicator = m_window->findChild<QWidget *>(QStringLiteral("recording"));
    QTRY_VERIFY(indicator->isVisible());
    QVERIFY(action(QStringLiteral("Stop Recording")).isChecked());
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    action(QStringLiteral("Stop Recording")).trigger();
    QTRY_VERIFY(!indicator->isVisible());
    QVERIFY(!action(QStringLiteral("Record…")).isChecked());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("PJSIP/1001-1"));
}

QTEST_MAIN(LiveWindowTest)

#include "tst_livewindow.moc"
