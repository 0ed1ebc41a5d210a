// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "tests/ui/switchboard/boardcards.h"
#include "ui/switchboard/abandoneddialog.h"
#include "ui/switchboard/abandonedmodel.h"
#include "ui/switchboard/boardtree.h"
#include "ui/switchboard/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace cacofonisk::tst_queuemodel {

using namespace ui;
using namespace test;
using namespace std::chrono_literals;
using switchboard::Availability;
using Column = QueueModel::Column;

/// Queues as rows, with who waits and who answers under each.
class QueueModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhoWaitsAndWhoAnswers();
    void tellsWhatWasToday();
    void moveUpAsTheFirstIsAnswered();
    void keepsMembersThatAreToldInAnotherOrder();
    void saysWhoWaitsTooLong();
    void remembersThresholds();
    void keepsWhereOneIs();
    void changesOneQueueOfMany();
    void hidesNamesAndNumbers();
    void knowsTheCallOfARow();
    void listsWhoGaveUp();
    void namesNobodyOfAQueueThatIsGone();
    void tellsNoTimeWhereThereIsNone();
    void tellsHowLongAMemberIsInTheStateShown();
    void equalsTheSwitchboardOfARecording();

private:
    [[nodiscard]] static switchboard::QueueCard support();

    QTemporaryDir m_folder;
    BoardContext m_context;
    std::unique_ptr<QueueThresholds> m_thresholds;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void QueueModelTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Cacofonisk"));
    QApplication::setApplicationName(QStringLiteral("QueueModelTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void QueueModelTest::init()
{
    QSettings().clear();
    m_context = {};
    m_context.now = second(130);
    m_thresholds = std::make_unique<QueueThresholds>();
    m_tester.reset();
    m_model = std::make_unique<QueueModel>(m_context, *m_thresholds);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

/// Two wait; Bob talks, Carol is at lunch, Dave is free.
switchboard::QueueCard QueueModelTest::support()
{
    switchboard::QueueCard card;
    card.name = "support";
    card.waiting = {{party("0201", "Zoë", "SIP/t-1"), second(60)},
                    {party("0202", "Yan", "SIP/t-2"), second(115)}};
    auto bob = member("1002", "Bob", Availability::InUse);
    bob.with = {{party("0203", "Xi", "SIP/t-3"), true}};
    bob.callsTaken = 3;
    bob.penalty = 1;
    auto carol = member("1003", "Carol");
    carol.isPaused = true;
    carol.pauseReason = "lunch";
    carol.pausedSince = second(10);
    card.members = {bob, carol, member("1004", "Dave")};
    return card;
}

void QueueModelTest::showsWhoWaitsAndWhoAnswers()
{
    m_model->apply(0, true, {support()});
    QCOMPARE(linesOf(*m_model),
             QStringList({QStringLiteral("support | 2 waiting | 01:10 | 1 free, 1 busy, 1 paused "
                                         "| 0 | 0"),
                          QStringLiteral("  Zoë 0201 | 1: waiting too long | 01:10"),
                          QStringLiteral("  Yan 0202 | 2: waiting | 00:15"),
                          QStringLiteral("  Bob 1002 | In use | 02:10 | ← Xi 0203 | 3 |  |  |  |  "
                                         "|  | 1"),
                          QStringLiteral("  Carol 1003 | Paused | 02:00 | paused for 02:00 (lunch) "
                                         "| 0 |  |  |  |  |  | 0"),
                          QStringLiteral("  Dave 1004 | Free | 02:10 |  | 0 |  |  |  |  |  | 0")}));
}

void QueueModelTest::tellsWhatWasToday()
{
    switchboard::QueueCard card;
    card.name = "sales";
    card.today = {4, 1, 3, 60s, 42s};
    card.serviceLevel = 20s;
    card.asterisk = switchboard::AsteriskFigures{second(0), 40, 7, 90, 12s, 60s};
    m_model->apply(0, true, {card});
    QCOMPARE(linesOf(*m_model), QStringList(QStringLiteral(
                                    "sales | nobody waits |  | no members | 4 | 1 | 00:15 | 00:42 "
                                    "| 75 % in 20 s")));
    const QString tip = m_model->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("40 answered, 7 abandoned")), qPrintable(tip));
}

void QueueModelTest::moveUpAsTheFirstIsAnswered()
{
    m_model->apply(0, true, {support()});
    const QModelIndex queue = m_model->index(0, 0);
    const QPersistentModelIndex yan = m_model->index(1, 0, queue);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    auto card = support();
    card.waiting.erase(card.waiting.begin());
    m_model->apply(0, false, {card});
    QCOMPARE(yan.row(), 0);
    QCOMPARE(yan.sibling(0, 1).data().toString(), QStringLiteral("1: waiting"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(resets.size(), 0);

    card.waiting.insert(card.waiting.begin(), {party("112", "", "SIP/t-9"), second(129)});
    m_model->apply(0, false, {card});
    QCOMPARE(yan.row(), 1);
    card.isGone = true;
    m_model->apply(0, false, {card});
    QVERIFY(!yan.isValid());
}

void QueueModelTest::keepsMembersThatAreToldInAnotherOrder()
{
    m_model->apply(0, true, {support()});
    const QPersistentModelIndex bob = m_model->index(2, 0, m_model->index(0, 0));
    auto card = support();
    std::swap(card.members[0], card.members[2]);
    card.members.push_back(card.members[0]); // told twice
    m_model->apply(0, false, {card});
    QCOMPARE(bob.data().toString(), QStringLiteral("Bob 1002"));
    QCOMPARE(bob.row(), 4);
    m_model->apply(0, false, {support()});
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 5);
}

void QueueModelTest::saysWhoWaitsTooLong()
{
    m_model->apply(0, true, {support()});
    const QModelIndex first = m_model->index(0, 1, m_model->index(0, 0));
    const auto words = [&](int now) {
        m_context.now = second(60 + now);
        return first.data().toString();
    };
    QCOMPARE(words(29), QStringLiteral("1: waiting"));
    QCOMPARE(words(30), QStringLiteral("1: waiting long"));
    QCOMPARE(words(60), QStringLiteral("1: waiting too long"));
    QVERIFY(!first.data(Qt::DecorationRole).value<QIcon>().isNull());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_thresholds->set(QStringLiteral("support"), {100s, 200s});
    QVERIFY(!changes.empty());
    QCOMPARE(words(60), QStringLiteral("1: waiting"));
}

void QueueModelTest::remembersThresholds()
{
    const QString odd = QStringLiteral("a/b=ü%");
    m_thresholds->set(odd, {5s, 10s});
    QCOMPARE(QueueThresholds().of(odd), (QueueThresholds::Of{5s, 10s}));
    QCOMPARE(QueueThresholds().of(QStringLiteral("a")), QueueThresholds::Of());
}

void QueueModelTest::keepsWhereOneIs()
{
    std::vector<switchboard::QueueCard> cards;
    for (int i = 0; i < 40; ++i) {
        cards.push_back(support());
        cards.back().name = "q" + std::to_string(i);
    }
    m_model->apply(0, true, cards);
    BoardTree tree(*m_model, QStringLiteral("Queues"), QStringLiteral("test"), {30, 20, 10},
                   nullptr);
    tree.resize(400, 200);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    tree.setCurrentIndex(m_model->index(3, 0, m_model->index(20, 0)));
    tree.scrollTo(tree.currentIndex());
    const int at = tree.verticalScrollBar()->value();
    QVERIFY(at > 0);
    cards[20].members[0].state = Availability::Ringing;
    cards[30].waiting.clear();
    m_model->apply(0, false, {cards[20], cards[30]});
    QCOMPARE(tree.currentIndex().data().toString(), QStringLiteral("Carol 1003"));
    QCOMPARE(tree.verticalScrollBar()->value(), at);
    m_model->apply(0, true, cards); // a jump
    QCOMPARE(tree.currentIndex().data().toString(), QStringLiteral("Carol 1003"));
    QCOMPARE(tree.verticalScrollBar()->value(), at);
}

void QueueModelTest::changesOneQueueOfMany()
{
    std::vector<switchboard::QueueCard> cards(100, support());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i].name = "queue " + std::to_string(i);
        for (int k = 0; k < 30; ++k) {
            cards[i].members.push_back(member(std::to_string(2000 + k), "Somebody"));
        }
    }
    m_tester.reset();
    m_model->apply(0, true, cards);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    cards[50].members[10].state = Availability::Ringing;
    m_model->apply(0, true, cards);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changes.size(), 2); // the member, and how many are free
}

void QueueModelTest::hidesNamesAndNumbers()
{
    auto card = support();
    card.members.push_back({});
    card.members.back().interface = "Local/1009@agents";
    m_model->apply(0, true, {card});
    m_context.isPrivate = true;
    m_model->refresh();
    const QString all = linesOf(*m_model).join(u'\n');
    for (const char *name : {"Bob", "Zoë", "1002", "0201", "1009"}) {
        QVERIFY2(!all.contains(QString::fromUtf8(name)), name);
    }
    QVERIFY(all.contains(QStringLiteral("support")));
}

void QueueModelTest::knowsTheCallOfARow()
{
    m_model->apply(0, true, {support()});
    const QModelIndex queue = m_model->index(0, 0);
    QCOMPARE(m_model->channelOf(queue), std::string());
    QCOMPARE(m_model->channelOf(m_model->index(1, 0, queue)), std::string("SIP/t-2"));
    QCOMPARE(m_model->channelOf(m_model->index(2, 0, queue)), std::string("SIP/t-3"));
    QCOMPARE(m_model->channelOf(m_model->index(3, 0, queue)), std::string());
    QCOMPARE(m_model->channelOf({}), std::string());
}

void QueueModelTest::listsWhoGaveUp()
{
    AbandonedModel gaveUp(m_context);
    QAbstractItemModelTester tester(&gaveUp);
    QSignalSpy resets(&gaveUp, &QAbstractItemModel::modelReset);
    switchboard::AbandonedCall first{party("0201", "Zoë"), second(10), 25s, {}, {}};
    switchboard::AbandonedCall last{party("0202", ""), second(90), 70s, {}, {}};
    gaveUp.setCalls({first});
    gaveUp.setCalls({first, last});
    const auto cell = [&](int row, AbandonedModel::Column column) {
        return gaveUp.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(gaveUp.rowCount(), 2);
    QCOMPARE(cell(0, AbandonedModel::Column::Caller), QStringLiteral("0202"));
    QCOMPARE(cell(1, AbandonedModel::Column::Waited), QStringLiteral("00:25"));
    QCOMPARE(cell(1, AbandonedModel::Column::CalledBack), QStringLiteral("not yet"));
    first.calledBackBy = party("1002", "Bob");
    first.calledBack = second(100);
    gaveUp.setCalls({first, last});
    QVERIFY(cell(1, AbandonedModel::Column::CalledBack).endsWith(QStringLiteral("Bob 1002")));
    gaveUp.setCalls({last}); // there are too many
    QCOMPARE(gaveUp.rowCount(), 1);
    gaveUp.setCalls({});
    QCOMPARE(gaveUp.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void QueueModelTest::namesNobodyOfAQueueThatIsGone()
{
    auto card = support();
    card.abandonedCalls = {{party("0201", "Zoë"), second(10), 25s, {}, {}}};
    m_model->apply(0, true, {card});
    auto *const dialog =
        new AbandonedDialog(*m_model, m_model->index(0, 0), m_context, nullptr); // deletes itself
    const QAbstractItemModel *const shown = dialog->findChild<QTreeView *>()->model();
    QCOMPARE(shown->index(0, 0).data().toString(), QStringLiteral("Zoë 0201"));
    card.isGone = true;
    m_model->apply(0, false, {card});
    QCOMPARE(shown->rowCount(), 0);
    delete dialog;
}

void QueueModelTest::tellsNoTimeWhereThereIsNone()
{
    switchboard::QueueCard card;
    card.name = "sales";
    card.asterisk = switchboard::AsteriskFigures{Moment(2us), 40, 7, 90, 12s, 60s};
    m_model->apply(0, true, {card});
    const QString tip = m_model->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("own count: 40 answered, 7 abandoned")), qPrintable(tip));
}

void QueueModelTest::tellsHowLongAMemberIsInTheStateShown()
{
    switchboard::QueueCard card;
    card.name = "sales";
    auto erin = member("1005", "Erin", Availability::Unavailable);
    erin.since = second(100);
    erin.isPaused = true;
    erin.pausedSince = second(10);
    card.members = {erin};
    m_model->apply(0, true, {card});
    const auto cell = [this](Column column) {
        return m_model->index(0, static_cast<int>(column), m_model->index(0, 0)).data().toString();
    };
    QCOMPARE(cell(Column::State), QStringLiteral("Unavailable"));
    QCOMPARE(cell(Column::Time), QStringLiteral("00:30"));
}

void QueueModelTest::equalsTheSwitchboardOfARecording()
{
    QueueModel fresh(m_context, *m_thresholds);
    int compared = 0;
    int waiting = 0;
    playSwitchboard(QStringLiteral("16/queue-30-two-callers.ami.gz"),
                    [&](const switchboard::Cards &changes, Moment now, const auto &board) {
                        m_context.now = now;
                        m_model->apply(0, false, changes.queues);
                        if (!changes.queues.empty()) {
                            const switchboard::Cards all = board.all();
                            fresh.apply(0, true, all.queues);
                            QCOMPARE(linesOf(*m_model), linesOf(fresh));
                            waiting += static_cast<int>(all.queues.front().waiting.size());
                            ++compared;
                        }
                    });
    QVERIFY(compared > 20);
    QVERIFY(waiting > 0);
}

CACOFONISK_TEST(QueueModelTest)

} // namespace cacofonisk::tst_queuemodel

#include "tst_queuemodel.moc"
