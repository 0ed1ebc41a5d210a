// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/parser.h"
#include "core/ami/problems.h"
#include "core/ami/serveraddress.h"

#include <QQueue>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>

#include <string>
#include <string_view>

namespace cacofonisk::test {

/// The file of a certificate and its key, or of `authority`, which signed some of them.
[[nodiscard]] QString certificatePath(const QString &name);

/// One connection to a FakeAmiServer, and what is to be said in it.
class FakeDialogue final : public QObject
{
    Q_OBJECT

public:
    /// `socket` becomes its own.
    FakeDialogue(QSslSocket *socket, QStringList steps, qsizetype pieceSize, QObject *parent);

    void begin();

    /// What came that was not expected.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] QStringList steps() const { return m_steps; }
    [[nodiscard]] QSslSocket *socket() const { return m_socket; }

    /// Sends beside the script.
    void send(const QByteArray &bytes);

private:
    void onReadyRead();
    void take(const ami::Message &action);
    void goOn();
    void sendPiece();

    QSslSocket *m_socket;
    QStringList m_steps; ///< that are still to come
    qsizetype m_pieceSize;
    QByteArray m_output;
    QByteArray m_lastId;
    QStringList m_faults;
    std::string m_input;
    ami::Problems m_problems;
    ami::Parser m_parser;
    bool m_answersPings = false;
};

/// An Asterisk's manager interface on loopback that follows a script, and tells what else came.
///
/// A script has a step a line:
///   `= Asterisk Call Manager/5.0.4`   says this line
///   `< Response: Success; ActionID: $`  says a message as in script.h; `$` is the ActionID that
///                                       came last
///   `> Action: Login; Events: on`      waits for an action that has these fields among others
///   `pings`                            answers pings from here on, which then are no fault
///   `close`, `reset`                   ends the connection, in good order or not
class FakeAmiServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// Speaks TLS where a certificate is named.
    explicit FakeAmiServer(const QString &certificate = {});

    /// The script of the next connection that has none. Connections without one are silent.
    void play(std::string_view script);

    /// The script of all connections that have none of their own.
    void playAlways(std::string_view script);

    /// Each piece of so many bytes of what is said arrives by itself; 0: all in one.
    void setPieceSize(qsizetype size) { m_pieceSize = size; }

    [[nodiscard]] ami::ServerAddress address() const;

    [[nodiscard]] const QList<FakeDialogue *> &dialogues() const { return m_dialogues; }

    /// What is left of the scripts, and what came besides: nothing where all went as it should.
    [[nodiscard]] QStringList faults() const;

protected:
    void incomingConnection(qintptr handle) override;

private:
    QString m_certificate;
    QQueue<QStringList> m_scripts;
    QStringList m_always;
    QList<FakeDialogue *> m_dialogues;
    qsizetype m_pieceSize = 0;
};

} // namespace cacofonisk::test
