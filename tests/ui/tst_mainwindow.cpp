// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "tests/ui/mainwindowuser.h"
#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/filteredit.h"
#include "ui/calls/viewsmenu.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/welcomepage.h"
#include "ui/ladder/callpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace cacofonisk::tst_mainwindow {

using namespace ui;
using namespace test;

/// The window, as a person uses it.
class MainWindowTest : public MainWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void welcomesWithNothingOpen();
    void showsARecordingAtOnce();
    void searches();
    void searchesAsItDidBefore();
    void searchesByViews();
    void copiesRows();
    void opensWhatIsDropped();
    void remembersRecentFiles();
    void findsRecentFilesByLetters();
    void saysWhichKeysAreTaken();
    void keepsKeysForViews();
    void saysWhatCannotBeOpened();
    void saysWhereARecordingIsDamaged();
    void playsTheDemo();
    void isReachedByKeyboardAndNamed();
    void remembersColumns();
    void showsTheCallPanelOnceThereIsACall();
    void endsWhenItIsClosedWithoutATray();
};

void MainWindowTest::welcomesWithNothingOpen()
{
    QVERIFY(find<WelcomePage>().isVisible());
    QVERIFY(!find<CallTree>().isVisible());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Cacofonisk"));
}

void MainWindowTest::showsARecordingAtOnce()
{
    openAndRead(busyHour);
    QVERIFY(find<CallTree>().isVisible());
    QCOMPARE(model().rowCount(), 186);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("busy-hour.ami.gz"));
    QVERIFY(find<MessageBar>().text().isEmpty());
    action(QStringLiteral("Close Window")).trigger();
    QVERIFY(m_windows->recordings().empty());
    QVERIFY(m_windows->main().isVisible());
}

void MainWindowTest::searches()
{
    openAndRead(busyHour);
    auto &edit = find<FilterEdit>();
    action(QStringLiteral("Search")).trigger();
    QTRY_VERIFY(edit.hasFocus());
    QTest::keyClicks(&edit, QStringLiteral("reason:busy"));
    QTRY_COMPARE(model().rowCount(), 7);
    QVERIFY(m_window->statusBar()->findChild<QLabel *>()->text().contains(QLatin1String("7")));
    QTest::keyClicks(&edit, QStringLiteral(" nobody-is-called-so"));
    QTRY_COMPARE(model().rowCount(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(model().rowCount(), 186);
    QCOMPARE(m_window->focusWidget(), &find<CallTree>());
}

void MainWindowTest::searchesAsItDidBefore()
{
    find<FilterBar>().setText(QStringLiteral("reason:busy"));
    restart();
    QCOMPARE(find<FilterBar>().text(), QStringLiteral("reason:busy"));
    openAndRead(busyHour);
    QCOMPARE(model().rowCount(), 186); // another day's search would only hide calls
    find<FilterBar>().setText(QStringLiteral("reason:busy"));
    find<FilterBar>().setFocus();
    QTRY_VERIFY(find<FilterEdit>().hasFocus());
    QTest::keyClick(&find<FilterEdit>(), Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), &find<CallTree>());
    find<FilterBar>().setText(QStringLiteral("reason:failed"));
    restart();
    QCOMPARE(find<FilterBar>().text(), QStringLiteral("reason:busy"));
}

void MainWindowTest::searchesByViews()
{
    openAndRead(busyHour);
    find<FilterBar>().views().views().save(
        {QStringLiteral("Busy ones"), QStringLiteral("reason:busy")});
    QCoreApplication::processEvents(); // the menu is filled a little later
    QCOMPARE(find<ViewsMenu>().actions().first()->shortcut(),
             QKeySequence(QStringLiteral("Ctrl+1")));
    QTest::keyClick(&find<CallTree>(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(model().rowCount(), 7);
}

void MainWindowTest::copiesRows()
{
    openAndRead(transferred);
    auto &tree = find<CallTree>();
    tree.selectAll();
    tree.copySelected();
    const QStringList cells = QApplication::clipboard()->text().split(QLatin1Char('\t'));
    QCOMPARE(cells[0], QStringLiteral("Completed"));
    QCOMPARE(cells[1], QStringLiteral("Alice A 1001"));
    QCOMPARE(cells[2], QStringLiteral("1002"));
}

void MainWindowTest::opensWhatIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::recording(transferred))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &drop);
    m_window = &m_windows->newest();
    QTRY_COMPARE(model().rowCount(), 1);
}

void MainWindowTest::remembersRecentFiles()
{
    openAndRead(transferred);
    restart();
    QPushButton *recent = nullptr;
    for (QPushButton *const button : find<WelcomePage>().findChildren<QPushButton *>()) {
        recent = button->text() == QLatin1String("blind-refer-b.ami.gz") ? button : recent;
    }
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    m_window = &m_windows->newest();
    QTRY_COMPARE(model().rowCount(), 1);
}

/// Whether or not their menu was opened.
void MainWindowTest::findsRecentFilesByLetters()
{
    openAndRead(transferred);
    action(QStringLiteral("Find an Action…")).trigger();
    QTRY_VERIFY(m_window->findChild<CommandPalette *>());
    auto &palette = find<CommandPalette>();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("blind-refer"));
    const QTreeWidgetItem *const first = palette.findChild<QTreeWidget *>()->topLevelItem(0);
    QVERIFY(first);
    QVERIFY(first->text(0).endsWith(QLatin1String("blind-refer-b.ami.gz")));
}

void MainWindowTest::saysWhichKeysAreTaken()
{
    QSettings().setValue(QStringLiteral("keys/exportCalls"), QStringLiteral("Ctrl+1"));
    restart();
    QVERIFY(find<MessageBar>().text().contains(QStringLiteral("Export Calls")));
    QCOMPARE(action(QStringLiteral("Export Calls…")).shortcut(),
             QKeySequence(QStringLiteral("Ctrl+E")));
}

/// Also while fewer are saved.
void MainWindowTest::keepsKeysForViews()
{
    QList<QKeySequence> keys;
    for (const QAction *const action : m_window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty()) {
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.append(action->shortcut());
        }
    }
    QVERIFY(keys.contains(QKeySequence(QStringLiteral("Ctrl+9"))));
}

void MainWindowTest::saysWhatCannotBeOpened()
{
    m_windows->open({m_settings.filePath(QStringLiteral("missing.ami"))});
    QTRY_VERIFY(find<MessageBar>().text().contains(QLatin1String("missing.ami")));
    QVERIFY(find<WelcomePage>().isVisible());
    openAndRead(transferred);
    QVERIFY(find<MessageBar>().text().isEmpty());
}

void MainWindowTest::saysWhereARecordingIsDamaged()
{
    const QByteArray damage("\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff", 13); // no such block
    test::Files files;
    open(files.write(QStringLiteral("damaged.ami.gz"),
                     test::contentOf(test::recording(transferred)) + damage));
    QTRY_VERIFY(isReadOut());
    const QString text = find<MessageBar>().text();
    QVERIFY2(text.contains(QLatin1String("damaged.ami.gz is damaged")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1String("..")) &&
                 !text.contains(QLatin1String(".;")),
             qPrintable(text));
}

void MainWindowTest::playsTheDemo()
{
    action(QStringLiteral("Play the Demo")).trigger();
    m_window = &m_windows->newest();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Demo"));
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(model().index(0, 0).data().toString(), QStringLiteral("Ringing"));
    action(QStringLiteral("Show Whole Session")).trigger();
    QTRY_COMPARE(model().rowCount(), 9);
}

void MainWindowTest::isReachedByKeyboardAndNamed()
{
    openAndRead(transferred);
    for (QWidget *const widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            const bool isNamed = !widget->accessibleName().isEmpty() ||
                                 widget->property("text").isValid() || !widget->toolTip().isEmpty();
            QVERIFY2(isNamed, widget->metaObject()->className());
        }
    }
    QSet<QKeySequence> shortcuts;
    for (const QAction *const action : m_window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty()) {
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
            shortcuts.insert(action->shortcut());
        }
    }
}

void MainWindowTest::remembersColumns()
{
    find<CallTree>().setColumnHidden(static_cast<int>(CallModel::Column::Queue), true);
    m_window->close();
    restart();
    QVERIFY(find<CallTree>().isColumnHidden(static_cast<int>(CallModel::Column::Queue)));
}

void MainWindowTest::showsTheCallPanelOnceThereIsACall()
{
    QVERIFY(!find<CallPanel>().isVisible());
    m_window->close();
    restart();
    QVERIFY(!find<CallPanel>().isVisible());
    action(QStringLiteral("Selected Call")).trigger();
    QVERIFY(find<CallPanel>().isVisible());
    m_window->close();
    restart();
    QVERIFY(find<CallPanel>().isVisible());
    action(QStringLiteral("Selected Call")).trigger();
    m_window->close();
    restart();
    QVERIFY(!find<CallPanel>().isVisible());
}

void MainWindowTest::endsWhenItIsClosedWithoutATray()
{
    QSignalSpy closed(m_windows.get(), &Windows::allClosed);
    m_window->close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_window->isVisible());
}

CACOFONISK_TEST(MainWindowTest)

} // namespace cacofonisk::tst_mainwindow

#include "tst_mainwindow.moc"
