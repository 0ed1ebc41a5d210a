// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/reconnectpolicy.h"
#include "core/ami/serveraddress.h"
#include "core/base/error.h"
#include "core/delivery/mqtt/message.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct mosquitto;

namespace cacofonisk::mqtt {

/// How to reach a broker.
struct ConnectionSettings
{
    ami::ServerAddress address;  ///< its site is of no interest here
    std::string secret;          ///< UTF-8
    QString authorityFile;       ///< PEM, to trust instead of the system's authorities
    std::string clientId;        ///< another connection with the same one ends this one
    std::optional<Message> will; ///< what the broker publishes some seconds after it lost us
    /// How long the broker keeps our subscriptions, and what they bring, while we are away.
    std::chrono::seconds keepsSession{60};
    std::chrono::milliseconds stepLimit{10'000}; ///< for reaching it, and for its answer
    ami::ReconnectPolicy::Limits reconnect;
};

/// Whether this program was built with MQTT.
[[nodiscard]] bool isAvailable();

/// A connection to a broker, by MQTT 5, which is made again whenever it is lost. What is published
/// and received has quality of service 1: at least once.
///
/// Lives in a thread with an event loop, where all functions are called and signals emitted. It may
/// be stopped from a slot of its signals, not deleted. What a broker sends is not trusted: what is
/// larger than `mostReceived` is dropped.
class Connection final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,       ///< not connected, and not about to be
        Reaching,   ///< until its port answers
        Connecting, ///< TLS, and MQTT's own greeting
        Connected,
        Waiting, ///< for the next attempt
    };
    Q_ENUM(State)

    static constexpr std::size_t mostReceived = 1 << 20; ///< bytes of a payload

    explicit Connection(ConnectionSettings settings, QObject *parent = nullptr);
    ~Connection() override;

    /// Connects; at once if it is waiting for the next attempt.
    void start();
    /// Says goodbye: no will is published.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }
    /// Counted since the beginning.
    [[nodiscard]] std::uint64_t receivedCount() const { return m_received; }

    /// Publishes; returns the token that published() or refused() tells, or nothing if it is not
    /// connected, or cannot carry this. Tokens that were not told are void when it is lost.
    [[nodiscard]] std::optional<int> publish(const Message &message);

    /// False if not connected. Subscribing again brings what is retained once more.
    bool subscribe(const std::string &filter);
    bool unsubscribe(const std::string &filter);

    /// What is published if the connection is lost from the next attempt on.
    void setWill(Message will) { m_settings.will = std::move(will); }

signals:
    void stateChanged();
    /// `isResumed`: the broker has kept the session.
    void connected(bool isResumed);
    void received(const cacofonisk::mqtt::Message &message);
    void published(int token);
    /// The broker does not take it.
    void refused(int token, const cacofonisk::Error &error);
    void subscribed(const std::string &filter, bool isGranted);
    /// The connection, or an attempt, came to nothing; retryScheduled() or failed() follows.
    void lost(const cacofonisk::Error &error);
    void retryScheduled(std::chrono::milliseconds delay);
    /// Another attempt would do harm: another one has taken over the session.
    void failed(const cacofonisk::Error &error);

private:
    struct Callbacks;
    friend Callbacks;

    void reach();
    void onReached();
    void open();
    [[nodiscard]] bool prepare();
    void watch();
    void turn(int (*step)(mosquitto *, int));
    void tend();
    void tell();
    void later(std::function<void()> tell) { m_told.push_back(std::move(tell)); }
    void onGreeted(int reason, bool isResumed);
    void onEnded(int reason);
    void breakOff(const Error &error);
    void close();
    void setState(State state);
    [[nodiscard]] QString place() const { return m_settings.address.place(); }

    ConnectionSettings m_settings;
    State m_state = State::Idle;
    ami::ReconnectPolicy m_policy;
    std::chrono::steady_clock::time_point m_connectedAt;
    std::unique_ptr<QTcpSocket> m_probe; ///< whether the port answers
    mosquitto *m_client = nullptr;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_ticks; ///< for what libmosquitto does by the clock
    QTimer m_limit; ///< of the current step
    QTimer m_retry;
    std::vector<std::function<void()>> m_told;        ///< by libmosquitto, while it is at work
    std::vector<std::pair<int, std::string>> m_asked; ///< subscriptions without an answer
    std::vector<std::pair<int, QString>> m_topics;    ///< of what is on its way
    QString m_words;                                  ///< the last error in the log
    std::uint64_t m_received = 0;
    bool m_heard = false; ///< something came in the current turn
};

} // namespace cacofonisk::mqtt

Q_DECLARE_METATYPE(cacofonisk::mqtt::Message)
