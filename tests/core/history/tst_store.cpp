// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callreader.h"
#include "core/history/archive.h"
#include "core/history/schema.h"
#include "core/history/store.h"
#include "tests/core/history/keptcalls.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace cacofonisk::tst_store {

using namespace calls;
using namespace history;
using namespace test;
using namespace std::chrono_literals;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsCallsWhole();
    void keepsEachOnce();
    void keepsNoneThatGoesOn();
    void tellsUntimedCallsApart();
    void keepsAllOrNone();
    void isReadableByItsUserAlone();
    void opensEachVersion();
    void leavesWhatItCannotUse_data();
    void leavesWhatItCannotUse();
    void saysThatThereIsNone();
    void removesTheOldest();
    void givesRoomBack();
    void keepsWhenServersWereWatched();
};

namespace {

/// A file of history in a folder that is gone with this.
struct History
{
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("h/calls.sqlite")); }

    [[nodiscard]] Result<int> keep(std::vector<SharedCall> calls) const
    {
        return store()->keep(calls);
    }

    [[nodiscard]] std::unique_ptr<Store> store() const { return std::move(*Store::open(path())); }
    [[nodiscard]] std::unique_ptr<Archive> archive() const
    {
        return std::move(*Archive::open(path()));
    }

    QTemporaryDir folder;
};

std::vector<SharedCall> some(int count)
{
    std::vector<SharedCall> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(answeredCall(i));
    }
    return calls;
}

} // namespace

void StoreTest::keepsCallsWhole()
{
    const History history;
    QCOMPARE(history.keep({answeredCall()}), Result<int>(1));
    const auto page = history.archive()->find({}, 10);
    QVERIFY(page);
    QCOMPARE(page->calls.size(), std::size_t(1));
    const QByteArray &json = page->calls.front().json;
    const auto read = readCall(std::string_view(json.constData(), std::size_t(json.size())), {});
    QVERIFY(read);
    QCOMPARE(*read, answeredCall());
    QVERIFY(page->isLast());
}

void StoreTest::keepsEachOnce()
{
    const History history;
    QCOMPARE(history.keep({answeredCall(1), answeredCall(1)}), Result<int>(1));
    Call elsewhere = answeredCall(1);
    elsewhere.server = "name of a file";
    QCOMPARE(history.keep({answeredCall(2), elsewhere}), Result<int>(1));
    QCOMPARE(found(*history.archive(), ""),
             QStringList({QStringLiteral("1000.2"), QStringLiteral("1000.1")}));
}

void StoreTest::keepsNoneThatGoesOn()
{
    const History history;
    Call call = answeredCall();
    call.ended.reset();
    QCOMPARE(history.keep({call}), Result<int>(0));
}

void StoreTest::tellsUntimedCallsApart()
{
    const History history;
    Call call = answeredCall();
    call.started = Moment(5us);
    call.ended = Moment(9us);
    Call other = call;
    other.server = "another";
    QCOMPARE(history.keep({call, other, call}), Result<int>(2));
    QCOMPARE(history.archive()->count({}), Result<qint64>(2));
}

void StoreTest::keepsAllOrNone()
{
    const History history;
    QCOMPARE(history.keep(some(2)), Result<int>(2));
    const auto store = history.store();
    const auto pages = store->database().number("PRAGMA page_count");
    QVERIFY(store->database().run(
        ("PRAGMA max_page_count = " + QByteArray::number(*pages + 1)).constData()));
    const auto kept = store->keep(some(9000));
    QVERIFY(!kept);
    QVERIFY2(kept.error().message().contains(QLatin1String("the disk is full")),
             qPrintable(kept.error().message()));
    QCOMPARE(history.archive()->count({}), Result<qint64>(2));

    QVERIFY(store->database().run("PRAGMA max_page_count = 1000000"));
    QCOMPARE(store->keep(some(9000)), Result<int>(8998));
}

void StoreTest::isReadableByItsUserAlone()
{
    const History history;
    const auto store = history.store();
    QCOMPARE(store->keep(some(1)), Result<int>(1));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo info(history.path());
    for (const QString &path :
         {info.filePath(), info.path(), info.filePath() + QStringLiteral("-wal")}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
}

/// version1.sql makes what the first version wrote, a statement a line.
void StoreTest::opensEachVersion()
{
    const History history;
    QVERIFY(QDir().mkpath(QFileInfo(history.path()).path()));
    for (int version = 1; version <= int(migrations().size()); ++version) {
        QFile::remove(history.path());
        const QByteArray dump =
            contentOf(QStringLiteral(VERSIONS) + QStringLiteral("/version%1.sql").arg(version));
        QVERIFY(!dump.isEmpty());
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
            database.setDatabaseName(history.path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QByteArray &statement : dump.trimmed().split('\n')) {
                QVERIFY2(query.exec(QString::fromUtf8(statement)),
                         qPrintable(query.lastError().text() + QString::fromUtf8(statement)));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("dump"));
        QCOMPARE(history.keep({answeredCall(7)}), Result<int>(1));
        QCOMPARE(found(*history.archive(), "visser"),
                 QStringList({QStringLiteral("1000.7"), QStringLiteral("1000.2"),
                              QStringLiteral("1000.1")}));
    }
}

void StoreTest::leavesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no database") << QByteArray(5000, 'x') << QStringLiteral("is damaged");
    QTest::newRow("a newer version") << QByteArray() << QStringLiteral("newer version");
    QTest::newRow("a folder") << QByteArray("folder") << QStringLiteral("may not be written");
}

void StoreTest::leavesWhatItCannotUse()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    Files files;
    const QString path = files.path(QStringLiteral("calls.sqlite"));
    if (content == "folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (!content.isEmpty()) {
        files.write(QStringLiteral("calls.sqlite"), content);
    } else {
        auto store = std::move(*Store::open(path));
        QVERIFY(store->database().run("PRAGMA user_version = 1000"));
        QVERIFY(store->database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const QByteArray before = contentOf(path);
    const auto opened = Store::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message().contains(said), qPrintable(opened.error().message()));
    QCOMPARE(contentOf(path), before);
    QVERIFY(!Archive::open(path));
}

void StoreTest::saysThatThereIsNone()
{
    const History history;
    const auto opened = Archive::open(history.path());
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(QLatin1String("no history yet")));
    QVERIFY(!QFileInfo::exists(history.path()));
}

void StoreTest::removesTheOldest()
{
    const History history;
    const auto store = history.store();
    QCOMPARE(store->keep(some(5)), Result<int>(5));
    QCOMPARE(store->removeBefore(begin + 3min, 2), Result<int>(2));
    QCOMPARE(store->removeBefore(begin + 3min, 2), Result<int>(1));
    QCOMPARE(store->removeBefore(begin + 3min, 2), Result<int>(0));
    QCOMPARE(store->removeOldest(1), Result<int>(1));
    QCOMPARE(found(*history.archive(), "visser"), QStringList(QStringLiteral("1000.4")));
    QCOMPARE(found(*history.archive(), "ext:1002"), QStringList(QStringLiteral("1000.4")));
    QVERIFY(store->database().run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"));
}

void StoreTest::givesRoomBack()
{
    const History history;
    const auto store = history.store();
    QVERIFY(store->keep(some(3000)));
    const qint64 full = *store->size();
    while (*store->removeOldest(200) > 0) {
    }
    bool isFirst = true;
    while (*store->tidy(std::exchange(isFirst, false))) {
    }
    QVERIFY(*store->size() < full / 4);
    QVERIFY(*store->database().number("PRAGMA page_count") * 4096 < full / 2);
}

void StoreTest::keepsWhenServersWereWatched()
{
    const History history;
    const auto store = history.store();
    const auto first = store->addWatch("pbx", begin, begin, true);
    QVERIFY(first);
    QVERIFY(store->extendWatch(*first, begin + 5min));
    QVERIFY(store->extendWatch(*first, begin + 1min)); // the clock was set back
    for (int times = 0; times < 2; ++times) {
        QVERIFY(store->addWatch("pbx", begin + 10min, begin + 20min, false));
    }
    const std::vector<Watch> expected{{"pbx", begin, begin + 5min, true},
                                      {"pbx", begin + 10min, begin + 20min, false}};
    const auto watches = history.archive()->watches();
    QVERIFY(watches);
    QVERIFY(*watches == expected);
}

CACOFONISK_TEST(StoreTest)

} // namespace cacofonisk::tst_store

#include "tst_store.moc"
