// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/script.h"
#include "tests/support/testmain.h"
#include "ui/calls/calltree.h"
#include "ui/calls/countsbar.h"
#include "ui/calls/filterwords.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace cacofonisk::tst_callorder {

using namespace ui;
using namespace test;
using namespace std::chrono_literals;
using calls::CallState;
using Column = CallModel::Column;

/// In which order calls stand, and that it stays right while they change.
class CallOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void standByTheirState_data();
    void standByTheirState();
    void movesWhatChanges();
    void ofARecordingByTheirBegin();
    void fadesWhatHasEndedLive();
    void hidesWhatHasEnded();
    void sortsNumbersInText();
    void staysSortedWhileCallsChange();
    void staysSortedThroughSearches();
    void staysSortedByDuration();
    void sortsByStateThoughItWasByState();
    void sortsByTheBeginOnAnyServer();
    void staysWithWhatIsInSight();
    void staysAtTheTop();
    void countsByState();
    void countsTheWaitAsItIsShown();
    void findsWhatItCounts_data();
    void findsWhatItCounts();

private:
    void tell(std::vector<calls::SharedCall> calls, bool isLive = true);
    [[nodiscard]] QString order() const { return order(*m_shown); }
    [[nodiscard]] static QString order(const CallProxyModel &shown);
    [[nodiscard]] QStringList counted() const;

    QTemporaryDir m_settings;
    std::unique_ptr<CallModel> m_calls;
    std::unique_ptr<CallProxyModel> m_shown;
    Moment m_now;
};

namespace {

calls::Call callOf(std::uint64_t number, CallState state = CallState::Talking)
{
    calls::Call call;
    call.id = number;
    call.started = Moment(1'700'000'000s) + std::chrono::seconds(number);
    call.caller.num = std::to_string(number);
    call.state = state;
    if (state == CallState::Ended) {
        call.ended = call.started + 1min;
    }
    return call;
}

} // namespace

void CallOrderTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void CallOrderTest::init()
{
    QSettings().clear();
    m_shown.reset();
    m_calls = std::make_unique<CallModel>();
    m_shown = std::make_unique<CallProxyModel>(*m_calls);
    new QAbstractItemModelTester(
        m_shown.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_shown.get());
    m_now = Moment(1'700'001'000s);
}

void CallOrderTest::tell(std::vector<calls::SharedCall> calls, bool isLive)
{
    session::SessionUpdate update;
    update.isLive = isLive;
    update.known = std::move(calls);
    update.position = m_now;
    m_calls->apply(update);
}

QString CallOrderTest::order(const CallProxyModel &shown)
{
    QStringList texts;
    for (int row = 0; row < shown.rowCount(); ++row) {
        texts.append(shown.index(row, static_cast<int>(Column::Caller)).data().toString());
    }
    return texts.join(u' ');
}

void CallOrderTest::standByTheirState_data()
{
    QTest::addColumn<CallState>("first");
    QTest::addColumn<CallState>("second");
    constexpr std::array states{CallState::Ringing,    CallState::Queued, CallState::Transferring,
                                CallState::Talking,    CallState::OnHold, CallState::Parked,
                                CallState::InDialplan, CallState::Ended};
    for (std::size_t i = 1; i < states.size(); ++i) {
        QTest::newRow(nameOf(states[i - 1]).data()) << states[i - 1] << states[i];
    }
}

void CallOrderTest::standByTheirState()
{
    QFETCH(CallState, first);
    QFETCH(CallState, second);
    tell({callOf(1, second), callOf(2, first), callOf(3, second)});
    QCOMPARE(order(),
             second == CallState::Ended ? QStringLiteral("2 3 1") : QStringLiteral("2 1 3"));
}

void CallOrderTest::movesWhatChanges()
{
    tell({callOf(1), callOf(2, CallState::Ringing), callOf(3, CallState::Ended)});
    QCOMPARE(order(), QStringLiteral("2 1 3"));
    QVERIFY(m_shown->beginsEnded(m_shown->index(2, 0)));
    tell({callOf(2)});
    QCOMPARE(order(), QStringLiteral("1 2 3"));
    tell({callOf(1, CallState::Ended)});
    QCOMPARE(order(), QStringLiteral("2 3 1"));
    QVERIFY(m_shown->beginsEnded(m_shown->index(1, 0)));
    QVERIFY(!m_shown->beginsEnded(m_shown->index(2, 0)));
}

void CallOrderTest::ofARecordingByTheirBegin()
{
    tell({callOf(1), callOf(2, CallState::Ringing), callOf(3, CallState::Ended)}, false);
    QCOMPARE(order(), QStringLiteral("1 2 3"));
    QVERIFY(!m_shown->beginsEnded(m_shown->index(2, 0)));
}

void CallOrderTest::fadesWhatHasEndedLive()
{
    const auto colour = [this] { return m_shown->index(0, 0).data(Qt::ForegroundRole); };
    tell({callOf(1, CallState::Ended)}, false);
    QVERIFY(!colour().isValid());
    tell({callOf(1, CallState::Ended)});
    QVERIFY(colour().isValid());
}

void CallOrderTest::hidesWhatHasEnded()
{
    tell({callOf(1), callOf(2, CallState::Ended)});
    m_shown->setEndedShown(false);
    QCOMPARE(order(), QStringLiteral("1"));
    tell({callOf(1, CallState::Ended), callOf(3)});
    QCOMPARE(order(), QStringLiteral("3"));
    m_shown->setEndedShown(true);
    QCOMPARE(m_shown->rowCount(), 3);
}

void CallOrderTest::sortsNumbersInText()
{
    tell({callOf(1000), callOf(99), callOf(9)});
    m_shown->sort(static_cast<int>(Column::Caller));
    QCOMPARE(order(), QStringLiteral("9 99 1000"));
    m_shown->sort(static_cast<int>(Column::Caller), Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("1000 99 9"));
    m_shown->sort(-1);
    QCOMPARE(order(), QStringLiteral("9 99 1000"));
}

/// Several of them at once: each is sorted among others that have changed, too. As time passes,
/// their durations change, by which they are not sorted.
void CallOrderTest::staysSortedWhileCallsChange()
{
    constexpr std::array states{CallState::Ringing, CallState::Talking, CallState::InConference,
                                CallState::Ended};
    for (const int column : {-1, static_cast<int>(Column::State)}) {
        init();
        m_shown->sort(column);
        for (std::uint64_t round = 0; round < 40; ++round) {
            m_now += 1s;
            std::vector<calls::SharedCall> changed;
            for (std::uint64_t number = 1; number < 30; ++number) {
                if ((number * 7 + round) % 3 != 0) {
                    changed.emplace_back(
                        callOf(number, states[(number * round + number / 2) % states.size()]));
                }
            }
            tell(std::move(changed));
            CallProxyModel fresh(*m_calls);
            fresh.sort(column);
            QCOMPARE(order(), order(fresh));
        }
    }
}

/// Where a search is over, whatever changed, came or went meanwhile.
void CallOrderTest::staysSortedThroughSearches()
{
    const auto search = [this](const char *words) {
        m_shown->setFilter(filterOf(QString::fromLatin1(words), {}));
    };
    tell({callOf(30), callOf(4), callOf(200)});
    m_shown->sort(static_cast<int>(Column::Caller));
    QCOMPARE(order(), QStringLiteral("4 30 200"));
    search("state:talking");
    calls::Call renamed = callOf(4);
    renamed.caller.num = "100";
    tell({renamed, callOf(5), callOf(31)});
    QCOMPARE(order(), QStringLiteral("5 30 31 100 200"));
    search("");
    QCOMPARE(order(), QStringLiteral("5 30 31 100 200"));
    m_shown->sort(static_cast<int>(Column::Caller), Qt::DescendingOrder);
    search("state:talking");
    QCOMPARE(order(), QStringLiteral("200 100 31 30 5"));
}

/// The duration of calls in progress grows.
void CallOrderTest::staysSortedByDuration()
{
    calls::Call over = callOf(1, CallState::Ended);
    over.ended = over.started + 20s;
    m_now = callOf(2).started + 15s;
    tell({over, callOf(2)});
    m_shown->sort(static_cast<int>(Column::Duration));
    QCOMPARE(order(), QStringLiteral("2 1"));
    m_now += 10s;
    tell({});
    QCOMPARE(order(), QStringLiteral("1 2"));
}

/// Which Qt takes for the same column and order.
void CallOrderTest::sortsByStateThoughItWasByState()
{
    tell({callOf(1, CallState::Queued), callOf(2), callOf(3, CallState::Ended),
          callOf(4, CallState::Ended)});
    QCOMPARE(order(), QStringLiteral("1 2 4 3"));
    const auto sortsAsAnother = [this] {
        CallProxyModel fresh(*m_calls);
        fresh.sort(static_cast<int>(Column::State));
        return order() == order(fresh);
    };
    m_shown->sort(static_cast<int>(Column::State));
    QVERIFY(sortsAsAnother());
    QCOMPARE(order(), QStringLiteral("2 1 3 4"));
    m_shown->sort(-1);
    QCOMPARE(order(), QStringLiteral("1 2 4 3"));
}

void CallOrderTest::sortsByTheBeginOnAnyServer()
{
    calls::Call late = callOf(7);
    calls::Call early = callOf(3);
    late.id = calls::idBefore(1) + 1;
    early.id = calls::idBefore(2) + 1;
    tell({late, early});
    m_shown->sort(static_cast<int>(Column::Started));
    QCOMPARE(order(), QStringLiteral("3 7"));
    m_shown->sort(static_cast<int>(Column::Started), Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("7 3"));
}

void CallOrderTest::staysWithWhatIsInSight()
{
    std::vector<calls::SharedCall> many;
    for (std::uint64_t number = 1; number <= 200; ++number) {
        many.emplace_back(callOf(number, number < 100 ? CallState::Talking : CallState::Ended));
    }
    CallTree tree(*m_shown);
    tree.resize(800, 300);
    tree.show();
    tell(std::move(many));
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    tree.doItemsLayout();
    tree.verticalScrollBar()->setValue(50);
    const auto top = [&tree] { return tree.indexAt({0, 0}).siblingAtColumn(1).data().toString(); };
    const QString before = top();
    tell({callOf(300, CallState::Ringing), callOf(301, CallState::Ringing)});
    QCOMPARE(top(), before);
    tell({callOf(3, CallState::Ended), callOf(150), callOf(301)});
    QCOMPARE(top(), before);
    m_shown->setEndedShown(false);
    QCOMPARE(top(), before);
}

/// What rings is to be seen at once.
void CallOrderTest::staysAtTheTop()
{
    std::vector<calls::SharedCall> many;
    for (std::uint64_t number = 1; number <= 200; ++number) {
        many.emplace_back(callOf(number, CallState::Ended));
    }
    CallTree tree(*m_shown);
    tree.resize(800, 300);
    tree.show();
    tell({callOf(1)});
    tell(std::move(many));
    tell({callOf(300, CallState::Ringing)});
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    tree.doItemsLayout();
    QCOMPARE(tree.verticalScrollBar()->value(), 0);
    QCOMPARE(tree.indexAt({0, 0}).siblingAtColumn(1).data().toString(), QStringLiteral("300"));
}

void CallOrderTest::countsByState()
{
    calls::Call waiting = callOf(4, CallState::Queued);
    waiting.queue = calls::QueueVisit();
    waiting.queue->from = m_now - 41s;
    tell({callOf(1), callOf(2, CallState::Ringing), callOf(3, CallState::Dialling), waiting,
          callOf(5, CallState::Ended), callOf(6, CallState::InConference)});
    QCOMPARE(counted().join(u'|'), QStringLiteral("2 ringing|1 waiting 00:41|2 talking"));
}

/// Of a server that is not connected, as of then.
void CallOrderTest::countsTheWaitAsItIsShown()
{
    calls::Call waiting = callOf(4, CallState::Queued);
    waiting.queue = calls::QueueVisit();
    waiting.queue->from = m_now - 41s;
    tell({waiting});
    m_calls->setLost({{0, m_now}});
    m_now += 1min;
    tell({});
    QCOMPARE(counted(), QStringList(QStringLiteral("1 waiting 00:41")));
}

QStringList CallOrderTest::counted() const
{
    CountsBar bar;
    bar.show();
    bar.setCounts(m_calls->counts());
    QStringList texts;
    for (const QToolButton *const button : bar.findChildren<QToolButton *>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    return texts;
}

void CallOrderTest::findsWhatItCounts_data()
{
    QTest::addColumn<CallState>("state");
    for (int state = 0; state <= static_cast<int>(CallState::Ended); ++state) {
        const auto value = static_cast<CallState>(state);
        QTest::newRow(nameOf(value).data()) << value;
    }
}

void CallOrderTest::findsWhatItCounts()
{
    QFETCH(const CallState, state);
    tell({callOf(1, state)});
    CountsBar bar;
    bar.show();
    bar.setCounts(m_calls->counts());
    QSignalSpy wanted(&bar, &CountsBar::filterWanted);
    for (QToolButton *const button : bar.findChildren<QToolButton *>()) {
        button->click();
        m_shown->setFilter(filterOf(wanted.last().first().toString()));
        QCOMPARE(m_shown->rowCount(), button->isVisible() ? 1 : 0);
    }
    QCOMPARE(wanted.size(), 5);
}

CACOFONISK_TEST(CallOrderTest)

} // namespace cacofonisk::tst_callorder

#include "tst_callorder.moc"
