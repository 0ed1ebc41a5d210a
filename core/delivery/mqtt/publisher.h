// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/mqtt/connection.h"
#include "core/delivery/mqtt/retainedstate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace cacofonisk::mqtt {

struct PublisherSettings
{
    ami::ServerAddress broker; ///< with the site below which everything is published
    std::string secret;
    QString authorityFile;
    std::string server;  ///< its name, as events have it
    bool isEach = false; ///< also a retained topic for each call and extension
    ami::ReconnectPolicy::Limits reconnect;
};

/// Tells a broker of one server, below `cacofonisk/v1/SITE/SERVER`: its changes, each as it
/// happened, and what goes on as retained messages, each at most once a second, all of them after
/// each connection. `status` says how the connection to the server stands; the broker itself
/// publishes that it is lost where the program goes without a word.
///
/// Lives in a thread with an event loop. At most `mostOnTheWay` changes wait for the broker.
class Publisher final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOnTheWay = 256;

    explicit Publisher(const PublisherSettings &settings, QObject *parent = nullptr);

    void start();
    /// Says that the collector was stopped on purpose.
    void stop();

    /// Of what is retained: every event, as it happens, whether or not there is a connection.
    void take(const delivery::EventPtr &event);

    /// Publishes a change; published() or refused() follows with its number, unless the connection
    /// is lost before: then all of those are to be published again. False if there is no room.
    [[nodiscard]] bool publish(qint64 number, const delivery::Event &event);
    /// Whether the broker has everything.
    [[nodiscard]] bool isSettled() const
    {
        return m_connection.isConnected() && m_changes.isEmpty() && m_stateTokens.isEmpty() &&
               !m_state.hasChanged() && !m_status.empty();
    }
    /// How many changes can be published now.
    [[nodiscard]] int room() const;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const RetainedState &state() const { return m_state; }

signals:
    void connected();
    void published(qint64 number);
    void refused(qint64 number, const cacofonisk::Error &error);
    /// What is retained is not taken by the broker; told once for each connection.
    void stateRefused(const cacofonisk::Error &error);
    void lost(const cacofonisk::Error &error);
    /// It will not be tried again: see Connection.
    void failed(const cacofonisk::Error &error);

private:
    [[nodiscard]] static ConnectionSettings settingsOf(const PublisherSettings &settings);
    void onConnected();
    void onReceived(const Message &message);
    void begin();
    void onPublished(int token);
    void onRefused(int token, const Error &error);
    void want();
    void write();
    void send(const Message &message);
    [[nodiscard]] std::optional<Moment> serverTime() const; ///< if it is known
    [[nodiscard]] Message status(std::string_view state, bool hasCounts,
                                 std::optional<Moment> asOf) const;

    std::string m_topic;
    QString m_place; ///< of the broker
    RetainedState m_state;
    Connection m_connection;
    QTimer m_check; ///< whether another collector has taken over
    QTimer m_writes;
    QTimer m_renewals; ///< of what would be forgotten otherwise
    QTimer m_signs;    ///< of life, which tell the time as well: of the status
    std::chrono::steady_clock::time_point m_written;
    QHash<int, qint64> m_changes; ///< on their way, by token
    QSet<int> m_stateTokens;      ///< likewise
    std::string m_told = "lost";  ///< of the connection to the server
    std::optional<Moment> m_since;
    std::optional<Moment::duration> m_offset; ///< of the server's clock from ours
    std::string m_status;                     ///< as it was written, but for its time
    std::uint64_t m_lastChange = 0;           ///< that was published
    std::uint64_t m_lastEpoch = 0;            ///< of it
    bool m_isRefused = false;
    bool m_wasConnected = false;
};

} // namespace cacofonisk::mqtt
