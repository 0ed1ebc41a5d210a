// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/notificationrules.h"
#include "tests/support/files.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"
#include "ui/calls/filterbar.h"
#include "ui/frame/messagebar.h"
#include "ui/frame/welcomepage.h"
#include "ui/mainwindow.h"
#include "ui/notifications/missedpanel.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/replay/timeline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_mainwindow {

using namespace ui;

/// The window, as a person uses it.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void welcomesWithNothingOpen();
    void showsARecordingAtOnce();
    void playsAndPauses();
    void seeksByClickAndKey();
    void stepsAndJumps();
    void searches();
    void keepsTheSelection();
    void copiesRows();
    void opensWhatIsDropped();
    void remembersRecentFiles();
    void saysWhatCannotBeOpened();
    void saysWhereARecordingIsDamaged();
    void playsTheDemo();
    void isReachedByKeyboardAndNamed();
    void remembersColumns();
    void endsWhenItIsClosedWithoutATray();
    void showsWhatWasMissedInARecording();
    void bringsACallForward();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;

    template<class Widget>
    Widget &find()
    {
        return *m_window->findChild<Widget *>();
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

    QAbstractItemModel &model() { return *find<CallTree>().model(); }

    void openAndRead(const QString &name)
    {
        m_window->open(test::recording(name));
        QTRY_VERIFY(isReadOut());
    }

    bool isReadOut()
    {
        const auto *const reading =
            m_window->statusBar()->findChild<QWidget *>(QStringLiteral("reading"));
        return model().rowCount() > 0 && reading->isHidden();
    }
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");
const QString transfer = QStringLiteral("22/blind-refer-b.ami.gz");

} // namespace

void MainWindowTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.path()));
}

void MainWindowTest::init()
{
    m_window.reset();
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::welcomesWithNothingOpen()
{
    QVERIFY(find<WelcomePage>().isVisible());
    QVERIFY(!find<CallTree>().isVisible());
    QVERIFY(!action(QStringLiteral("Play")).isEnabled());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Cacofonisk"));
}

void MainWindowTest::showsARecordingAtOnce()
{
    openAndRead(hour);
    QVERIFY(find<CallTree>().isVisible());
    QCOMPARE(model().rowCount(), 186);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("busy-hour.ami.gz"));
    QVERIFY(find<MessageBar>().text().isEmpty());
    action(QStringLiteral("Close Recording")).trigger();
    QVERIFY(find<WelcomePage>().isVisible());
    QCOMPARE(model().rowCount(), 0);
}

void MainWindowTest::playsAndPauses()
{
    openAndRead(transfer);
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
    find<QComboBox>().setCurrentIndex(find<QComboBox>().count() - 1); // as fast as possible
    QAction &play = action(QStringLiteral("Play"));
    const auto text = [&] { return play.text().remove(QLatin1Char('&')); };
    play.trigger();
    QTRY_COMPARE(model().index(0, 0).data().toString(), QStringLiteral("Completed"));
    QTRY_COMPARE(text(), QStringLiteral("Play")); // the recording goes on after the call

    find<QComboBox>().setCurrentIndex(0); // ¼×
    play.trigger();
    QTRY_COMPARE(text(), QStringLiteral("Pause"));
    play.trigger();
    QTRY_COMPARE(text(), QStringLiteral("Play"));
}

void MainWindowTest::seeksByClickAndKey()
{
    openAndRead(hour);
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

void MainWindowTest::stepsAndJumps()
{
    openAndRead(transfer);
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

void MainWindowTest::searches()
{
    openAndRead(hour);
    auto &filter = find<FilterBar>();
    action(QStringLiteral("Search")).trigger();
    QTRY_VERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("reason:busy"));
    const int busy = model().rowCount();
    QVERIFY(busy > 0 && busy < 186);
    QVERIFY(m_window->statusBar()->findChild<QLabel *>()->text().contains(QString::number(busy)));
    QTest::keyClicks(&filter, QStringLiteral(" nobody-is-called-so"));
    QCOMPARE(model().rowCount(), 0);
    filter.clear();
    QCOMPARE(model().rowCount(), 186);
}

/// While time goes on and back, what is selected stays selected.
void MainWindowTest::keepsTheSelection()
{
    openAndRead(hour);
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

void MainWindowTest::copiesRows()
{
    openAndRead(transfer);
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
    data.setUrls({QUrl::fromLocalFile(test::recording(transfer))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(model().rowCount(), 1);
}

void MainWindowTest::remembersRecentFiles()
{
    openAndRead(transfer);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QPushButton *recent = nullptr;
    for (QPushButton *const button : find<WelcomePage>().findChildren<QPushButton *>()) {
        recent = button->text() == QLatin1String("blind-refer-b.ami.gz") ? button : recent;
    }
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 1);
}

void MainWindowTest::saysWhatCannotBeOpened()
{
    m_window->open(m_settings.filePath(QStringLiteral("missing.ami")));
    QTRY_VERIFY(find<MessageBar>().text().contains(QLatin1String("missing.ami")));
    QVERIFY(find<WelcomePage>().isVisible());
    openAndRead(transfer);
    QVERIFY(find<MessageBar>().text().isEmpty());
}

void MainWindowTest::saysWhereARecordingIsDamaged()
{
    const QByteArray damage("\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff", 13); // no such block
    test::Files files;
    m_window->open(files.write(QStringLiteral("damaged.ami.gz"),
                               test::contentOf(test::recording(transfer)) + damage));
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
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(model().index(0, 0).data().toString(), QStringLiteral("Ringing"));
    action(QStringLiteral("Show Whole Session")).trigger();
    QTRY_COMPARE(model().rowCount(), 9);
}

void MainWindowTest::isReachedByKeyboardAndNamed()
{
    openAndRead(transfer);
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
    m_window = std::make_unique<MainWindow>();
    QVERIFY(find<CallTree>().isColumnHidden(static_cast<int>(CallModel::Column::Queue)));
}

void MainWindowTest::endsWhenItIsClosedWithoutATray()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_window->isVisible());
}

/// As far as it is played; and what was missed before comes back with the end of it.
void MainWindowTest::showsWhatWasMissedInARecording()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    QSettings settings;
    notices::NotificationRules{{rule}}.save(settings);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    auto &panel = find<MissedPanel>();
    const auto rows = [&] { return panel.findChild<QTableView *>()->model()->rowCount(); };
    QVERIFY(!panel.isVisible());
    action(QStringLiteral("Missed Calls")).trigger();
    QVERIFY(panel.isVisible());
    QVERIFY(panel.findChild<QLabel *>()->isVisible()); // says why it is empty
    openAndRead(hour);
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
    action(QStringLiteral("Close Recording")).trigger();
    QVERIFY(!panel.windowTitle().contains(QLatin1String("Recording")));
}

/// From its notification, which is a window of ours as there is no bus.
void MainWindowTest::bringsACallForward()
{
    notices::NotificationRule rule;
    rule.value = "1002";
    QSettings settings;
    notices::NotificationRules{{rule}}.save(settings);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    openAndRead(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    find<Timeline>().setFocus();
    QTest::keyClick(&find<Timeline>(), Qt::Key_Home);
    QTRY_COMPARE(model().rowCount(), 0);
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
    action(QStringLiteral("Close Recording")).trigger();
    QTRY_VERIFY(!popup());
}

CACOFONISK_TEST(MainWindowTest)

} // namespace cacofonisk::tst_mainwindow

#include "tst_mainwindow.moc"
