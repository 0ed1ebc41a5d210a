// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/livewindowuser.h"
#include "ui/calls/filterbar.h"
#include "ui/desk/deskcalls.h"
#include "ui/frame/messagebar.h"
#include "ui/notifications/missedpanel.h"

#include <QTableView>

namespace cacofonisk::tst_deskcontroller {

using namespace ui;
using namespace test;

/// Missed calls beside the live ones.
class DeskControllerTest : public LiveWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init();
    void cleanup();
    void showsTheMissedCall();
    void showsTheMissedCallThatIsHidden();
    void leavesTheTableWhereTheCallIsGone();

private:
    void miss(std::uint64_t id);
    void activateMissed();
    std::uint64_t idAt(int row)
    {
        const auto &shown = static_cast<const CallProxyModel &>(model());
        return shown.callAt(shown.index(row, 0))->id;
    }

    std::unique_ptr<FakeAmiServer> m_server;
};

void DeskControllerTest::init()
{
    renew();
    m_server = std::make_unique<FakeAmiServer>();
    m_server->play(quiet);
    save(*m_server);
    m_window->connectToServers();
    QTRY_VERIFY(line().contains(QLatin1String("live")));
    send(*m_server, call);
    send(*m_server, otherCall);
    QTRY_COMPARE(model().rowCount(), 2);
}

void DeskControllerTest::cleanup()
{
    m_window->desk().missed().calls().markAllSeen();
    m_window.reset();
    m_server.reset();
}

void DeskControllerTest::miss(std::uint64_t id)
{
    notices::Notice notice;
    notice.call = id;
    notice.caller = {"1001", "Alice", {}};
    m_window->desk().missed().calls().add(notice, timeOfDay());
}

void DeskControllerTest::activateMissed()
{
    auto *const table = find<MissedPanel>()->findChild<QTableView *>();
    find<MissedPanel>()->open();
    emit table->activated(table->model()->index(0, 0));
}

void DeskControllerTest::showsTheMissedCall()
{
    find<FilterBar>()->setText(QStringLiteral("ext:1001"));
    QCOMPARE(model().rowCount(), 1);
    miss(idAt(0));
    activateMissed();
    QCOMPARE(find<FilterBar>()->text(), QStringLiteral("ext:1001"));
    QVERIFY(find<CallTree>()->selectionModel()->isRowSelected(0));
}

void DeskControllerTest::showsTheMissedCallThatIsHidden()
{
    send(*m_server, "Event: Hangup; Channel: PJSIP/1001-1; Uniqueid: 1; Cause: 16");
    QTRY_VERIFY(!state(1).contains(QLatin1String("Dial")));
    miss(idAt(1));
    action(QStringLiteral("Ended Calls")).setChecked(false);
    find<FilterBar>()->setText(QStringLiteral("ext:1003"));
    QCOMPARE(model().rowCount(), 1);
    activateMissed();
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(find<CallTree>()->selectionModel()->isRowSelected(1));
    QVERIFY(find<MessageBar>()->isHidden());
}

void DeskControllerTest::leavesTheTableWhereTheCallIsGone()
{
    for (const std::uint64_t id : {0U, 12345U}) { // of an earlier run, and no longer there
        m_window->desk().missed().calls().markAllSeen();
        miss(id);
        find<FilterBar>()->setText(QStringLiteral("ext:1003"));
        find<CallTree>()->setCurrentIndex(model().index(0, 0));
        find<MessageBar>()->hide();
        activateMissed();
        QCOMPARE(find<FilterBar>()->text(), QStringLiteral("ext:1003"));
        QCOMPARE(model().rowCount(), 1);
        QVERIFY(find<CallTree>()->selectionModel()->isRowSelected(0));
        QVERIFY(find<MessageBar>()->text().contains(QLatin1String("no longer in the table")));
        QVERIFY(find<MessageBar>()->isVisible());
    }
}

CACOFONISK_TEST(DeskControllerTest)

} // namespace cacofonisk::tst_deskcontroller

#include "tst_deskcontroller.moc"
