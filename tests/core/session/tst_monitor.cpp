// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/jsonlinesreporter.h"
#include "core/session/monitor.h"
#include "tests/core/session/followedserver.h"
#include "tests/core/session/played.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <stdexcept>

namespace cacofonisk::tst_monitor {

using namespace session;
using namespace test;
using reports::Channel;
using reports::Channels;
using reports::HangupReason;
using reports::Occasion;
using reports::Reporter;
using reports::SharedReport;

/// What a program is told that uses the library.
class MonitorTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryReportOfARecording_data();
    void tellsEveryReportOfARecording();
    void tellsReportsAsValues();
    void callsEachReporterInItsThread();
    void recordingsWaitForTheSlowest();
    void whoIsSlowMissesReportsAndHoldsUpNobody();
    void whoThrowsDisturbsNobody();
    void addsAndRemovesReportersMeanwhile();
    void aReporterMayRemoveItself();
    void tellsEveryCall();
    void tellsTheSwitchboard();
    void saysWhyItCannotPlay();
    void playsAtItsOwnPace();
    void tellsServersApart();
    void forgetsTheCallsOfWhatIsLeft();
    void refusesWhatIsNoUri();
    void endsInTheMiddle();
};

namespace {

const QString hour = QStringLiteral("16/busy-hour.ami.gz");
const QString aCall = QStringLiteral("22/answer-a-hangup.ami.gz");

constexpr std::string_view ringing = R"(
    < Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; CallerIDNum: 1001; Exten: 1002;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1
    < Event: Newchannel; Channel: SIP/2-2; ChannelState: 0; CallerIDNum: 1002; Exten: s;
        Uniqueid: 1500000000.2; Linkedid: 1500000000.1
    < Event: DialBegin; Channel: SIP/1-1; Uniqueid: 1500000000.1; DestChannel: SIP/2-2;
        DestUniqueid: 1500000000.2; DialString: 2
    < Event: Newstate; Channel: SIP/2-2; ChannelState: 5; Uniqueid: 1500000000.2
)";

constexpr auto ownThread = ReporterOptions::Thread::Own;

/// Writes down all, and in which thread; can be slow.
class Listener final : public Reporter
{
public:
    void bDial(const Occasion &occasion, const Channel &caller, const Channels &targets) override
    {
        log.bDial(occasion, caller, targets);
        note(occasion);
    }
    void bDialEnd(const Occasion &occasion, const Channel &caller, const Channels &targets,
                  std::string_view reason) override
    {
        log.bDialEnd(occasion, caller, targets, reason);
        note(occasion);
    }
    void up(const Occasion &occasion, const Channel &caller, const Channel &target) override
    {
        log.up(occasion, caller, target);
        note(occasion);
    }
    void hangup(const Occasion &occasion, const Channel &caller, HangupReason reason) override
    {
        log.hangup(occasion, caller, reason);
        note(occasion);
    }

    ReportLog log;
    std::atomic<int> count = 0;
    std::map<std::string, int> servers;
    QThread *thread = nullptr;
    std::function<void()> then; ///< is called with each report

private:
    void note(const Occasion &occasion)
    {
        ++count;
        ++servers[std::string(occasion.server)];
        thread = QThread::currentThread();
        if (then) {
            then();
        }
    }
};

/// What a Listener hears of a recording that nobody disturbs.
QStringList heardOf(const QString &name)
{
    Listener listener;
    playDirectly(name, {&listener});
    return listener.log.take();
}

ServerSettings settingsOf(const FakeAmiServer &asterisk, const QString &name)
{
    ServerSettings settings = FollowedServer::settingsOf(asterisk);
    settings.name = name;
    return settings;
}

void hangUp(const FakeAmiServer &asterisk)
{
    asterisk.dialogues().front()->send(QByteArray::fromStdString(
        wireOfScript("Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 26\n"
                     "Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 0")));
}

/// Opens when asked; whoever comes before waits.
class Gate
{
public:
    void pass()
    {
        m_arrived = true;
        m_passes.acquire();
        m_passes.release();
    }
    void open() { m_passes.release(); }
    [[nodiscard]] bool hasArrived() const { return m_arrived; }

private:
    QSemaphore m_passes;
    std::atomic<bool> m_arrived = false;
};

} // namespace

void MonitorTest::tellsEveryReportOfARecording_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("in the thread of the monitor") << false;
    QTest::newRow("in a thread of its own") << true;
}

void MonitorTest::tellsEveryReportOfARecording()
{
    QFETCH(bool, isOwn);
    QBuffer expected;
    QVERIFY(expected.open(QIODevice::WriteOnly));
    reports::JsonLinesReporter directly(expected);
    playDirectly(hour, {&directly});

    QBuffer told;
    QVERIFY(told.open(QIODevice::WriteOnly));
    reports::JsonLinesReporter reporter(told);
    Monitor monitor;
    const QSignalSpy dropped(&monitor, &Monitor::reportsDropped);
    QSignalSpy finished(&monitor, &Monitor::playingFinished);
    ReporterOptions options;
    options.thread = isOwn ? ownThread : ReporterOptions::Thread::OfMonitor;
    monitor.addReporter(reporter, options);
    monitor.addReporter(reporter, options); // is one
    const int number = monitor.play(test::recording(hour));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished.front().front().toInt(), number);
    QCOMPARE(told.data(), expected.data());
    QCOMPARE(dropped.size(), 0);
}

void MonitorTest::tellsReportsAsValues()
{
    Monitor monitor;
    ReportLog log;
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    connect(&monitor, &Monitor::reported, this,
            [&log](const SharedReport &report) { report->tell(log); });
    monitor.play(test::recording(aCall));
    QTRY_COMPARE(finished.size(), 1);
    ReportLog expected;
    playDirectly(aCall, {&expected});
    QCOMPARE(log.take(), expected.take());

    monitor.disconnect(this);
    monitor.play(test::recording(aCall));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(log.take(), QStringList());
}

void MonitorTest::callsEachReporterInItsThread()
{
    Listener ofMonitor;
    Listener own;
    Listener other;
    Monitor monitor;
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.addReporter(ofMonitor);
    monitor.addReporter(own, {ownThread});
    monitor.addReporter(other, {ownThread});
    monitor.play(test::recording(aCall));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(ofMonitor.thread == QThread::currentThread());
    QVERIFY(own.thread && own.thread != QThread::currentThread());
    QVERIFY(other.thread && other.thread != QThread::currentThread());
    QVERIFY(own.thread != other.thread);
    QCOMPARE(own.log.take(), ofMonitor.log.take());
}

/// A recording that is played as fast as possible is so slow that nothing is dropped.
void MonitorTest::recordingsWaitForTheSlowest()
{
    Listener slow;
    Listener quick;
    Gate gate;
    slow.then = [&gate] { gate.pass(); };
    Monitor monitor;
    const QSignalSpy dropped(&monitor, &Monitor::reportsDropped);
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    const auto opener = qScopeGuard([&gate] { gate.open(); }); // whatever fails
    monitor.addReporter(slow, {ownThread, 16});
    monitor.addReporter(quick);
    monitor.play(test::recording(hour));
    QTRY_VERIFY(gate.hasArrived() && quick.count > 0);
    QCOMPARE(finished.size(), 0);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(slow.log.take(), heardOf(hour));
    QCOMPARE(slow.count.load(), quick.count.load());
}

/// A server does not wait.
void MonitorTest::whoIsSlowMissesReportsAndHoldsUpNobody()
{
    constexpr int count = 50;
    std::string events;
    for (int i = 0; i < count; ++i) {
        events += "    < Event: UserEvent; UserEvent: Tick; Number: " + std::to_string(i) + '\n';
    }
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, events}));

    /// Notes the numbers of the ticks.
    struct Ticks final : Reporter
    {
        void userEvent(const Occasion &, const Channel *, const tracking::UserEvent &event) override
        {
            numbers.append(std::stoi(event.fields.back().second));
            ++received;
            if (gate) {
                gate->pass();
            }
        }
        QList<int> numbers;
        std::atomic<int> received = 0;
        Gate *gate = nullptr;
    };
    Gate gate;
    Ticks slow;
    Ticks quick;
    slow.gate = &gate;
    Monitor monitor;
    QList<qulonglong> drops;
    connect(&monitor, &Monitor::reportsDropped, this,
            [&drops, &slow](const Reporter *reporter, quint64 dropped) {
                QVERIFY(reporter == &slow);
                drops.append(dropped);
            });
    const auto opener = qScopeGuard([&gate] { gate.open(); }); // whatever fails
    monitor.addReporter(slow, {ownThread, 4});
    monitor.addReporter(quick);
    monitor.follow(settingsOf(asterisk, QStringLiteral("pbx")));
    QTRY_COMPARE(quick.received.load(), count);
    QTRY_VERIFY(!drops.isEmpty());
    QCOMPARE(drops.front(), qulonglong(1));
    gate.open();
    QTRY_COMPARE(slow.received + static_cast<int>(drops.back()), count);
    QVERIFY(slow.received <= 6);
    QCOMPARE(slow.numbers.back(), count - 1); // the latest are kept
    QVERIFY(std::is_sorted(slow.numbers.begin(), slow.numbers.end()));
    QVERIFY(drops.size() <= 8);
}

void MonitorTest::whoThrowsDisturbsNobody()
{
    Listener thrower;
    Listener other;
    thrower.then = [&thrower] {
        if (thrower.count == 1) {
            throw std::runtime_error("no such customer");
        }
        throw 1;
    };
    Monitor monitor;
    QStringList failures;
    connect(&monitor, &Monitor::reporterFailed, this,
            [&](const Reporter *reporter, const QString &what) {
                QVERIFY(reporter == &thrower);
                failures.append(what);
            });
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.addReporter(thrower, {ownThread});
    monitor.addReporter(other);
    monitor.play(test::recording(aCall));
    QTRY_COMPARE(finished.size(), 1);
    const QStringList expected = heardOf(aCall);
    QCOMPARE(other.log.take(), expected);
    QCOMPARE(thrower.log.take(), expected);
    QTRY_COMPARE(failures.size(), expected.size());
    QCOMPARE(failures.front(), QStringLiteral("no such customer"));
}

void MonitorTest::addsAndRemovesReportersMeanwhile()
{
    constexpr int change = 20;        // after so many reports
    constexpr std::size_t ahead = 16; // is not read further than that
    Listener always;
    Listener early;
    Listener late;
    Monitor monitor;
    int heard = 0;
    always.then = [&] {
        if (always.count == change) {
            monitor.removeReporter(early);
            heard = early.count;
            monitor.addReporter(late, {ownThread});
        }
    };
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.addReporter(always, {ReporterOptions::Thread::OfMonitor, ahead});
    monitor.addReporter(early, {ownThread});
    monitor.play(test::recording(hour));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(early.count.load(), heard);
    const QStringList all = always.log.take();
    const QStringList lateOnes = late.log.take();
    QVERIFY(lateOnes.size() <= all.size() - change);
    QVERIFY(lateOnes.size() >= all.size() - change - static_cast<int>(ahead));
    QCOMPARE(lateOnes, all.mid(all.size() - lateOnes.size()));
    monitor.removeReporter(early); // is not there any more
}

void MonitorTest::aReporterMayRemoveItself()
{
    Monitor monitor;
    Listener once;
    once.then = [&] { monitor.removeReporter(once); };
    Listener other;
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.addReporter(once);
    monitor.addReporter(other);
    monitor.play(test::recording(aCall));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(once.count.load(), 1);
    QVERIFY(other.count > 1);
}

void MonitorTest::tellsEveryCall()
{
    const std::map<std::uint64_t, calls::Call> expected = callsOf(hour, 1);
    Monitor monitor;
    std::map<std::uint64_t, calls::SharedCall> known;
    QStringList faults;
    connect(&monitor, &Monitor::callStarted, this, [&](const calls::SharedCall &call) {
        if (!known.emplace(call->id, call).second) {
            faults.append(QStringLiteral("started twice"));
        }
    });
    const auto change = [&](const calls::SharedCall &call) {
        if (!known.contains(call->id) || known.at(call->id)->ended) {
            faults.append(QStringLiteral("changed though it has not started, or has ended"));
        }
        known.insert_or_assign(call->id, call);
    };
    connect(&monitor, &Monitor::callChanged, this, change);
    connect(&monitor, &Monitor::callEnded, this, [&](const calls::SharedCall &call) {
        if (!known.contains(call->id)) {
            faults.append(QStringLiteral("ended though it has not started"));
        }
        known.insert_or_assign(call->id, call);
    });
    connect(&monitor, &Monitor::callForgotten, this, [&](quint64 id) { known.erase(id); });
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.play(test::recording(hour));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(faults, QStringList());
    QCOMPARE(known.size(), expected.size());
    for (const auto &[id, call] : expected) {
        QVERIFY(known.contains(id));
        QCOMPARE(*known.at(id), call);
    }
}

void MonitorTest::tellsTheSwitchboard()
{
    Monitor monitor;
    std::map<std::string, switchboard::QueueCard> queues;
    int wholes = 0;
    int others = 0;
    connect(&monitor, &Monitor::switchboardChanged, this, [&](const SwitchboardUpdate &update) {
        ++(update.isWhole ? wholes : others);
        for (const switchboard::QueueCard &queue : update.cards.queues) {
            queues[queue.name] = queue;
        }
        std::erase_if(queues, [](const auto &entry) { return entry.second.isGone; });
    });
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    monitor.play(test::recording(hour));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(wholes, 1);
    QVERIFY(!queues.empty());
    std::map<std::string, switchboard::QueueCard> expected;
    for (const switchboard::QueueCard &queue : queuesOf(hour)) {
        expected[queue.name] = queue;
    }
    QVERIFY(queues == expected);

    PlayOptions options;
    options.showsSwitchboard = false;
    wholes = 0;
    monitor.play(test::recording(hour), options);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(wholes, 0);
}

void MonitorTest::saysWhyItCannotPlay()
{
    Monitor monitor;
    QSignalSpy failed(&monitor, &Monitor::playingFailed);
    const int number = monitor.play(QStringLiteral("/nowhere/at-all.ami"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toInt(), number);
    QVERIFY(failed.front().back().value<Error>().message().contains(u"at-all.ami"));
}

void MonitorTest::playsAtItsOwnPace()
{
    Monitor monitor;
    Listener listener;
    const QSignalSpy finished(&monitor, &Monitor::playingFinished);
    const QSignalSpy started(&monitor, &Monitor::callStarted);
    monitor.addReporter(listener);
    PlayOptions options;
    options.speed = 1000; // a call of seconds takes milliseconds
    monitor.play(test::recording(aCall), options);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(listener.log.take(), heardOf(aCall));
    QCOMPARE(started.size(), 1);
}

void MonitorTest::tellsServersApart()
{
    FakeAmiServer one;
    FakeAmiServer other;
    one.play(script({noCalls, otherLists, ringing}));
    other.play(script({noCalls, otherLists, ringing}));
    Listener listener;
    Monitor monitor;
    std::map<int, ServerStatus> servers;
    connect(&monitor, &Monitor::serverChanged, this,
            [&servers](const ServerStatus &status) { servers[status.server] = status; });
    QSignalSpy started(&monitor, &Monitor::callStarted);
    const QSignalSpy ended(&monitor, &Monitor::callEnded);
    monitor.addReporter(listener, {ownThread});
    const int north = monitor.follow(settingsOf(one, QStringLiteral("north")));
    const int south = monitor.follow(settingsOf(other, QStringLiteral("south")));
    QVERIFY(north != south);
    QTRY_COMPARE(started.size(), 2);
    QTRY_COMPARE(listener.count.load(), 2);
    QTRY_VERIFY(servers[north].isLive() && servers[south].isLive());
    hangUp(other);
    QTRY_COMPARE(ended.size(), 1);
    const auto call = ended.front().front().value<calls::SharedCall>();
    QCOMPARE(calls::serverNumberOf(call->id), south);
    QCOMPARE(text(call->server), text("south"));
    QTRY_COMPARE(listener.count.load(), 3);
    monitor.removeReporter(listener);
    QCOMPARE(listener.servers.at("north"), 1);
    QCOMPARE(listener.servers.at("south"), 2);
    QCOMPARE(one.faults(), QStringList());
}

void MonitorTest::forgetsTheCallsOfWhatIsLeft()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, ringing}));
    Monitor monitor;
    const QSignalSpy started(&monitor, &Monitor::callStarted);
    const QSignalSpy forgotten(&monitor, &Monitor::callForgotten);
    const QSignalSpy ended(&monitor, &Monitor::callEnded);
    const int server = monitor.follow(settingsOf(asterisk, QStringLiteral("pbx")));
    QTRY_COMPARE(started.size(), 1);
    monitor.leave(server);
    QCOMPARE(forgotten.size(), 1);
    QTRY_COMPARE(asterisk.dialogues().front()->socket()->state(),
                 QAbstractSocket::UnconnectedState);
    monitor.leave(server);
    monitor.leave(17);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(ended.size(), 0);
}

void MonitorTest::refusesWhatIsNoUri()
{
    Monitor monitor;
    QVERIFY(!monitor.follow(QStringLiteral("pbx.example")));
    QVERIFY(monitor.follow(QStringLiteral("tcp://watch@127.0.0.1:1")));
}

/// Whatever it is doing: a reporter is called no more, and nobody waits for what is not there.
void MonitorTest::endsInTheMiddle()
{
    FakeAmiServer asterisk;
    asterisk.play(script({noCalls, otherLists, ringing}));
    Listener ofMonitor;
    Listener own;
    auto monitor = std::make_unique<Monitor>();
    monitor->addReporter(ofMonitor);
    monitor->addReporter(own, {ownThread, 16});
    monitor->follow(settingsOf(asterisk, QStringLiteral("pbx")));
    monitor->play(test::recording(hour));
    QTRY_VERIFY(ofMonitor.count > 0 && own.count > 0);
    monitor.reset();
    const int heard = ofMonitor.count + own.count;
    QCoreApplication::processEvents();
    QCOMPARE(ofMonitor.count + own.count, heard);
    {
        const Monitor atOnce;
    }
}

CACOFONISK_TEST(MonitorTest)

} // namespace cacofonisk::tst_monitor

#include "tst_monitor.moc"
