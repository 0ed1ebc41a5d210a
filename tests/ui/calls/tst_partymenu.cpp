// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"
#include "ui/formatting/mnemonics.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_partymenu {

using namespace ui;
using namespace std::chrono_literals;
using Column = CallModel::Column;

/// What a right click in the table offers.
class PartyMenuTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void offersWhomOneClicks_data();
    void offersWhomOneClicks();
    void offersWhomARowUnderACallNames();
    void opensByKey();
    void copiesTheNumber();
    void searchesForTheNumber();
    void suggestsARule();
    void callsANumber();
    void offersNothingWithoutANumber();
    void offersNoContactTwice();
    void revealsNothingThatIsHidden();
    void offersNothingBesideTheRows();

private:
    QMenu *menuAt(const QModelIndex &index);
    QMenu *menuOf(int row, Column column)
    {
        return menuAt(m_shown->index(row, static_cast<int>(column)));
    }
    static QAction *action(const QMenu &menu, const char *text);
    static QStringList titles(const QMenu &menu);

    QTemporaryDir m_settings;
    std::unique_ptr<CallModel> m_calls;
    std::unique_ptr<CallProxyModel> m_shown;
    std::unique_ptr<CallTree> m_tree;
};

namespace {

calls::Call talk()
{
    const calls::Party bob{"1002", "Bob & Co", "PJSIP/1002-2"};
    calls::Call call;
    call.id = 1;
    call.state = calls::CallState::Talking;
    call.caller = {"+31 20 123 4567", "Alice Archer", "PJSIP/trunk-1"};
    call.dialled = "5550100";
    call.started = Moment(1'700'000'000s);
    call.rang.push_back({bob, calls::Outcome::Answered, call.started, call.started, 0, {}, {}});
    call.answeredBy = bob;
    call.with = call.talkedWith = {bob};
    return call;
}

calls::Call anonymous()
{
    calls::Call call = talk();
    call.id = 2;
    call.caller = {"", "Anonymous", "PJSIP/trunk-2"};
    call.dialled.reset();
    call.with.clear();
    call.talkedWith.clear();
    call.answeredBy.reset();
    return call;
}

} // namespace

void PartyMenuTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("tst_partymenu"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void PartyMenuTest::init()
{
    m_calls = std::make_unique<CallModel>();
    m_shown = std::make_unique<CallProxyModel>(*m_calls);
    m_tree = std::make_unique<CallTree>(*m_shown);
    m_tree->resize(1400, 300);
    m_tree->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
    session::SessionUpdate update;
    update.position = Moment(1'700'000'000s) + 1h;
    update.known = {talk(), anonymous()};
    m_calls->apply(update);
    m_tree->expandAll();
    QCoreApplication::processEvents();
}

void PartyMenuTest::cleanup()
{
    m_tree.reset();
    m_shown.reset();
    m_calls.reset();
}

QMenu *PartyMenuTest::menuAt(const QModelIndex &index)
{
    const QPoint at = m_tree->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_tree->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_tree->viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *PartyMenuTest::action(const QMenu &menu, const char *text)
{
    for (QAction *const action : menu.actions()) {
        if (shownLabel(action->text()) == QString::fromUtf8(text)) {
            return action;
        }
    }
    return nullptr;
}

/// Of those for whom it offers something.
QStringList PartyMenuTest::titles(const QMenu &menu)
{
    QStringList titles;
    for (const QAction *const action : menu.actions()) {
        if ((action->isSeparator() && !action->text().isEmpty()) || action->menu()) {
            titles << action->text().replace(QStringLiteral("&&"), QStringLiteral("&"));
        }
    }
    return titles;
}

void PartyMenuTest::offersWhomOneClicks_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Column column, const QStringList &parties) {
        QTest::newRow(name) << static_cast<int>(column) << parties;
    };
    const QString alice = QStringLiteral("Alice Archer +31 20 123 4567");
    const QString bob = QStringLiteral("Bob & Co 1002");
    const QString dialled = QStringLiteral("5550100");
    row("State", Column::State, {alice, dialled, bob});
    row("Caller", Column::Caller, {alice, dialled, bob});
    row("Dialled", Column::Dialled, {dialled, alice, bob});
    row("With", Column::With, {bob, alice, dialled});
}

void PartyMenuTest::offersWhomOneClicks()
{
    QFETCH(int, column);
    QMenu *const menu = menuOf(0, static_cast<Column>(column));
    QVERIFY(menu);
    QTEST(titles(*menu), "expected");
    menu->close();
}

void PartyMenuTest::offersWhomARowUnderACallNames()
{
    QMenu *const menu = menuAt(m_shown->index(0, 0, m_shown->index(0, 0)));
    QVERIFY(menu);
    QCOMPARE(titles(*menu), QStringList{QStringLiteral("Bob & Co 1002")});
    menu->close();
}

void PartyMenuTest::opensByKey()
{
    m_tree->setCurrentIndex(m_shown->index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 250}, {5, 250});
    QApplication::sendEvent(m_tree->viewport(), &event);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(titles(*menu).size(), 3);
    menu->close();
}

void PartyMenuTest::copiesTheNumber()
{
    QMenu *const menu = menuOf(0, Column::With);
    action(*menu, "Copy Number")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1002"));
    menu->close();
}

void PartyMenuTest::searchesForTheNumber()
{
    QSignalSpy wanted(&m_tree->partyMenu(), &PartyMenu::searchWanted);
    QMenu *const menu = menuOf(0, Column::Caller);
    action(*menu, "Only Calls of This Number")->trigger();
    menu->close();
    const QString filter = wanted.value(0).value(0).toString();
    QCOMPARE(filter, QStringLiteral("ext:\"+31 20 123 4567\""));
    m_shown->setFilter(calls::CallFilter(filter.toStdString()));
    QCOMPARE(m_shown->rowCount(), 1);
}

void PartyMenuTest::suggestsARule()
{
    notices::NotificationRule suggested;
    connect(&m_tree->partyMenu(), &PartyMenu::ruleWanted, this,
            [&suggested](const notices::NotificationRule &rule) { suggested = rule; });
    QMenu *menu = menuOf(0, Column::Caller);
    action(*menu, "Tell Me of This Number…")->trigger();
    menu->close();
    QVERIFY(suggested.subject == notices::Subject::Caller);
    QCOMPARE(suggested.value, std::string("+31 20 123 4567"));
    menu = menuOf(0, Column::With);
    action(*menu, "Tell Me of This Number…")->trigger();
    menu->close();
    QVERIFY(suggested.subject == notices::Subject::Extension);
}

void PartyMenuTest::callsANumber()
{
    QSignalSpy wanted(&m_tree->partyMenu(), &PartyMenu::callWanted);
    QMenu *const menu = menuOf(0, Column::Caller);
    action(*menu, "Call Back")->trigger();
    menu->close();
    QCOMPARE(wanted.value(0).value(0).toUrl().toString(), QStringLiteral("tel:+31201234567"));
}

void PartyMenuTest::offersNothingWithoutANumber()
{
    QMenu *const menu = menuOf(1, Column::Caller);
    QVERIFY(!action(*menu, "Copy Number"));
    menu->close();
}

void PartyMenuTest::offersNoContactTwice()
{
    QMenu *menu = menuOf(0, Column::Caller);
    QVERIFY(action(*menu, "Add to Contacts…")->isEnabled());
    menu->close();
    auto list = std::make_shared<contacts::ContactList>();
    list->contacts.push_back({"Alice Jansen", {}, {{"+31201234567", {}}}});
    m_calls->setContacts(std::make_shared<const contacts::ContactBook>(
        contacts::NumberPlan(),
        std::vector<contacts::ContactBook::Source>{{QStringLiteral("book"), list, {}}}));
    menu = menuOf(0, Column::Caller);
    QVERIFY(!action(*menu, "Add to Contacts…")->isEnabled());
    QCOMPARE(action(*menu, "Add to Contacts…")->toolTip(),
             QStringLiteral("It is the number of Alice Jansen."));
    menu->close();
}

void PartyMenuTest::revealsNothingThatIsHidden()
{
    m_calls->setPrivate(true);
    QMenu *const menu = menuOf(0, Column::Caller);
    QCOMPARE(titles(*menu).first(), QStringLiteral("•••567"));
    action(*menu, "Copy Number")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("•••567"));
    for (const char *const text : {"Only Calls of This Number", "Tell Me of This Number…",
                                   "Add to Contacts…", "Call Back"}) {
        QVERIFY2(!action(*menu, text)->isEnabled(), text);
        QCOMPARE(action(*menu, text)->toolTip(), QStringLiteral("Names and numbers are hidden."));
    }
    menu->close();
}

void PartyMenuTest::offersNothingBesideTheRows()
{
    m_tree->addAction(new QAction(QStringLiteral("Copy"), m_tree.get()));
    const QPoint at(10, m_tree->viewport()->height() - 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_tree->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_tree->viewport(), &event);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(titles(*menu), QStringList());
    QVERIFY(action(*menu, "Copy"));
    menu->close();
}

CACOFONISK_TEST(PartyMenuTest)

} // namespace cacofonisk::tst_partymenu

#include "tst_partymenu.moc"
