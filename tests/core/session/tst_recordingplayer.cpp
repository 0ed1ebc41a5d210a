// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/openrecording.h"
#include "core/session/recordingplayer.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_recordingplayer {

using namespace test;

/// That every point of a recording can be reached from every other, and looks the same then.
class RecordingPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPointLooksAsIfReadUpToIt_data();
    void everyPointLooksAsIfReadUpToIt();
    void goingOnTellsChanges();
    void findsTheMessageOfAMoment();
    void stopsAtTheEndOfWhatWasIndexed();
    void notesReports();

private:
    static constexpr std::uint64_t checkpointDistance = 100;

    struct Replayed
    {
        Replayed(const QString &path)
            : indexer(std::move(*recording::AheadReader::open(path, problems)), "test", problems,
                      checkpointDistance)
            , player(std::move(*recording::openRecording(path, problems)), "test", indexer,
                     problems)
        {}

        ami::Problems problems;
        session::RecordingIndexer indexer;
        session::RecordingPlayer player;
    };

    void indexAll(Replayed &replayed)
    {
        while (replayed.indexer.advance(std::chrono::steady_clock::now())) {
        }
    }
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");

} // namespace

void RecordingPlayerTest::init()
{
    QVERIFY(QFile::exists(test::recording(hour)));
}

void RecordingPlayerTest::everyPointLooksAsIfReadUpToIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a busy hour") << hour;
    QTest::newRow("an attended transfer") << QStringLiteral("22/attended-refer-inbound.ami.gz");
    QTest::newRow("attached in the middle of calls") << QStringLiteral("16/mid-call.ami.gz");
}

void RecordingPlayerTest::everyPointLooksAsIfReadUpToIt()
{
    QFETCH(QString, name);
    Replayed replayed(test::recording(name));
    indexAll(replayed);
    Replayed straight(test::recording(name));
    indexAll(straight);
    const std::uint64_t count = replayed.indexer.index().count();
    const std::uint64_t step = std::max<std::uint64_t>(1, count / 60);
    for (std::uint64_t number = 0; number <= count; number += step) {
        (void)straight.player.goTo(number);
        (void)replayed.player.goTo(number % 7 == 0 ? count : 0); // come from elsewhere
        (void)replayed.player.goTo(number);
        QCOMPARE(replayed.player.number(), number);
        QCOMPARE(replayed.player.callBook().calls(), straight.player.callBook().calls());
        QCOMPARE(replayed.player.next(), straight.player.next());
    }
}

void RecordingPlayerTest::goingOnTellsChanges()
{
    Replayed replayed(test::recording(QStringLiteral("22/hold.ami.gz")));
    indexAll(replayed);
    QVERIFY(replayed.player.goTo(1));
    while (replayed.player.next() && replayed.player.callBook().takeChanged().empty()) {
        replayed.player.step();
    }
    QVERIFY(replayed.player.next());
    QCOMPARE(replayed.player.callBook().calls().size(), std::size_t(1));
    QVERIFY(!replayed.player.goTo(0));
    QVERIFY(replayed.player.callBook().calls().empty());
}

void RecordingPlayerTest::findsTheMessageOfAMoment()
{
    Replayed replayed(test::recording(hour));
    indexAll(replayed);
    const recording::Index &index = replayed.indexer.index();
    QCOMPARE(replayed.player.numberAt(index.last() + std::chrono::seconds(1)), index.count());
    for (int share = 1; share < 10; ++share) {
        const Moment moment = index.first() + (index.last() - index.first()) * share / 10;
        const std::uint64_t number = replayed.player.numberAt(moment);
        (void)replayed.player.goTo(number);
        QVERIFY(replayed.player.moment() < moment);
        QVERIFY(*replayed.player.next() >= moment);
    }
}

void RecordingPlayerTest::stopsAtTheEndOfWhatWasIndexed()
{
    Replayed replayed(test::recording(hour));
    QVERIFY(replayed.indexer.advance(std::chrono::steady_clock::now()));
    const std::uint64_t count = replayed.indexer.index().count();
    QVERIFY(count > 0);
    (void)replayed.player.goTo(1'000'000);
    QCOMPARE(replayed.player.number(), count);
    QVERIFY(!replayed.player.next());
    QVERIFY(replayed.indexer.advance(std::chrono::steady_clock::now()));
    QVERIFY(replayed.player.next());
}

void RecordingPlayerTest::notesReports()
{
    Replayed replayed(test::recording(QStringLiteral("22/answer-a-hangup.ami.gz")));
    indexAll(replayed);
    const session::NumberSet &reports = replayed.indexer.reports();
    int count = 0;
    std::optional<std::uint64_t> last;
    for (auto next = reports.from(0); next; next = reports.from(*next + 1)) {
        QCOMPARE(reports.before(*next), last);
        QVERIFY(reports.from(*next) == next);
        last = next;
        ++count;
    }
    QCOMPARE(count, 4); // b_dial, b_dial_end, up, hangup
    QVERIFY(last < replayed.indexer.index().count());
    QCOMPARE(reports.before(replayed.indexer.index().count()), last);
}

CACOFONISK_TEST(RecordingPlayerTest)

} // namespace cacofonisk::tst_recordingplayer

#include "tst_recordingplayer.moc"
