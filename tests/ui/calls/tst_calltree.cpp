// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_calltree {

using namespace ui;
using namespace std::chrono_literals;

/// What the table paints, and where it stands, while calls come and change.
class CallTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void followsTheEnd();
    void followsTheEndInOnePaint();
    void followsTheEndThoughItIsResized_data();
    void followsTheEndThoughItIsResized();
    void followsTheEndWithTheFocus();
    void staysWithTheSelectedCall();
    void staysWhereOneScrolledTo();
    void staysWhereOneScrolledWhileRowsCame();
    void paintsWhatChangesInSight();
    void paintsNothingForWhatIsOutOfSight();
    void paintsAnewAfterScrolling();
    void paintsWhatChangesUnderACall();
    void copiesInTheOrderOfTheScreen();
    void copiesAllWhereNothingIsSelected();
    void leavesTheClipboardWhereThereIsNothing();

private:
    struct Shown;

    QTemporaryDir m_settings;
    std::shared_ptr<Shown> m_shown; // complete further down
};

namespace {

constexpr std::uint64_t many = 400;

calls::Call callOf(std::uint64_t number)
{
    calls::Call call;
    call.id = number;
    call.started = Moment(1'700'000'000s) + std::chrono::seconds(number);
    call.state = calls::CallState::Talking;
    call.rang.emplace_back();
    return call;
}

} // namespace

/// Counts how often it is painted.
class PaintCounter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

struct CallTreeTest::Shown
{
    Shown()
    {
        tree.resize(800, 300);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        tree.viewport()->installEventFilter(&paints);
        update.position = Moment(1'700'000'000s) + 1h;
        for (std::uint64_t i = 0; i < many; ++i) {
            update.known.push_back(callOf(i));
        }
        apply();
    }

    void apply()
    {
        model.apply(update);
        update.known.clear();
        settle();
    }

    /// Lets the table lay out and paint what it has to.
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
    }

    /// How often the table is painted when somebody else talks in that call.
    int paintsOf(std::uint64_t number)
    {
        settle();
        paints.count = 0;
        calls::Call call = callOf(number);
        call.with.push_back({"1002", "Bob", {}});
        update.known.push_back(call);
        apply();
        return paints.count;
    }

    [[nodiscard]] bool isAtEnd() const
    {
        return tree.verticalScrollBar()->value() == tree.verticalScrollBar()->maximum();
    }

    CallModel model;
    CallProxyModel proxy{model};
    CallTree tree{proxy};
    session::SessionUpdate update;
    PaintCounter paints;
};

void CallTreeTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void CallTreeTest::init()
{
    m_shown = std::make_shared<Shown>();
}

void CallTreeTest::cleanup()
{
    m_shown.reset();
}

void CallTreeTest::followsTheEnd()
{
    QVERIFY(m_shown->tree.verticalScrollBar()->maximum() > 0);
    QVERIFY(m_shown->isAtEnd());
    m_shown->update.known = {callOf(many), callOf(many + 1)};
    m_shown->apply();
    QVERIFY(m_shown->isAtEnd());
    const QModelIndex last = m_shown->proxy.index(static_cast<int>(many) + 1, 0);
    QVERIFY(m_shown->tree.viewport()->rect().contains(m_shown->tree.visualRect(last)));
}

/// Not the old end first, whatever it would say if it were empty.
void CallTreeTest::followsTheEndInOnePaint()
{
    CallTreeTest::Shown::settle();
    m_shown->paints.count = 0;
    m_shown->tree.setEmptyText(QStringLiteral("No calls yet."));
    m_shown->update.known = {callOf(many - 2), callOf(many)};
    m_shown->apply();
    QVERIFY(m_shown->isAtEnd());
    QCOMPARE(m_shown->paints.count, 1);
}

void CallTreeTest::followsTheEndThoughItIsResized_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("coming");
    QTest::newRow("smaller") << 200 << 0;
    QTest::newRow("larger") << 500 << 0;
    QTest::newRow("smaller while rows come") << 200 << 2;
    QTest::newRow("larger while rows come") << 500 << 2;
}

/// A bar that appears takes room from the table just as well.
void CallTreeTest::followsTheEndThoughItIsResized()
{
    QFETCH(const int, height);
    QFETCH(const int, coming);
    for (int i = 0; i < coming; ++i) {
        m_shown->update.known.push_back(callOf(many + static_cast<std::uint64_t>(i)));
    }
    m_shown->model.apply(m_shown->update);
    m_shown->update.known.clear();
    m_shown->tree.resize(800, height);
    CallTreeTest::Shown::settle();
    QVERIFY(m_shown->isAtEnd());
    m_shown->update.known = {callOf(many + 10)};
    m_shown->apply();
    QVERIFY(m_shown->isAtEnd());
}

/// Which makes the first row current, but selects none.
void CallTreeTest::followsTheEndWithTheFocus()
{
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&m_shown->tree, &focus);
    QVERIFY(m_shown->tree.currentIndex().isValid());
    m_shown->update.known = {callOf(many)};
    m_shown->apply();
    QVERIFY(m_shown->isAtEnd());
}

void CallTreeTest::staysWithTheSelectedCall()
{
    m_shown->tree.setCurrentIndex(m_shown->proxy.index(static_cast<int>(many) - 1, 0));
    const int before = m_shown->tree.verticalScrollBar()->value();
    m_shown->update.known = {callOf(many)};
    m_shown->apply();
    QCOMPARE(m_shown->tree.verticalScrollBar()->value(), before);
}

void CallTreeTest::staysWhereOneScrolledTo()
{
    m_shown->tree.verticalScrollBar()->setValue(7);
    m_shown->update.known.push_back(callOf(many));
    m_shown->apply();
    QCOMPARE(m_shown->tree.verticalScrollBar()->value(), 7);
}

void CallTreeTest::staysWhereOneScrolledWhileRowsCame()
{
    m_shown->update.known = {callOf(many)};
    m_shown->model.apply(m_shown->update);
    m_shown->tree.scrollToTop();
    CallTreeTest::Shown::settle();
    QCOMPARE(m_shown->tree.verticalScrollBar()->value(), 0);
}

void CallTreeTest::paintsWhatChangesInSight()
{
    QVERIFY(m_shown->paintsOf(many - 2) > 0);
}

void CallTreeTest::paintsNothingForWhatIsOutOfSight()
{
    QCOMPARE(m_shown->paintsOf(3), 0);
}

void CallTreeTest::paintsAnewAfterScrolling()
{
    m_shown->tree.scrollToTop();
    QVERIFY(m_shown->paintsOf(3) > 0);
    QCOMPARE(m_shown->paintsOf(many - 2), 0);
}

void CallTreeTest::paintsWhatChangesUnderACall()
{
    m_shown->tree.scrollToTop();
    m_shown->tree.expand(m_shown->proxy.index(0, 0));
    m_shown->settle();
    const auto paintsOfRinging = [this] {
        m_shown->paints.count = 0;
        const QModelIndex call = m_shown->model.index(0, 0);
        emit m_shown->model.dataChanged(m_shown->model.index(0, 0, call),
                                        m_shown->model.index(0, 0, call));
        m_shown->settle();
        return m_shown->paints.count;
    };
    QVERIFY(paintsOfRinging() > 0);
    m_shown->tree.collapse(m_shown->proxy.index(0, 0));
    m_shown->settle();
    QCOMPARE(paintsOfRinging(), 0);
}

void CallTreeTest::copiesInTheOrderOfTheScreen()
{
    CallTree &tree = m_shown->tree;
    for (const std::uint64_t number : {3, 7}) {
        calls::Call call = callOf(number);
        call.caller.num = "call " + std::to_string(number);
        call.rang.front().party.num = "rung by " + std::to_string(number);
        m_shown->update.known.push_back(call);
    }
    m_shown->apply();
    tree.sortByColumn(static_cast<int>(CallModel::Column::Started), Qt::DescendingOrder);
    QItemSelection selection;
    for (const std::uint64_t number : {3, 7}) {
        const QModelIndex call = m_shown->proxy.indexOf(number);
        tree.expand(call);
        for (const QModelIndex &row : {m_shown->proxy.index(0, 0, call), call}) {
            selection.merge(QItemSelection(row, row), QItemSelectionModel::Select);
        }
    }
    tree.selectionModel()->select(selection,
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QStringList found; // the caller, or who was rung
    for (const QString &line : tree.selectedText().split(u'\n')) {
        const bool isChild = line.startsWith(QLatin1String("rung by"));
        found.append(line.section(u'\t', isChild ? 0 : 1, isChild ? 0 : 1).left(9));
    }
    QCOMPARE(found.join(u'|'), QStringLiteral("call 7|rung by 7|call 3|rung by 3"));
}

void CallTreeTest::copiesAllWhereNothingIsSelected()
{
    m_shown->tree.clearSelection();
    m_shown->tree.expand(m_shown->proxy.index(0, 0));
    m_shown->tree.copySelected();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), static_cast<int>(many));
}

void CallTreeTest::leavesTheClipboardWhereThereIsNothing()
{
    QApplication::clipboard()->setText(QStringLiteral("kept"));
    m_shown->model.clear();
    m_shown->tree.copySelected();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("kept"));
}

CACOFONISK_TEST(CallTreeTest)

} // namespace cacofonisk::tst_calltree

#include "tst_calltree.moc"
