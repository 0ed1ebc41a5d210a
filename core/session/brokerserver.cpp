// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/brokerserver.h"

#include "core/delivery/mqtt/topics.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace cacofonisk::session {

using namespace std::chrono_literals;
using Phase = ServerStatus::Phase;
using Standing = RemoteServer::Standing;

namespace {

constexpr auto readingPatience = 3s; // with what the broker retains
constexpr int mostReadings = 3;      // in a row, for what is incomplete
constexpr std::array changeFilters{"call/+", "extension/+/+", "queue/+/+", "conference/+",
                                   "parking/+/+"};
constexpr std::array stateFilters{"state/ended/#", "state/calls/#",   "state/extensions/#",
                                  "state/queue/+", "state/parking/#", "state/conferences/#"};

mqtt::ConnectionSettings settingsOf(const ServerSettings &settings)
{
    constexpr int digits = 16;
    mqtt::ConnectionSettings connection;
    connection.address = settings.connection.address;
    connection.secret = settings.connection.secret;
    connection.authorityFile = settings.connection.authorityFile;
    connection.stepLimit = settings.connection.stepLimit;
    connection.reconnect = settings.connection.reconnect;
    connection.clientId =
        "cacofonisk-desk-" + QString::number(QRandomGenerator::system()->generate64(), 16)
                                 .rightJustified(digits, u'0')
                                 .toStdString();
    connection.keepsSession = 600s;
    return connection;
}

QString nameOf(const RemoteServer &server)
{
    return QString::fromStdString(server.name());
}

} // namespace

BrokerServer::BrokerServer(const ServerSettings &settings, QObject *parent)
    : Server(parent)
    , m_settings(settings)
    , m_connection(settingsOf(settings))
    , m_lastId(calls::idBefore(settings.number))
{
    const QStringList levels = settings.connection.address.site.split(u'/', Qt::SkipEmptyParts);
    m_site = mqtt::siteTopic(levels.value(0));
    m_only = levels.size() > 1 ? mqtt::levelOf(levels[1].toStdString()) : std::string();
    m_status.server = settings.number;
    m_status.name = settings.displayName();
    m_ticks.setInterval(1s);
    using mqtt::Connection;
    connect(&m_ticks, &QTimer::timeout, this, &BrokerServer::tick);
    connect(&m_connection, &Connection::connected, this, &BrokerServer::onConnected);
    connect(&m_connection, &Connection::received, this, &BrokerServer::onReceived);
    connect(&m_connection, &Connection::lost, this, [this](const Error &error) {
        m_status.error = error;
        m_ticks.stop();
    });
    connect(&m_connection, &Connection::retryScheduled, this,
            [this](std::chrono::milliseconds delay) {
                m_status.phase = Phase::Waiting;
                m_status.retryAt = timeOfDay() + delay;
                emit statusChanged();
            });
    connect(&m_connection, &Connection::failed, this, [this](const Error &error) {
        m_status.error = error;
        m_status.phase = Phase::Failed;
        emit statusChanged();
    });
    connect(&m_connection, &Connection::stateChanged, this, [this] {
        if (m_connection.state() == Connection::State::Reaching) {
            m_status.phase = Phase::Connecting;
            emit statusChanged();
        }
    });
}

void BrokerServer::start()
{
    const ami::ServerAddress &address = m_settings.connection.address;
    m_status.blind.clear();
    if (!address.usesTls && !address.isLoopback()) {
        m_status.blind.append(
            Error(QT_TRANSLATE_NOOP("Error", "The connection to the broker at %1 is not encrypted: "
                                             "anybody on the network can read the calls, and the "
                                             "password. Use mqtts://."),
                  {address.place()})
                .message());
    }
    m_connection.start();
}

void BrokerServer::stop()
{
    m_ticks.stop();
    m_connection.stop();
    m_status.phase = Phase::Idle;
}

std::string BrokerServer::filter(std::string_view below) const
{
    return m_site + '/' + (m_only.empty() ? "+" : m_only) + '/' + std::string(below);
}

void BrokerServer::onConnected()
{
    m_status.phase = Phase::ReadingState;
    m_status.error = {};
    m_status.retryAt = {};
    m_connectedAt = std::chrono::steady_clock::now();
    for (const std::string_view below : changeFilters) {
        m_connection.subscribe(filter(below));
    }
    if (m_tellsReports) {
        m_connection.subscribe(filter("report/+"));
    }
    m_connection.subscribe(filter("status"));
    for (const auto &[level, server] : m_servers) {
        server->remote.forgetStanding();
        server->remote.beginReading();
        server->isReading = true;
        server->readings = 0;
        server->readAt = m_connectedAt;
    }
    subscribeToState(true);
    m_ticks.start();
    emit statusChanged();
}

void BrokerServer::subscribeToState(bool isWanted)
{
    m_isReading = isWanted;
    for (const std::string_view below : stateFilters) {
        isWanted ? m_connection.subscribe(filter(below)) : m_connection.unsubscribe(filter(below));
    }
}

void BrokerServer::onReceived(const mqtt::Message &message)
{
    const Moment arrival = timeOfDay();
    if (!message.topic.starts_with(m_site) || message.topic.size() <= m_site.size() + 1) {
        return;
    }
    auto levels = mqtt::levelsOf(std::string_view(message.topic).substr(m_site.size() + 1));
    Followed *const server = follow(levels.front());
    if (!server || levels.size() < 2) {
        return;
    }
    m_lastHeard = arrival;
    levels.erase(levels.begin());
    if (levels.front() == "report") {
        emit reportTaken(QByteArray::fromStdString(message.payload));
        return;
    }
    measure(*server, message, arrival);
    server->remote.take(levels, message, arrival);
    passEnded(*server);
    judge(*server);
    judge();
    emit changed();
}

BrokerServer::Followed *BrokerServer::follow(std::string_view level)
{
    if (const auto known = m_servers.find(level); known != m_servers.end()) {
        return known->second.get();
    }
    if ((!m_only.empty() && level != m_only) || m_servers.size() >= mostServers) {
        return nullptr;
    }
    auto server = std::make_unique<Followed>(mqtt::nameOf(level), m_lastId);
    // Those beside the first have numbers that no server of the preferences has.
    constexpr int above = 1 << 10;
    server->number = m_settings.number + above * static_cast<int>(m_servers.size());
    server->isReading = true;
    server->readAt = std::chrono::steady_clock::now();
    return m_servers.emplace(std::string(level), std::move(server)).first->second.get();
}

/// How much later messages arrive than the collector's clock says: the least of the last minutes
/// is the difference of the clocks, as the way takes no time then.
void BrokerServer::measure(Followed &server, const mqtt::Message &message, Moment arrival)
{
    const auto told = momentOfIso(message.property("time"));
    if (message.isRetained || !told) {
        return;
    }
    constexpr auto turn = 60s;
    const calls::Duration delay = arrival - *told;
    const auto now = std::chrono::steady_clock::now();
    if (now - server.turned > turn) {
        server.turned = now;
        server.offsetBefore = std::exchange(server.offset, std::nullopt);
    }
    server.offset = std::min(server.offset.value_or(delay), delay);
    const calls::Duration offset = std::min(*server.offset, server.offsetBefore.value_or(delay));
    constexpr auto tolerance = 500ms;
    const calls::Duration difference = offset - server.applied;
    if (m_settings.isByOurClock && (difference > tolerance || difference < -tolerance)) {
        server.applied = offset;
        server.remote.setShift(offset);
    }
}

Moment BrokerServer::now() const
{
    Moment now = timeOfDay();
    for (const auto &[level, server] : m_servers) {
        if (server->offset && !m_settings.isByOurClock) {
            now = timeOfDay() - *server->offset;
        }
    }
    return now;
}

void BrokerServer::passEnded(Followed &server)
{
    for (const calls::SharedCall &call : server.remote.takeEnded()) {
        emit callEnded(call);
    }
}

void BrokerServer::read(Followed &server)
{
    server.isReading = true;
    server.readAt = std::chrono::steady_clock::now();
    server.remote.beginReading();
    subscribeToState(true);
    m_status.phase = Phase::ReadingState;
    emit statusChanged();
}

/// Whether what is retained has arrived, or has to be read again.
void BrokerServer::judge(Followed &server)
{
    const auto waited = std::chrono::steady_clock::now() - server.readAt;
    const bool hasGap = server.remote.takeGap();
    if (server.isReading) {
        server.isReading = !server.remote.isRead() && waited < readingPatience;
        if (server.isReading) {
            return;
        }
        server.seesAll = false;
    }
    server.seesAll = server.seesAll || server.remote.isRead(); // perhaps later: it is written anew
    if (!server.seesAll) {
        return; // it may read some of it alone: then there is always a gap
    }
    if (hasGap) {
        server.readings = 0;
        read(server);
    } else if (!server.remote.isIncomplete()) {
        server.readings = 0;
    } else if (server.readings < mostReadings && waited > 1s) {
        ++server.readings;
        read(server);
    }
}

void BrokerServer::judge()
{
    const bool isReading = m_servers.empty() ||
                           std::any_of(m_servers.begin(), m_servers.end(),
                                       [](const auto &server) { return server.second->isReading; });
    const bool seesAll = std::all_of(m_servers.begin(), m_servers.end(),
                                     [](const auto &server) { return server.second->seesAll; });
    if (!isReading && m_isReading && seesAll) {
        subscribeToState(false);
    }
    QStringList notes;
    int live = 0;
    for (const auto &[level, server] : m_servers) {
        const RemoteServer &remote = server->remote;
        live += remote.standing() == Standing::Live ? 1 : 0;
        if (remote.standing() == Standing::Lost ||
            (remote.standing() == Standing::Unknown && !server->isReading)) {
            notes.append(Error(QT_TRANSLATE_NOOP("Error", "The collector of %1 has lost its "
                                                          "connection, or is not running."),
                               {nameOf(remote)})
                             .message());
        } else if (remote.standing() == Standing::Stopped) {
            notes.append(Error(QT_TRANSLATE_NOOP("Error", "The collector of %1 was stopped."),
                               {nameOf(remote)})
                             .message());
        } else if (!server->isReading && (!server->seesAll || server->readings >= mostReadings)) {
            notes.append(Error(QT_TRANSLATE_NOOP(
                                   "Error", "What the broker keeps of %1 is incomplete: it lost "
                                            "some, or the account may not read all of it."),
                               {nameOf(remote)})
                             .message());
        }
    }
    const bool hasChanged = std::exchange(m_notes, notes) != notes;
    if (!m_connection.isConnected()) {
        return;
    }
    const bool isNobodyLive = live == 0 && !notes.isEmpty();
    const Phase phase = isReading      ? Phase::ReadingState
                        : isNobodyLive ? Phase::Waiting
                                       : Phase::Live;
    if (isNobodyLive && !isReading) {
        m_status.error = Error("%1", {notes.front()});
    } else {
        m_status.error = {};
    }
    if (std::exchange(m_status.phase, phase) != phase || hasChanged) {
        emit statusChanged();
    }
}

void BrokerServer::tick()
{
    for (const auto &[level, server] : m_servers) {
        server->remote.passTime();
        passEnded(*server);
        judge(*server);
    }
    if (m_servers.empty() && std::chrono::steady_clock::now() - m_connectedAt > readingPatience &&
        m_status.phase == Phase::ReadingState) {
        m_status.error = Error(
            QT_TRANSLATE_NOOP("Error", "The broker at %1 tells nothing of %2: no collector has "
                                       "told of it, or the account may not read it (ACL)."),
            {m_settings.connection.address.place(), m_settings.connection.address.site});
        m_status.phase = Phase::Waiting;
        emit statusChanged();
    }
    if (!m_servers.empty()) {
        judge();
    }
    emit changed();
}

ServerStatus BrokerServer::status() const
{
    ServerStatus status = m_status;
    status.lastHeard = m_lastHeard;
    status.blind += m_notes;
    for (const auto &[level, server] : m_servers) {
        status.version = QString::fromStdString(server->remote.version());
        if (server->offset) {
            status.clockOffset = -*server->offset;
        }
    }
    return status;
}

std::vector<calls::SharedCall> BrokerServer::takeChanged()
{
    std::vector<calls::SharedCall> changed;
    for (const auto &[level, server] : m_servers) {
        std::vector<calls::SharedCall> of = server->remote.takeChanged();
        std::move(of.begin(), of.end(), std::back_inserter(changed));
    }
    return changed;
}

std::vector<calls::MergedGroup> BrokerServer::takeMerged()
{
    std::vector<calls::MergedGroup> merged;
    for (const auto &[level, server] : m_servers) {
        const std::vector<calls::MergedGroup> of = server->remote.takeMerged();
        merged.insert(merged.end(), of.begin(), of.end());
    }
    return merged;
}

std::vector<calls::SharedCall> BrokerServer::calls() const
{
    std::vector<calls::SharedCall> all;
    for (const auto &[level, server] : m_servers) {
        std::vector<calls::SharedCall> of = server->remote.calls();
        std::move(of.begin(), of.end(), std::back_inserter(all));
    }
    return all;
}

bool BrokerServer::isBusy() const
{
    return std::any_of(m_servers.begin(), m_servers.end(),
                       [](const auto &server) { return server.second->remote.isBusy(); });
}

std::vector<SwitchboardUpdate> BrokerServer::takeSwitchboards(bool isWhole)
{
    std::vector<SwitchboardUpdate> updates;
    for (const auto &[level, server] : m_servers) {
        RemoteCards &cards = server->remote.cards();
        if (isWhole || cards.hasChanged()) {
            updates.push_back(
                {server->number, server->remote.name(), isWhole,
                 isWhole ? cards.takeAll(server->applied) : cards.takeChanges(server->applied)});
        }
    }
    return updates;
}

std::vector<int> BrokerServer::switchboardNumbers() const
{
    std::vector<int> numbers;
    for (const auto &[level, server] : m_servers) {
        numbers.push_back(server->number);
    }
    return numbers;
}

} // namespace cacofonisk::session
