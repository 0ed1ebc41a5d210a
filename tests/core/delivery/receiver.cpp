// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/delivery/receiver.h"

#include <QTcpSocket>

#include <optional>

namespace cacofonisk::test {

namespace {

/// Takes one whole request away from what was received.
std::optional<Receiver::Request> takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    Receiver::Request request;
    QByteArrayList lines = received.first(end).split('\n');
    const QByteArrayList words = lines.takeFirst().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.first(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    const qsizetype begin = end + 4;
    if (received.size() < begin + size) {
        return std::nullopt;
    }
    request.body = received.mid(begin, size);
    received.remove(0, begin + size);
    return request;
}

} // namespace

Receiver::Receiver()
    : Receiver([](const Request &) { return Answer(); })
{}

Receiver::Receiver(Answering answers)
    : answering(std::move(answers))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    });
}

QString Receiver::url(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
}

void Receiver::onReadyRead(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    while (const auto request = takeRequest(received)) {
        requests.append(*request);
        const Answer answer = answering(*request);
        if (answer.status < 0) {
            socket->abort();
            return;
        }
        if (answer.status > 0) {
            socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Word\r\n" +
                          answer.headers + "Content-Length: " +
                          QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
        }
    }
}

} // namespace cacofonisk::test
