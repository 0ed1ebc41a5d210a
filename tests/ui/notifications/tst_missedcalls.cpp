// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/testmain.h"
#include "ui/notifications/missedcallmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace cacofonisk::tst_missedcalls {

using namespace calls;
using namespace ui;
using namespace std::chrono_literals;

class MissedCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsCallsOfOneNumber();
    void keepsThemOverRestarts();
    void losesNothingWhenItIsKilled();
    void setsAsideWhatCannotBeRead_data();
    void setsAsideWhatCannotBeRead();
    void leavesAloneWhatIsNotDamaged();
    void forgetsWhatWasSeenLongAgo();
    void tellsApartWhatIsNotKept();
    void marksWhatWasCalledBack();
    void marksWhoGotThrough();
    void storesWhateverCallersNameThemselves();
};

namespace {

const Moment start = Moment(std::chrono::hours(24 * 365 * 50));

Notice missed(std::string number, std::string name = "Alice")
{
    Notice notice;
    notice.kind = NoticeKind::Missed;
    notice.caller = {std::move(number), std::move(name), "PJSIP/trunk-00000001"};
    notice.dialled = "5550100";
    return notice;
}

std::unique_ptr<MissedStore> opened(const QString &path)
{
    auto store = MissedStore::open(path);
    return store ? std::move(*store) : nullptr;
}

CallReader reader()
{
    NotificationRule rule;
    rule.value = "1002";
    return CallReader({{rule}}, *contacts::numberPlanOf("NL"));
}

Call call(std::string from, std::string to, Moment at)
{
    Call call;
    call.caller = {std::move(from), "", "PJSIP/x-00000001"};
    call.dialled = std::move(to);
    call.started = at;
    return call;
}

/// A model that holds `path`, and is watched.
struct Watched
{
    explicit Watched(const QString &path) { model.setStore(opened(path)); }

    MissedCallModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QString textAt(const MissedCallModel &model, int row, MissedCallModel::Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

void MissedCallsTest::countsCallsOfOneNumber()
{
    QTemporaryDir folder;
    Watched watched(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCallModel &model = watched.model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.add(missed("0201234567"), start);
    model.add(missed("0207654321"), start + 1s);
    model.add(missed("0201234567"), start + 2s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.calls().front().count, 2);
    QCOMPARE(model.calls().front().first, start);
    QCOMPARE(model.calls().front().last, start + 2s);
    model.add(missed("", ""), start);
    model.add(missed("", ""), start); // who knows whether it is the same
    QCOMPARE(model.rowCount(), 4);
    model.markSeen(model.calls().front().id);
    QCOMPARE(model.rowCount(), 3);
    model.markAllSeen();
    QCOMPARE(model.rowCount(), 0);
    model.add(missed("0201234567"), start + 3s);
    QCOMPARE(model.calls().front().count, 1);
}

void MissedCallsTest::keepsThemOverRestarts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/missed.sqlite"));
    std::vector<MissedCall> before;
    {
        Watched watched(path);
        watched.model.add(missed("0201234567"), start);
        watched.model.add(missed("0207654321"), start + 1s);
        watched.model.markSeen(watched.model.calls().front().id);
        before = watched.model.calls();
    }
    Watched watched(path);
    QVERIFY(watched.model.calls() == before);
    QCOMPARE(watched.model.rowCount(), 1);
    QVERIFY(QSqlDatabase::connectionNames().size() == 1);
}

void MissedCallsTest::losesNothingWhenItIsKilled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    Watched watched(path);
    watched.model.add(missed("0201234567"), start);
    // The files as a kill would leave them.
    for (const char *const suffix : {"", "-wal"}) {
        QVERIFY(QFile::copy(path + QLatin1String(suffix), copy + QLatin1String(suffix)));
    }
    const auto store = opened(copy);
    QVERIFY(store);
    QVERIFY(store->unseen() == watched.model.calls());
    QVERIFY(!store->problem());
}

void MissedCallsTest::setsAsideWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(5000, 'x');
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0garbage garbage", 31);
}

void MissedCallsTest::setsAsideWhatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto store = opened(path);
    QVERIFY(store);
    QVERIFY(store->problem());
    QVERIFY(store->problem()->message().contains(path));
    const QStringList aside =
        QDir(folder.path()).entryList({QStringLiteral("missed.sqlite.unreadable-*")});
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.front()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    MissedCall call;
    QVERIFY(store->save(call));
    QCOMPARE(store->unseen()->size(), 1U);
    store.reset();
    QVERIFY(!opened(path)->problem());
}

/// What cannot be opened now may be whole.
void MissedCallsTest::leavesAloneWhatIsNotDamaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    QVERIFY(QDir().mkpath(path)); // no file can be opened there
    QVERIFY(!MissedStore::open(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
             QStringList{QStringLiteral("missed.sqlite")});
}

void MissedCallsTest::forgetsWhatWasSeenLongAgo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    const auto store = opened(path);
    QVERIFY(store);
    std::array<MissedCall, 3> calls;
    for (MissedCall &call : calls) {
        call.last = start;
        QVERIFY(store->save(call));
    }
    calls[2].last = start + 1h;
    QVERIFY(store->save(calls[2]));
    QVERIFY(store->markSeen(calls[0].id));
    QVERIFY(store->markSeen(calls[2].id));
    QVERIFY(store->prune(start + 1s));
    QCOMPARE(store->unseen()->size(), 1U);
    const QString name = QStringLiteral("look");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(QStringLiteral("SELECT count(*) FROM missed"), database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 2); // one unseen, one seen a while ago
    }
    QSqlDatabase::removeDatabase(name);
}

/// Without a store, or with one that cannot be written.
void MissedCallsTest::tellsApartWhatIsNotKept()
{
    MissedCallModel model;
    model.add(missed("0201234567"), start);
    model.add(missed("0207654321"), start + 1s);
    QVERIFY(model.calls()[0].id != model.calls()[1].id);
    model.markSeen(model.calls()[1].id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.calls()[0].number, std::string("0201234567"));
}

void MissedCallsTest::marksWhatWasCalledBack()
{
    QTemporaryDir folder;
    Watched watched(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCallModel &model = watched.model;
    model.add(missed("+31201234567"), start);
    Call back = call("1002", "0201234567", start + 60s);
    model.take(back, reader());
    QVERIFY(!model.calls().front().returned); // nobody has answered yet
    back.answeredBy = Party{"0201234567", "", "PJSIP/trunk-00000002"};
    back.answered = start + 65s;
    model.take(back, reader());
    QCOMPARE(model.calls().front().returned, start + 65s);
    QCOMPARE(model.calls().front().returnedBy, std::string("1002"));
    QVERIFY(!textAt(model, 0, MissedCallModel::Column::Returned).isEmpty());
    model.add(missed("+31201234567"), start + 90s);
    QVERIFY(!model.calls().front().returned);
}

void MissedCallsTest::marksWhoGotThrough()
{
    QTemporaryDir folder;
    Watched watched(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCallModel &model = watched.model;
    model.add(missed("0201234567"), start);
    Call before = call("0201234567", "5550100", start - 60s);
    before.answeredBy = Party{"1003", "", "PJSIP/1003-00000002"};
    model.take(before, reader());
    QVERIFY(!model.calls().front().returned);
    before.started = start + 60s;
    model.take(before, reader());
    QCOMPARE(model.calls().front().returnedBy, std::string("1003"));
}

void MissedCallsTest::storesWhateverCallersNameThemselves()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    const std::string name = "'; DROP TABLE missed; --\n" + std::string(10'000, 'x');
    {
        Watched watched(path);
        watched.model.add(missed("0201234567", name), start);
        const QString who = textAt(watched.model, 0, MissedCallModel::Column::Who);
        QVERIFY(who.size() <= 80);
        QVERIFY(!who.contains(u'\n'));
    }
    Watched watched(path);
    QCOMPARE(watched.model.calls().front().name, name);
}

CACOFONISK_TEST(MissedCallsTest)

} // namespace cacofonisk::tst_missedcalls

#include "tst_missedcalls.moc"
