// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/notificationrules.h"
#include "tests/support/testmain.h"
#include "tests/ui/mainwindowuser.h"
#include "ui/calls/filterbar.h"
#include "ui/events/eventtable.h"
#include "ui/ladder/callpanel.h"
#include "ui/ladder/callview.h"
#include "ui/notifications/missedpanel.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/replay/replaybar.h"
#include "ui/replay/timeline.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace cacofonisk::tst_replaywindow {

using namespace ui;
using namespace test;

/// The window while a recording is played, as a person uses it.
class ReplayWindowTest : public MainWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void playsAndPauses();
    void seeksByClickAndKey();
    void stepsAndJumps();
    void keepsTheSelection();
    void showsWhatWasMissedInARecording();
    void bringsACallForward();
    void showsTheSelectedCall();
    void opensACallInAWindowOfItsOwn();
    void goesToTheBeginOfACall();
    void showsAMissedCallThatIsHidden();
    void hidesWhoIsInTheSelectedCall();
    void hidesMessagesFromTheStart();
    void fitsASmallScreen();
};

void ReplayWindowTest::playsAndPauses()
{
    openAndRead(transferred);
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
    auto &speeds = *find<ReplayBar>().findChild<QComboBox *>();
    speeds.setCurrentIndex(speeds.count() - 1); // as fast as possible
    QAction &play = action(QStringLiteral("Play"));
    const auto text = [&] { return play.text().remove(QLatin1Char('&')); };
    play.trigger();
    QTRY_COMPARE(model().index(0, 0).data().toString(), QStringLiteral("Completed"));
    QTRY_COMPARE(text(), QStringLiteral("Play")); // the recording goes on after the call

    speeds.setCurrentIndex(0); // ¼×
    play.trigger();
    QTRY_COMPARE(text(), QStringLiteral("Pause"));
    play.trigger();
    QTRY_COMPARE(text(), QStringLiteral("Play"));
}

void ReplayWindowTest::seeksByClickAndKey()
{
    openAndRead(busyHour);
    auto &timeline = find<Timeline>();
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(timeline.width() / 2, 5));
    QTRY_VERIFY(model().rowCount() < 186);
    const int half = model().rowCount();
    QVERIFY(half > 20);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(timeline.width() / 4, 5));
    QTRY_VERIFY(model().rowCount() < half);
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
    QTest::keyClick(&timeline, Qt::Key_End);
    QTRY_COMPARE(model().rowCount(), 186);
    action(QStringLiteral("Show Whole Session")).trigger();
    QTRY_COMPARE(model().rowCount(), 186);
}

void ReplayWindowTest::stepsAndJumps()
{
    openAndRead(transferred);
    find<Timeline>().setFocus();
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
    const auto state = [&] { return model().index(0, 0).data().toString(); };
    action(QStringLiteral("Next Report")).trigger();
    QTRY_COMPARE(state(), QStringLiteral("Ringing"));
    action(QStringLiteral("Previous Event")).trigger();
    QTRY_COMPARE(state(), QStringLiteral("Dialling"));
    action(QStringLiteral("Next Event")).trigger();
    QTRY_COMPARE(state(), QStringLiteral("Ringing"));
    action(QStringLiteral("Next Transfer")).trigger();
    QTRY_COMPARE(state(), QStringLiteral("Talking"));
    action(QStringLiteral("Next Event")).trigger();
    QTRY_COMPARE(state(), QStringLiteral("Being transferred"));
}

/// While time goes on and back, what is selected stays selected.
void ReplayWindowTest::keepsTheSelection()
{
    openAndRead(busyHour);
    auto &tree = find<CallTree>();
    tree.setCurrentIndex(model().index(3, 0));
    const QString caller = model().index(3, 1).data().toString();
    auto &timeline = find<Timeline>();
    for (const double share : {0.6, 0.3, 0.5}) {
        const int before = model().rowCount();
        QTest::mouseClick(&timeline, Qt::LeftButton, {},
                          QPoint(static_cast<int>(timeline.width() * share), 5));
        QTRY_VERIFY(model().rowCount() != before);
        QCOMPARE(tree.currentIndex().row(), 3);
        QCOMPARE(tree.currentIndex().siblingAtColumn(1).data().toString(), caller);
    }
}

/// As far as it is played; and what was missed before comes back with the end of it.
void ReplayWindowTest::showsWhatWasMissedInARecording()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    QSettings settings;
    notices::NotificationRules{{rule}}.save(settings);
    restart();
    openAndRead(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    QVERIFY(!find<MissedPanel>().isVisible());
    action(QStringLiteral("Missed Calls")).trigger();
    QVERIFY(find<MissedPanel>().isVisible());
    QVERIFY(find<MissedPanel>().findChild<QLabel *>()->isVisible()); // says why it is empty
    m_window->close();
    openAndRead(busyHour);
    auto &panel = find<MissedPanel>();
    const auto rows = [&] { return panel.findChild<QTableView *>()->model()->rowCount(); };
    QVERIFY(panel.isVisible()); // as it was left
    QTRY_VERIFY(rows() > 0);
    const int all = rows();
    QVERIFY(panel.windowTitle().contains(QLatin1String("Recording")));
    find<Timeline>().setFocus();
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(rows(), 0);
    action(QStringLiteral("Show Whole Session")).trigger();
    QTRY_COMPARE(rows(), all);
    panel.findChild<QTableView *>()->setFocus();
    QTest::keyClick(panel.findChild<QTableView *>(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(panel.findChild<QTableView *>(), Qt::Key_Delete);
    QCOMPARE(rows(), 0);
    auto *const live = m_windows->main().findChild<MissedPanel *>();
    QVERIFY(!live->windowTitle().contains(QLatin1String("Recording")));
    QVERIFY(!live->isVisible());
}

/// From its notification, which is a window of ours as there is no bus.
void ReplayWindowTest::bringsACallForward()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    QSettings settings;
    notices::NotificationRules{{rule}}.save(settings);
    restart();
    openAndRead(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    find<Timeline>().setFocus();
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
    action(QStringLiteral("Notify Me of Played Calls")).trigger();
    action(QStringLiteral("Next Report")).trigger();
    const auto popup = []() -> NotificationPopup * {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<NotificationPopup *>(widget)) {
                return found;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(popup() && popup()->isVisible());
    find<FilterBar>().setText(QStringLiteral("something else"));
    QCOMPARE(model().rowCount(), 0);
    m_window->hide();
    for (QPushButton *const button : popup()->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Show")) {
            button->click();
        }
    }
    QVERIFY(m_window->isVisible());
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(find<CallTree>().currentIndex(), model().index(0, 0));
    action(QStringLiteral("Close Window")).trigger();
    QTRY_VERIFY(!popup());
}

void ReplayWindowTest::showsTheSelectedCall()
{
    openAndRead(transferred);
    auto &panel = find<CallPanel>();
    auto &view = *panel.findChild<CallView *>();
    QVERIFY(panel.isVisible());
    QCOMPARE(view.ladder().rowCount(), 0);
    m_window->findChild<QLineEdit *>()->setFocus();
    QTest::keyClick(m_window->findChild<QLineEdit *>(), Qt::Key_Down);
    QVERIFY(find<CallTree>().selectionModel()->isRowSelected(0));
    QVERIFY(view.ladder().rowCount() > 3);
    QVERIFY(view.findChild<QLabel *>()->text().contains(QLatin1String("Alice A (1001)")));
    const int whole = view.ladder().rowCount();
    find<Timeline>().setFocus();
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(view.ladder().rowCount(), 0); // it has not begun
    action(QStringLiteral("Show Whole Session")).trigger();
    QTRY_COMPARE(model().rowCount(), 1);
    find<CallTree>().setCurrentIndex(model().index(0, 0));
    QTRY_COMPARE(view.ladder().rowCount(), whole);
    action(QStringLiteral("Selected Call")).trigger();
    QVERIFY(!panel.isVisible());
}

void ReplayWindowTest::opensACallInAWindowOfItsOwn()
{
    openAndRead(busyHour);
    const auto windows = [this] {
        QList<CallView *> open;
        for (CallView *const view : m_window->findChildren<CallView *>()) {
            if (view->isWindow() && view->isVisible()) {
                open << view;
            }
        }
        return open;
    };
    auto &tree = find<CallTree>();
    const auto &shown = find<CallPanel>().findChild<CallView *>()->ladder();
    for (const int row : {1, 2, 3}) {
        tree.setCurrentIndex(model().index(row, 0));
        QVERIFY(shown.rowCount() > 0);
    }
    const int one = shown.rowCount();
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(shown.rowCount() > one); // both together
    QTest::keyClick(&tree, Qt::Key_Down);
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_COMPARE(windows().size(), 1);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(windows().size(), 1); // it is brought forward
    tree.setCurrentIndex(model().index(4, 0));
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_COMPARE(windows().size(), 2);
    QVERIFY(windows().front()->ladder().rowCount() > 0);
    CallView *const last = windows().back();
    QTRY_COMPARE(QApplication::activeWindow(), last);
    QTest::keyClick(last, Qt::Key_Escape);
    QTRY_COMPARE(windows().size(), 1);
}

void ReplayWindowTest::goesToTheBeginOfACall()
{
    openAndRead(busyHour);
    QVERIFY(!action(QStringLiteral("Go to Its Begin")).isEnabled());
    auto &tree = find<CallTree>();
    tree.setCurrentIndex(model().index(100, 0));
    const QString caller = model().index(100, 1).data().toString();
    action(QStringLiteral("Go to Its Begin")).trigger();
    QTRY_VERIFY(model().rowCount() < 186);
    QCOMPARE(tree.currentIndex().row(), model().rowCount() - 1); // none began after it
    QCOMPARE(tree.currentIndex().siblingAtColumn(1).data().toString(), caller);
}

/// Whatever the table is searched for, and without emptying it.
void ReplayWindowTest::showsAMissedCallThatIsHidden()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    QSettings settings;
    notices::NotificationRules{{rule}}.save(settings);
    restart();
    openAndRead(busyHour);
    action(QStringLiteral("Missed Calls")).trigger();
    auto &table = *find<MissedPanel>().findChild<QTableView *>();
    QTRY_VERIFY(table.model()->rowCount() > 0);
    find<FilterBar>().setText(QStringLiteral("ext:nobody"));
    QCOMPARE(model().rowCount(), 0);
    emit table.activated(table.model()->index(0, 0));
    QCOMPARE(model().rowCount(), 186);
    const QString number = table.model()->index(0, 1).data().toString();
    QVERIFY(find<CallTree>().currentIndex().siblingAtColumn(1).data().toString().contains(number));
}

void ReplayWindowTest::hidesWhoIsInTheSelectedCall()
{
    openAndRead(transferred);
    find<CallTree>().setCurrentIndex(model().index(0, 0));
    const auto &view = *find<CallPanel>().findChild<CallView *>();
    const int rows = view.ladder().rowCount();
    QAction &hide = action(QStringLiteral("Hide Names and Numbers"));
    hide.trigger();
    QCOMPARE(view.ladder().rowCount(), rows);
    QString all = view.findChild<QLabel *>()->text();
    for (int row = 0; row < rows; ++row) {
        for (const int role :
             {static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::ToolTipRole)}) {
            all += view.ladder().data(view.ladder().index(row), role).toString();
        }
    }
    for (const char *const secret : {"Alice", "Bob", "1001", "1002", "1003", "SIP"}) {
        QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
    }
    hide.trigger();
    QVERIFY(view.findChild<QLabel *>()->text().contains(QLatin1String("Alice")));
}

/// They would tell who is in the call.
void ReplayWindowTest::hidesMessagesFromTheStart()
{
    QSettings().setValue(QStringLiteral("events/shown"), true);
    restart();
    openAndRead(transferred);
    find<CallTree>().setCurrentIndex(model().index(0, 0));
    const auto rows = [this] { return find<EventTable>().model()->rowCount(); };
    QTRY_VERIFY(rows() > 0);
    action(QStringLiteral("Hide Names and Numbers")).trigger();
    QCOMPARE(rows(), 0);
    m_window->close();
    openAndRead(transferred);
    find<CallTree>().setCurrentIndex(model().index(0, 0));
    QVERIFY(find<EventTable>().emptyText().contains(QLatin1String("hidden")));
    QCOMPARE(rows(), 0);
    action(QStringLiteral("Hide Names and Numbers")).trigger();
    QTRY_VERIFY(rows() > 0);
}

void ReplayWindowTest::fitsASmallScreen()
{
    openAndRead(transferred);
    find<CallTree>().setCurrentIndex(model().index(0, 0));
    QVERIFY(find<CallPanel>().isVisible());
    const QSize small(640, 480);
    m_window->resize(small);
    QTRY_COMPARE(m_window->size(), small);
}

CACOFONISK_TEST(ReplayWindowTest)

} // namespace cacofonisk::tst_replaywindow

#include "tst_replaywindow.moc"
