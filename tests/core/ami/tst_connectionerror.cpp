// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/connectionerror.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace cacofonisk::tst_connectionerror {

using namespace ami;

class ConnectionErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDo_data();
    void saysWhatToDo();
    void saysWhichStepTookTooLong();
    void showsNothingThatControlsAnything();
};

static const ServerAddress address{
    QStringLiteral("pbx.example"), 5038, false, QStringLiteral("watch"), {}};

void ConnectionErrorTest::saysWhatToDo_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QAbstractSocket::SocketError error, const char *message) {
        QTest::newRow(name) << error << QString::fromUtf8(message);
    };
    row("refused", QAbstractSocket::ConnectionRefusedError,
        "Nothing is listening at pbx.example:5038. Check that Asterisk is running, and check "
        "enabled, bindaddr and port in manager.conf.");
    row("unknown host", QAbstractSocket::HostNotFoundError,
        "The host pbx.example was not found. Check its spelling, and the network.");
    row("unreachable", QAbstractSocket::NetworkError,
        "The server at pbx.example:5038 cannot be reached: Odd. Check the network.");
    row("time-out", QAbstractSocket::SocketTimeoutError,
        "The server at pbx.example:5038 does not answer. Check the host, the port, and any "
        "firewalls.");
    row("anything else", QAbstractSocket::SocketResourceError,
        "The connection to pbx.example:5038 was lost: Odd.");
}

void ConnectionErrorTest::saysWhatToDo()
{
    QFETCH(QAbstractSocket::SocketError, error);
    const Error told =
        connectionError(address, ClientState::Connecting, error, QStringLiteral("Odd"));
    QTEST(told.message(), "message");
}

void ConnectionErrorTest::saysWhichStepTookTooLong()
{
    QStringList words;
    for (const ClientState state :
         {ClientState::Connecting, ClientState::Securing, ClientState::AwaitingBanner,
          ClientState::LoggingIn, ClientState::LoggedIn}) {
        words.append(timeoutError(address, state).message());
        QVERIFY(words.back().contains(QLatin1String("pbx.example:5038")));
    }
    QCOMPARE(words.removeDuplicates(), 0);
}

void ConnectionErrorTest::showsNothingThatControlsAnything()
{
    const std::string bytes = "\x1b[31m" + std::string(999, 'x') + "\r\nmore";
    const QString message = greetingError(address, bytes).message();
    QVERIFY(message.contains(QLatin1String("[31mxxx")));
    QVERIFY(!message.contains(u'\x1b'));
    QVERIFY(message.size() < 200);
}

CACOFONISK_TEST(ConnectionErrorTest)

} // namespace cacofonisk::tst_connectionerror

#include "tst_connectionerror.moc"
