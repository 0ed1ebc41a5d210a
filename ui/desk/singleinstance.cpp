// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace cacofonisk::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto taken = "taken\n";
constexpr auto longestTalk = 5s;
constexpr auto betweenTries = 50ms;

} // namespace

SingleInstance::SingleInstance(const QString &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_lock(place + QLatin1String(".lock"))
{
    m_lock.setStaleLockTime(0); // as long as the process runs, however long
}

QString SingleInstance::usualPlace()
{
    QByteArray what = QSettings().fileName().toUtf8();
    for (const char *const display : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        what += '\n' + qgetenv(display);
    }
    const QByteArray name = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/cacofonisk-%2")
        .arg(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
             QString::fromLatin1(name.left(16)));
}

bool SingleInstance::becomeFirst()
{
    const bool isFirst = m_lock.tryLock(0);
    if (isFirst) {
        listen();
    }
    return isFirst;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_place); // whoever made it runs no more: the lock is ours
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    m_server.listen(m_place);
}

/// The first may have the lock and not listen yet, or serve as many as it serves at once.
bool SingleInstance::tell(const StartRequest &request, std::chrono::milliseconds patience) const
{
    if (m_lock.error() != QLockFile::LockFailedError) {
        return false; // there is no place for any
    }
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    while (!deadline.hasExpired()) {
        socket.connectToServer(m_place);
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            socket.write(request.toLine());
            while (!socket.canReadLine() &&
                   socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            }
            if (socket.readLine() == taken) {
                return true;
            }
            socket.abort();
        }
        QThread::msleep(betweenTries / 1ms);
    }
    return false;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > mostConnections) {
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestTalk, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestLine) {
            socket->abort();
        }
        return;
    }
    const auto request = StartRequest::fromLine(socket->readLine(longestLine));
    if (!request) {
        socket->abort();
        return;
    }
    socket->write(taken);
    socket->disconnectFromServer();
    emit requested(*request);
}

} // namespace cacofonisk::ui
