// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/history/keeper.h"
#include "core/history/store.h"
#include "tests/core/history/keptcalls.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

namespace cacofonisk::tst_keeper {

using namespace calls;
using namespace history;
using namespace test;
using namespace std::chrono_literals;

class KeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_files = std::make_unique<Files>(); }
    void keepsCallsAsTheyEnd();
    void writesWhatIsLeftAtTheEnd();
    void losesNothingThatWasKeptWhenItIsKilled();
    void goesOnWhereNothingCanBeWritten();
    void takesARecordingOnce();
    void notesWhenServersAreWatched();
    void removesWhatIsTooOld();
    void removesWhatIsTooMuch();

private:
    [[nodiscard]] QString path() const { return m_files->path(QStringLiteral("calls.sqlite")); }
    [[nodiscard]] qint64 count() const
    {
        const auto archive = Archive::open(path());
        return archive ? (*archive)->count({}).value_or(-1) : -1;
    }

    std::unique_ptr<Files> m_files;
};

namespace {

std::vector<SharedCall> some(int count)
{
    std::vector<SharedCall> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(answeredCall(i));
    }
    return calls;
}

} // namespace

void KeeperTest::keepsCallsAsTheyEnd()
{
    Keeper keeper(path());
    const QSignalSpy kept(&keeper, &Keeper::kept);
    Call going = answeredCall(9);
    going.ended.reset();
    keeper.keep({answeredCall(0), going});
    keeper.keep({answeredCall(1)});
    QTRY_COMPARE(count(), 2);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(kept.front().front().toInt(), 2);
}

void KeeperTest::writesWhatIsLeftAtTheEnd()
{
    {
        Keeper keeper(path());
        keeper.keep(some(1200));
    }
    QCOMPARE(count(), 1200);
}

void KeeperTest::losesNothingThatWasKeptWhenItIsKilled()
{
#ifdef Q_OS_UNIX
    int told[2];
    QVERIFY(pipe(told) == 0);
    const pid_t child = fork();
    if (child == 0) { // keeps calls until it is killed
        auto store = Store::open(path());
        for (int i = 0; store; ++i) {
            const bool isKept = (*store)->keep(std::array{SharedCall(answeredCall(i))}).has_value();
            if (!isKept || write(told[1], "x", 1) != 1) {
                _exit(1);
            }
        }
        _exit(1);
    }
    char byte = 0;
    constexpr int enough = 50;
    int isKept = 0;
    while (isKept < enough && read(told[0], &byte, 1) == 1) {
        ++isKept;
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QCOMPARE(isKept, enough);
    QVERIFY(count() >= enough);
    auto store = Store::open(path());
    QVERIFY(store);
    QVERIFY(
        (*store)->database().run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)"));
    ::close(told[0]);
    ::close(told[1]);
#endif
}

void KeeperTest::goesOnWhereNothingCanBeWritten()
{
    QVERIFY(QDir().mkpath(path()));
    Keeper keeper(path());
    const QSignalSpy failed(&keeper, &Keeper::failed);
    const QSignalSpy mended(&keeper, &Keeper::mended);
    keeper.keep(some(3));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().value<Error>().message().contains(
        QLatin1String("may not be written")));
    QVERIFY(QDir().rmdir(path()));
    QTRY_COMPARE_WITH_TIMEOUT(mended.count(), 1, 20'000);
    QCOMPARE(count(), 3);
    QCOMPARE(failed.count(), 1);
}

void KeeperTest::takesARecordingOnce()
{
    Keeper keeper(path());
    const QSignalSpy taken(&keeper, &Keeper::taken);
    keeper.take({some(600), "pbx", begin, begin + 1h});
    keeper.take({some(601), "pbx", begin, begin + 1h});
    QTRY_COMPARE(taken.count(), 2);
    QCOMPARE(taken[0].front().toInt(), 600);
    QCOMPARE(taken[1].front().toInt(), 1);
    const auto watches = std::move(*Archive::open(path()))->watches();
    QVERIFY(watches);
    QVERIFY(*watches == std::vector<Watch>({{"pbx", begin, begin + 1h, false}}));
}

void KeeperTest::notesWhenServersAreWatched()
{
    const Moment before = timeOfDay();
    {
        Keeper keeper(path());
        keeper.setWatched({"pbx", "other"});
        keeper.setWatched({"pbx"});
        keeper.setWatched({"other", "pbx"});
    }
    const auto watches = std::move(*Archive::open(path()))->watches();
    QVERIFY(watches);
    QCOMPARE(watches->size(), std::size_t(3));
    for (const Watch &watch : *watches) {
        QVERIFY(watch.isLive);
        QVERIFY(watch.since >= before && watch.until >= watch.since && watch.until <= timeOfDay());
    }
    QVERIFY((*watches)[0].until <= (*watches)[1].since); // of "other": a gap
}

void KeeperTest::removesWhatIsTooOld()
{
    Call fresh = answeredCall(0);
    fresh.started = timeOfDay();
    fresh.ended = fresh.started + 1s;
    auto calls = some(900);
    for (SharedCall &call : calls) {
        Call old = *call;
        old.started -= 24h * 400;
        old.ended = *old.ended - 24h * 400;
        call = old;
    }
    calls.push_back(fresh);
    QVERIFY(std::move(*Store::open(path()))->keep(calls));
    Keeper keeper(path());
    keeper.setLimits({std::chrono::days(365), 0});
    QTRY_COMPARE(count(), 1);
}

void KeeperTest::removesWhatIsTooMuch()
{
    QVERIFY(std::move(*Store::open(path()))->keep(some(4000)));
    Keeper keeper(path());
    const qint64 most = QFile(path()).size() / 2;
    keeper.setLimits({std::chrono::days(0), most});
    const auto store = std::move(*Store::open(path()));
    QTRY_VERIFY(*store->size() <= most);
    QVERIFY(count() > 1000);
}

CACOFONISK_TEST(KeeperTest)

} // namespace cacofonisk::tst_keeper

#include "tst_keeper.moc"
