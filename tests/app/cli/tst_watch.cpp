// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/app/cli/run.h"
#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

namespace cacofonisk::tst_watch {

using namespace test;

namespace {

constexpr std::string_view login = R"(
    = Asterisk Call Manager/5.0.4
    > Action: Challenge; AuthType: MD5
    < Response: Success; ActionID: $; Challenge: 123456789
    > Action: Login; AuthType: MD5; Username: watch; Events: system,call,agent,user
    < Response: Success; ActionID: $; Message: Authentication accepted
)";

constexpr std::string_view nothingGoesOn = R"(
    > Action: CoreShowChannels
    < Response: Success; ActionID: $; EventList: start
    < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 0
)";

constexpr std::string_view ringing = R"(
    Event: Newchannel; Channel: SIP/1-1; ChannelState: 4; CallerIDNum: 1001; Exten: 1002;
        Uniqueid: 1500000000.1; Linkedid: 1500000000.1
    Event: Newchannel; Channel: SIP/2-2; ChannelState: 0; CallerIDNum: 1002; Exten: s;
        Uniqueid: 1500000000.2; Linkedid: 1500000000.1
    Event: DialBegin; Channel: SIP/1-1; Uniqueid: 1500000000.1; DestChannel: SIP/2-2;
        DestUniqueid: 1500000000.2; DialString: 2
    Event: Newstate; Channel: SIP/2-2; ChannelState: 5; Uniqueid: 1500000000.2
)";

constexpr std::string_view itsEnd = R"(
    Event: Hangup; Channel: SIP/2-2; Uniqueid: 1500000000.2; Cause: 26
    Event: Hangup; Channel: SIP/1-1; Uniqueid: 1500000000.1; Cause: 16
)";

constexpr std::string_view anotherCall = R"(
    Event: Newchannel; Channel: SIP/3-3; ChannelState: 4; CallerIDNum: 1003; Exten: 1004;
        Uniqueid: 1500000000.3; Linkedid: 1500000000.3
)";

const std::string quiet =
    std::string(login) + std::string(nothingGoesOn) + std::string(deniedLists) + "pings\n";

void send(const FakeAmiServer &server, std::string_view script)
{
    server.dialogues().last()->send(QByteArray::fromStdString(wireOfScript(script)));
}

QString uriOf(const FakeAmiServer &server)
{
    return server.address().uri();
}

} // namespace

/// The command line while it follows servers: its output, words and outcome.
class WatchTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsReportsAtOnce_data();
    void tellsReportsAtOnce();
    void followsSeveralServers();
    void tellsOpenCallsAtTheEnd();
    void saysWhatIsWrongWithTheLogin();
    void saysThatNobodyIsThere();
    void recordsWhileItWatches();
};

void WatchTest::tellsReportsAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("log") << QStringLiteral("log") << QByteArray(" b_dial: ")
                         << QByteArray("hangup");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("\"report\":\"b_dial\"")
                           << QByteArray("\"report\":\"hangup\"");
}

void WatchTest::tellsReportsAtOnce()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, end);
    FakeAmiServer server;
    server.play(quiet);
    Run run({QStringLiteral("watch"), QStringLiteral("--report"), kind, uriOf(server)});
    QTRY_VERIFY(run.words().contains("live"));
    send(server, ringing);
    QTRY_VERIFY(run.output().contains(begin)); // though nothing follows
    QVERIFY(!run.output().contains(end));
    send(server, itsEnd);
    QTRY_VERIFY(run.output().contains(end));
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
}

void WatchTest::followsSeveralServers()
{
    FakeAmiServer one;
    FakeAmiServer other;
    one.play(quiet);
    other.play(quiet);
    Run run({QStringLiteral("watch"), QStringLiteral("--report"), QStringLiteral("jsonl"),
             uriOf(one), uriOf(other)});
    QTRY_COMPARE(run.words().count("live"), 2);
    send(other, ringing);
    QTRY_COMPARE(run.lines().size(), 1);
    QVERIFY(run.lines()[0].contains(other.address().place().toUtf8()));
    send(one, ringing);
    QTRY_COMPARE(run.lines().size(), 2);
    QVERIFY(run.lines()[1].contains(one.address().place().toUtf8()));
}

void WatchTest::tellsOpenCallsAtTheEnd()
{
    FakeAmiServer server;
    server.play(quiet + "> Action: Logoff");
    Run run({QStringLiteral("watch"), QStringLiteral("--report"), QStringLiteral("calls"),
             uriOf(server)});
    QTRY_VERIFY(run.words().contains("live"));
    send(server, ringing);
    send(server, anotherCall);
    send(server, itsEnd);
    QTRY_COMPARE(run.lines().size(), 1);
    QVERIFY(run.lines()[0].contains("\"dialled\":\"1002\""));
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
    QCOMPARE(run.lines().size(), 2);
    QVERIFY(run.lines()[1].contains("\"dialled\":\"1004\""));
    QTRY_COMPARE(server.faults(), QStringList());
}

void WatchTest::saysWhatIsWrongWithTheLogin()
{
    FakeAmiServer server;
    server.play(R"(
        = Asterisk Call Manager/5.0.4
        > Action: Challenge
        < Response: Success; ActionID: $; Challenge: 1
        > Action: Login
        < Response: Error; ActionID: $; Message: Authentication failed
    )");
    Run run({QStringLiteral("watch"), uriOf(server)});
    QCOMPARE(run.outcome(), 1);
    QVERIFY(run.words().contains("manager.conf"));
    QCOMPARE(run.output(), QByteArray());
}

void WatchTest::saysThatNobodyIsThere()
{
    QString uri;
    {
        const FakeAmiServer server;
        uri = uriOf(server);
    }
    Run run({QStringLiteral("watch"), uri});
    QCOMPARE(run.outcome(), 1);
    QVERIFY(run.words().contains("Nothing is listening"));
}

void WatchTest::recordsWhileItWatches()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recorded.jsonl"));
    FakeAmiServer server;
    server.play(quiet);
    Run run({QStringLiteral("record"), uriOf(server), QStringLiteral("--output"), path});
    QTRY_VERIFY(run.words().contains("live"));
    send(server, ringing);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray recorded;
    QTRY_VERIFY((recorded += file.readAll()).contains("DialBegin"));
    run.interrupt();
    QCOMPARE(run.outcome(), 0);
    Run replay({QStringLiteral("replay"), QStringLiteral("--report"), QStringLiteral("log"), path});
    QCOMPARE(replay.outcome(), 0);
    QVERIFY(replay.output().contains(" b_dial: "));
}

CACOFONISK_TEST(WatchTest)

} // namespace cacofonisk::tst_watch

#include "tst_watch.moc"
