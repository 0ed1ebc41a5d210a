// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/mainwindowuser.h"
#include "tests/ui/switchboard/boardcards.h"
#include "ui/calls/filterbar.h"
#include "ui/replay/timeline.h"
#include "ui/switchboard/carddelegate.h"
#include "ui/switchboard/cardview.h"
#include "ui/switchboard/conferencespanel.h"
#include "ui/switchboard/extensionspanel.h"
#include "ui/switchboard/groupbox.h"
#include "ui/switchboard/groupdialog.h"
#include "ui/switchboard/groupsmenu.h"
#include "ui/switchboard/queuespanel.h"
#include "ui/switchboard/switchboardpanels.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace cacofonisk::tst_switchboardpanels {

using namespace ui;
using namespace test;

/// The panels of the switchboard in the window of a recording, as a person uses them.
class SwitchboardPanelsTest : public MainWindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { renew(); }
    void areHiddenAtFirst();
    void showWhatThereIsAtTheEnd();
    void followTheReplay();
    void selectACall();
    void searchExtensions();
    void offerWhatACallsRowOffers();
    void rememberFavourites();
    void rememberGroups();
    void rememberWhatCardsShow();
    void hideNames();
    void areRemembered();

private:
    /// All that a model says in any way, row by row.
    static QStringList wordsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole}) {
                    words.append(cell.data(role).toString());
                }
            }
            words += wordsOf(model, model.index(row, 0, parent));
        }
        return words;
    }

    /// All that the panels say.
    QString words()
    {
        const auto &panels = find<SwitchboardPanels>();
        return (wordsOf(panels.extensions()) + wordsOf(panels.queues()) +
                wordsOf(panels.conferences()) + wordsOf(panels.parkings()))
            .join(u'\n');
    }

    void openWith(const QString &panel, const QString &recording = busyHour)
    {
        openAndRead(recording);
        action(panel).trigger();
        QTRY_VERIFY(find<SwitchboardPanels>().extensions().rowCount() > 5);
        m_at = 0;
    }

    /// To this share of the recording, in percent.
    void seek(int share)
    {
        auto &timeline = find<Timeline>();
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(timeline.width() * share / 100, 5));
    }

    /// Looks at one point of the recording after the other.
    template<class Condition>
    bool goesOnUntil(Condition condition)
    {
        if (!condition()) {
            m_at = (m_at + 3) % 100;
            seek(m_at);
        }
        return condition();
    }

    int m_at = 0; ///< see seek()
};

void SwitchboardPanelsTest::areHiddenAtFirst()
{
    openAndRead(busyHour);
    QVERIFY(!find<ExtensionsPanel>().isVisible());
    QVERIFY(!find<QueuesPanel>().isVisible());
    QVERIFY(!find<ConferencesPanel>().isVisible());
    QCOMPARE(find<SwitchboardPanels>().extensions().rowCount(), 0);
    QVERIFY(!action(QStringLiteral("Extensions")).isChecked());
}

void SwitchboardPanelsTest::showWhatThereIsAtTheEnd()
{
    openWith(QStringLiteral("Extensions"));
    QVERIFY(find<ExtensionsPanel>().isVisible());
    QVERIFY(action(QStringLiteral("Extensions")).isChecked());
    QVERIFY(find<SwitchboardPanels>().queues().rowCount() > 0);
    action(QStringLiteral("Queues")).trigger();
    QTRY_VERIFY(!find<QueuesPanel>().visibleRegion().isEmpty()); // before the other
    action(QStringLiteral("Queues")).trigger();
    QVERIFY(!find<QueuesPanel>().isVisible());
}

void SwitchboardPanelsTest::followTheReplay()
{
    openWith(QStringLiteral("Queues"), QStringLiteral("16/queue-30-two-callers.ami.gz"));
    const QueueModel &queues = find<SwitchboardPanels>().queues();
    const auto isAnyWaiting = [&queues] {
        for (const auto &entry : queues.entries()) {
            for (const QueueTraits::Child &child : entry->children) {
                if (std::holds_alternative<QueuePlace>(child)) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(!isAnyWaiting()); // at the end
    QTRY_VERIFY(goesOnUntil(isAnyWaiting));
    seek(0);
    QTRY_VERIFY(!isAnyWaiting());
}

void SwitchboardPanelsTest::selectACall()
{
    openWith(QStringLiteral("Extensions"));
    auto &cards = find<CardView>();
    const ExtensionProxyModel &shown = find<ExtensionsPanel>().shown();
    int row = -1;
    const auto rowInACall = [&] {
        for (row = 0; row < shown.rowCount(); ++row) {
            if (!shown.entryOf(shown.index(row, 0)).card.channel.empty()) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(goesOnUntil(rowInACall));
    cards.scrollTo(shown.index(row, 0));
    QTest::mouseClick(cards.viewport(), Qt::LeftButton, {},
                      cards.visualRect(shown.index(row, 0)).center());
    QTRY_VERIFY(find<CallTree>().currentIndex().isValid());
    QVERIFY(find<CallTree>().selectionModel()->hasSelection());
}

void SwitchboardPanelsTest::searchExtensions()
{
    openWith(QStringLiteral("Extensions"));
    const ExtensionProxyModel &shown = find<ExtensionsPanel>().shown();
    const int all = shown.rowCount();
    auto *const search = find<ExtensionsPanel>().findChild<QLineEdit *>();
    QTest::keyClicks(search, shown.index(0, 0).data().toString());
    QVERIFY(shown.rowCount() >= 1);
    QVERIFY(shown.rowCount() < all);
    search->clear();
    QCOMPARE(shown.rowCount(), all);
}

void SwitchboardPanelsTest::offerWhatACallsRowOffers()
{
    openWith(QStringLiteral("Extensions"));
    auto &cards = find<CardView>();
    const QModelIndex first = find<ExtensionsPanel>().shown().index(0, 0);
    const QPoint at = cards.visualRect(first).center();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, cards.viewport()->mapToGlobal(at));
    QApplication::sendEvent(cards.viewport(), &wanted);
    QMenu *const menu = cards.findChild<QMenu *>();
    QVERIFY(menu);
    QStringList offered;
    QAction *search = nullptr;
    for (QAction *const of : menu->actions()) {
        offered.append(of->text().remove(QLatin1Char('&')));
        search = offered.last() == QLatin1String("Only Calls of This Number") ? of : search;
    }
    QVERIFY(offered.contains(QLatin1String("Copy Number")));
    QVERIFY(offered.contains(QLatin1String("Favourite")));
    QVERIFY(search);
    search->trigger();
    QVERIFY(find<FilterBar>().text().contains(first.data().toString()));
    menu->close();
}

void SwitchboardPanelsTest::rememberFavourites()
{
    openWith(QStringLiteral("Extensions"));
    auto &cards = find<CardView>();
    const ExtensionProxyModel &shown = find<ExtensionsPanel>().shown();
    const QString last = shown.index(shown.rowCount() - 1, 0).data().toString();
    cards.setCurrentIndex(shown.index(shown.rowCount() - 1, 0));
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown.index(0, 0).data().toString(), last);
    QVERIFY(Favourites().contains(shown.entryOf(shown.index(0, 0)).card));
}

void SwitchboardPanelsTest::rememberGroups()
{
    openWith(QStringLiteral("Extensions"));
    auto &cards = find<CardView>();
    const ExtensionProxyModel &shown = find<ExtensionsPanel>().shown();
    cards.setCurrentIndex(shown.index(1, 0));
    const QString second = shown.index(1, 0).data().toString();
    emit find<GroupsMenu>().editWanted({});
    auto &dialog = find<GroupDialog>();
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().front(), QStringLiteral("Desk"));
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    auto &groups = find<GroupBox>();
    QVERIFY(groups.findText(QStringLiteral("Desk")) > 0);
    groups.setCurrentText(QStringLiteral("Desk"));
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.index(0, 0).data().toString(), second);
    restart();
    openWith(QStringLiteral("Extensions"));
    QCOMPARE(find<GroupBox>().currentText(), QStringLiteral("Desk"));
    QTRY_COMPARE(find<ExtensionsPanel>().shown().rowCount(), 1);
    find<GroupBox>().setCurrentText(QStringLiteral("9")); // the first digits
    QVERIFY(find<GroupBox>().group().kind == GroupBox::Group::Kind::Prefix);
    find<GroupBox>().setCurrentIndex(0);
    QTRY_VERIFY(find<ExtensionsPanel>().shown().rowCount() > 5);
}

void SwitchboardPanelsTest::rememberWhatCardsShow()
{
    openWith(QStringLiteral("Extensions"));
    QVERIFY(find<CardView>().cards().isShown(CardDelegate::Field::Since));
    action(QStringLiteral("Times on Cards")).trigger();
    restart();
    openAndRead(busyHour);
    QVERIFY(!find<CardView>().cards().isShown(CardDelegate::Field::Since));
    QVERIFY(find<CardView>().cards().isShown(CardDelegate::Field::Name));
}

void SwitchboardPanelsTest::hideNames()
{
    openWith(QStringLiteral("Extensions"));
    QStringList secrets;
    for (const auto &entry : find<SwitchboardPanels>().extensions().entries()) {
        secrets << QString::fromStdString(entry->card.exten)
                << QString::fromStdString(entry->card.name);
    }
    secrets.removeAll(QString());
    const QString open = words();
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(open.contains(secret), qPrintable(secret));
    }
    action(QStringLiteral("Hide Names and Numbers")).trigger();
    const QString hidden = words();
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!hidden.contains(secret), qPrintable(secret));
    }
    QVERIFY(hidden.contains(QStringLiteral("•••")));
    action(QStringLiteral("Hide Names and Numbers")).trigger();
}

void SwitchboardPanelsTest::areRemembered()
{
    openWith(QStringLiteral("Conferences and Parked Calls"));
    m_window->close();
    restart();
    openAndRead(busyHour);
    QTRY_VERIFY(find<ConferencesPanel>().isVisible());
    QVERIFY(!find<ExtensionsPanel>().isVisible());
    QTRY_VERIFY(find<SwitchboardPanels>().extensions().rowCount() > 5);
}

CACOFONISK_TEST(SwitchboardPanelsTest)

} // namespace cacofonisk::tst_switchboardpanels

#include "tst_switchboardpanels.moc"
