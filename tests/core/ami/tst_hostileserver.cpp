// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/clientlog.h"
#include "tests/support/fakeamiserver.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

namespace cacofonisk::tst_hostileserver {

using namespace test;
using namespace std::chrono_literals;
using ami::ClientState;

/// Whatever a server says, a client neither breaks nor stays behind.
class HostileServerTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesAnyWords_data();
    void survivesAnyWords();
    void skipsAMessageWithoutAnEnd();
    void givesUpALoginThatNeverEnds();
};

/// Words of the login and of answers in any order, with some noise between them.
static QByteArray words(quint32 seed)
{
    static const QList<QByteArray> tokens{"Asterisk Call Manager/5.0.4\r\n",
                                          "Response: Success\r\n",
                                          "Response: Error\r\n",
                                          "Response:\r\n",
                                          "ActionID: challenge\r\n",
                                          "ActionID: login-md5\r\n",
                                          "ActionID: login-secret\r\n",
                                          "ActionID:\r\n",
                                          "Challenge: 1\r\n",
                                          "Challenge: \n",
                                          "Message: Authentication failed\r\n",
                                          "Message: %1 %2 %99\r\n",
                                          "Event: Hangup\r\n",
                                          "EventList: Complete\r\n",
                                          "EventList: start\r\n",
                                          "ListItems: -99999999999999999999\r\n",
                                          "Timestamp: 1e999\r\n",
                                          "\r\n",
                                          "\r\n",
                                          "\n",
                                          ": \r\n"};
    QRandomGenerator random(seed);
    QByteArray bytes = random.bounded(4) > 0 ? tokens.front() : QByteArray();
    if (random.bounded(2) > 0) {
        bytes += "Response: Success\r\nActionID: challenge\r\nChallenge: 1\r\n\r\n"
                 "Response: Success\r\nActionID: login-md5\r\n\r\n";
    }
    for (int i = 0; i < 200; ++i) {
        bytes += tokens[random.bounded(tokens.size())];
        if (random.bounded(10) == 0) {
            bytes += QByteArray(random.bounded(9), char(random.bounded(256)));
        }
    }
    return bytes;
}

void HostileServerTest::survivesAnyWords_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 40; ++seed) {
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
}

void HostileServerTest::survivesAnyWords()
{
    QFETCH(quint32, seed);
    FakeAmiServer server;
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(server.dialogues().size(), 1);
    server.playAlways(loginScript);
    server.dialogues()[0]->send(words(seed));
    server.dialogues()[0]->socket()->disconnectFromHost();
    QTRY_VERIFY(log.of(QStringLiteral("lost")).size() + log.of(QStringLiteral("failed")).size() >
                0);
    client.start();
    QTRY_COMPARE(client.state(), ClientState::LoggedIn);
}

void HostileServerTest::skipsAMessageWithoutAnEnd()
{
    FakeAmiServer server;
    server.play(loginScript);
    ami::Problems problems;
    ami::Client client(quickSettings(server.address()), problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(client.state(), ClientState::LoggedIn);
    const QByteArray endless(3 * ami::Parser::mostBytes, 'x');
    server.dialogues()[0]->send("Event: Hold\r\nData: " + endless);
    server.dialogues()[0]->send("\r\n\r\nEvent: Hangup\r\n\r\n");
    QTRY_COMPARE(log.of(QStringLiteral("event")), QStringList{QStringLiteral("Event: Hangup")});
    QCOMPARE(problems.entries().size(), std::size_t(1));
    QCOMPARE(problems.entries()[0].problem, ami::Problem::MessageTooLarge);
}

void HostileServerTest::givesUpALoginThatNeverEnds()
{
    FakeAmiServer server;
    ami::ClientSettings settings = quickSettings(server.address());
    settings.stepLimit = 50ms;
    ami::Problems problems;
    ami::Client client(settings, problems);
    const ClientLog log(client);
    client.start();
    QTRY_COMPARE(server.dialogues().size(), 1);
    FakeDialogue *const dialogue = server.dialogues()[0];
    dialogue->send("Asterisk Call Manager/5.0.4\r\n");
    const auto goOnTalking = [dialogue] { dialogue->send("Event: Hold\r\n\r\n"); };
    connect(dialogue->socket(), &QSslSocket::bytesWritten, dialogue, goOnTalking);
    QTRY_VERIFY(!log.of(QStringLiteral("lost")).isEmpty());
    QVERIFY(log.of(QStringLiteral("lost"))[0].contains(QLatin1String("answer the login")));
    QCOMPARE(log.of(QStringLiteral("event")), QStringList());
}

CACOFONISK_TEST(HostileServerTest)

} // namespace cacofonisk::tst_hostileserver

#include "tst_hostileserver.moc"
