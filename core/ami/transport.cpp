// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/transport.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace cacofonisk::ami {

namespace {

constexpr std::chrono::milliseconds farewell{2'000};

} // namespace

Transport::Transport(const ClientSettings &settings, QObject *parent)
    : QObject(parent)
    , m_address(settings.address)
    , m_authorityFile(settings.authorityFile)
    , m_pinnedFingerprint(settings.pinnedFingerprint)
{
    if (m_address.usesTls) {
        m_socket = m_sslSocket = new QSslSocket(this);
        connect(m_sslSocket, &QSslSocket::sslErrors, this, &Transport::onSslErrors);
        connect(m_sslSocket, &QSslSocket::encrypted, this, &Transport::onEncrypted);
    } else {
        m_socket = new QTcpSocket(this);
    }
    connect(m_socket, &QTcpSocket::connected, this, &Transport::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Transport::arrived);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Transport::onError);
}

Transport::~Transport()
{
    silence();
}

void Transport::open()
{
    if (m_isOver) {
        return;
    }
    if (m_sslSocket) {
        openSecure(m_sslSocket);
    } else {
        m_socket->connectToHost(m_address.host, m_address.port);
    }
}

void Transport::openSecure(QSslSocket *socket)
{
    if (!QSslSocket::supportsSsl()) {
        m_isOver = true;
        emit broken(QAbstractSocket::SslInternalError, QStringLiteral("OpenSSL is missing"));
        return;
    }
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_authorityFile.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(m_authorityFile, QSsl::Pem);
        if (authorities.isEmpty()) {
            m_isOver = true;
            emit broken(QAbstractSocket::SslInvalidUserDataError, m_authorityFile);
            return;
        }
        configuration.setCaCertificates(authorities);
    }
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(m_address.host, m_address.port);
}

void Transport::write(std::string_view bytes)
{
    m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void Transport::readInto(std::string &buffer)
{
    while (const qint64 available = m_socket->bytesAvailable()) {
        const std::size_t size = buffer.size();
        buffer.resize(size + static_cast<std::size_t>(available));
        const qint64 count = m_socket->read(buffer.data() + size, available);
        buffer.resize(size + static_cast<std::size_t>(std::max<qint64>(count, 0)));
        if (count <= 0) {
            return;
        }
    }
}

void Transport::close()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState ||
        (m_sslSocket && !m_sslSocket->isEncrypted())) {
        abort();
        return;
    }
    silence();
    m_socket->flush();
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(farewell, this, &QObject::deleteLater);
    m_socket->disconnectFromHost();
}

void Transport::abort()
{
    silence();
    deleteLater();
}

void Transport::silence()
{
    m_isOver = true;
    m_socket->disconnect(this);
}

void Transport::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    emit connected();
    if (!m_sslSocket && !m_isOver) {
        emit ready();
    }
}

void Transport::onSslErrors(const QList<QSslError> &errors)
{
    m_problem = problemOf(m_sslSocket->peerCertificate(), errors, m_pinnedFingerprint);
    if (!m_problem) {
        m_sslSocket->ignoreSslErrors();
    }
}

void Transport::onEncrypted()
{
    m_problem = problemOf(m_sslSocket->peerCertificate(), {}, m_pinnedFingerprint);
    if (m_problem) {
        silence();
        QMetaObject::invokeMethod(this, &Transport::refuse, Qt::QueuedConnection);
    } else {
        emit ready();
    }
}

void Transport::onError(QAbstractSocket::SocketError error)
{
    m_isOver = true;
    if (m_problem) {
        refuse();
    } else {
        emit broken(error, m_socket->errorString());
    }
}

void Transport::refuse()
{
    emit certificateRefused(*m_problem);
}

} // namespace cacofonisk::ami
