// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/switchboard/extensionspanel.h"
#include "ui/switchboard/switchboardpanels.h"

#include <QLabel>

namespace cacofonisk::tst_liveswitchboard {

using namespace ui;
using namespace test;

/// The panels of the switchboard while servers are followed.
class LiveSwitchboardTest : public LiveWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void showsWhatHappens();
    void isAsOfTheLossOfTheConnection();
    void saysThatAConnectionWasLostBefore();
    void forgetsAServerThatIsLeft();

private:
    void follow(FakeAmiServer &server)
    {
        server.play(quiet);
        m_window->connectToServers({uriOf(server, QStringLiteral("geheim"))});
        QTRY_VERIFY(isLive(0));
        action(QStringLiteral("Extensions")).trigger();
        send(server, "Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: PJSIP/1001; "
                     "Status: 0");
        QTRY_COMPARE(extensions().rowCount(), 1);
    }

    const ExtensionModel &extensions()
    {
        return m_window->findChild<SwitchboardPanels *>()->extensions();
    }

    QString cell(ExtensionModel::Column column)
    {
        return extensions().index(0, static_cast<int>(column)).data().toString();
    }

    bool says(const QString &words)
    {
        for (const QLabel *const label : find<ExtensionsPanel>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
};

void LiveSwitchboardTest::showsWhatHappens()
{
    FakeAmiServer server;
    follow(server);
    QCOMPARE(cell(ExtensionModel::Column::State), QStringLiteral("Free"));
    send(server, "Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: PJSIP/1001; Status: 8");
    QTRY_COMPARE(cell(ExtensionModel::Column::State), QStringLiteral("Ringing"));
    QVERIFY(!says(QStringLiteral("as of")));
    send(server, "Event: ExtensionStatus; Exten: 1001; Context: ext; Hint: PJSIP/1001; Status: -1");
    QTRY_COMPARE(extensions().rowCount(), 0);
    QTRY_VERIFY(says(QStringLiteral("exten => 1001,hint")));
}

void LiveSwitchboardTest::isAsOfTheLossOfTheConnection()
{
    FakeAmiServer server;
    follow(server);
    server.dialogues().last()->socket()->abort();
    QTRY_VERIFY(says(QStringLiteral("as of")));
    QCOMPARE(extensions().rowCount(), 1);
}

/// Who looks only then.
void LiveSwitchboardTest::saysThatAConnectionWasLostBefore()
{
    FakeAmiServer server;
    server.play(quiet);
    m_window->connectToServers({uriOf(server, QStringLiteral("geheim"))});
    QTRY_VERIFY(isLive(0));
    server.dialogues().last()->socket()->abort();
    QTRY_VERIFY(!isLive(0));
    action(QStringLiteral("Extensions")).trigger();
    QTRY_VERIFY(says(QStringLiteral("as of")));
}

void LiveSwitchboardTest::forgetsAServerThatIsLeft()
{
    FakeAmiServer server;
    follow(server);
    action(QStringLiteral("Disconnect")).trigger();
    QTRY_COMPARE(extensions().rowCount(), 0);
    QVERIFY(!says(QStringLiteral("as of")));
}

CACOFONISK_TEST(LiveSwitchboardTest)

} // namespace cacofonisk::tst_liveswitchboard

#include "tst_liveswitchboard.moc"
