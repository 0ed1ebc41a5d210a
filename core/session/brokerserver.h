// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/mqtt/connection.h"
#include "core/session/remoteserver.h"
#include "core/session/server.h"

#include <QTimer>

#include <map>
#include <memory>

namespace cacofonisk::session {

/// Follows what collectors tell a broker of the servers of a site, or of one of them: subscribes to
/// the changes first and to what is retained then, reads that again after a gap, and goes on with
/// what is known after an interruption.
class BrokerServer final : public Server
{
    Q_OBJECT

public:
    static constexpr std::size_t mostServers = 64; ///< of a site; others are ignored

    explicit BrokerServer(const ServerSettings &settings, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    void retry() override { m_connection.start(); }

    [[nodiscard]] int number() const override { return m_settings.number; }
    [[nodiscard]] std::string name() const override { return m_status.name.toStdString(); }
    [[nodiscard]] ServerStatus status() const override;

    [[nodiscard]] std::vector<calls::SharedCall> takeChanged() override;
    [[nodiscard]] std::vector<calls::MergedGroup> takeMerged() override;
    [[nodiscard]] std::vector<calls::SharedCall> calls() const override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] bool hasSwitchboard() const override { return m_settings.showsSwitchboard; }
    [[nodiscard]] std::vector<SwitchboardUpdate> takeSwitchboards(bool isWhole) override;
    [[nodiscard]] std::vector<int> switchboardNumbers() const override;

    /// Has reportTaken() tell the reports, too.
    void tellReports() { m_tellsReports = true; }

    /// The time by the clock by which its calls are told.
    [[nodiscard]] Moment now() const;

signals:
    /// As JsonLinesReporter writes it.
    void reportTaken(const QByteArray &json);

private:
    /// A server, and how far its clock is behind ours.
    struct Followed
    {
        Followed(std::string name, std::uint64_t &lastId)
            : remote(std::move(name), lastId)
        {}

        RemoteServer remote;
        int number = 0;
        std::optional<calls::Duration> offset; ///< the least delay since the last turn
        std::optional<calls::Duration> offsetBefore;
        std::chrono::steady_clock::time_point turned; ///< when that turn was
        calls::Duration applied{0};
        std::chrono::steady_clock::time_point readAt; ///< when what is retained was asked for
        int readings = 0;                             ///< because it was incomplete
        bool isReading = false;
        bool seesAll = false; ///< the account may read all that is retained
    };

    void onConnected();
    void onReceived(const mqtt::Message &message);
    [[nodiscard]] Followed *follow(std::string_view level);
    void measure(Followed &server, const mqtt::Message &message, Moment arrival);
    void read(Followed &server);
    void subscribeToState(bool isWanted);
    void judge();
    void judge(Followed &server);
    void tick();
    void passEnded(Followed &server);
    [[nodiscard]] std::string filter(std::string_view below) const;

    ServerSettings m_settings;
    mqtt::Connection m_connection;
    ServerStatus m_status;
    std::string m_site; ///< the topic below which the servers are
    std::string m_only; ///< the level of the one that is followed; empty: all
    std::uint64_t m_lastId;
    std::map<std::string, std::unique_ptr<Followed>, std::less<>> m_servers; ///< by level
    QTimer m_ticks;
    std::chrono::steady_clock::time_point m_connectedAt;
    std::optional<Moment> m_lastHeard;
    QStringList m_notes;      ///< what is not as it should be, a sentence each
    bool m_isReading = false; ///< subscribed to what is retained
    bool m_tellsReports = false;
};

} // namespace cacofonisk::session
