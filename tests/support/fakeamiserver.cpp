// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/support/fakeamiserver.h"

#include "tests/support/script.h"

#include <QFile>
#include <QSslKey>
#include <QTimer>

#include <algorithm>

namespace cacofonisk::test {

namespace {

QByteArray bytesOf(const QString &step, const QByteArray &lastId)
{
    QByteArray script = step.mid(2).toUtf8();
    if (step.startsWith(u'=')) {
        return script + "\r\n";
    }
    script.replace("ActionID: $", "ActionID: " + lastId);
    return QByteArray::fromStdString(wireOfScript(script.toStdString()));
}

/// Whether all fields that `expected` names are in `action`.
bool hasFields(const ami::Message &action, const QString &expected)
{
    const QStringList fields = scriptLine(action).split(QLatin1String("; "));
    const QStringList wanted = expected.split(QLatin1String("; "));
    return std::all_of(wanted.begin(), wanted.end(),
                       [&fields](const QString &field) { return fields.contains(field); });
}

} // namespace

QString certificatePath(const QString &name)
{
    return QStringLiteral(CERTIFICATES "/%1.pem").arg(name);
}

FakeDialogue::FakeDialogue(QSslSocket *socket, QStringList steps, qsizetype pieceSize,
                           QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_steps(std::move(steps))
    , m_pieceSize(pieceSize)
    , m_parser(m_problems)
{
    m_socket->setParent(this);
    connect(m_socket, &QSslSocket::readyRead, this, &FakeDialogue::onReadyRead);
}

void FakeDialogue::begin()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    goOn();
}

void FakeDialogue::send(const QByteArray &bytes)
{
    const bool isIdle = m_output.isEmpty();
    m_output += bytes;
    if (isIdle) {
        sendPiece();
    }
}

void FakeDialogue::sendPiece()
{
    const qsizetype size = m_pieceSize > 0 ? m_pieceSize : m_output.size();
    m_socket->write(m_output.left(size));
    m_socket->flush();
    m_output.remove(0, size);
    if (m_output.isEmpty()) {
        QTimer::singleShot(0, this, &FakeDialogue::goOn);
    } else {
        QTimer::singleShot(0, this, &FakeDialogue::sendPiece);
    }
}

void FakeDialogue::onReadyRead()
{
    m_input += m_socket->readAll().toStdString();
    std::string_view rest = m_input;
    ami::Message action;
    while (m_parser.next(rest, action)) {
        take(action);
    }
    m_input.erase(0, m_input.size() - rest.size());
}

void FakeDialogue::take(const ami::Message &action)
{
    const std::string_view id = action[ami::Field::ActionID];
    m_lastId = QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    if (m_answersPings && action.value("Action") == "Ping") {
        send(bytesOf(QStringLiteral("< Response: Success; ActionID: $; Ping: Pong; "
                                    "Timestamp: 1000000000.000000"),
                     m_lastId));
        return;
    }
    const bool isExpected = m_output.isEmpty() && !m_steps.isEmpty() &&
                            m_steps.front().startsWith(u'>') &&
                            hasFields(action, m_steps.front().mid(2));
    if (!isExpected) {
        m_faults.append(QLatin1String("came: ") + scriptLine(action));
        return;
    }
    m_steps.removeFirst();
    goOn();
}

void FakeDialogue::goOn()
{
    if (!m_output.isEmpty() || m_steps.isEmpty() || m_steps.front().startsWith(u'>')) {
        return;
    }
    const QString step = m_steps.takeFirst();
    if (step == u"close") {
        m_socket->disconnectFromHost();
    } else if (step == u"reset") {
        m_socket->abort();
    } else if (step == u"pings") {
        m_answersPings = true;
        goOn();
    } else {
        send(bytesOf(step, m_lastId));
    }
}

FakeAmiServer::FakeAmiServer(const QString &certificate)
    : m_certificate(certificate)
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port to listen at");
    }
}

void FakeAmiServer::play(std::string_view script)
{
    m_scripts.append(linesOfScript(script));
}

void FakeAmiServer::playAlways(std::string_view script)
{
    m_always = linesOfScript(script);
}

ami::ServerAddress FakeAmiServer::address() const
{
    ami::ServerAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = serverPort();
    address.usesTls = !m_certificate.isEmpty();
    address.user = QStringLiteral("watch");
    return address;
}

QStringList FakeAmiServer::faults() const
{
    QStringList faults;
    for (const FakeDialogue *dialogue : m_dialogues) {
        faults += dialogue->faults();
        for (const QString &step : dialogue->steps()) {
            faults.append(QLatin1String("did not come to: ") + step);
        }
    }
    if (!m_scripts.isEmpty()) {
        faults.append(QStringLiteral("connections that did not come: %1").arg(m_scripts.size()));
    }
    return faults;
}

void FakeAmiServer::incomingConnection(qintptr handle)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSocketDescriptor(handle);
    QSslSocket *const connected = socket.get();
    auto *const dialogue = new FakeDialogue(
        socket.release(), m_scripts.isEmpty() ? m_always : m_scripts.dequeue(), m_pieceSize, this);
    m_dialogues.append(dialogue);
    if (m_certificate.isEmpty()) {
        dialogue->begin();
        return;
    }
    QFile key(certificatePath(m_certificate));
    if (!key.open(QIODevice::ReadOnly)) {
        qFatal("no such certificate");
    }
    connected->setPrivateKey(QSslKey(&key, QSsl::Ec));
    connected->setLocalCertificate(certificatePath(m_certificate));
    connect(connected, &QSslSocket::encrypted, dialogue, &FakeDialogue::begin);
    connected->startServerEncryption();
}

} // namespace cacofonisk::test
