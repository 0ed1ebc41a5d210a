// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/replay.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"
#include "ui/calls/callmodel.h"
#include "ui/calls/callproxymodel.h"
#include "ui/calls/filterwords.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace cacofonisk::tst_callmodel {

using namespace ui;
using namespace std::chrono_literals;
using Column = CallModel::Column;

/// The table of calls while a recording is read, played and jumped about in.
class CallModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsACallWithWhatIsUnderIt();
    void followsReadingAndEverySeek_data();
    void followsReadingAndEverySeek();
    void keepsRowsThatStay();
    void hidesWhatWasFoldedIntoAnother();
    void filtersAndSorts();
    void namesPartiesByTheContacts();
    void saysWithWhomAndWhence_data();
    void saysWithWhomAndWhence();
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");

/// A replay that is worked by hand, and the models that show it.
struct Shown
{
    explicit Shown(const QString &name, const session::ReplayOptions &options = {})
        : replay(test::recording(name), options)
    {
        QObject::connect(&replay, &session::Replay::updated, &model,
                         [this](const session::SessionUpdatePtr &update) {
                             model.apply(*update);
                             last = *update;
                             ++updates;
                             replay.acknowledge();
                         });
        replay.start();
    }

    /// Lets the replay do what it was asked, and show it.
    void settle()
    {
        const int before = updates;
        QTRY_VERIFY(updates > before);
    }

    [[nodiscard]] QString text(int row, Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    CallModel model;
    CallProxyModel proxy{model};
    QAbstractItemModelTester modelTester{&model,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester proxyTester{&proxy,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest};
    session::Replay replay;
    session::SessionUpdate last;
    int updates = 0;
};

} // namespace

void CallModelTest::showsACallWithWhatIsUnderIt()
{
    Shown shown(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    QTRY_VERIFY(!shown.last.isReading);
    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.text(0, Column::State), QStringLiteral("Completed"));
    QVERIFY(shown.text(0, Column::Caller).endsWith(QLatin1String("+31612345678")));
    QCOMPARE(shown.text(0, Column::Dialled), QStringLiteral("5550100"));
    QVERIFY(!shown.model.index(0, 0).data(Qt::DecorationRole).isNull());

    const QModelIndex call = shown.model.index(0, 0);
    QCOMPARE(shown.model.rowCount(call), 3);
    const auto child = [&](int row) { return shown.model.index(row, 0, call).data().toString(); };
    QVERIFY2(child(0).startsWith(QLatin1String("Bob B 1002 answered after")), qPrintable(child(0)));
    QCOMPARE(child(1), QStringLiteral("Attended transfer by Bob B 1002 → Carol C 1003, completed"));
    QVERIFY2(child(2).startsWith(QLatin1String("Carol C 1003 answered")), qPrintable(child(2)));
    QCOMPARE(shown.model.rowCount(shown.model.index(0, 0, call)), 0);
    QCOMPARE(shown.model.callAt(shown.model.index(1, 0, call)), shown.model.callAt(call));
}

void CallModelTest::saysWithWhomAndWhence_data()
{
    QTest::addColumn<QStringList>("with");
    QTest::newRow("22/park-blind.ami.gz") << QStringList{
        QStringLiteral("Carol C 1003"), QStringLiteral("from parking: Alice A 1001")};
    QTest::newRow("22/voicemail.ami.gz") << QStringList{QStringLiteral("the voicemail")};
}

/// An application is no person.
void CallModelTest::saysWithWhomAndWhence()
{
    Shown shown(QString::fromUtf8(QTest::currentDataTag()));
    QTRY_VERIFY(!shown.last.isReading);
    QStringList with;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        with << shown.text(row, Column::With);
    }
    QTEST(with, "with");
}

/// In the table, under it and in its sentences; and as the PBX says again without the contacts.
void CallModelTest::namesPartiesByTheContacts()
{
    Shown shown(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    const auto child = [&](int row) {
        return shown.model.index(row, 0, shown.model.index(0, 0)).data().toString();
    };
    const auto list = std::make_shared<contacts::ContactList>();
    list->contacts = {{"Zoë Klant", "", {{"06-12345678", ""}}}, {"Bob Baas", "", {{"1002", ""}}}};
    const contacts::ContactBook::Source source{{}, list, {}};
    shown.model.setContacts(std::make_shared<const contacts::ContactBook>(
        *contacts::numberPlanOf("NL"), std::vector{source}));
    QTRY_VERIFY(!shown.last.isReading);
    QCOMPARE(shown.text(0, Column::Caller), QStringLiteral("Zoë Klant +31612345678"));
    QVERIFY2(child(0).startsWith(QLatin1String("Bob Baas 1002 answered")), qPrintable(child(0)));
    QCOMPARE(child(1),
             QStringLiteral("Attended transfer by Bob Baas 1002 → Carol C 1003, completed"));
    shown.proxy.setFilter(filterOf(QStringLiteral("zoë")));
    QCOMPARE(shown.proxy.rowCount(), 1);

    QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
    shown.model.setContacts(std::make_shared<const contacts::ContactBook>());
    QVERIFY(!changes.isEmpty());
    QCOMPARE(child(1), QStringLiteral("Attended transfer by Bob B 1002 → Carol C 1003, completed"));
    QVERIFY(!shown.text(0, Column::Caller).contains(QLatin1String("Zoë")));
}

void CallModelTest::followsReadingAndEverySeek_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a busy hour") << hour;
    QTest::newRow("a consultation that is folded") << QStringLiteral("22/blonde-refer-a.ami.gz");
    QTest::newRow("a queue") << QStringLiteral("22/queue-member-rejects.ami.gz");
    QTest::newRow("attached in the middle") << QStringLiteral("16/mid-call-transfer.ami.gz");
}

/// What is shown at a moment does not depend on where one came from.
void CallModelTest::followsReadingAndEverySeek()
{
    QFETCH(QString, name);
    Shown shown(name);
    QTRY_VERIFY(!shown.last.isReading);
    const Moment first = shown.last.first;
    const calls::Duration whole = shown.last.last - first;
    const auto rows = [&] {
        QStringList texts;
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            texts << shown.text(row, Column::State) + shown.text(row, Column::Caller) +
                         shown.text(row, Column::With) +
                         QString::number(shown.model.rowCount(shown.model.index(row, 0)));
        }
        return texts;
    };
    std::mt19937 random(1);
    std::map<int, QStringList> seen;
    for (int i = 0; i < 24; ++i) {
        const int share = static_cast<int>(random() % 10);
        shown.replay.seek(first + whole * share / 10);
        shown.settle();
        const auto [before, isNew] = seen.emplace(share, rows());
        if (!isNew) {
            QCOMPARE(rows(), before->second);
        }
    }
    shown.replay.seekToEnd();
    shown.settle();
    for (int row = 0; row < shown.model.rowCount(); ++row) {
        QVERIFY(shown.model.callAt(shown.model.index(row, 0))->ended);
    }
}

void CallModelTest::keepsRowsThatStay()
{
    Shown shown(hour);
    QTRY_VERIFY(!shown.last.isReading);
    shown.replay.seek(shown.last.first + 60s);
    shown.settle();
    const int row = shown.model.rowCount() / 2;
    const QPersistentModelIndex kept(shown.model.index(row, 0));
    const std::uint64_t id = shown.model.callAt(kept)->id;
    QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
    for (const auto moment : {200s, 61s, 150s, 59s, 250s}) {
        shown.replay.seek(shown.last.first + moment);
        shown.settle();
        QVERIFY(kept.isValid());
        QCOMPARE(shown.model.callAt(kept)->id, id);
        QCOMPARE(shown.model.indexOf(id), QModelIndex(kept));
    }
    QVERIFY(resets.isEmpty());
}

void CallModelTest::hidesWhatWasFoldedIntoAnother()
{
    Shown shown(QStringLiteral("22/attended-refer-inbound.ami.gz"));
    QTRY_VERIFY(!shown.last.isReading);
    const Moment transferred = shown.model.callAt(shown.model.index(0, 0))->transfers.front().at;
    QCOMPARE(shown.model.rowCount(), 1);
    shown.replay.seek(transferred);
    shown.settle();
    QCOMPARE(shown.model.rowCount(), 2); // the consultation, for as long as it is one
    shown.replay.seek(transferred + 1us);
    shown.settle();
    QCOMPARE(shown.model.rowCount(), 1);
}

void CallModelTest::filtersAndSorts()
{
    Shown shown(hour);
    QTRY_VERIFY(!shown.last.isReading);
    const int all = shown.proxy.rowCount();
    shown.proxy.setFilter(filterOf(QStringLiteral("reason:busy")));
    const int busy = shown.proxy.rowCount();
    QVERIFY(busy > 0 && busy < all);
    shown.proxy.setFilter(filterOf(QStringLiteral("-reason:busy")));
    QCOMPARE(shown.proxy.rowCount(), all - busy);
    shown.proxy.setFilter({});
    shown.proxy.sort(static_cast<int>(Column::Duration), Qt::DescendingOrder);
    for (int row = 1; row < all; ++row) {
        const auto durationAt = [&](int at) {
            return shown.proxy.index(at, static_cast<int>(Column::Duration))
                .data(CallModel::SortRole)
                .toLongLong();
        };
        QVERIFY(durationAt(row - 1) >= durationAt(row));
    }
    // Rows under a call keep their order either way.
    for (int row = 0; row < all; ++row) {
        const QModelIndex call = shown.proxy.index(row, 0);
        for (int child = 0; child < shown.proxy.rowCount(call); ++child) {
            QCOMPARE(shown.proxy.index(child, 0, call).data(CallModel::SortRole).toInt(), child);
        }
    }
    shown.replay.seek(shown.last.first + 100s);
    shown.settle();
    QCOMPARE(shown.proxy.rowCount(), shown.model.rowCount());
}

CACOFONISK_TEST(CallModelTest)

} // namespace cacofonisk::tst_callmodel

#include "tst_callmodel.moc"
