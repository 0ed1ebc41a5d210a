// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/missedcalls.h"
#include "tests/support/testmain.h"

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
using namespace notices;
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

/// Those that `path` holds.
struct Kept
{
    explicit Kept(const QString &path) { calls.setStore(opened(path)); }

    MissedCalls calls;
};

} // namespace

void MissedCallsTest::countsCallsOfOneNumber()
{
    QTemporaryDir folder;
    Kept kept(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCalls &missedCalls = kept.calls;
    QSignalSpy inserted(&missedCalls, &MissedCalls::added);
    QSignalSpy changed(&missedCalls, &MissedCalls::changed);
    missedCalls.add(missed("0201234567"), start);
    missedCalls.add(missed("0207654321"), start + 1s);
    missedCalls.add(missed("0201234567"), start + 2s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(missedCalls.list().front().count, 2);
    QCOMPARE(missedCalls.list().front().first, start);
    QCOMPARE(missedCalls.list().front().last, start + 2s);
    missedCalls.add(missed("", ""), start);
    missedCalls.add(missed("", ""), start); // who knows whether it is the same
    QCOMPARE(missedCalls.size(), 4);
    missedCalls.markSeen(missedCalls.list().front().id);
    QCOMPARE(missedCalls.size(), 3);
    missedCalls.markAllSeen();
    QCOMPARE(missedCalls.size(), 0);
    missedCalls.add(missed("0201234567"), start + 3s);
    QCOMPARE(missedCalls.list().front().count, 1);
}

void MissedCallsTest::keepsThemOverRestarts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/missed.sqlite"));
    std::vector<MissedCall> before;
    {
        Kept kept(path);
        kept.calls.add(missed("0201234567"), start);
        kept.calls.add(missed("0207654321"), start + 1s);
        kept.calls.markSeen(kept.calls.list().front().id);
        before = kept.calls.list();
    }
    Kept kept(path);
    QVERIFY(kept.calls.list() == before);
    QCOMPARE(kept.calls.size(), 1);
    QVERIFY(QSqlDatabase::connectionNames().size() == 1);
}

void MissedCallsTest::losesNothingWhenItIsKilled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    Kept kept(path);
    kept.calls.add(missed("0201234567"), start);
    // The files as a kill would leave them.
    for (const char *const suffix : {"", "-wal"}) {
        QVERIFY(QFile::copy(path + QLatin1String(suffix), copy + QLatin1String(suffix)));
    }
    const auto store = opened(copy);
    QVERIFY(store);
    QVERIFY(store->unseen() == kept.calls.list());
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
    MissedCalls missedCalls;
    missedCalls.add(missed("0201234567"), start);
    missedCalls.add(missed("0207654321"), start + 1s);
    QVERIFY(missedCalls.list()[0].id != missedCalls.list()[1].id);
    missedCalls.markSeen(missedCalls.list()[1].id);
    QCOMPARE(missedCalls.size(), 1);
    QCOMPARE(missedCalls.list()[0].number, std::string("0201234567"));
}

void MissedCallsTest::marksWhatWasCalledBack()
{
    QTemporaryDir folder;
    Kept kept(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCalls &missedCalls = kept.calls;
    missedCalls.add(missed("+31201234567"), start);
    Call back = call("1002", "0201234567", start + 60s);
    missedCalls.markReturned(back, reader());
    QVERIFY(!missedCalls.list().front().returned); // nobody has answered yet
    back.answeredBy = Party{"0201234567", "", "PJSIP/trunk-00000002"};
    back.answered = start + 65s;
    missedCalls.markReturned(back, reader());
    QCOMPARE(missedCalls.list().front().returned, start + 65s);
    QCOMPARE(missedCalls.list().front().returnedBy, std::string("1002"));
    missedCalls.add(missed("+31201234567"), start + 90s);
    QVERIFY(!missedCalls.list().front().returned);
}

void MissedCallsTest::marksWhoGotThrough()
{
    QTemporaryDir folder;
    Kept kept(folder.filePath(QStringLiteral("missed.sqlite")));
    MissedCalls &missedCalls = kept.calls;
    missedCalls.add(missed("0201234567"), start);
    Call before = call("0201234567", "5550100", start - 60s);
    before.answeredBy = Party{"1003", "", "PJSIP/1003-00000002"};
    missedCalls.markReturned(before, reader());
    QVERIFY(!missedCalls.list().front().returned);
    before.started = start + 60s;
    missedCalls.markReturned(before, reader());
    QCOMPARE(missedCalls.list().front().returnedBy, std::string("1003"));
}

void MissedCallsTest::storesWhateverCallersNameThemselves()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missed.sqlite"));
    const std::string name = "'; DROP TABLE missed; --\n" + std::string(10'000, 'x');
    {
        Kept kept(path);
        kept.calls.add(missed("0201234567", name), start);
    }
    Kept kept(path);
    QCOMPARE(kept.calls.list().front().name, name);
}

CACOFONISK_TEST(MissedCallsTest)

} // namespace cacofonisk::tst_missedcalls

#include "tst_missedcalls.moc"
