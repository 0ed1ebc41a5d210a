// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/printers.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <memory>

namespace cacofonisk::tst_client {

using namespace test;

/// What a client does while all goes well.
class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void logsInAndHandsOnEvents_data();
    void logsInAndHandsOnEvents();
    void handsOnNoAnswers();
    void streamsTheListOfAnAction();
    void refusesToSendWhatAmiCannotCarry();
    void refusesToSendWithoutALogin();
    void logsOffWhenStopped();
    void logsOffWhenDestroyed();
    void stopsInAHandler();
    void startsAgainAfterAStop();
    void asksForTheTimeOfTheServer();
    void endsActionsWhenStopped();
};

static const QString loggedIn = QStringLiteral("state LoggedIn");

static std::string withLogin(std::string_view script)
{
    return std::string(loginScript).append(script);
}

void ClientTest::logsInAndHandsOnEvents_data()
{
    QTest::addColumn<qsizetype>("pieceSize");
    QTest::newRow("all at once") << qsizetype(0);
    QTest::newRow("byte by byte") << qsizetype(1);
    QTest::newRow("seven bytes at a time") << qsizetype(7);
}

void ClientTest::logsInAndHandsOnEvents()
{
    QFETCH(qsizetype, pieceSize);
    FakeAmiServer server;
    server.setPieceSize(pieceSize);
    server.play(withLogin(R"(
        < Event: FullyBooted; Status: Fully Booted
        < Event: Newchannel; Uniqueid: 1.1
        < Event: Hangup; Uniqueid: 1.1; Cause-txt: a: b
    )"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    const QStringList expected{
        QStringLiteral("state Connecting"),
        QStringLiteral("state AwaitingBanner"),
        QStringLiteral("state LoggingIn"),
        loggedIn,
        QStringLiteral("welcome Asterisk Call Manager/5.0.4: Authentication accepted"),
        QStringLiteral("banner Asterisk Call Manager/5.0.4"),
        QStringLiteral("event Event: FullyBooted; Status: Fully Booted"),
        QStringLiteral("event Event: Newchannel; Uniqueid: 1.1"),
        QStringLiteral("event Event: Hangup; Uniqueid: 1.1; Cause-txt: a: b"),
    };
    QTRY_COMPARE(log.lines(), expected);
    QCOMPARE(server.faults(), QStringList());
    QCOMPARE(client.traffic().messages, std::uint64_t(6));
    QVERIFY(client.traffic().lastReceived);
    QVERIFY(problems.entries().empty());
}

void ClientTest::handsOnNoAnswers()
{
    FakeAmiServer server;
    server.play(withLogin(R"(
        > Action: CoreSettings
        < Response: Success; ActionID: $; AsteriskVersion: 16.28.0
        < Response: Error; Message: Missing action in request
        < Event: DeviceStateChange; ActionID: $; Device: late
        < Event: Hold; ActionID: somebody-1
    )"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    QVERIFY(client.send(ami::Action("CoreSettings")));
    QTRY_COMPARE(log.of(QStringLiteral("event")),
                 QStringList{QStringLiteral("Event: Hold; ActionID: somebody-1")});
    QCOMPARE(problemLines(problems), QStringList{QStringLiteral("NoActionId 1")});
}

void ClientTest::streamsTheListOfAnAction()
{
    FakeAmiServer server;
    server.play(withLogin(R"(
        > Action: CoreShowChannels
        < Response: Success; ActionID: $; EventList: start; Message: Channels will follow
        < Event: CoreShowChannel; ActionID: $; Uniqueid: 1.1
        < Event: Newchannel; Uniqueid: 3.3
        < Event: CoreShowChannel; ActionID: $; Uniqueid: 2.2
        < Event: CoreShowChannelsComplete; ActionID: $; EventList: Complete; ListItems: 2
    )"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    QStringList channels;
    std::optional<ami::Answer> end;
    const auto received = [&](const ami::Message &message) {
        channels.append(text(message[ami::Field::Uniqueid]));
    };
    const auto finished = [&end](const ami::Answer &answer) { end = answer; };
    QVERIFY(client.send(ami::Action("CoreShowChannels"), {received, finished}));
    QTRY_VERIFY(end);
    QCOMPARE(channels,
             QStringList({QString(), QStringLiteral("1.1"), QStringLiteral("2.2"), QString()}));
    QVERIFY(end->isWhole());
    QCOMPARE(end->message, std::string("Channels will follow"));
    QCOMPARE(log.of(QStringLiteral("event")),
             QStringList{QStringLiteral("Event: Newchannel; Uniqueid: 3.3")});
    QCOMPARE(server.faults(), QStringList());
}

void ClientTest::refusesToSendWhatAmiCannotCarry()
{
    FakeAmiServer server;
    server.play(loginScript);
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    const ami::Action injected = ami::Action("Ping").add("Channel", "x\r\n\r\nAction: Hangup");
    QVERIFY(!client.send(injected, {{}, [](const ami::Answer &) { QFAIL("called"); }}));
    client.stop();
    QTRY_COMPARE(server.dialogues().front()->faults().size(), 1);
    QVERIFY(server.dialogues().front()->faults().front().startsWith(u"came: Action: Logoff"));
}

void ClientTest::refusesToSendWithoutALogin()
{
    ami::Problems problems;
    ami::Client client({}, problems);
    const auto sent = client.send(ami::Action("Ping"), {{}, [](const auto &) { QFAIL("called"); }});
    QVERIFY(!sent);
    QVERIFY(!sent.error().message().isEmpty());
}

void ClientTest::logsOffWhenStopped()
{
    FakeAmiServer server;
    server.play(withLogin("> Action: Logoff"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    client.stop();
    QCOMPARE(client.state(), ami::ClientState::Idle);
    QTRY_COMPARE(server.dialogues().front()->socket()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.faults(), QStringList());
    QCOMPARE(log.lines().back(), QStringLiteral("state Idle"));
    QTRY_VERIFY(client.findChildren<QTcpSocket *>().isEmpty());
}

void ClientTest::logsOffWhenDestroyed()
{
    FakeAmiServer server;
    server.play(withLogin("> Action: Status\n> Action: Logoff"));
    ami::Problems problems;
    auto client = std::make_unique<ami::Client>(quickSettings(server.address()), problems);
    const ClientLog log(*client);
    client->start();
    QTRY_COMPARE(client->state(), ami::ClientState::LoggedIn);
    QVERIFY(client->send(ami::Action("Status"), {{}, [](const auto &) { QFAIL("called"); }}));
    client.reset();
    QTRY_COMPARE(server.faults(), QStringList());
    QCOMPARE(log.of(QStringLiteral("state")).back(), QStringLiteral("LoggedIn"));
}

void ClientTest::stopsInAHandler()
{
    FakeAmiServer server;
    server.play(withLogin(R"(
        < Event: Newchannel; Uniqueid: 1.1
        < Event: Newchannel; Uniqueid: 2.2
        > Action: Logoff
    )"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    QStringList seen;
    connect(&client, &ami::Client::messageReceived, &client, [&](const ami::Message &message) {
        if (message.type() == ami::EventType::Newchannel) {
            client.stop();
            seen.append(scriptLine(message));
        }
    });
    client.start();
    QTRY_COMPARE(server.faults(), QStringList());
    QCOMPARE(seen, QStringList{QStringLiteral("Event: Newchannel; Uniqueid: 1.1")});
    QCOMPARE(log.lines().back(), QStringLiteral("state Idle"));
}

void ClientTest::startsAgainAfterAStop()
{
    FakeAmiServer server;
    server.play(withLogin("> Action: Logoff"));
    server.play(loginScript);
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    client.stop();
    client.start();
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    QTRY_COMPARE(server.faults(), QStringList());
    QCOMPARE(server.dialogues().size(), 2);
}

void ClientTest::asksForTheTimeOfTheServer()
{
    FakeAmiServer server;
    server.play(withLogin("pings"));
    ami::Problems problems;
    ami::ClientSettings settings = quickSettings(server.address());
    settings.heartbeat.silence = std::chrono::milliseconds(1);
    ami::Client client(settings, problems);
    client.start();
    QTRY_VERIFY(client.traffic().lastPong);
    const Moment atServer = *client.traffic().lastPong + *client.traffic().clockOffset;
    const auto difference = atServer - Moment(std::chrono::seconds(1'000'000'000));
    QVERIFY(std::chrono::abs(difference) < std::chrono::minutes(1));
    QCOMPARE(server.faults(), QStringList());
}

void ClientTest::endsActionsWhenStopped()
{
    FakeAmiServer server;
    server.play(withLogin("> Action: Status"));
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    client.start();
    QTRY_COMPARE(client.state(), ami::ClientState::LoggedIn);
    QList<ami::Answer::Outcome> ends;
    const auto finished = [&](const ami::Answer &answer) {
        ends.append(answer.outcome);
        QVERIFY(!client.send(ami::Action("Ping")));
    };
    QVERIFY(client.send(ami::Action("Status"), {{}, finished}));
    QTRY_COMPARE(server.faults(), QStringList());
    client.stop();
    QCOMPARE(ends, QList{ami::Answer::Outcome::ConnectionLost});
}

CACOFONISK_TEST(ClientTest)

} // namespace cacofonisk::tst_client

#include "tst_client.moc"
