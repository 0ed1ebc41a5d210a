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

/// What Asterisk said when it let us in.
struct Welcome
{
    Banner banner;
    std::string message; ///< the response to the login

    bool operator==(const Welcome &) const = default;
};

/// Follows one Asterisk: connects, logs in, hands on what comes, and connects again whenever the
/// connection is lost, until it is stopped or there is no use in it.
///
/// Lives on one thread that has an event loop, where all is called and all signals come; handlers
/// return soon, run no event loop, and do not delete the client. They may start, stop and send.
class Client final : public QObject
{
    Q_OBJECT

public:
    /// `problems` outlives the client, and lives on the same thread.
    Client(ClientSettings settings, Problems &problems, QObject *parent = nullptr);
    ~Client() override;

    /// Connects, at once where it waits to; nothing happens where that is under way.
    void start();

    /// Logs off where logged in, and ends everything; actions end with ConnectionLost.
    void stop();

    /// Sends an action. An error where it cannot be sent: then no handler is called.
    [[nodiscard]] Result<void> send(const Action &action, AnswerHandlers handlers = {});

    [[nodiscard]] const ClientSettings &settings() const { return m_settings; }
    [[nodiscard]] ClientState state() const { return m_state; }
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }

signals:
    void stateChanged(cacofonisk::ami::ClientState state);
    /// The banner and the events follow, as messages.
    void loggedIn(const cacofonisk::ami::Welcome &welcome);
    /// The banner when logged in, as in a recording, and every event that is part of no answer. The
    /// message is valid during the call: connect directly.
    void messageReceived(const cacofonisk::ami::Message &message);
    /// The server answered a ping.
    void ponged(const cacofonisk::ami::Traffic &traffic);
    /// A connection, or the attempt at one, ended; retryScheduled() follows.
    void lost(const cacofonisk::Error &error);
    void retryScheduled(std::chrono::milliseconds delay);
    /// failed() follows. Who accepts the certificate makes a client with it pinned.
    void certificateRefused(const cacofonisk::ami::CertificateProblem &problem);
    /// There is no use in another attempt with these settings; the client is Idle.
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
    void ping();
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
    std::string m_buffer;             ///< the begin of a message
    Transport *m_transport = nullptr; ///< a child that deletes itself
    QTimer m_step;                    ///< how long a state may last
    QTimer m_alarm;                   ///< of the heartbeat and the pending actions
    Heartbeat::Time m_loggedInAt;
    std::chrono::milliseconds m_delay{}; ///< before the next attempt
    std::uint64_t m_epoch = 0;           ///< another with each connection, and between them
    ClientState m_state = ClientState::Idle;
};

} // namespace cacofonisk::ami
