// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/mainwindowuser.h"
#include "ui/calls/filterbar.h"
#include "ui/formatting/spokenlabel.h"
#include "ui/frame/messagebar.h"
#include "ui/replay/replaybar.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>

namespace cacofonisk::tst_accessibility {

using namespace ui;
using namespace test;

/// The windows as screen readers know them.
class AccessibilityTest : public MainWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void namesWhatTakesTheFocus_data();
    void namesWhatTakesTheFocus();
    void saysWhatAChoiceIsAbout();
    void goesByTabAsThingsStand();
    void readsRows();
    void readsOutWhatIsWrong();
};

namespace {

QString describe(const QAccessibleInterface &interface)
{
    return QStringLiteral("%1 of role %2")
        .arg(
            QLatin1String(interface.object() ? interface.object()->metaObject()->className() : "?"))
        .arg(interface.role());
}

/// What can have the focus, but has no name; of tables and lists not each cell.
QStringList unnamedIn(QAccessibleInterface &interface)
{
    const QAccessible::State state = interface.state();
    if (state.invisible) {
        return {};
    }
    QStringList unnamed;
    if (state.focusable && interface.text(QAccessible::Name).isEmpty()) {
        unnamed.append(describe(interface));
    }
    for (int i = 0; interface.tableInterface() == nullptr && i < interface.childCount(); ++i) {
        if (QAccessibleInterface *const child = interface.child(i)) {
            unnamed += unnamedIn(*child);
        }
    }
    return unnamed;
}

} // namespace

void AccessibilityTest::namesWhatTakesTheFocus_data()
{
    QTest::addColumn<bool>("isRecording");
    QTest::addRow("live") << false;
    QTest::addRow("recording") << true;
}

void AccessibilityTest::namesWhatTakesTheFocus()
{
    QFETCH(bool, isRecording);
    if (isRecording) {
        openAndRead(transferred);
        find<FilterBar>().setText(QStringLiteral("state:completed nonsense:7"));
        action(QStringLiteral("Missed Calls")).trigger();
    }
    const QStringList unnamed = unnamedIn(*QAccessible::queryAccessibleInterface(m_window));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

/// To AT-SPI the name of a choice is what is chosen; a label says what it is about.
void AccessibilityTest::saysWhatAChoiceIsAbout()
{
    openAndRead(transferred);
    QAccessibleInterface &speed =
        *QAccessible::queryAccessibleInterface(find<ReplayBar>().findChild<QComboBox *>());
    const auto labels = speed.relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Speed"));
    QCOMPARE(speed.text(QAccessible::Value), QStringLiteral("1×"));
}

void AccessibilityTest::goesByTabAsThingsStand()
{
    openAndRead(transferred);
    find<CallTree>().setFocus();
    QTRY_VERIFY(find<CallTree>().hasFocus());
    QTest::keyClick(m_window, Qt::Key_Tab);
    QStringList stops;
    for (int i = 0; i < 9; ++i) {
        const QWidget *const stop = m_window->focusWidget();
        stops.append(stop->accessibleName().isEmpty()
                         ? stop->property("text").toString().remove(u'&')
                         : stop->accessibleName());
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QCOMPARE(stops,
             QStringList({QStringLiteral("Previous Report"), QStringLiteral("Previous Event"),
                          QStringLiteral("Play"), QStringLiteral("Next Event"),
                          QStringLiteral("Next Report"), QStringLiteral("Show Whole Session"),
                          QStringLiteral("Notify Me of Played Calls"), QStringLiteral("Speed"),
                          QStringLiteral("Timeline of the session")}));
}

void AccessibilityTest::readsRows()
{
    openAndRead(transferred);
    QAccessibleInterface &tree = *QAccessible::queryAccessibleInterface(&find<CallTree>());
    QAccessibleTableInterface &table = *tree.tableInterface();
    QCOMPARE(table.rowCount(), 1);
    QAccessibleInterface &state = *table.cellAt(0, 0);
    QCOMPARE(state.text(QAccessible::Name), QStringLiteral("Completed"));
    QVERIFY(state.state().expandable);
    QCOMPARE(table.columnDescription(1), QStringLiteral("Caller"));
    QCOMPARE(table.cellAt(0, 1)->text(QAccessible::Name), model().index(0, 1).data().toString());
}

void AccessibilityTest::readsOutWhatIsWrong()
{
    openAndRead(transferred);
    auto &note = *find<FilterBar>().note().findChild<SpokenLabel *>();
    QSignalSpy mistakes(&note, &SpokenLabel::said);
    find<FilterBar>().setText(QStringLiteral("nonsense:7"));
    find<FilterBar>().setText(QStringLiteral("nonsense:7 state:completed"));
    QCOMPARE(mistakes.size(), 1);
    QVERIFY2(note.text().contains(QLatin1String("nonsense")), qPrintable(note.text()));
    QCOMPARE(QAccessible::queryAccessibleInterface(&note)->role(), QAccessible::Notification);
    QSignalSpy messages(find<MessageBar>().findChild<SpokenLabel *>(), &SpokenLabel::said);
    find<MessageBar>().show(MessageBar::Kind::Warning, QStringLiteral("Beware."));
    find<MessageBar>().show(MessageBar::Kind::Warning, QStringLiteral("Beware."));
    QCOMPARE(messages.size(), 2);
}

CACOFONISK_TEST(AccessibilityTest)

} // namespace cacofonisk::tst_accessibility

#include "tst_accessibility.moc"
