// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/servers/connections.h"

#include "ui/servers/certificatedialog.h"
#include "ui/servers/savedtrunks.h"
#include "ui/servers/secretcollector.h"

#include <QWidget>

#include <algorithm>

namespace cacofonisk::ui {

using session::ServerStatus;
using Phase = ServerStatus::Phase;

namespace {

/// Those of the same name are called by their places.
void tellApart(QList<SavedServer> &servers)
{
    QHash<QString, int> counts;
    for (const SavedServer &server : std::as_const(servers)) {
        ++counts[server.settings.displayName()];
    }
    for (SavedServer &server : servers) {
        if (counts[server.settings.displayName()] > 1) {
            server.settings.name = server.settings.connection.address.place();
        }
    }
}

} // namespace

Connections::Connections(session::Session &session, std::unique_ptr<Keyring> keyring,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_secrets(std::move(keyring))
    , m_window(window)
{
    connect(&session, &session::Session::cleared, this, &Connections::onCleared);
    connect(&session, &session::Session::serverChanged, this, &Connections::onStatus);
    connect(&session, &session::Session::certificateRefused, this,
            &Connections::onCertificateRefused);
}

void Connections::open(const QList<ami::ServerUri> &more)
{
    QStringList told;
    for (const ami::ServerUri &uri : more) {
        const QString id = uri.address.uri();
        const QString secret = uri.secret.value_or(qEnvironmentVariable("CACOFONISK_SECRET"));
        if (!secret.isEmpty()) {
            m_secrets.keep(id, secret, false);
        }
        if (uri.secret) {
            told.append(uri.address.place());
        }
        m_more.append(uri.address);
    }
    if (!told.isEmpty()) {
        emit secretsWereInUris(told);
    }
    collect(false);
}

void Connections::reopen()
{
    collect(true);
}

void Connections::close()
{
    stopCollecting();
    if (m_session.isLive()) {
        m_session.close();
    }
    if (std::exchange(m_isOpen, false)) {
        emit closed();
    }
}

void Connections::retry()
{
    const bool hasFailed =
        std::any_of(m_statuses.begin(), m_statuses.end(),
                    [](const ServerStatus &status) { return status.phase == Phase::Failed; });
    m_session.retry();
    if (hasFailed) {
        reopen();
    }
}

bool Connections::hasServers() const
{
    return !m_more.isEmpty() || !loadServers().isEmpty();
}

void Connections::collect(bool isAgain)
{
    QList<SavedServer> servers = loadServers();
    for (const ami::ServerAddress &address : std::as_const(m_more)) {
        servers.append(passingServer(address));
    }
    stopCollecting();
    m_isOpen = true;
    m_collector = new SecretCollector(m_secrets, servers, m_window);
    connect(m_collector, &SecretCollector::finished, this,
            [this, isAgain](const QList<SavedServer> &found) { follow(found, isAgain); });
    m_collector->start();
}

/// It may be what just told that it is done.
void Connections::stopCollecting()
{
    if (m_collector) {
        m_collector->disconnect(this);
        m_collector->deleteLater();
        m_collector.clear();
    }
}

void Connections::follow(QList<SavedServer> servers, bool isAgain)
{
    if (servers.isEmpty()) {
        close();
        return;
    }
    tellApart(servers);
    for (SavedServer &server : servers) {
        server.settings.trunks = savedTrunks();
    }
    QList<session::ServerSettings> settings;
    QList<ServerStatus> statuses;
    for (SavedServer &server : servers) {
        statuses.append(statusOf(server));
        settings.append(server.settings);
        settings.last().isByOurClock = true;                  // by which durations tick, too
        settings.last().name = server.settings.displayName(); // also of two that call themselves so
        settings.last().showsSwitchboard = true;
    }
    m_session.connectTo(settings); // clears a recording that was there
    m_isOpen = true;
    m_servers = servers;
    m_statuses = statuses;
    forgetOthers();
    emit opened(isAgain);
}

/// Gives it the number, and tells the status, that it has where it is followed already as it is;
/// else new ones.
ServerStatus Connections::statusOf(SavedServer &server)
{
    for (const ServerStatus &status : std::as_const(m_statuses)) {
        const SavedServer known = this->server(status.server);
        server.settings.number = status.server;
        if (known.id == server.id && known.settings == server.settings &&
            status.phase != Phase::Failed) {
            return status;
        }
    }
    server.settings.number = m_nextNumber++;
    ServerStatus status;
    status.server = server.settings.number;
    status.name = server.settings.displayName();
    status.phase = Phase::Connecting;
    return status;
}

void Connections::forgetOthers()
{
    const auto isLeft = [this](const auto &entry) { return server(entry.key()).id.isEmpty(); };
    m_heard.removeIf(isLeft);
    if (m_lost.removeIf(isLeft) > 0) {
        emit lostChanged(m_lost);
    }
}

SavedServer Connections::server(int number) const
{
    const auto found =
        std::find_if(m_servers.begin(), m_servers.end(), [number](const SavedServer &server) {
            return server.settings.number == number;
        });
    return found == m_servers.end() ? SavedServer() : *found;
}

ServerStatus Connections::status(int number) const
{
    const auto found =
        std::find_if(m_statuses.begin(), m_statuses.end(),
                     [number](const ServerStatus &status) { return status.server == number; });
    return found == m_statuses.end() ? ServerStatus() : *found;
}

void Connections::onCleared()
{
    m_servers.clear();
    m_statuses.clear();
    m_heard.clear();
    m_refused.clear();
    m_lost.clear();
    m_isOpen = false;
    emit closed();
}

void Connections::onStatus(const ServerStatus &status)
{
    const auto known =
        std::find_if(m_statuses.begin(), m_statuses.end(), [&status](const ServerStatus &other) {
            return other.server == status.server;
        });
    if (known == m_statuses.end()) {
        return;
    }
    const bool hasFailed = status.phase == Phase::Failed && known->phase != Phase::Failed;
    *known = status;
    noteLost(status);
    emit statusChanged(status);
    if (hasFailed) {
        if (!m_refused.contains(status.server)) {
            m_secrets.doubt(server(status.server).id);
        }
        emit failed(status.name, status.error);
    }
}

void Connections::noteLost(const ServerStatus &status)
{
    if (status.isLive()) {
        if (status.lastHeard) {
            m_heard[status.server] = *status.lastHeard;
        }
        if (m_lost.remove(status.server)) {
            emit lostChanged(m_lost);
        }
    } else if (m_heard.contains(status.server) && !m_lost.contains(status.server)) {
        const Moment heard = m_heard[status.server];
        m_lost.insert(status.server, std::max(heard, status.lastHeard.value_or(heard)));
        emit lostChanged(m_lost);
    }
}

void Connections::onCertificateRefused(int number, const ami::CertificateProblem &problem)
{
    m_refused.insert(number);
    const SavedServer server = this->server(number);
    auto *const dialog = new CertificateDialog(server.title(), problem, m_window);
    connect(dialog, &CertificateDialog::accepted, this,
            [this, server, problem] { pin(server, problem.fingerprint); });
    dialog->open();
}

void Connections::pin(SavedServer server, const QString &fingerprint)
{
    server.settings.connection.pinnedFingerprint = fingerprint;
    QList<SavedServer> saved = loadServers();
    const auto same = std::find_if(saved.begin(), saved.end(), [&server](const SavedServer &other) {
        return other.id == server.id;
    });
    if (same == saved.end()) {
        savePassingPin(server);
    } else {
        same->settings.connection.pinnedFingerprint = fingerprint;
        saveServers(saved);
    }
    reopen();
}

} // namespace cacofonisk::ui
