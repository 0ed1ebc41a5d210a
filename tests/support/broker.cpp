// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/broker.h"

#include "core/delivery/mqtt/connection.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace cacofonisk::test {

namespace {

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("mosquitto"),
                                          {QStringLiteral("/usr/sbin"),
                                           QStringLiteral("/usr/local/sbin"),
                                           QStringLiteral("/usr/bin")});
}

std::uint16_t freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

QString Broker::missing()
{
    if (!mqtt::isAvailable()) {
        return QStringLiteral("built without libmosquitto");
    }
    return program().isEmpty() ? QStringLiteral("mosquitto is not installed") : QString();
}

Broker::Broker(const QByteArray &lines)
    : m_lines(lines)
    , m_port(freePort())
{}

Broker::~Broker()
{
    stop();
}

bool Broker::start()
{
    QByteArray lines = m_lines;
    write(QStringLiteral("mosquitto.conf"), "listener " + QByteArray::number(m_port) +
                                                " 127.0.0.1\nuser root\n" +
                                                lines.replace("FOLDER", m_folder.path().toUtf8()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path(QStringLiteral("log")), QIODevice::Append);
    m_process.start(program(), {QStringLiteral("-v"), QStringLiteral("-c"),
                                path(QStringLiteral("mosquitto.conf"))});
    return m_process.waitForStarted() && QTest::qWaitFor([this] {
               QTcpSocket socket;
               socket.connectToHost(QHostAddress::LocalHost, m_port);
               return socket.waitForConnected(100);
           });
}

void Broker::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished();
    }
}

void Broker::killHard()
{
    m_process.kill();
    m_process.waitForFinished();
}

ami::ServerAddress Broker::address(const QString &user) const
{
    ami::ServerAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    address.user = user;
    address.site = QStringLiteral("amsterdam");
    return address;
}

void Broker::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray Broker::log() const
{
    QFile file(path(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cacofonisk::test
