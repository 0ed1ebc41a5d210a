// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace cacofonisk::test {

/// A server of HTTP on loopback that notes what it is sent.
class Receiver final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< by their names in lower case
        QByteArray body;
    };

    struct Answer
    {
        int status = 200;   ///< 0: none ever; -1: it hangs up
        QByteArray headers; ///< lines with their ends
        QByteArray body;
    };

    using Answering = std::function<Answer(const Request &)>;

    /// Without a word on what to answer: 200.
    Receiver();
    explicit Receiver(Answering answers);

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/hook")) const;

    QList<Request> requests;
    Answering answering;

private:
    void onReadyRead(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace cacofonisk::test
