// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/outbox.h"
#include "tests/core/delivery/deliveryevents.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

namespace cacofonisk::tst_outbox {

using namespace delivery;
using namespace test;

class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handsOutInOrder();
    void whatIsNotSettledIsHandedOutAnew();
    void handsOutNoMoreThanIsAskedFor();
    void aWayThatTakesNothingHoldsUpNoOther();
    void forgetsWhatEveryWayHasSettled();
    void keepsWhereAWayStands();
    void epochsRise();
    void dropsTheOldestWhenItIsFull();
    void dropsWhatIsTooOld();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void refusesAFileOfALaterVersion();
    void refusesASecondProgram();
    void refusesAFolderThatCannotBeWritten();
    void goesOnWhileTheDiskIsFull();
    void losesNothingThatItSaidToBeKept_data();
    void losesNothingThatItSaidToBeKept();
    void aWishForARetryReachesTheWay();
    void whatWaitsForAWayThatIsGoneStays();
    void keepsTwoThousandEventsASecond();
    void childThatIsKilled();
    void childWithAFullDisk();

private:
    [[nodiscard]] OutboxOptions options() const
    {
        OutboxOptions options;
        options.path = m_folder->filePath(QStringLiteral("outbox.sqlite"));
        options.pace = std::chrono::milliseconds(0);
        options.clock = [] { return eventOf(1)->time; };
        return options;
    }

    /// The ids of what waits for a way in the file, in order.
    [[nodiscard]] QStringList idsInFile(const QString &way = QStringLiteral("a")) const
    {
        QStringList ids;
        auto store = OutboxStore::open(options().path);
        if (!store) {
            return {store.error().message()};
        }
        const int number = (*store)->wayOf(way).value_or(0);
        for (const Entry &entry : (*store)->waiting(number, 0, 1'000'000).value_or(Entries())) {
            ids.append(QString::fromStdString(entry.event->id));
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QStringList idsFrom(int first, int last)
{
    QStringList ids;
    for (int number = first; number <= last; ++number) {
        ids.append(QStringLiteral("evt_%1").arg(number));
    }
    return ids;
}

QStringList idsOf(std::initializer_list<int> numbers)
{
    QStringList ids;
    for (const int number : numbers) {
        ids += idsFrom(number, number);
    }
    return ids;
}

/// Runs a test function of this class in a process of its own, with a file to work on.
void startChild(QProcess &child, const char *function, const QString &path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CACOFONISK_TEST_OUTBOX"), path);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_outbox"), QString::fromLatin1(function)});
}

/// The number after the last `KEPT ` in a line of its own.
int lastKept(const QByteArray &output)
{
    int last = 0;
    const QByteArrayList lines = output.split('\n');
    for (qsizetype line = 0; line + 1 < lines.size(); ++line) { // the last may be cut
        if (lines[line].startsWith("KEPT ")) {
            last = lines[line].mid(5).toInt();
        }
    }
    return last;
}

} // namespace

void OutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void OutboxTest::handsOutInOrder()
{
    NotingWay way(QStringLiteral("a"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    for (int number = 1; number <= 1000; ++number) {
        outbox.tell(eventOf(number));
    }
    QTRY_COMPARE(way.ids.size(), 1000);
    QCOMPARE(way.ids, idsFrom(1, 1000));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(options().path) & others));
}

void OutboxTest::whatIsNotSettledIsHandedOutAnew()
{
    {
        NotingWay way(QStringLiteral("a"), 1000, false);
        Outbox outbox(options());
        QVERIFY(outbox.open());
        outbox.setWays({&way});
        for (int number = 1; number <= 10; ++number) {
            outbox.tell(eventOf(number));
        }
        QTRY_COMPARE(way.taken.size(), 10);
        emit way.delivered({way.taken[1].number, way.taken[4].number});
        const Moment due = eventOf(99)->time;
        emit way.postponed(way.taken[0].number, 3, due);
        outbox.close();
    }
    NotingWay way(QStringLiteral("a"), 1000, false);
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    QTRY_COMPARE(way.ids, idsOf({1, 3, 4, 6, 7, 8, 9, 10}));
    QCOMPARE(way.taken[0].attempts, 3);
    QCOMPARE(way.taken[0].due, std::optional(eventOf(99)->time));
    const Event &event = *way.taken[1].event;
    QCOMPARE(event.data, eventOf(3)->data);
    QCOMPARE(event.subject, eventOf(3)->subject);
    QCOMPARE(event.order, eventOf(3)->order);
    QCOMPARE(event.time, eventOf(3)->time);
    QCOMPARE(event.seq, std::uint64_t(3));
}

void OutboxTest::handsOutNoMoreThanIsAskedFor()
{
    NotingWay way(QStringLiteral("a"), 3, false);
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    QSignalSpy kept(&outbox, &Outbox::kept);
    for (int number = 1; number <= 10; ++number) {
        outbox.tell(eventOf(number));
    }
    QTRY_COMPARE(way.ids, idsFrom(1, 3));
    QTRY_VERIFY(!kept.isEmpty() && kept.last()[0].toLongLong() == 10);
    emit way.asked(4);
    QTRY_COMPARE(way.ids, idsFrom(1, 7));
    emit way.asked(100);
    QTRY_COMPARE(way.ids, idsFrom(1, 10));
    outbox.tell(eventOf(11));
    QTRY_COMPARE(way.ids, idsFrom(1, 11));
}

void OutboxTest::aWayThatTakesNothingHoldsUpNoOther()
{
    NotingWay dead(QStringLiteral("dead"), 0, false);
    NotingWay way(QStringLiteral("a"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&dead, &way});
    for (int number = 1; number <= 500; ++number) {
        outbox.tell(eventOf(number));
    }
    QTRY_COMPARE(way.ids.size(), 500);
    QVERIFY(dead.ids.isEmpty());
    QTRY_COMPARE(outbox.figures()[0].waiting, 500);
    QTRY_COMPARE(outbox.figures()[1].waiting, 0);
    outbox.close();
    QCOMPARE(idsInFile(QStringLiteral("dead")).size(), 500);
}

void OutboxTest::forgetsWhatEveryWayHasSettled()
{
    NotingWay a(QStringLiteral("a"));
    NotingWay b(QStringLiteral("b"), 1000, false);
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&a, &b});
    outbox.tell(eventOf(1));
    outbox.tell(eventOf(2));
    QTRY_COMPARE(b.taken.size(), 2);
    emit b.delivered({b.taken[0].number});
    outbox.close();
    QCOMPARE(idsInFile(QStringLiteral("b")), idsOf({2}));
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
    database.setDatabaseName(options().path);
    QVERIFY(database.open());
    QSqlQuery query(QStringLiteral("SELECT id FROM event"), database);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("evt_2"));
    QVERIFY(!query.next());
}

void OutboxTest::keepsWhereAWayStands()
{
    const WayState state{eventOf(3)->time, 4, eventOf(9)->time, true, QStringLiteral("it is gone")};
    {
        NotingWay way(QStringLiteral("a"));
        Outbox outbox(options());
        QVERIFY(outbox.open());
        outbox.setWays({&way});
        emit way.stateChanged(state);
        outbox.close();
    }
    NotingWay way(QStringLiteral("a"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    QTRY_COMPARE(way.began, state);
}

void OutboxTest::epochsRise()
{
    std::uint64_t last = 0;
    for (int i = 0; i < 3; ++i) {
        Outbox outbox(options()); // whose clock stands
        QVERIFY(outbox.open());
        QVERIFY(outbox.epoch() > last);
        last = outbox.epoch();
    }
}

void OutboxTest::dropsTheOldestWhenItIsFull()
{
    {
        NotingWay way(QStringLiteral("a"), 0);
        Outbox outbox(options());
        QVERIFY(outbox.open());
        outbox.setWays({&way});
        for (int number = 1; number <= 2000; ++number) {
            outbox.tell(eventOf(number));
        }
        outbox.close();
    }
    OutboxOptions small = options();
    small.mostBytes = 200'000;
    NotingWay way(QStringLiteral("a"), 1'000'000, false);
    {
        auto store = OutboxStore::open(small.path);
        QVERIFY(store);
        const auto dropped = (*store)->trim(small.mostBytes, Moment());
        QVERIFY(dropped);
        QCOMPARE(dropped->size(), std::size_t(1));
        QVERIFY(dropped->begin()->second > 100);
        QVERIFY((*store)->bytes().value_or(0) < 2 * small.mostBytes);
    }
    const QStringList left = idsInFile();
    QVERIFY(left.size() > 100);
    QCOMPARE(left, idsFrom(2001 - static_cast<int>(left.size()), 2000));
}

void OutboxTest::dropsWhatIsTooOld()
{
    OutboxOptions aged = options();
    aged.mostAge = std::chrono::hours(1);
    Moment now = eventOf(10)->time;
    aged.clock = [&now] { return now; };
    NotingWay way(QStringLiteral("a"), 0);
    NotingWay told(QStringLiteral("told"));
    {
        Outbox outbox(aged);
        QVERIFY(outbox.open());
        outbox.setWays({&way});
        for (int number = 1; number <= 10; ++number) {
            outbox.tell(eventOf(number));
        }
        outbox.close();
    }
    now = eventOf(5)->time + aged.mostAge;
    Outbox outbox(aged);
    QVERIFY(outbox.open());
    outbox.close();
    QCOMPARE(idsInFile(), idsFrom(5, 10));
}

void OutboxTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(5000, 'x');
    QTest::newRow("begin overwritten") << QByteArray();
}

void OutboxTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    {
        NotingWay way(QStringLiteral("a"), 0);
        Outbox outbox(options());
        QVERIFY(outbox.open());
        outbox.setWays({&way});
        for (int number = 1; number <= 500; ++number) {
            outbox.tell(eventOf(number));
        }
        outbox.close();
    }
    QFile file(options().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (content.isEmpty()) {
        file.seek(4096);
        file.write(QByteArray(static_cast<qsizetype>(file.size()) - 4096, '\x5a'));
    } else {
        file.resize(0);
        file.write(content);
    }
    file.close();
    Outbox outbox(options());
    QSignalSpy said(&outbox, &Outbox::said);
    QVERIFY(outbox.open());
    QCOMPARE(said.size(), 1);
    const QStringList aside =
        QDir(m_folder->path()).entryList({QStringLiteral("outbox.sqlite.unreadable-*")});
    QVERIFY(!aside.isEmpty());
    QVERIFY(said[0][0].value<Error>().message().contains(aside[0]));
    NotingWay way(QStringLiteral("a"));
    outbox.setWays({&way});
    outbox.tell(eventOf(1));
    QTRY_COMPARE(way.ids, idsFrom(1, 1));
}

void OutboxTest::refusesAFileOfALaterVersion()
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("later"));
        database.setDatabaseName(options().path);
        QVERIFY(database.open());
        QSqlQuery(QStringLiteral("CREATE TABLE mine (x)"), database);
        QSqlQuery(QStringLiteral("PRAGMA user_version = 99"), database);
        database.close();
    }
    Outbox outbox(options());
    const auto opened = outbox.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(u"later version"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*unreadable*")}), QStringList());
}

void OutboxTest::refusesASecondProgram()
{
    Outbox first(options());
    QVERIFY(first.open());
    Outbox second(options());
    const auto opened = second.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(u"in use by another program"));
    QVERIFY(OutboxStore::open(options().path, OutboxStore::Access::Beside));
}

void OutboxTest::refusesAFolderThatCannotBeWritten()
{
    OutboxOptions wrong = options();
    wrong.path = QStringLiteral("/proc/outbox.sqlite");
    Outbox outbox(wrong);
    const auto opened = outbox.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message().contains(u"/proc/outbox.sqlite"));
}

/// In a process of its own, as its files may only grow so far.
void OutboxTest::goesOnWhileTheDiskIsFull()
{
    QProcess child;
    startChild(child, "childWithAFullDisk", options().path);
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput() + child.readAllStandardError());
}

void OutboxTest::childWithAFullDisk()
{
    if (!qEnvironmentVariableIsSet("CACOFONISK_TEST_OUTBOX")) {
        QSKIP("runs as a child alone");
    }
    std::signal(SIGXFSZ, SIG_IGN);
    OutboxOptions full = options();
    full.path = qEnvironmentVariable("CACOFONISK_TEST_OUTBOX");
    full.retryPause = std::chrono::seconds(0);
    NotingWay way(QStringLiteral("a"), 1'000'000, false);
    Outbox outbox(full);
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    QSignalSpy said(&outbox, &Outbox::said);
    outbox.tell(eventOf(1));
    QTRY_COMPARE(way.ids, idsFrom(1, 1));
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = std::exchange(limit.rlim_cur, rlim_t(60'000));
    setrlimit(RLIMIT_FSIZE, &limit);
    for (int number = 2; number <= 1000; ++number) {
        outbox.tell(eventOf(number));
    }
    QTRY_COMPARE(way.ids, idsFrom(1, 1000)); // none is held back
    QCOMPARE(said.size(), 1);
    emit way.delivered({way.taken[500].number});
    limit.rlim_cur = before;
    setrlimit(RLIMIT_FSIZE, &limit);
    QTRY_COMPARE(said.size(), 2); // it can be written again
    outbox.close();
    auto store = OutboxStore::open(full.path);
    QVERIFY(store);
    const int number = (*store)->wayOf(QStringLiteral("a")).value_or(0);
    QCOMPARE((*store)->waiting(number, 0, 2000).value_or(Entries()).size(), 999);
}

void OutboxTest::losesNothingThatItSaidToBeKept_data()
{
    QTest::addColumn<int>("writes");
    for (const int after : {1, 2, 3, 5, 8, 13, 21, 34}) {
        QTest::addRow("after %d writes", after) << after;
    }
}

void OutboxTest::losesNothingThatItSaidToBeKept()
{
    QFETCH(int, writes);
    QProcess child;
    startChild(child, "childThatIsKilled", options().path);
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += child.readAllStandardOutput()).count("KEPT ") >= writes ||
                                 child.state() == QProcess::NotRunning,
                             30'000);
    child.kill();
    QVERIFY(child.waitForFinished(10'000));
    output += child.readAllStandardOutput();
    const int kept = lastKept(output);
    QVERIFY(kept > 0);
    const QStringList ids = idsInFile();
    QVERIFY2(ids.size() >= kept, qPrintable(QStringLiteral("%1 of %2").arg(ids.size()).arg(kept)));
    QCOMPARE(ids, idsFrom(1, static_cast<int>(ids.size())));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*unreadable*")}), QStringList());
}

void OutboxTest::childThatIsKilled()
{
    if (!qEnvironmentVariableIsSet("CACOFONISK_TEST_OUTBOX")) {
        QSKIP("runs as a child alone");
    }
    OutboxOptions killed = options();
    killed.path = qEnvironmentVariable("CACOFONISK_TEST_OUTBOX");
    NotingWay way(QStringLiteral("a"), 0, false);
    Outbox outbox(killed);
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    connect(&outbox, &Outbox::kept, this, [](qint64 number) {
        std::printf("KEPT %lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    });
    constexpr int most = 200'000; // until it is killed
    for (int number = 1; number <= most; ++number) {
        outbox.tell(eventOf(number));
        if (number % 7 == 0) {
            QCoreApplication::processEvents();
        }
    }
}

void OutboxTest::aWishForARetryReachesTheWay()
{
    NotingWay way(QStringLiteral("a"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&way});
    auto beside = OutboxStore::open(options().path, OutboxStore::Access::Beside);
    QVERIFY(beside);
    QVERIFY((*beside)->wishRetry(QStringLiteral("a")));
    QTRY_COMPARE(way.retried, 1);
}

void OutboxTest::whatWaitsForAWayThatIsGoneStays()
{
    NotingWay a(QStringLiteral("a"), 0);
    NotingWay b(QStringLiteral("b"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&a, &b});
    outbox.tell(eventOf(1));
    outbox.tell(eventOf(2));
    outbox.setWays({&b});
    outbox.tell(eventOf(3));
    QTRY_COMPARE(b.ids, idsFrom(1, 3));
    NotingWay again(QStringLiteral("a"));
    outbox.setWays({&again, &b});
    QTRY_COMPARE(again.ids, idsFrom(1, 2));
}

void OutboxTest::keepsTwoThousandEventsASecond()
{
    NotingWay a(QStringLiteral("a"));
    NotingWay b(QStringLiteral("b"));
    Outbox outbox(options());
    QVERIFY(outbox.open());
    outbox.setWays({&a, &b});
    constexpr int events = 4000;
    QElapsedTimer timer;
    timer.start();
    for (int number = 1; number <= events; ++number) {
        outbox.tell(eventOf(number));
        if (number % 20 == 0) { // as they come in 10 ms
            QCoreApplication::processEvents();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(outbox.figures()[0].waiting + outbox.figures()[1].waiting, 0, 60'000);
    outbox.write();
    qInfo() << events << "events through two ways in" << timer.elapsed() << "ms";
    QCOMPARE(a.ids, idsFrom(1, events));
    QCOMPARE(b.ids, a.ids);
}

CACOFONISK_TEST(OutboxTest)

} // namespace cacofonisk::tst_outbox

#include "tst_outbox.moc"
