// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventreader.h"
#include "core/session/session.h"
#include "tests/support/recordings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace cacofonisk::tst_session {

using namespace session;
using namespace test;
using namespace std::chrono_literals;

/// What a window is told of a recording that is opened, read and played.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWholeSession();
    void saysWhyARecordingCannotBeOpened_data();
    void saysWhyARecordingCannotBeOpened();
    void saysOneThingOfWhatIsNoRecording();
    void saysWhatIsWrongInARecording();
    void playsToTheEnd();
    void seeksToAMoment();
    void opensAtAMoment();
    void stepsBackAndForth();
    void opensAnotherInItsPlace();
    void waitsUntilAnUpdateWasTaken();
    void tellsManyCallsInParts();
    void knowsWhatIsOverAtThePlayhead();
    void tellsWhereEventsAre();

private:
    QString manyHours();

    static constexpr std::size_t hours = 12;
    QTemporaryDir m_folder;
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");
const QString hold = QStringLiteral("22/hold.ami.gz");

/// What a window would know by the updates that came.
struct Watcher
{
    explicit Watcher(Session &session)
        : updates(&session, &Session::updated)
        , failures(&session, &Session::failed)
        , readings(&session, &Session::readingFinished)
    {
        QObject::connect(&session, &Session::updated, &session,
                         [this](const SessionUpdatePtr &update) { take(*update); });
    }

    void take(const SessionUpdate &update)
    {
        last = update;
        for (const calls::Call &call : update.known) {
            known[call.id] = call;
        }
        for (const calls::MergedGroup &merged : update.merged) {
            known.erase(merged.number);
        }
        if (update.isReplaced) {
            live.clear();
        }
        for (const calls::Call &call : update.live) {
            live[call.id] = call;
        }
        for (const std::uint64_t id : update.over) {
            live.erase(id);
        }
    }

    QSignalSpy updates;
    QSignalSpy failures;
    QSignalSpy readings;
    SessionUpdate last;
    std::map<std::uint64_t, calls::Call> known;
    std::map<std::uint64_t, calls::Call> live;
};

} // namespace

/// The busy hour, again and again.
QString SessionTest::manyHours()
{
    QFile once(test::recording(hour));
    QFile many(m_folder.filePath(QStringLiteral("hours.ami.gz")));
    if (!once.open(QIODevice::ReadOnly) || !many.open(QIODevice::WriteOnly)) {
        return {};
    }
    many.write(once.readAll().repeated(hours));
    return many.fileName();
}

void SessionTest::tellsTheWholeSession()
{
    Session session;
    Watcher watcher(session);
    session.open(test::recording(hour));
    QTRY_VERIFY(!watcher.last.isReading);
    QVERIFY(watcher.last.isAtEnd());
    QVERIFY(!watcher.last.isPlaying());
    QCOMPARE(watcher.known.size(), std::size_t(186));
    for (const auto &[id, call] : watcher.known) {
        QVERIFY(call.ended);
    }
    QCOMPARE(watcher.last.position, watcher.last.last);
    QVERIFY(watcher.last.first < watcher.last.last);
}

void SessionTest::saysWhyARecordingCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("it is not there") << QByteArray() << QStringLiteral("No such file");
    QTest::newRow("no event") << QByteArray("Response: Success\r\n\r\n")
                              << QStringLiteral("no AMI events");
    QTest::newRow("Asterisk 11") << QByteArray("Asterisk Call Manager/1.3\r\n"
                                               "Event: Reload\r\n\r\n")
                                 << QStringLiteral("Asterisk 11 or older");
}

void SessionTest::saysWhyARecordingCannotBeOpened()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recording"));
    QFile file(path);
    QVERIFY(content.isEmpty() ||
            (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()));
    file.close();
    Session session;
    Watcher watcher(session);
    session.open(path);
    QTRY_COMPARE(watcher.failures.size(), 1);
    const QString message = watcher.failures.first().first().value<Error>().message();
    QVERIFY2(message.contains(path) && message.contains(words), qPrintable(message));
    QVERIFY(watcher.updates.isEmpty());
}

/// Where it shows late, no more is said than that.
void SessionTest::saysOneThingOfWhatIsNoRecording()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray("Event: Surprise\r\n\r\n").repeated(1000));
    file.write("Event: Link\r\nChannel1: a\r\nChannel2: b\r\n\r\n");
    file.close();
    Session session;
    Watcher watcher(session);
    session.open(file.fileName());
    QTRY_COMPARE(watcher.readings.size(), 1);
    const QStringList words = watcher.readings.first().first().toStringList();
    QCOMPARE(words.size(), 1);
    QVERIFY(words[0].contains(QLatin1String("Asterisk 11 or older")));
}

void SessionTest::saysWhatIsWrongInARecording()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Event: FullyBooted\r\n\r\nEvent: Surprise\r\n\r\nEvent: Han");
    file.close();
    Session session;
    Watcher watcher(session);
    session.open(file.fileName());
    QTRY_COMPARE(watcher.readings.size(), 1);
    const QStringList words = watcher.readings.first().first().toStringList();
    QCOMPARE(words.size(), 2);
    QVERIFY(words[0].contains(QLatin1String("Surprise")));
}

void SessionTest::playsToTheEnd()
{
    Session session;
    Watcher watcher(session);
    ReplayOptions options;
    options.play = true;
    options.speed = 0;
    session.open(test::recording(hold), options);
    QTRY_VERIFY(!watcher.last.isReading && !watcher.last.isPlaying() &&
                watcher.last.number == watcher.last.count);
    QVERIFY(!watcher.last.isAtEnd());
    QVERIFY(watcher.live.empty());
    const qsizetype before = watcher.updates.size();
    session.play(); // from the begin again
    QTRY_VERIFY(watcher.updates.size() > before);
}

void SessionTest::seeksToAMoment()
{
    Session session;
    Watcher watcher(session);
    session.open(test::recording(hold));
    QTRY_VERIFY(!watcher.last.isReading);
    const calls::Call call = watcher.known.begin()->second;
    session.seek(call.holds.front().from + 500ms);
    QTRY_VERIFY(!watcher.last.isAtEnd());
    QCOMPARE(watcher.live.size(), std::size_t(1));
    QCOMPARE(watcher.live.begin()->second.state, calls::CallState::OnHold);
    session.seekToEnd();
    QTRY_VERIFY(watcher.last.isAtEnd());
}

void SessionTest::opensAtAMoment()
{
    Session session;
    Watcher watcher(session);
    ReplayOptions options;
    options.seek = 100s;
    session.open(test::recording(hour), options);
    QTRY_VERIFY(!watcher.last.isReading && watcher.last.number > 0);
    QVERIFY(!watcher.last.isAtEnd());
    QVERIFY(watcher.last.position <= watcher.last.first + 100s);
    QVERIFY(watcher.last.position > watcher.last.first + 99s);
    QVERIFY(!watcher.live.empty());
}

void SessionTest::stepsBackAndForth()
{
    Session session;
    Watcher watcher(session);
    session.open(test::recording(hold));
    QTRY_VERIFY(!watcher.last.isReading);
    const std::uint64_t count = watcher.last.count;
    session.stepMessages(-1);
    QTRY_COMPARE(watcher.last.number, count - 1);
    session.stepMessages(1);
    QTRY_COMPARE(watcher.last.number, count);
    session.stepMessages(5);
    session.stepReport(false); // behind the hangup that is the last report
    QTRY_VERIFY(watcher.last.number < count);
    const std::uint64_t last = watcher.last.number;
    session.stepReport(false);
    QTRY_VERIFY(watcher.last.number < last);
    session.stepReport(true);
    QTRY_COMPARE(watcher.last.number, last);
    session.stepMessages(-1'000'000);
    QTRY_COMPARE(watcher.last.number, std::uint64_t(0));
    session.stepReport(false);
    session.stepReport(true); // the first
    QTRY_VERIFY(watcher.last.number > 0);
    QCOMPARE(watcher.live.size(), std::size_t(1));
    QCOMPARE(watcher.live.begin()->second.state, calls::CallState::Ringing);
}

void SessionTest::opensAnotherInItsPlace()
{
    Session session;
    QSignalSpy cleared(&session, &Session::cleared);
    session.open(test::recording(hour));
    session.open(test::recording(hold));
    QCOMPARE(cleared.size(), 1);
    Watcher watcher(session);
    QTRY_VERIFY(!watcher.last.isReading);
    QCOMPARE(watcher.known.size(), std::size_t(1));
    session.close();
    QCOMPARE(cleared.size(), 2);
    QVERIFY(!session.isOpen());
    session.play(); // nothing is open: nothing happens
}

/// A window that is busy is not flooded: what happened meanwhile comes as one.
void SessionTest::waitsUntilAnUpdateWasTaken()
{
    Replay replay(test::recording(hour), {});
    QSignalSpy updates(&replay, &Replay::updated);
    QSignalSpy finished(&replay, &Replay::readingFinished);
    replay.start();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(updates.size(), 1);
    replay.stepMessages(-1);
    replay.stepMessages(-1);
    QCoreApplication::processEvents();
    QCOMPARE(updates.size(), 1);
    replay.acknowledge();
    QTRY_COMPARE(updates.size(), 2);
    const auto update = updates.last().first().value<SessionUpdatePtr>();
    QCOMPARE(update->number, update->count - 2);
}

/// As many as a window takes in between two frames; reading is over once it knows all.
void SessionTest::tellsManyCallsInParts()
{
    const QString path = manyHours();
    Replay replay(path, {});
    QSignalSpy updates(&replay, &Replay::updated);
    QSignalSpy finished(&replay, &Replay::readingFinished);
    replay.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto last = [&] { return updates.last().first().value<SessionUpdatePtr>(); };
    QTRY_COMPARE(updates.size(), 1);
    std::set<std::uint64_t> known;
    const auto take = [&] {
        QVERIFY(last()->known.size() <= 1500);
        for (const calls::Call &call : last()->known) {
            known.insert(call.id);
        }
        for (const calls::MergedGroup &merged : last()->merged) {
            known.erase(merged.number);
        }
    };
    take();
    while (last()->isReading) {
        const qsizetype before = updates.size();
        replay.acknowledge();
        QTRY_COMPARE(updates.size(), before + 1);
        take();
    }
    QVERIFY(updates.size() > 2);
    QCOMPARE(known.size(), std::size_t(hours * 186));
}

/// Though it is still being read, and played as fast as that.
void SessionTest::knowsWhatIsOverAtThePlayhead()
{
    const QString path = manyHours();
    Replay replay(path, {.play = true, .speed = 0});
    std::set<std::uint64_t> known;
    std::set<std::uint64_t> unknown; ///< as they were over
    std::set<std::uint64_t> merged;
    bool isPlaying = true;
    connect(&replay, &Replay::updated, this, [&](const SessionUpdatePtr &update) {
        for (const calls::Call &call : update->known) {
            known.insert(call.id);
        }
        for (const std::uint64_t id : update->over) {
            if (!known.contains(id)) {
                unknown.insert(id);
            }
        }
        for (const calls::MergedGroup &part : update->merged) {
            merged.insert(part.number);
        }
        isPlaying = update->isPlaying();
        replay.acknowledge();
    });
    replay.start();
    QTRY_VERIFY(!isPlaying);
    QVERIFY(known.size() >= hours * 186);
    QVERIFY(std::includes(merged.begin(), merged.end(), unknown.begin(), unknown.end()));
}

void SessionTest::tellsWhereEventsAre()
{
    Session session;
    Watcher watcher(session);
    QSignalSpy told(&session, &Session::eventsTold);
    session.open(test::recording(hour));
    QTRY_VERIFY(!watcher.last.isReading);
    session.tellEvents();
    QVERIFY(told.wait());
    const auto source = told[0][0].value<events::EventSourcePtr>();
    QCOMPARE(source->end(), watcher.last.count);
    events::EventReader reader(source);
    ami::Message message;
    QVERIFY(reader.seek(source->end() - 1));
    QVERIFY(reader.next(message));
    QCOMPARE(reader.moment(), watcher.last.last);
    QVERIFY(!reader.next(message));
    QVERIFY(!reader.error());
}

CACOFONISK_TEST(SessionTest)

} // namespace cacofonisk::tst_session

#include "tst_session.moc"
