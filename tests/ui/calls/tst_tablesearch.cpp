// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"
#include "ui/calls/filterwords.h"
#include "ui/calls/tablesearch.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_tablesearch {

using namespace ui;
using namespace std::chrono_literals;

/// Where one is in the table before, during and after a search.
class TableSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void returnsToWhereOneWas();
    void returnsToTheEnd();
    void returnsToTheTopOfALiveSession();
    void returnsToWhereOneWasInALiveSession();
    void returnsThroughSeveralSearches();
    void staysWithWhatIsSelectedMeanwhile();
    void keepsWhatIsUnderACallSelected();
    void keepsCallsOpen();
    void forgetsOtherCalls();
    void showsWhatComesMeanwhile();

private:
    struct Shown;

    void search(const char *words) const;
    [[nodiscard]] QList<int> selected() const;
    [[nodiscard]] QModelIndex row(int number) const;
    [[nodiscard]] int top() const;

    QTemporaryDir m_settings;
    std::shared_ptr<Shown> m_shown; // complete further down
};

namespace {

constexpr std::uint64_t many = 400;

/// Calls of 1000, 1001… to 1009, again and again.
calls::Call callOf(std::uint64_t number)
{
    calls::Call call;
    call.id = number + 1;
    call.started = Moment(1'700'000'000s) + std::chrono::seconds(number);
    call.ended = call.started + 1s;
    call.state = calls::CallState::Ended;
    call.caller.num = std::to_string(1000 + number % 10);
    call.rang.emplace_back().ended = call.ended;
    call.rang.emplace_back().ended = call.ended;
    return call;
}

} // namespace

struct TableSearchTest::Shown
{
    Shown()
    {
        tree.resize(800, 300);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
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
        QCoreApplication::processEvents();
    }

    CallModel model;
    CallProxyModel proxy{model};
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
    CallTree tree{proxy};
    TableSearch table{tree, proxy};
    session::SessionUpdate update;
};

void TableSearchTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TableSearchTest::init()
{
    m_shown = std::make_shared<Shown>();
}

void TableSearchTest::cleanup()
{
    m_shown.reset();
}

void TableSearchTest::search(const char *words) const
{
    m_shown->table.setFilter(filterOf(QString::fromLatin1(words)));
    QCoreApplication::processEvents();
}

/// As they are numbered without a search.
QList<int> TableSearchTest::selected() const
{
    QList<int> numbers;
    for (const QModelIndex &index : m_shown->tree.selectionModel()->selectedRows()) {
        numbers.append(static_cast<int>(m_shown->proxy.callAt(index)->id) - 1);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QModelIndex TableSearchTest::row(int number) const
{
    return m_shown->proxy.indexOf(static_cast<std::uint64_t>(number) + 1);
}

int TableSearchTest::top() const
{
    return static_cast<int>(m_shown->proxy.callAt(m_shown->tree.indexAt({0, 0}))->id) - 1;
}

void TableSearchTest::returnsToWhereOneWas()
{
    m_shown->tree.setCurrentIndex(row(203));
    m_shown->tree.scrollTo(row(200), CallTree::PositionAtTop);
    QCOMPARE(top(), 200);
    search("ext:1007");
    QCOMPARE(m_shown->proxy.rowCount(), 40);
    QCOMPARE(selected(), QList<int>());
    QCOMPARE(top(), 7);
    search("");
    QCOMPARE(m_shown->proxy.rowCount(), 400);
    QCOMPARE(selected(), QList<int>{203});
    QCOMPARE(m_shown->tree.currentIndex(), row(203));
    QCOMPARE(top(), 200);
}

void TableSearchTest::returnsToTheEnd()
{
    const QScrollBar &bar = *m_shown->tree.verticalScrollBar();
    QCOMPARE(bar.value(), bar.maximum());
    search("ext:1001");
    search("");
    QCOMPARE(bar.value(), bar.maximum());
    m_shown->update.known = {callOf(many)};
    m_shown->apply();
    QCOMPARE(bar.value(), bar.maximum());
}

/// There, the calls that ended first are at the end.
void TableSearchTest::returnsToTheTopOfALiveSession()
{
    m_shown->update.isLive = true;
    m_shown->apply();
    search("ext:1001");
    m_shown->table.forget(); // as where the program starts with the last search
    search("");
    QCOMPARE(m_shown->tree.verticalScrollBar()->value(), 0);
}

/// Even at the end: what comes is at the top.
void TableSearchTest::returnsToWhereOneWasInALiveSession()
{
    m_shown->update.isLive = true;
    m_shown->apply();
    QScrollBar &bar = *m_shown->tree.verticalScrollBar();
    bar.setValue(bar.maximum());
    const int before = top();
    search("ext:1001");
    m_shown->update.known = {callOf(many), callOf(many + 1)};
    m_shown->apply();
    search("");
    QCOMPARE(top(), before);
}

void TableSearchTest::returnsThroughSeveralSearches()
{
    m_shown->tree.setCurrentIndex(row(203));
    m_shown->tree.scrollTo(row(200), CallTree::PositionAtTop);
    search("100");
    QCOMPARE(selected(), QList<int>{203});
    search("1003");
    QCOMPARE(selected(), QList<int>{203});
    search("1003 nobody");
    QCOMPARE(m_shown->proxy.rowCount(), 0);
    search("1003");
    QCOMPARE(selected(), QList<int>{203});
    QVERIFY(m_shown->tree.viewport()->rect().intersects(m_shown->tree.visualRect(row(203))));
    search("");
    QCOMPARE(selected(), QList<int>{203});
    QCOMPARE(top(), 200);
}

void TableSearchTest::staysWithWhatIsSelectedMeanwhile()
{
    m_shown->tree.setCurrentIndex(row(3));
    search("ext:1007");
    m_shown->tree.setCurrentIndex(row(307));
    search("ext:1007 -nobody");
    QCOMPARE(selected(), QList<int>{307});
    search("");
    QCOMPARE(selected(), QList<int>{307});
    QVERIFY(m_shown->tree.viewport()->rect().intersects(m_shown->tree.visualRect(row(307))));
}

void TableSearchTest::keepsWhatIsUnderACallSelected()
{
    m_shown->tree.expand(row(5));
    const auto child = [this] { return m_shown->proxy.index(1, 0, row(5)); };
    m_shown->tree.setCurrentIndex(child());
    search("ext:1007");
    search("");
    QCOMPARE(m_shown->tree.currentIndex(), child());
    QVERIFY(m_shown->tree.selectionModel()->isSelected(child()));
}

void TableSearchTest::keepsCallsOpen()
{
    m_shown->tree.expand(row(5));
    m_shown->tree.expand(row(7));
    search("ext:1007");
    QVERIFY(m_shown->tree.isExpanded(row(7)));
    search("");
    QVERIFY(m_shown->tree.isExpanded(row(5)));
    QVERIFY(m_shown->tree.isExpanded(row(7)));
    QVERIFY(!m_shown->tree.isExpanded(row(6)));
}

void TableSearchTest::forgetsOtherCalls()
{
    m_shown->tree.setCurrentIndex(row(3));
    search("ext:1007");
    m_shown->model.clear();
    m_shown->table.forget();
    m_shown->update.known = {callOf(3), callOf(7)};
    m_shown->apply();
    search("");
    QCOMPARE(m_shown->proxy.rowCount(), 2);
    QCOMPARE(selected(), QList<int>());
}

void TableSearchTest::showsWhatComesMeanwhile()
{
    search("ext:1007");
    m_shown->update.known = {callOf(401), callOf(407)};
    m_shown->apply();
    QCOMPARE(m_shown->proxy.rowCount(), 41);
    search("");
    QCOMPARE(m_shown->proxy.rowCount(), 402);
}

CACOFONISK_TEST(TableSearchTest)

} // namespace cacofonisk::tst_tablesearch

#include "tst_tablesearch.moc"
