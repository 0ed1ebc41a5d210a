// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/collector.h"

#include "core/delivery/waysof.h"
#include "core/session/collectormetrics.h"

#include <algorithm>

namespace cacofonisk::session {

using namespace std::chrono_literals;
using delivery::CollectedServer;
using delivery::EventTeller;
using delivery::ServerChange;
using Phase = ServerStatus::Phase;

namespace {

constexpr auto metricsPause = 15s;

bool isSame(const CollectedServer &a, const CollectedServer &b)
{
    return a.name == b.name && a.connection == b.connection && a.isByOurClock == b.isByOurClock &&
           a.codePage == b.codePage && a.trunks == b.trunks;
}

} // namespace

Collector::Collector(delivery::Configuration configuration, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_metricsTimer(this)
    , m_ticks(this)
{
    connect(&m_deliveries, &delivery::Deliveries::said, this,
            [this](const Error &error) { emit said(error.message()); });
    connect(&m_metricsTimer, &QTimer::timeout, this, &Collector::writeMetrics);
    m_metricsTimer.setInterval(metricsPause);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        for (const auto &server : m_servers) {
            if (server->phase == Phase::Live) {
                server->teller->tellChanges();
            }
        }
    });
    m_ticks.setInterval(1s);
}

Collector::~Collector()
{
    stop(0ms);
}

Result<void> Collector::start(bool onlyDelivers)
{
    const auto started =
        m_deliveries.start(m_configuration.outbox, delivery::waysOf(m_configuration));
    if (!started) {
        return started;
    }
    for (const CollectedServer &server : m_configuration.servers) {
        if (!onlyDelivers) {
            add(server);
        }
    }
    m_metricsTimer.start();
    m_ticks.start();
    writeMetrics();
    return {};
}

void Collector::add(const CollectedServer &settings)
{
    m_servers.push_back(std::make_unique<Server>());
    Server &server = *m_servers.back();
    server.settings = settings;
    ServerSettings live;
    live.number = m_nextNumber++;
    live.name = settings.name;
    live.connection = settings.connection;
    live.isByOurClock = settings.isByOurClock;
    live.codePage = settings.codePage;
    live.trunks = settings.trunks;
    live.showsSwitchboard = true;
    server.live = std::make_unique<LiveServer>(live);
    Pipeline &pipeline = server.live->pipeline();
    server.teller = std::make_unique<EventTeller>(
        delivery::EventSources{pipeline.tracker(), pipeline.reports(), pipeline.callBook(),
                               pipeline.switchboard()},
        live.displayName().toStdString(), m_deliveries.epoch());
    follow(*server.teller);
    connect(server.live.get(), &LiveServer::messageTaken, this,
            [this, &server](const ami::Message &message) { onTaken(server, message); });
    connect(server.live.get(), &LiveServer::statusChanged, this,
            [this, &server] { onStatusChanged(server); });
    connect(server.live.get(), &LiveServer::certificateRefused, this,
            [this, name = live.displayName()](const ami::CertificateProblem &problem) {
                emit said(
                    QStringLiteral("%1: the certificate was issued to %2 by %3; to accept it: "
                                   "fingerprint = \"%4\"")
                        .arg(name, problem.subject, problem.issuer, problem.fingerprint));
            });
    server.live->start();
}

void Collector::onTaken(Server &server, const ami::Message &message)
{
    server.teller->onTaken(message);
    if (const auto at = ami::Field::Timestamp; !message[at].empty()) {
        const Moment now = server.live->pipeline().callBook().history().now;
        server.lag = timeOfDay() + server.live->clockOffset() - now;
    }
}

void Collector::follow(EventTeller &teller)
{
    connect(&teller, &EventTeller::told, &m_deliveries, &delivery::Deliveries::tell);
    connect(&teller, &EventTeller::told, this,
            [this](const delivery::EventPtr &event) { countEnded(*event); });
}

/// One that was merged into another has not ended.
void Collector::countEnded(const delivery::Event &event)
{
    if (event.type == "call.ended" && event.call && event.call->ended) {
        ++m_ended[{event.server, std::string(calls::nameOf(event.call->end))}];
    }
}

void Collector::onStatusChanged(Server &server)
{
    const ServerStatus status = server.live->status();
    const bool wasLive = std::exchange(server.phase, status.phase) == Phase::Live;
    const auto tell = [&](ServerChange::State state) {
        server.teller->tell({state, timeOfDay(), status.error.message().toStdString()});
    };
    if (status.isLive() && !wasLive) {
        ++server.connections;
        emit said(QStringLiteral("%1: live, AMI %2").arg(status.name, status.version));
        tell(ServerChange::State::Live);
        server.teller->tellChanges();
    } else if (wasLive && !status.isLive()) {
        tell(ServerChange::State::Lost);
    }
    if ((status.phase == Phase::Waiting && status.retryAt) || status.phase == Phase::Failed) {
        emit said(QStringLiteral("%1: %2").arg(status.name, status.error.message()));
    }
    for (const QString &blindness : status.blind) {
        if (!server.blind.contains(blindness)) {
            emit said(QStringLiteral("%1: %2").arg(status.name, blindness));
        }
    }
    server.blind = status.blind;
}

void Collector::reload(delivery::Configuration configuration)
{
    if (configuration.outbox.path != m_configuration.outbox.path) {
        emit said(QStringLiteral("another outbox is taken up at the next start"));
        configuration.outbox.path = m_configuration.outbox.path;
    }
    if (configuration.broker != m_configuration.broker) {
        // What it retains is told from the begin of a program on.
        emit said(QStringLiteral("another broker is taken up at the next start"));
    }
    configuration.broker.reset();
    m_deliveries.replace(delivery::waysOf(configuration), {delivery::brokerName});
    configuration.broker = m_configuration.broker;
    const auto isWanted = [&configuration](const auto &server) {
        return std::any_of(
            configuration.servers.begin(), configuration.servers.end(),
            [&](const CollectedServer &wanted) { return isSame(wanted, server->settings); });
    };
    for (const auto &server : m_servers) {
        if (!isWanted(server)) {
            server->live->stop();
            server->teller->tell({ServerChange::State::Stopped, timeOfDay(), {}});
        }
    }
    std::erase_if(m_servers, [&](const auto &server) { return !isWanted(server); });
    for (const CollectedServer &wanted : configuration.servers) {
        if (std::none_of(m_servers.begin(), m_servers.end(),
                         [&](const auto &server) { return isSame(wanted, server->settings); })) {
            add(wanted);
        }
    }
    m_configuration = std::move(configuration);
    m_saysMetrics = true;
    writeMetrics();
}

void Collector::stop(std::chrono::milliseconds patience)
{
    m_metricsTimer.stop();
    m_ticks.stop();
    for (const auto &server : m_servers) {
        disconnect(server->live.get(), &LiveServer::statusChanged, this, nullptr);
        server->live->stop();
        server->teller->tellChanges();
        server->teller->tell({ServerChange::State::Stopped, timeOfDay(), {}});
    }
    m_servers.clear();
    m_deliveries.stop(patience);
}

bool Collector::isLive() const
{
    return std::all_of(m_servers.begin(), m_servers.end(),
                       [](const auto &server) { return server->phase == Phase::Live; });
}

delivery::MetricsWriter Collector::metrics() const
{
    CollectorMetrics metrics;
    for (const auto &server : m_servers) {
        metrics.add(*server->live, server->connections, server->lag);
    }
    metrics.setEnded(m_ended);
    metrics.setWays(m_deliveries.figures());
    return metrics.written();
}

/// What is wrong is said once, until it is right again.
void Collector::writeMetrics()
{
    if (m_configuration.metricsFile.isEmpty()) {
        return;
    }
    const auto saved = metrics().save(m_configuration.metricsFile);
    if (!saved && m_saysMetrics) {
        emit said(saved.error().message());
    }
    m_saysMetrics = saved.has_value();
}

} // namespace cacofonisk::session
