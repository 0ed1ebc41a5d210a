// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/countsbar.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/welcomepage.h"
#include "ui/ladder/callpanel.h"
#include "ui/servers/healthpanel.h"
#include "ui/servers/savedtrunks.h"
#include "ui/servers/secretdialog.h"
#include "ui/servers/secretedit.h"
#include "ui/servers/serverdialog.h"
#include "ui/servers/serverspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QToolButton>

namespace cacofonisk::tst_livecontroller {

using namespace ui;
using namespace test;

/// The window while it follows servers, as a person uses it.
class LiveControllerTest : public LiveWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void welcomesWithoutServers();
    void connectsToSavedServers();
    void asksForASecretAndRemembersIt();
    void takesTheSecretOfTheEnvironment();
    void warnsOfASecretInTheUri();
    void marksCallsWhileAConnectionIsLost();
    void saysWhyALoginFailed();
    void tellsOfAConnectionsHealth();
    void disconnects();
    void showsTheWholeLineWhereThereIsRoom();
    void countsNothingOnceItIsDisconnected();
    void recordsUntilItIsStopped();
    void opensASelectedCallAtTheSide();
    void takesTrunksAtOnce();
};

void LiveControllerTest::welcomesWithoutServers()
{
    m_window->connectToServers();
    QVERIFY(find<WelcomePage>()->isVisible());
    QVERIFY(!action(QStringLiteral("Record…")).isEnabled());
    QVERIFY(!action(QStringLiteral("Disconnect")).isVisible());
    action(QStringLiteral("Connect")).trigger();
    QVERIFY(find<ServerDialog>());
}

void LiveControllerTest::connectsToSavedServers()
{
    FakeAmiServer server;
    server.play(quiet);
    save(server);
    m_window->connectToServers();
    QVERIFY(find<CallTree>()->isVisible());
    QTRY_VERIFY2(line().startsWith(server.address().place() + QLatin1String(" live")),
                 qPrintable(line()));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(state(0), QStringLiteral("Dialling"));
    QVERIFY(find<CallTree>()->isColumnHidden(static_cast<int>(CallModel::Column::Server)));
    QCOMPARE(server.faults(), QStringList());
}

void LiveControllerTest::asksForASecretAndRemembersIt()
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

void LiveControllerTest::takesTheSecretOfTheEnvironment()
{
    FakeAmiServer server;
    server.play(quiet);
    qputenv("CACOFONISK_SECRET", "geheim");
    m_window->connectToServers({uriOf(server)});
    QVERIFY(!find<SecretDialog>());
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    QVERIFY(m_kept->secrets.isEmpty());
}

void LiveControllerTest::warnsOfASecretInTheUri()
{
    FakeAmiServer server;
    server.play(quiet);
    m_window->connectToServers({uriOf(server, QStringLiteral("geheim"))});
    QVERIFY(find<MessageBar>()->text().contains(server.address().place()));
    QVERIFY(!find<MessageBar>()->text().contains(QLatin1String("geheim")));
    QTRY_VERIFY(line().contains(QLatin1String("live")));
}

void LiveControllerTest::marksCallsWhileAConnectionIsLost()
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

void LiveControllerTest::saysWhyALoginFailed()
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

void LiveControllerTest::tellsOfAConnectionsHealth()
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

void LiveControllerTest::disconnects()
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

void LiveControllerTest::showsTheWholeLineWhereThereIsRoom()
{
    FakeAmiServer server;
    server.play(quiet);
    SavedServer saved = save(server);
    saved.settings.name = QStringLiteral("The PBX of the head office in Amsterdam");
    saveServers({saved});
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    server.dialogues().last()->socket()->abort();
    QTRY_VERIFY(line().contains(QLatin1String("calls as of")));
    action(QStringLiteral("Selected Call")).trigger(); // so that the window can be narrow
    auto *const bar = m_window->statusBar();
    const auto *const button = find<ServerButton>();
    int elided = 0;
    for (int width = 1200; width >= 400; width -= 20) {
        m_window->resize(width, 600);
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
        }
        int end = 0; // of what stands before it
        for (const QWidget *const other : bar->findChildren<QWidget *>()) {
            const bool isText =
                qobject_cast<const QLabel *>(other) || qobject_cast<const QToolButton *>(other);
            const int right = other->mapTo(bar, QPoint(other->width(), 0)).x();
            if (isText && other->isVisible() && right <= button->mapTo(bar, QPoint()).x()) {
                end = std::max(end, right);
            }
        }
        const bool isElided = button->text() != button->line();
        elided += isElided ? 1 : 0;
        const int room = button->mapTo(bar, QPoint()).x() - end;
        QVERIFY2(!isElided || room < 30, qPrintable(QStringLiteral("%1: %2").arg(width).arg(room)));
    }
    QVERIFY(elided > 0); // else the window did not get narrow
}

void LiveControllerTest::countsNothingOnceItIsDisconnected()
{
    FakeAmiServer server;
    server.play(quiet + "> Action: Logoff");
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, call);
    const auto counted = [this] {
        const auto buttons = find<CountsBar>()->findChildren<QToolButton *>();
        return std::count_if(buttons.begin(), buttons.end(),
                             [](const QToolButton *button) { return button->isVisible(); });
    };
    QTRY_COMPARE(counted(), 1);
    action(QStringLiteral("Disconnect")).trigger();
    QCOMPARE(counted(), 0);
}

void LiveControllerTest::recordsUntilItIsStopped()
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

/// The first time; whoever closes it there is left alone.
void LiveControllerTest::opensASelectedCallAtTheSide()
{
    FakeAmiServer server;
    server.play(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, call);
    send(server, otherCall);
    QTRY_COMPARE(model().rowCount(), 2);
    QVERIFY(!find<CallPanel>()->isVisible());
    find<CallTree>()->setCurrentIndex(model().index(0, 0));
    QTRY_VERIFY(find<CallPanel>()->isVisible());
    find<CallPanel>()->close();
    find<CallTree>()->setCurrentIndex(model().index(1, 0));
    QCoreApplication::processEvents();
    QVERIFY(!find<CallPanel>()->isVisible());
}

void LiveControllerTest::takesTrunksAtOnce()
{
    FakeAmiServer server;
    server.playAlways(quiet);
    save(server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    m_window->showPreferences(m_window.get());
    auto &page = *find<ServersPage>();
    QTest::keyClicks(page.findChild<QLineEdit *>(), QStringLiteral("1001, PJSIP/other"));
    page.window()->close();
    QTRY_COMPARE(server.dialogues().size(), 2);
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(server, call);
    QTRY_COMPARE(model().rowCount(), 1);
    const auto trunk = [this] {
        const int column = static_cast<int>(CallModel::Column::Trunk);
        return model().index(0, column).data().toString();
    };
    QTRY_COMPARE(trunk(), QStringLiteral("1001"));
    QCOMPARE(savedTrunks(), std::vector<std::string>({"1001", "PJSIP/other"}));
}

CACOFONISK_TEST(LiveControllerTest)

} // namespace cacofonisk::tst_livecontroller

#include "tst_livecontroller.moc"
