// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/events/eventreader.h"
#include "core/events/eventsearch.h"
#include "core/recording/reading/openrecording.h"
#include "core/session/pipeline.h"
#include "core/session/session.h"
#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/reportlog.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace cacofonisk::tst_live {

using namespace session;
using namespace test;

namespace {

constexpr std::string_view nothingGoesOn = R"(
    < Event: FullyBooted; Uptime: 86400
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0
)";

constexpr std::string_view aCall = R"(
    < Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; CallerIDNum: 1001; Exten: 1002;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1
    < Event: Newchannel; Channel: SIP/2-2; ChannelState: 0; CallerIDNum: 1002; Exten: s;
        Uniqueid: 1500000000.2; Linkedid: 1500000000.1
    < Event: DialBegin; Channel: SIP/1-1; Uniqueid: 1500000000.1; DestChannel: SIP/2-2;
        DestUniqueid: 1500000000.2; DialString: 2
    < Event: Newstate; Channel: SIP/2-2; ChannelState: 5; Uniqueid: 1500000000.2
)";

constexpr std::string_view itsEnd = R"(
    < Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 26
    < Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 16
)";

std::string script(std::initializer_list<std::string_view> parts)
{
    std::string all(loginScript);
    for (const std::string_view part : parts) {
        all.append(part);
    }
    return all;
}

ServerSettings settingsOf(const FakeAmiServer &asterisk, const QString &name, int number = 0)
{
    ServerSettings settings;
    settings.number = number;
    settings.name = name;
    settings.connection = quickSettings(asterisk.address());
    return settings;
}

/// The end of aCall.
void hangUp(const FakeAmiServer &asterisk)
{
    asterisk.dialogues().front()->send(QByteArray::fromStdString(
        wireOfScript("Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 26\n"
                     "Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 0")));
}

/// What a window knows of servers.
struct Watcher
{
    explicit Watcher(Session &session)
    {
        QObject::connect(&session, &Session::updated, &session,
                         [this](const SessionUpdatePtr &update) {
                             for (const calls::Call &call : update->known) {
                                 known[call.id] = call;
                             }
                             for (const calls::MergedGroup &merged : update->merged) {
                                 known.erase(merged.number);
                             }
                             isLive = update->isLive;
                         });
        QObject::connect(&session, &Session::serverChanged, &session,
                         [this](const ServerStatus &status) { servers[status.server] = status; });
    }

    [[nodiscard]] bool isLiveAt(int server) const
    {
        const auto status = servers.find(server);
        return status != servers.end() && status->second.isLive();
    }

    std::map<std::uint64_t, calls::Call> known;
    std::map<int, ServerStatus> servers;
    bool isLive = false;
};

QStringList reportsOf(const QString &recording)
{
    ami::Problems problems;
    const auto reader = recording::openRecording(recording, problems);
    Pipeline pipeline("pbx", problems);
    ReportLog log;
    pipeline.reports().addReporter(log);
    ami::Message message;
    while (reader && (*reader)->next(message)) {
        pipeline.handle(message);
    }
    return log.take();
}

} // namespace

/// What a window is told of servers that are followed.
class LiveTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsCallsAsTheyGo();
    void tellsTheCallsOfServersApart();
    void changesServersWithoutAWordToTheOthers();
    void recordsWhatReplaysToTheSame();
    void saysWhyItCannotRecord();
    void keepsTheEventsOfACall();
    void keepsNothingUnlessAsked();
    void saysWhyItCannotKeep();
    void endsInTheMiddleOfALogin();
};

void LiveTest::tellsCallsAsTheyGo()
{
    FakeAmiServer asterisk;
    asterisk.play(script({nothingGoesOn, deniedLists, aCall}));
    Session session;
    const Watcher watcher(session);
    session.connectTo({settingsOf(asterisk, QStringLiteral("pbx"))});
    QTRY_COMPARE(watcher.known.size(), std::size_t(1));
    QVERIFY(watcher.isLive);
    const calls::Call &call = watcher.known.begin()->second;
    QTRY_COMPARE(call.state, calls::CallState::Ringing);
    QCOMPARE(text(call.server), text("pbx"));
    hangUp(asterisk);
    QTRY_VERIFY(call.ended);
    QCOMPARE(watcher.known.size(), std::size_t(1));
    QCOMPARE(asterisk.faults(), QStringList());
}

void LiveTest::tellsTheCallsOfServersApart()
{
    FakeAmiServer one;
    FakeAmiServer other;
    one.play(script({nothingGoesOn, deniedLists, aCall}));
    other.play(script({nothingGoesOn, deniedLists, aCall}));
    Session session;
    const Watcher watcher(session);
    session.connectTo(
        {settingsOf(one, QStringLiteral("north")), settingsOf(other, QStringLiteral("south"), 1)});
    QTRY_COMPARE(watcher.known.size(), std::size_t(2));
    QCOMPARE(text(watcher.known.begin()->second.server), text("north"));
    QCOMPARE(text(watcher.known.rbegin()->second.server), text("south"));
    QCOMPARE(watcher.known.rbegin()->first >> 48, std::uint64_t(1));
}

void LiveTest::changesServersWithoutAWordToTheOthers()
{
    FakeAmiServer one;
    FakeAmiServer other;
    one.play(script({nothingGoesOn, deniedLists, aCall})); // once
    other.play(script({nothingGoesOn, deniedLists, aCall}));
    const ServerSettings north = settingsOf(one, QStringLiteral("north"));
    const ServerSettings south = settingsOf(other, QStringLiteral("south"), 1);
    Session session;
    const Watcher watcher(session);
    const QSignalSpy cleared(&session, &Session::cleared);
    session.connectTo({north});
    QTRY_COMPARE(watcher.known.size(), std::size_t(1));
    session.connectTo({north, south});
    QTRY_COMPARE(watcher.known.size(), std::size_t(2));
    session.connectTo({south});
    QTRY_COMPARE(watcher.known.size(), std::size_t(1));
    QCOMPARE(text(watcher.known.begin()->second.server), text("south"));
    hangUp(other);
    QTRY_VERIFY(watcher.known.begin()->second.ended);
    QVERIFY(watcher.isLiveAt(1));
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(one.dialogues().size(), 1);
    QCOMPARE(other.dialogues().size(), 1);
}

void LiveTest::recordsWhatReplaysToTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recorded.jsonl"));
    FakeAmiServer asterisk;
    asterisk.play(script({nothingGoesOn, deniedLists, aCall, itsEnd}));
    Session session;
    const Watcher watcher(session);
    const QSignalSpy recordings(&session, &Session::recordingChanged);
    session.connectTo({settingsOf(asterisk, QStringLiteral("pbx"))});
    session.record(path);
    QTRY_VERIFY(!watcher.known.empty() && watcher.known.begin()->second.ended);
    session.stopRecording();
    QTRY_COMPARE(recordings.size(), 2);
    const QStringList expected{text("b_dial SIP/1-1:1002 > SIP/2-2:s"),
                               text("hangup SIP/1-1:1002 no-answer")};
    QCOMPARE(reportsOf(path), expected);
}

void LiveTest::saysWhyItCannotRecord()
{
    FakeAmiServer asterisk;
    asterisk.playAlways(script({nothingGoesOn, deniedLists}));
    Session session;
    const QSignalSpy failures(&session, &Session::recordingFailed);
    session.connectTo({settingsOf(asterisk, QStringLiteral("pbx"))});
    session.record(QStringLiteral("/proc/none/recorded.jsonl"));
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!failures.front().front().value<Error>().message().isEmpty());
}

void LiveTest::endsInTheMiddleOfALogin()
{
    FakeAmiServer silent;
    Session session;
    const Watcher watcher(session);
    const QSignalSpy cleared(&session, &Session::cleared);
    session.connectTo({settingsOf(silent, QStringLiteral("pbx"))});
    QTRY_VERIFY(!watcher.servers.empty());
    session.close();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!session.isOpen());
}

/// What was received of it can be found as in a recording.
void LiveTest::keepsTheEventsOfACall()
{
    FakeAmiServer asterisk;
    asterisk.play(script({nothingGoesOn, deniedLists, aCall, itsEnd}));
    const QTemporaryDir folder;
    Session session;
    Watcher watcher(session);
    events::EventSourcePtr source;
    connect(&session, &Session::eventsTold, this,
            [&source](const events::EventSourcePtr &told) { source = told; });
    session.keepEvents(
        {std::chrono::hours(1), 1 << 30, folder.filePath(QStringLiteral("kept")), {}});
    session.connectTo({settingsOf(asterisk, QStringLiteral("office"))});
    const auto isOver = [&watcher] {
        return !watcher.known.empty() && watcher.known.begin()->second.ended;
    };
    QTRY_VERIFY(isOver());
    std::vector<std::uint64_t> numbers;
    const auto find = [&] {
        QSignalSpy told(&session, &Session::eventsTold);
        session.tellEvents();
        if (told.wait() && source && !source->parts.empty()) {
            events::EventSearch search(source,
                                       events::queryOf(watcher.known.begin()->second, *source));
            while (search.advance({})) {
            }
            numbers = search.takeFound();
        }
        return numbers.size() == 6;
    };
    QTRY_VERIFY(find()); // it is written in a thread of its own
    events::EventReader reader(source);
    ami::Message message;
    QVERIFY(reader.seek(numbers.back()) && reader.next(message));
    QCOMPARE(message.event(), std::string_view("Hangup"));
    QCOMPARE(reader.server(), std::string_view("office"));
    QCOMPARE(source->servers, (std::map<int, std::string>{{0, "office"}}));
    source.reset();
    session.close();
    QVERIFY(QDir(folder.filePath(QStringLiteral("kept"))).isEmpty());
}

void LiveTest::keepsNothingUnlessAsked()
{
    FakeAmiServer asterisk;
    asterisk.play(script({nothingGoesOn, deniedLists, aCall}));
    const QTemporaryDir folder;
    Session session;
    Watcher watcher(session);
    QSignalSpy told(&session, &Session::eventsTold);
    session.keepEvents(
        {std::chrono::seconds(0), 1 << 30, folder.filePath(QStringLiteral("kept")), {}});
    session.connectTo({settingsOf(asterisk, QStringLiteral("office"))});
    QTRY_VERIFY(!watcher.known.empty());
    session.tellEvents();
    QVERIFY(told.wait());
    QVERIFY(told[0][0].value<events::EventSourcePtr>()->parts.empty());
    QVERIFY(!QDir(folder.filePath(QStringLiteral("kept"))).exists());
}

void LiveTest::saysWhyItCannotKeep()
{
    FakeAmiServer asterisk;
    asterisk.play(script({nothingGoesOn, deniedLists}));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Session session;
    QSignalSpy failed(&session, &Session::keepingFailed);
    session.keepEvents({std::chrono::hours(1), 1 << 30, file.fileName(), {}});
    session.connectTo({settingsOf(asterisk, QStringLiteral("office"))});
    QVERIFY(failed.wait());
}

CACOFONISK_TEST(LiveTest)

} // namespace cacofonisk::tst_live

#include "tst_live.moc"
