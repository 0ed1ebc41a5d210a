// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/mainwindowuser.h"
#include "ui/switchboard/switchboardpanels.h"
#include "ui/wallboard/wallboardcontroller.h"
#include "ui/wallboard/wallboarddialog.h"
#include "ui/wallboard/wallboards.h"
#include "ui/wallboard/wallboardsmenu.h"
#include "ui/wallboard/walltileview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace cacofonisk::tst_wallboardcontroller {

using namespace ui;
using namespace test;

/// Wallboards beside the window of a recording, and without a window.
class WallboardControllerTest : public MainWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init()
    {
        m_windows.reset();
        QSettings().clear();
        Wallboards().save({.name = hall});
        restart();
    }
    void showsARecording();
    void followsWhatIsChanged();
    void offersWhatThereIs();
    void startsWithoutAWindow();
    void opensEachOnce();

private:
    WallboardWindow &wall() { return *m_window->wallboards().windows().front(); }
    static int tilesOf(const WallboardWindow &wall)
    {
        int count = 0;
        for (const auto *const tile : wall.findChildren<WallTileView *>()) {
            count += tile->isVisible() ? 1 : 0;
        }
        return count;
    }

    /// Of the wallboard, in the menu or in this one of its menus.
    QAction &menuAction(const QString &menu)
    {
        const QMenu *of = &find<WallboardsMenu>();
        for (const QAction *const action : of->actions()) {
            if (!menu.isEmpty() && action->text().remove(QLatin1Char('&')) == menu) {
                of = action->menu();
                break;
            }
        }
        return *of->actions().front();
    }

    WallboardDialog &edit()
    {
        menuAction(QStringLiteral("Edit")).trigger();
        return find<WallboardDialog>();
    }

    const QString hall = QStringLiteral("Hall");
};

void WallboardControllerTest::showsARecording()
{
    openAndRead(busyHour);
    QCOMPARE(find<SwitchboardPanels>().queues().rowCount(), 0); // nobody looks
    menuAction({}).trigger();
    QCOMPARE(m_window->wallboards().windows().size(), 1U);
    QVERIFY(wall().isFullScreen());
    QCOMPARE(wall().geometry(), wall().screen()->geometry());
    QTRY_VERIFY(find<SwitchboardPanels>().queues().rowCount() > 0);
    QTRY_VERIFY(tilesOf(wall()) > 0);
    QTest::keyClick(&wall(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->wallboards().windows().empty());
}

void WallboardControllerTest::followsWhatIsChanged()
{
    openAndRead(busyHour);
    menuAction({}).trigger();
    QTRY_VERIFY(tilesOf(wall()) > 0);
    auto &dialog = edit();
    dialog.findChildren<QCheckBox *>().front()->setChecked(false);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(tilesOf(wall()), 0);
    QTRY_COMPARE(menuAction(QStringLiteral("Delete")).text(), hall);
    menuAction(QStringLiteral("Delete")).trigger();
    QTRY_VERIFY(m_window->wallboards().windows().empty());
}

/// Also while nothing of it is shown.
void WallboardControllerTest::offersWhatThereIs()
{
    openAndRead(busyHour);
    auto &dialog = edit();
    auto *const queues = dialog.findChildren<QListWidget *>().front();
    QTRY_VERIFY(queues->count() > 0);
    dialog.reject();
    QTRY_VERIFY(!m_window->findChild<WallboardDialog *>());
}

void WallboardControllerTest::startsWithoutAWindow()
{
    m_windows = std::make_unique<Windows>();
    StartRequest request;
    request.wallboards = {hall};
    m_windows->start(request, {}, false);
    m_window = &m_windows->main();
    QVERIFY(!m_window->isVisible());
    QVERIFY(wall().isVisible());
    QTest::keyClick(&wall(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->isVisible()); // there must be something that one can use
}

void WallboardControllerTest::opensEachOnce()
{
    StartRequest request;
    request.wallboards = {hall, hall};
    m_windows->startAgain(request);
    QCOMPARE(m_window->wallboards().windows().size(), 1U);
    m_windows->startAgain(request);
    QCOMPARE(m_window->wallboards().windows().size(), 1U);
}

CACOFONISK_TEST(WallboardControllerTest)

} // namespace cacofonisk::tst_wallboardcontroller

#include "tst_wallboardcontroller.moc"
