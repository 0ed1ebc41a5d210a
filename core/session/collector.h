// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/delivery/configuration.h"
#include "core/delivery/deliveries.h"
#include "core/delivery/eventteller.h"
#include "core/delivery/metricswriter.h"
#include "core/session/liveserver.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace cacofonisk::session {

/// Follows servers and tells the world what happens on them: by webhooks, commands and a file with
/// figures. Lives in a thread with an event loop, which nothing that it does holds up.
class Collector final : public QObject
{
    Q_OBJECT

public:
    explicit Collector(delivery::Configuration configuration, QObject *parent = nullptr);
    ~Collector() override;

    /// Opens the outbox, and begins with the ways out. Then, unless `onlyDelivers`, with the
    /// servers.
    [[nodiscard]] Result<void> start(bool onlyDelivers = false);

    /// Goes on with another configuration. What is the same in both is left alone; another outbox
    /// file needs a restart, and is not taken up.
    void reload(delivery::Configuration configuration);

    /// Everything told so far is kept; what is under way has `patience` to end.
    void stop(std::chrono::milliseconds patience);

    [[nodiscard]] delivery::Deliveries &deliveries() { return m_deliveries; }

    /// Whether every server is followed.
    [[nodiscard]] bool isLive() const;

    /// The figures as they are now.
    [[nodiscard]] delivery::MetricsWriter metrics() const;

    /// The calls of that teller count in the figures.
    void follow(delivery::EventTeller &teller);

signals:
    /// What a person should know.
    void said(const QString &text);

private:
    struct Server
    {
        delivery::CollectedServer settings;
        std::unique_ptr<LiveServer> live;
        std::unique_ptr<delivery::EventTeller> teller;
        ServerStatus::Phase phase = ServerStatus::Phase::Idle;
        QStringList blind; ///< as was said
        std::uint64_t connections = 0;
        std::chrono::microseconds lag{0}; ///< how much later than it happened an event was handled
    };

    void add(const delivery::CollectedServer &settings);
    void onStatusChanged(Server &server);
    void onTaken(Server &server, const ami::Message &message);
    void countEnded(const delivery::Event &event);
    void writeMetrics();

    delivery::Configuration m_configuration;
    delivery::Deliveries m_deliveries;
    std::vector<std::unique_ptr<Server>> m_servers;
    std::map<std::pair<std::string, std::string>, std::uint64_t> m_ended; ///< by server and how
    int m_nextNumber = 0;
    QTimer m_metricsTimer;
    QTimer m_ticks; ///< for what is known without an event
    bool m_saysMetrics = true;
};

} // namespace cacofonisk::session
