// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/live.h"

#include "core/session/liveserver.h"

#include <algorithm>

namespace cacofonisk::session {

using namespace std::chrono_literals;

Live::Live()
    : m_pacer(this)
    , m_ticks(this)
    , m_update(std::make_shared<SessionUpdate>())
{
    qRegisterMetaType<SessionUpdatePtr>();
    qRegisterMetaType<ServerStatus>();
    qRegisterMetaType<events::EventSourcePtr>();
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &Live::tick);
    connect(&m_pacer, &UpdatePacer::due, this, &Live::publish);
}

Live::~Live()
{
    for (const auto &server : m_servers) {
        server->stop();
    }
    if (m_recorder) {
        (void)m_recorder->finish();
    }
}

void Live::follow(const QList<ServerSettings> &servers)
{
    std::erase_if(m_servers, [this, &servers](const auto &server) {
        const bool isWanted =
            std::any_of(servers.begin(), servers.end(), [&server](const ServerSettings &wanted) {
                return wanted.number == server->number();
            });
        if (!isWanted) {
            leave(*server);
        }
        return !isWanted;
    });
    for (const ServerSettings &settings : servers) {
        const bool isFollowed =
            std::any_of(m_servers.begin(), m_servers.end(), [&settings](const auto &server) {
                return server->number() == settings.number;
            });
        if (!isFollowed) {
            add(settings);
        }
    }
    m_ticks.start();
}

void Live::leave(Server &server)
{
    server.disconnect(this);
    server.stop();
    for (const calls::Call &call : server.calls()) {
        m_update->merged.push_back({call.id, call.started});
    }
    std::erase(m_toldSwitchboards, server.number());
    if (server.hasSwitchboard()) { // though nobody looks now: what was told before is still shown
        for (const int number : server.switchboardNumbers()) {
            m_update->switchboards.push_back({number, {}, true, {}});
        }
    }
    m_pacer.want();
}

void Live::add(const ServerSettings &settings)
{
    m_servers.push_back(makeServer(settings));
    Server *const server = m_servers.back().get();
    connect(server, &Server::statusChanged, this, [this, server] {
        emit serverChanged(server->status());
        m_pacer.want();
    });
    connect(server, &Server::changed, &m_pacer, &UpdatePacer::want);
    if (auto *const asterisk = qobject_cast<LiveServer *>(server)) {
        connect(asterisk, &LiveServer::messageTaken, this,
                [this, server](const ami::Message &message) { onMessageTaken(message, *server); });
        emit followed(asterisk->pipeline());
    }
    connect(server, &Server::certificateRefused, this,
            [this, server](const ami::CertificateProblem &problem) {
                emit certificateRefused(server->number(), problem);
            });
    connect(server, &Server::callEnded, this, [this](const calls::SharedCall &call) {
        m_update->known.push_back(call);
        m_pacer.want();
    });
    server->start();
}

void Live::retry()
{
    for (const auto &server : m_servers) {
        if (server->status().phase == ServerStatus::Phase::Waiting) {
            server->retry();
        }
    }
}

void Live::record(const QString &path, const recording::RecorderOptions &options)
{
    stopRecording();
    auto opened = recording::Recorder::open(path, options, m_recorderProblems);
    if (!opened) {
        emit recordingFailed(opened.error());
        return;
    }
    m_recorder = std::move(*opened);
    emit recordingChanged(path);
}

void Live::stopRecording()
{
    if (m_recorder) {
        if (const auto finished = m_recorder->finish(); !finished) {
            emit recordingFailed(finished.error());
        }
        m_recorder.reset();
        emit recordingChanged({});
    }
}

void Live::onMessageTaken(const ami::Message &message, const Server &server)
{
    if (m_recorder) {
        // Named though it be the only one: others may come.
        if (const auto recorded = m_recorder->record(message, server.name()); !recorded) {
            emit recordingFailed(recorded.error());
        }
    }
    if (m_flight) {
        m_flight->record(message, server.name());
    }
}

void Live::keepEvents(const recording::FlightRecorderOptions &options)
{
    if (options == m_keeping) {
        return;
    }
    m_keeping = options;
    m_flight.reset();
    if (options.keeps.count() == 0) {
        return;
    }
    auto opened = recording::FlightRecorder::open(options);
    if (!opened) {
        emit keepingFailed(opened.error());
        return;
    }
    m_flight = std::move(*opened);
}

void Live::tendFlight()
{
    if (m_flight) {
        m_flight->expire(timeOfDay());
        if (const auto error = m_flight->takeError()) {
            emit keepingFailed(*error);
        }
    }
}

void Live::tellEvents()
{
    auto source = std::make_shared<events::EventSource>();
    source->isByReceipt = true;
    source->codePage = m_keeping.codePage;
    for (const auto &server : m_servers) {
        source->clockOffsets[server->number()] = server->clockOffset();
        source->servers[server->number()] = server->name();
    }
    if (m_flight) {
        for (recording::FlightRecorder::Piece &piece : m_flight->pieces()) {
            source->parts.push_back(
                {piece.path, std::move(piece.index), piece.first, piece.keeper});
        }
    }
    emit eventsTold(source);
}

void Live::noteChanges()
{
    for (const auto &server : m_servers) {
        std::vector<calls::SharedCall> changed = server->takeChanged();
        std::move(changed.begin(), changed.end(), std::back_inserter(m_update->known));
        const std::vector<calls::MergedGroup> merged = server->takeMerged();
        m_update->merged.insert(m_update->merged.end(), merged.begin(), merged.end());
    }
}

void Live::tellSwitchboards(bool areWanted)
{
    m_tellsSwitchboards = areWanted;
    m_toldSwitchboards.clear();
    if (areWanted) {
        m_pacer.want();
    }
}

void Live::noteSwitchboards()
{
    for (const auto &server : m_servers) {
        if (!m_tellsSwitchboards || !server->hasSwitchboard()) {
            continue;
        }
        const int number = server->number();
        const bool isWhole = std::find(m_toldSwitchboards.begin(), m_toldSwitchboards.end(),
                                       number) == m_toldSwitchboards.end();
        if (isWhole) {
            m_toldSwitchboards.push_back(number);
        }
        std::vector<SwitchboardUpdate> told = server->takeSwitchboards(isWhole);
        std::move(told.begin(), told.end(), std::back_inserter(m_update->switchboards));
    }
}

/// Durations tick while anybody calls, and what is shown of connections does always.
void Live::tick()
{
    tendFlight();
    for (const auto &server : m_servers) {
        emit serverChanged(server->status());
    }
    const bool isBusy = std::any_of(m_servers.begin(), m_servers.end(),
                                    [](const auto &server) { return server->isBusy(); });
    if (isBusy) {
        m_pacer.want();
    }
}

void Live::publish()
{
    noteChanges();
    noteSwitchboards();
    m_update->isLive = true;
    m_update->isReading = false;
    m_update->progress = 1;
    m_update->position = timeOfDay();
    const SessionUpdatePtr update = std::exchange(m_update, std::make_shared<SessionUpdate>());
    emit updated(update);
}

} // namespace cacofonisk::session
