// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/servers/memorykeyring.h"
#include "ui/servers/accountview.h"
#include "ui/servers/certificatedialog.h"
#include "ui/servers/recorddialog.h"
#include "ui/servers/secretdialog.h"
#include "ui/servers/secretedit.h"
#include "ui/servers/secrets.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/serverspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace cacofonisk::tst_serverdialogs {

using namespace ui;
using namespace test;

/// What a person fills in and is asked.
class ServerDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void addsAServer();
    void addsABroker();
    void wantsHostAndUser();
    void takesAWholeAddress();
    void portFollowsTls();
    void keepsWhatWasNotTouched();
    void testsAConnection();
    void testSaysWhatIsWrong();
    void testOffersACertificate();
    void removesAServerWithItsSecret();
    void asksForASecret();
    void changedCertificateIsNotAcceptedAtOnce();
    void checksWhereToRecord();
    void fitsALowScreen();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Kept> m_kept;
    std::unique_ptr<Secrets> m_secrets;
};

namespace {

constexpr std::string_view login = R"(
    = Asterisk Call Manager/11.0.0
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch; Events: system,call,agent,user
)";

const std::string poorAccount = R"(
    < Response: Success; ActionID: $; Message: Authentication accepted
    > Action: CoreShowChannels
    < Response: Error; ActionID: $; Message: Permission denied
)" + std::string(deniedLists) + "> Action: Logoff\n";

SavedServer savedAt(const ami::ServerAddress &address)
{
    SavedServer server = newServer();
    server.settings.connection.address = address;
    return server;
}

QPushButton &button(QDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(which);
}

QPushButton &button(QWidget &dialog, const QString &text)
{
    for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == text) {
            return *button;
        }
    }
    qFatal("no button %s", qPrintable(text));
}

/// The edit behind a label of a form.
template<class Widget>
Widget &field(QWidget &dialog, const QString &label)
{
    for (QLabel *const each : dialog.findChildren<QLabel *>()) {
        if (each->text().remove(QLatin1Char('&')) == label && each->buddy()) {
            return *qobject_cast<Widget *>(each->buddy());
        }
    }
    qFatal("no field %s", qPrintable(label));
}

QString outcome(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("outcome"))->text();
}

} // namespace

void ServerDialogsTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_serverdialogs"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ServerDialogsTest::init()
{
    QSettings().clear();
    m_kept = std::make_shared<Kept>();
    m_secrets = std::make_unique<Secrets>(std::make_unique<MemoryKeyring>(m_kept));
}

void ServerDialogsTest::addsAServer()
{
    ServersPage page(*m_secrets);
    page.add();
    auto &dialog = *page.findChild<ServerDialog *>();
    QTest::keyClicks(&field<QLineEdit>(dialog, QStringLiteral("Host:")),
                     QStringLiteral("pbx.example"));
    QTest::keyClicks(&field<QLineEdit>(dialog, QStringLiteral("User:")), QStringLiteral("watch"));
    QTest::keyClicks(&field<QLineEdit>(dialog, QStringLiteral("Secret:")), QStringLiteral("x"));
    QTest::keyClick(&field<QComboBox>(dialog, QStringLiteral("Events:")), Qt::Key_Down);
    QVERIFY(dialog.findChild<AccountView *>()->lines().startsWith(QLatin1String("[watch]\n")));
    button(dialog, QDialogButtonBox::Ok).click();
    const QList<SavedServer> saved = loadServers();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0].settings.connection.address.uri(),
             QStringLiteral("tcp://watch@pbx.example:5038"));
    QCOMPARE(QString::fromStdString(saved[0].settings.connection.events),
             QStringLiteral("system,call,agent,user,dialplan"));
    QCOMPARE(m_kept->secrets.value(saved[0].id), QStringLiteral("x"));
    QCOMPARE(page.findChild<QListWidget *>()->count(), 1);
}

/// By its URI; a user is needed only where the broker wants one.
void ServerDialogsTest::addsABroker()
{
    ServersPage page(*m_secrets);
    page.add();
    auto &dialog = *page.findChild<ServerDialog *>();
    auto &host = field<QLineEdit>(dialog, QStringLiteral("Host:"));
    QTest::keyClicks(&host, QStringLiteral("mqtt://broker.example/amsterdam"));
    emit host.editingFinished();
    QCOMPARE(host.text(), QStringLiteral("broker.example"));
    QCOMPARE(field<QLineEdit>(dialog, QStringLiteral("Broker's site:")).text(),
             QStringLiteral("amsterdam"));
    QCOMPARE(field<QSpinBox>(dialog, QStringLiteral("Port:")).value(), 1883);
    dialog.findChild<QCheckBox *>()->click(); // TLS
    QCOMPARE(field<QSpinBox>(dialog, QStringLiteral("Port:")).value(), 8883);
    QVERIFY(!field<QComboBox>(dialog, QStringLiteral("Events:")).isEnabled());
    button(dialog, QDialogButtonBox::Ok).click();
    const QList<SavedServer> saved = loadServers();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0].settings.connection.address.uri(),
             QStringLiteral("mqtts://broker.example:8883/amsterdam"));
}

void ServerDialogsTest::wantsHostAndUser()
{
    ServerDialog dialog(newServer(), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto isValid = [&] { return button(dialog, QDialogButtonBox::Ok).isEnabled(); };
    QVERIFY(!isValid());
    auto &host = field<QLineEdit>(dialog, QStringLiteral("Host:"));
    QTest::keyClicks(&host, QStringLiteral("pbx"));
    QVERIFY(!isValid());
    QVERIFY(outcome(dialog).contains(QLatin1String("user")));
    QTest::keyClicks(&field<QLineEdit>(dialog, QStringLiteral("User:")), QStringLiteral("watch"));
    QVERIFY(isValid());
    QTest::keyClicks(&host, QStringLiteral(" / x"));
    QVERIFY(!isValid());
}

void ServerDialogsTest::takesAWholeAddress()
{
    ServerDialog dialog(newServer(), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto &host = field<QLineEdit>(dialog, QStringLiteral("Host:"));
    QTest::keyClicks(&host, QStringLiteral("tls://watch@pbx.example:5041"));
    QTest::keyClick(&host, Qt::Key_Return);
    QCOMPARE(dialog.server().settings.connection.address.uri(),
             QStringLiteral("tls://watch@pbx.example:5041"));
}

void ServerDialogsTest::portFollowsTls()
{
    ServerDialog dialog(newServer(), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto &port = *dialog.findChild<QSpinBox *>();
    auto &tls = *dialog.findChild<QCheckBox *>();
    QCOMPARE(port.value(), 5038);
    tls.click();
    QCOMPARE(port.value(), 5039);
    tls.click();
    QCOMPARE(port.value(), 5038);
    port.setValue(6000);
    tls.click();
    QCOMPARE(port.value(), 6000);
}

void ServerDialogsTest::keepsWhatWasNotTouched()
{
    SavedServer server = savedAt(ami::parseServerUri(QStringLiteral("tls://watch@pbx"))->address);
    server.settings.connection.pinnedFingerprint = QStringLiteral("AB:CD");
    server.settings.connection.events = "call,cdr";
    m_kept->secrets[server.id] = QStringLiteral("kept");
    ServerDialog dialog(server, *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.findChild<SecretEdit *>()->text(), QStringLiteral("kept"));
    QCOMPARE(dialog.findChild<SecretEdit *>()->echoMode(), QLineEdit::Password);
    dialog.accept();
    QCOMPARE(dialog.server().id, server.id);
    QVERIFY(dialog.server().settings == server.settings);
    QCOMPARE(m_kept->secrets[server.id], QStringLiteral("kept"));
}

void ServerDialogsTest::testsAConnection()
{
    FakeAmiServer server;
    server.play(std::string(login) + poorAccount);
    ServerDialog dialog(savedAt(server.address()), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    button(dialog, QStringLiteral("Test Connection")).click();
    QTRY_VERIFY(
        outcome(dialog).contains(QLatin1String("It works: logged in as watch, AMI 11.0.0")));
    QCOMPARE(outcome(dialog).count(QLatin1String("manager.conf")), 7);
    QTRY_COMPARE(server.faults(), QStringList());
}

void ServerDialogsTest::testSaysWhatIsWrong()
{
    FakeAmiServer server;
    server.play(std::string(login) +
                "< Response: Error; ActionID: $; Message: Authentication failed");
    ServerDialog dialog(savedAt(server.address()), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    button(dialog, QStringLiteral("Test Connection")).click();
    QTRY_VERIFY(outcome(dialog).contains(QLatin1String("Authentication failed")) ||
                outcome(dialog).contains(QLatin1String("secret")));
}

void ServerDialogsTest::testOffersACertificate()
{
    FakeAmiServer server(QStringLiteral("self-signed"));
    server.playAlways(std::string(login) + poorAccount);
    ServerDialog dialog(savedAt(server.address()), *m_secrets);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    button(dialog, QStringLiteral("Test Connection")).click();
    CertificateDialog *question = nullptr;
    QTRY_VERIFY((question = dialog.findChild<CertificateDialog *>()));
    button(*question, QStringLiteral("Trust and Connect")).click();
    QTRY_VERIFY(outcome(dialog).contains(QLatin1String("It works")));
    QCOMPARE(dialog.server().settings.connection.pinnedFingerprint.size(), 95);
}

void ServerDialogsTest::removesAServerWithItsSecret()
{
    const SavedServer server =
        savedAt(ami::parseServerUri(QStringLiteral("tls://watch@pbx"))->address);
    saveServers({server});
    m_kept->secrets[server.id] = QStringLiteral("kept");
    ServersPage page(*m_secrets);
    QTimer::singleShot(0, &page, [&page] {
        button(*page.findChild<QMessageBox *>(), QStringLiteral("Yes")).click();
    });
    button(page, QStringLiteral("Remove")).click();
    QVERIFY(loadServers().isEmpty());
    QVERIFY(m_kept->secrets.isEmpty());
    QVERIFY(!button(page, QStringLiteral("Remove")).isEnabled());
}

void ServerDialogsTest::asksForASecret()
{
    const SavedServer server =
        savedAt(ami::parseServerUri(QStringLiteral("tls://watch@pbx"))->address);
    SecretDialog rememberable(server, true);
    rememberable.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClicks(rememberable.findChild<SecretEdit *>(), QStringLiteral("x"));
    QCOMPARE(rememberable.secret(), QStringLiteral("x"));
    QVERIFY(rememberable.isToBeRemembered());
    rememberable.findChild<QCheckBox *>()->click();
    QVERIFY(!rememberable.isToBeRemembered());
    SecretDialog passing(server, false);
    QVERIFY(!passing.isToBeRemembered());
}

void ServerDialogsTest::changedCertificateIsNotAcceptedAtOnce()
{
    ami::CertificateProblem problem;
    problem.fingerprint = QStringLiteral("AB:CD");
    problem.pinned = QStringLiteral("12:34");
    CertificateDialog dialog(QStringLiteral("pbx"), problem);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList texts;
    for (const QLabel *const label : dialog.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(problem.fingerprint) && texts.contains(problem.pinned));
    QPushButton &accept = button(dialog, QStringLiteral("Replace the Certificate"));
    QVERIFY(!accept.isEnabled());
    QVERIFY(button(dialog, QDialogButtonBox::Cancel).isDefault());
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(accept.isEnabled());
}

void ServerDialogsTest::checksWhereToRecord()
{
    RecordDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto &path = field<QLineEdit>(dialog, QStringLiteral("File:"));
    const auto isValid = [&](const QString &text) {
        path.setText(text);
        return button(dialog, QDialogButtonBox::Ok).isEnabled();
    };
    QVERIFY(path.text().endsWith(QLatin1String(".jsonl.gz")));
    QVERIFY(!isValid({}));
    QVERIFY(!isValid(m_folder.path()));
    QVERIFY(!isValid(m_folder.filePath(QStringLiteral("none/a.jsonl"))));
    QVERIFY(!isValid(m_folder.filePath(QStringLiteral("a.json"))));
    QVERIFY(isValid(m_folder.filePath(QStringLiteral("a.ami"))));
    QVERIFY(!dialog.options().maskedBy);
    dialog.findChild<QCheckBox *>()->click();
    field<QSpinBox>(dialog, QStringLiteral("Size:")).setValue(3);
    field<QSpinBox>(dialog, QStringLiteral("Length:")).setValue(2);
    field<QSpinBox>(dialog, QStringLiteral("Files to keep:")).setValue(7);
    QVERIFY(dialog.options().maskedBy);
    QCOMPARE(dialog.options().fileBytes, std::uint64_t(3'000'000));
    QCOMPARE(dialog.options().fileAge, std::chrono::hours(2));
    QCOMPARE(dialog.options().mostFiles, std::size_t(7));
}

/// What it asks scrolls there; the buttons stay in sight.
void ServerDialogsTest::fitsALowScreen()
{
    ServerDialog dialog(newServer(), *m_secrets);
    dialog.show();
    constexpr int low = 300;
    dialog.resize(dialog.width(), low);
    QTRY_COMPARE(dialog.height(), low);
    const QPushButton &ok = button(dialog, QDialogButtonBox::Ok);
    QVERIFY(dialog.rect().contains(QRect(ok.mapTo(&dialog, QPoint()), ok.size())));
}

CACOFONISK_TEST(ServerDialogsTest)

} // namespace cacofonisk::tst_serverdialogs

#include "tst_serverdialogs.moc"
