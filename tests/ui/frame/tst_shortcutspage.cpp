// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/frame/actions.h"
#include "ui/frame/shortcutspage.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_shortcutspage {

using namespace ui;

class ShortcutsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsTheUsualKeys();
    void tellsTheKeyInTheToolTip();
    void changesAKey();
    void takesAKeyAway();
    void refusesAKeyThatIsTaken();
    void returnsToTheUsualKeys();
    void keepsTheKeyWhileItIsPassedByTab();
    void keepsTheKeyThoughAModifierIsPressed();
    void takesWhatIsTyped();
    void refusesTheKeyOfWhatCannotBeChanged();
    void refusesTheBeginOfAnother();
    void leavesOutWhatOpensAMenu();
    void dropsASavedKeyThatIsTaken();
    void keepsKeysThatAreExchanged();

private:
    void choose(int row, const char *key);
    [[nodiscard]] QKeySequenceEdit &edit(int row) const
    {
        return *m_page->findChildren<QKeySequenceEdit *>()[row];
    }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QAction &action(int row) const
    {
        return *m_window->findChildren<QAction *>(Qt::FindDirectChildrenOnly)[row];
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QObject> m_window;
    std::unique_ptr<ShortcutsPage> m_page;
};

namespace {

QKeySequence keyOf(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

std::unique_ptr<QObject> makeWindow()
{
    auto window = std::make_unique<QObject>();
    for (const char *const name : {"open", "quit"}) {
        auto *const action = new QAction(QLatin1String(name), window.get());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keyOf(*name == 'o' ? "Ctrl+O" : "Ctrl+Q"));
        showKeyInToolTip(*action);
    }
    auto *const views = new QObject(window.get());
    (new QAction(QStringLiteral("a view"), views))->setShortcut(keyOf("Ctrl+1"));
    return window;
}

} // namespace

void ShortcutsPageTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void ShortcutsPageTest::init()
{
    QSettings().clear();
    m_page.reset();
    m_window = makeWindow();
    QCOMPARE(restoreKeys(*m_window), QString());
    m_page = std::make_unique<ShortcutsPage>(*m_window);
    m_page->show();
}

void ShortcutsPageTest::choose(int row, const char *key)
{
    auto *const edit = m_page->findChildren<QKeySequenceEdit *>()[row];
    edit->setKeySequence(keyOf(key));
    emit edit->editingFinished();
}

void ShortcutsPageTest::keepsTheUsualKeys()
{
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QCOMPARE(m_page->findChildren<QKeySequenceEdit *>().size(), 2); // none for what has no name
}

void ShortcutsPageTest::tellsTheKeyInTheToolTip()
{
    action(0).setText(QStringLiteral("&Pause…"));
    QCOMPARE(action(0).toolTip(), QStringLiteral("Pause (Ctrl+O)"));
    action(0).setShortcut({});
    QCOMPARE(action(0).toolTip(), QStringLiteral("Pause"));
}

void ShortcutsPageTest::changesAKey()
{
    choose(0, "F5");
    QCOMPARE(action(0).shortcut(), keyOf("F5"));
    QVERIFY(action(0).toolTip().contains(QLatin1String("F5")));
    const auto other = makeWindow(); // one whose keys are read once more
    QCOMPARE(restoreKeys(*other), QString());
    choose(0, "Ctrl+O");
    QCOMPARE(restoreKeys(*other), QString());
    QCOMPARE(other->findChild<QAction *>(QStringLiteral("open"))->shortcut(), keyOf("Ctrl+O"));
    choose(0, "F5");
    m_window = makeWindow(); // when the program starts again
    QCOMPARE(restoreKeys(*m_window), QString());
    QCOMPARE(action(0).shortcut(), keyOf("F5"));
}

void ShortcutsPageTest::takesAKeyAway()
{
    choose(0, "");
    m_window = makeWindow();
    QCOMPARE(restoreKeys(*m_window), QString());
    QVERIFY(action(0).shortcut().isEmpty());
}

void ShortcutsPageTest::refusesAKeyThatIsTaken()
{
    choose(0, "Ctrl+Q");
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QCOMPARE(edit(0).keySequence(), keyOf("Ctrl+O"));
    QVERIFY(note().contains(QStringLiteral("is the key of “quit”")));
}

QString ShortcutsPageTest::note() const
{
    QStringList notes;
    for (const QLabel *const label : m_page->findChildren<QLabel *>()) {
        notes.append(label->text());
    }
    return notes.join(u' ');
}

void ShortcutsPageTest::returnsToTheUsualKeys()
{
    choose(0, "F5");
    m_page->findChild<QPushButton *>()->click();
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    m_window = makeWindow();
    QCOMPARE(restoreKeys(*m_window), QString());
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
}

void ShortcutsPageTest::keepsTheKeyWhileItIsPassedByTab()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const auto isIn = [](const QKeySequenceEdit &edit) {
        QWidget *const focused = QApplication::focusWidget();
        return focused == &edit || edit.isAncestorOf(focused);
    };
    edit(0).setFocus();
    QTRY_VERIFY(isIn(edit(0)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(isIn(edit(1)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!isIn(edit(1)) && !isIn(edit(0)));
    edit(1).setFocus();
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Shift, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Shift);
    QTRY_VERIFY(isIn(edit(0)));
    QCOMPARE(edit(0).keySequence(), keyOf("Ctrl+O"));
    QCOMPARE(edit(1).keySequence(), keyOf("Ctrl+Q"));
}

void ShortcutsPageTest::keepsTheKeyThoughAModifierIsPressed()
{
    QSignalSpy finished(&edit(0), &QKeySequenceEdit::editingFinished);
    for (const Qt::Key key : {Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_Meta,
                              Qt::Key_AltGr, Qt::Key_CapsLock}) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier); // QTest knows not all of these keys
            QApplication::sendEvent(&edit(0), &event);
        }
        QCOMPARE(edit(0).keySequence(), keyOf("Ctrl+O"));
    }
    QVERIFY(finished.isEmpty());
}

void ShortcutsPageTest::takesWhatIsTyped()
{
    QTest::keyPress(&edit(0), Qt::Key_Control, Qt::ControlModifier);
    QTest::keyClick(&edit(0), Qt::Key_L, Qt::ControlModifier);
    QTest::keyRelease(&edit(0), Qt::Key_Control);
    QTRY_COMPARE(action(0).shortcut(), keyOf("Ctrl+L"));
}

void ShortcutsPageTest::refusesTheKeyOfWhatCannotBeChanged()
{
    choose(0, "Ctrl+1");
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QVERIFY(note().contains(QStringLiteral("is the key of “a view”")));
}

/// The longer of the two would never be heard.
void ShortcutsPageTest::refusesTheBeginOfAnother()
{
    choose(0, "Ctrl+Q, Ctrl+O");
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
}

void ShortcutsPageTest::leavesOutWhatOpensAMenu()
{
    QMenu menu;
    action(1).setMenu(&menu);
    const ShortcutsPage page(*m_window);
    QCOMPARE(page.findChildren<QKeySequenceEdit *>().size(), 1);
}

void ShortcutsPageTest::dropsASavedKeyThatIsTaken()
{
    QSettings().setValue(QStringLiteral("keys/open"), QStringLiteral("Ctrl+1"));
    m_window = makeWindow();
    QVERIFY(restoreKeys(*m_window).contains(QStringLiteral("open")));
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    m_window = makeWindow();
    QCOMPARE(restoreKeys(*m_window), QString());
    // That of the other is what it was given.
    QSettings().setValue(QStringLiteral("keys/open"), QStringLiteral("Ctrl+1"));
    QSettings().setValue(QStringLiteral("keys/quit"), QStringLiteral("Ctrl+O"));
    m_window = makeWindow();
    QVERIFY(restoreKeys(*m_window).contains(QStringLiteral("open, quit")));
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+O"));
    QCOMPARE(action(1).shortcut(), keyOf("Ctrl+Q"));
}

void ShortcutsPageTest::keepsKeysThatAreExchanged()
{
    QSettings().setValue(QStringLiteral("keys/open"), QStringLiteral("Ctrl+Q"));
    QSettings().setValue(QStringLiteral("keys/quit"), QStringLiteral("Ctrl+O"));
    m_window = makeWindow();
    QCOMPARE(restoreKeys(*m_window), QString());
    QCOMPARE(action(0).shortcut(), keyOf("Ctrl+Q"));
    QCOMPARE(action(1).shortcut(), keyOf("Ctrl+O"));
}

CACOFONISK_TEST(ShortcutsPageTest)

} // namespace cacofonisk::tst_shortcutspage

#include "tst_shortcutspage.moc"
