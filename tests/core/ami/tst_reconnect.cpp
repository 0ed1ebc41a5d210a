// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/script.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace cacofonisk::tst_reconnect {

using namespace test;
using namespace std::chrono_literals;
using ami::ClientState;

/// What a client does when something goes wrong.
class ReconnectTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWhereverItIsCutOff_data();
    void comesBackWhereverItIsCutOff();
    void comesBackWhereverTheServerIsStuck_data();
    void comesBackWhereverTheServerIsStuck();
    void givesUpACallThatIsNotTaken();
    void comesBackToAServerThatWasNotThere();
    void noticesThatNobodyIsThere();
    void mixesNoConnections();
    void endsActionsWithTheConnection();
    void stopsInEveryState_data();
    void stopsInEveryState();
    void startsAnewInEveryHandler_data();
    void startsAnewInEveryHandler();
    void waitsLongerAndLonger();
    void waitsNoLongerWhenStarted();
};

namespace {

const QString lost = QStringLiteral("lost");
const QString failed = QStringLiteral("failed");

} // namespace

void ReconnectTest::comesBackWhereverItIsCutOff_data()
{
    QTest::addColumn<qsizetype>("steps");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, qsizetype steps, const char *word) {
        for (const char *end : {"close", "reset"}) {
            QTest::newRow(
                qPrintable(QLatin1String("%1, %2").arg(QLatin1String(name), QLatin1String(end))))
                << steps << QByteArray(end) << QString::fromUtf8(word);
        }
    };
    row("before the banner", 0, "authlimit");
    row("behind the banner", 1, "during the login");
    row("instead of a challenge", 2, "during the login");
    row("behind the challenge", 3, "during the login");
    row("instead of an answer", 4, "during the login");
    row("behind the login", 5, "closed the connection.");
}

void ReconnectTest::comesBackWhereverItIsCutOff()
{
    QFETCH(qsizetype, steps);
    QFETCH(QByteArray, end);
    QFETCH(QString, word);
    FakeAmiServer server;
    server.play(beginOfLogin(steps) + end.toStdString());
    server.play(loginScript);
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(watched.log.of(lost).size(), 1);
    QVERIFY2(watched.log.of(lost)[0].contains(word), qPrintable(watched.log.of(lost)[0]));
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.dialogues()[1]->faults(), QStringList());
    QCOMPARE(watched.log.of(failed), QStringList());
}

void ReconnectTest::comesBackWhereverTheServerIsStuck_data()
{
    QTest::addColumn<qsizetype>("steps");
    QTest::addColumn<QString>("word");
    QTest::newRow("before the banner") << qsizetype(0) << QStringLiteral("greet");
    QTest::newRow("behind the banner") << qsizetype(2) << QStringLiteral("answer the login");
    QTest::newRow("behind the challenge") << qsizetype(4) << QStringLiteral("answer the login");
}

void ReconnectTest::comesBackWhereverTheServerIsStuck()
{
    QFETCH(qsizetype, steps);
    QFETCH(QString, word);
    FakeAmiServer server;
    server.play(beginOfLogin(steps));
    server.playAlways(loginScript);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.stepLimit = 50ms;
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(!watched.log.of(lost).isEmpty());
    QVERIFY2(watched.log.of(lost)[0].contains(word), qPrintable(watched.log.of(lost)[0]));
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.dialogues()[0]->faults(), QStringList());
}

void ReconnectTest::givesUpACallThatIsNotTaken()
{
    FakeAmiServer server;
    server.close();
    server.setListenBacklogSize(0);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> others;
    for (int i = 0; i < 4; ++i) { // more than wait to be accepted
        others.push_back(std::make_unique<QTcpSocket>());
        others.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    }
    QTRY_COMPARE(others.front()->state(), QAbstractSocket::ConnectedState);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.stepLimit = 20ms;
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(watched.log.of(lost).size() > 1);
    QVERIFY2(watched.log.of(lost)[0].contains(QLatin1String("does not answer")),
             qPrintable(watched.log.of(lost)[0]));
    QCOMPARE(watched.log.lines().mid(0, 3),
             QStringList({QStringLiteral("state Connecting"), lost + u' ' + watched.log.of(lost)[0],
                          QStringLiteral("state Waiting")}));
}

void ReconnectTest::comesBackToAServerThatWasNotThere()
{
    FakeAmiServer server;
    server.play(loginScript);
    const ami::ServerAddress address = server.address();
    server.close();
    Watched watched(quickSettings(address));
    watched.client.start();
    QTRY_VERIFY(watched.log.of(lost).size() > 2);
    QVERIFY(
        watched.log.of(lost)[0].startsWith(QLatin1String("Nothing is listening at 127.0.0.1:")));
    QVERIFY(server.listen(QHostAddress::LocalHost, address.port));
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.faults(), QStringList());
}

void ReconnectTest::noticesThatNobodyIsThere()
{
    FakeAmiServer server;
    server.play(std::string(loginScript).append("> Action: Ping"));
    server.playAlways(std::string(loginScript).append("pings"));
    ami::ClientSettings settings = quickSettings(server.address());
    settings.heartbeat = {20ms, 50ms, 10s};
    Watched watched(settings);
    watched.client.start();
    QTRY_VERIFY(!watched.log.of(lost).isEmpty());
    QVERIFY(watched.log.of(lost)[0].contains(QLatin1String("stopped responding")));
    QTRY_VERIFY(watched.client.traffic().lastPong);
    QCOMPARE(server.dialogues()[0]->faults(), QStringList());
}

void ReconnectTest::mixesNoConnections()
{
    FakeAmiServer server;
    server.play(std::string(loginScript).append("= Event: Hold\n= Uniqueid: 1\nclose"));
    server.play(std::string(loginScript).append("< Event: Hangup; Uniqueid: 2"));
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(watched.log.of(QStringLiteral("event")),
                 QStringList{QStringLiteral("Event: Hangup; Uniqueid: 2")});
    QVERIFY(watched.problems.entries().empty());
}

void ReconnectTest::endsActionsWithTheConnection()
{
    FakeAmiServer server;
    server.play(std::string(loginScript).append("> Action: Status\nclose"));
    server.play(loginScript);
    Watched watched(quickSettings(server.address()));
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QList<ami::Answer::Outcome> ends;
    const auto finished = [&](const ami::Answer &answer) { ends.append(answer.outcome); };
    QVERIFY(watched.client.send(ami::Action("Status"), {{}, finished}));
    QTRY_COMPARE(ends, QList{ami::Answer::Outcome::ConnectionLost});
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.faults(), QStringList());
}

void ReconnectTest::stopsInEveryState_data()
{
    QTest::addColumn<ClientState>("state");
    QTest::newRow("Connecting") << ClientState::Connecting;
    QTest::newRow("Securing") << ClientState::Securing;
    QTest::newRow("AwaitingBanner") << ClientState::AwaitingBanner;
    QTest::newRow("LoggingIn") << ClientState::LoggingIn;
    QTest::newRow("LoggedIn") << ClientState::LoggedIn;
    QTest::newRow("Waiting") << ClientState::Waiting;
}

void ReconnectTest::stopsInEveryState()
{
    QFETCH(ClientState, state);
    FakeAmiServer server(QStringLiteral("trusted"));
    server.playAlways(std::string(loginScript).append("close"));
    ami::ClientSettings settings = quickSettings(server.address());
    settings.authorityFile = certificatePath(QStringLiteral("authority"));
    Watched watched(settings);
    connect(&watched.client, &ami::Client::stateChanged, this, [&](ClientState now) {
        if (now == state) {
            watched.client.stop();
        }
    });
    QSignalSpy retries(&watched.client, &ami::Client::retryScheduled);
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::Idle);
    QTRY_VERIFY(watched.client.findChildren<QTcpSocket *>().isEmpty());
    QCOMPARE(watched.log.lines().back(), QStringLiteral("state Idle"));
    QCOMPARE(watched.log.of(QStringLiteral("state")).count(QStringLiteral("Connecting")), 1);
    QCOMPARE(retries.count(), 0);
    QCOMPARE(watched.log.of(QStringLiteral("welcome")).size(), state == ClientState::Waiting);
}

void ReconnectTest::startsAnewInEveryHandler_data()
{
    stopsInEveryState_data();
}

void ReconnectTest::startsAnewInEveryHandler()
{
    QFETCH(ClientState, state);
    FakeAmiServer server(QStringLiteral("trusted"));
    if (state == ClientState::Waiting) {
        server.play("close");
    }
    server.playAlways(loginScript);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.authorityFile = certificatePath(QStringLiteral("authority"));
    Watched watched(settings);
    bool isFirst = true;
    connect(&watched.client, &ami::Client::stateChanged, this, [&](ClientState now) {
        if (now == state && std::exchange(isFirst, false)) {
            watched.client.stop();
            watched.client.start();
        }
    });
    watched.client.start();
    QTRY_COMPARE(watched.log.of(QStringLiteral("welcome")).size(), 1);
    QCOMPARE(watched.client.state(), ClientState::LoggedIn);
    QVERIFY(!isFirst);
}

void ReconnectTest::waitsLongerAndLonger()
{
    FakeAmiServer server;
    server.playAlways("close");
    ami::ClientSettings settings = quickSettings(server.address());
    settings.reconnect.first = 1ms;
    settings.reconnect.most = 16ms;
    Watched watched(settings);
    QSignalSpy retries(&watched.client, &ami::Client::retryScheduled);
    watched.client.start();
    QTRY_VERIFY(retries.count() >= 6);
    QVERIFY(retries[0][0].value<std::chrono::milliseconds>() <= 2ms);
    QVERIFY(retries[5][0].value<std::chrono::milliseconds>() >= 8ms);
    QVERIFY(retries[5][0].value<std::chrono::milliseconds>() <= 16ms);
}

void ReconnectTest::waitsNoLongerWhenStarted()
{
    FakeAmiServer server;
    server.play("close");
    server.play(loginScript);
    ami::ClientSettings settings = quickSettings(server.address());
    settings.reconnect.first = 1h;
    settings.reconnect.most = 1h;
    Watched watched(settings);
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::Waiting);
    watched.client.start();
    watched.client.start();
    QTRY_COMPARE(watched.client.state(), ClientState::LoggedIn);
    QCOMPARE(server.faults(), QStringList());
}

CACOFONISK_TEST(ReconnectTest)

} // namespace cacofonisk::tst_reconnect

#include "tst_reconnect.moc"
