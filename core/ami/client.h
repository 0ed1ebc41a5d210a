// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/action.h"
#include "core/ami/banner.h"
#include "core/ami/certificateproblem.h"
#include "core/ami/clientsettings.h"
#include "core/ami/clientstate.h"
#include "core/ami/heartbeat.h"
#include "core/ami/login.h"
#include "core/ami/parser.h"
#include "core/ami/pendingactions.h"
#include "core/ami/reconnectpolicy.h"
#include "core/ami/traffic.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <string>

namespace cacofonisk::ami {

class Transport;

/// What Asterisk said after a successful login.
struct Welcome
{
    Banner banner;
    std::string message; ///< the response to the login

    bool operator==(const Welcome &) const = default;
};

/// Follows one Asterisk: connects, logs in, passes on what it receives, and reconnects whenever the
/// connection is lost, until it is stopped or another attempt is pointless.
///
/// Lives on one thread with an event loop, where all functions are called and all signals are
/// emitted. Handlers must return soon, run no event loop, and not delete the client; they may
/// start, stop and send.
class Client final : public QObject
{
    Q_OBJECT

public:
    /// `problems` outlives the client and lives on the same thread.
    Client(ClientSettings settings, Problems &problems, QObject *parent = nullptr);
    ~Client() override;

    /// Connects, at once if it is waiting to retry; does nothing if it is already connecting or
    /// connected.
    void start();

    /// Logs off if logged in, and ends everything; pending actions end with ConnectionLost.
    void stop();

    /// Sends an action. If it cannot be sent, returns an error and calls no handler.
    [[nodiscard]] Result<void> send(const Action &action, AnswerHandlers handlers = {});

    /// Measures how far apart the clocks are, once it is logged in: see ponged().
    void ping();

    [[nodiscard]] const ClientSettings &settings() const { return m_settings; }
    [[nodiscard]] ClientState state() const { return m_state; }
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }

signals:
    void stateChanged(cacofonisk::ami::ClientState state);
    /// The banner and the events follow, as messages.
    void loggedIn(const cacofonisk::ami::Welcome &welcome);
    /// The banner after login, as in a recording, and every event that is not part of an answer.
    /// The message is valid during the signal only: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    /// The server answered a ping.
    void ponged(const cacofonisk::ami::Traffic &traffic);
    /// A connection, or an attempt to connect, ended; retryScheduled() follows.
    void lost(const cacofonisk::Error &error);
    void retryScheduled(std::chrono::milliseconds delay);
    /// failed() follows. To accept the certificate, make a client with it pinned.
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);
    /// Another attempt with these settings would be pointless; the client is Idle.
    void failed(const cacofonisk::Error &error);

private:
    void open();
    void enter(ClientState state);
    void onConnected();
    void onReady();
    void onArrived();
    void onBroken(QAbstractSocket::SocketError error, const QString &words);
    void onCertificateRefused(const CertificateProblem &problem);
    void onStepOver();
    void onAlarm();

    [[nodiscard]] bool isGreeting(std::string_view received);
    void handle(const Message &message);
    void noteAnswer(const Message &message);
    void onBanner(const Message &message);
    void follow(const Login::Step &step);
    void onLoggedIn(const std::string &words);
    void handOnBanner();
    void onMessage(const Message &message);
    void onPong(const Message &pong, Moment sent);
    void setAlarm();

    void setStep();
    [[nodiscard]] bool leave(ClientState next);
    void lose(const Error &error);
    void fail(const Error &error);

    ClientSettings m_settings;
    Problems &m_problems;
    Parser m_parser;
    ReconnectPolicy m_policy;
    PendingActions m_pending;
    Heartbeat m_heartbeat;
    Login m_login;
    Traffic m_traffic;
    Welcome m_welcome;
    std::string m_buffer;             ///< the beginning of an incomplete message
    Transport *m_transport = nullptr; ///< a child that deletes itself
    QTimer m_step;                    ///< limits how long a state may last
    QTimer m_alarm;                   ///< for the heartbeat and the pending actions
    Heartbeat::Time m_loggedInAt;
    std::chrono::milliseconds m_delay{}; ///< before the next attempt
    std::uint64_t m_epoch = 0;           ///< changes with every connection, and between connections
    ClientState m_state = ClientState::Idle;
};

} // namespace cacofonisk::ami
