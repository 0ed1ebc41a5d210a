// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/certificateproblem.h"
#include "core/ami/clientsettings.h"

#include <QAbstractSocket>
#include <QObject>

#include <string>
#include <string_view>

class QSslError;
class QSslSocket;
class QTcpSocket;

namespace cacofonisk::ami {

/// One connection to a server, by TCP or TLS: for another one, make another. Of broken() and
/// certificateRefused() one comes at most, and nothing after it.
///
/// Lives on one thread; deletes itself after close() and abort().
class Transport final : public QObject
{
    Q_OBJECT

public:
    explicit Transport(const ClientSettings &settings, QObject *parent);
    ~Transport() override;

    void open();
    void write(std::string_view bytes);

    /// Appends all that has arrived.
    void readInto(std::string &buffer);

    /// Ends the connection when all is sent that was written. No signal comes any more.
    void close();
    /// Ends the connection at once. No signal comes any more.
    void abort();

signals:
    /// The server took the call; with TLS that has to be agreed on yet.
    void connected();
    /// Reading and writing may begin.
    void ready();
    void arrived();
    void broken(QAbstractSocket::SocketError error, const QString &words);
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);

private:
    void openSecure(QSslSocket *socket);
    void onConnected();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onError(QAbstractSocket::SocketError error);
    void refuse();
    void silence();

    ServerAddress m_address;
    QString m_authorityFile;
    QString m_pinnedFingerprint;
    QTcpSocket *m_socket;
    QSslSocket *m_sslSocket = nullptr; ///< the same, where it uses TLS
    std::optional<CertificateProblem> m_problem;
    bool m_isOver = false; ///< no signal any more
};

} // namespace cacofonisk::ami
