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

/// One connection to a server over TCP or TLS; each connection needs a new object. At most one of
/// broken() and certificateRefused() is emitted, and nothing after it.
///
/// Lives on one thread; deletes itself after close() or abort().
class Transport final : public QObject
{
    Q_OBJECT

public:
    explicit Transport(const ClientSettings &settings, QObject *parent);
    ~Transport() override;

    void open();
    void write(std::string_view bytes);

    /// Appends everything that has arrived.
    void readInto(std::string &buffer);

    /// Closes the connection once everything written has been sent. No signal is emitted any more.
    void close();
    /// Closes the connection at once. No signal is emitted any more.
    void abort();

signals:
    /// The server accepted the connection; with TLS, the handshake follows.
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
    QSslSocket *m_sslSocket = nullptr; ///< the same socket, if it uses TLS
    std::optional<CertificateProblem> m_problem;
    bool m_isOver = false; ///< no signal is emitted any more
};

} // namespace cacofonisk::ami
