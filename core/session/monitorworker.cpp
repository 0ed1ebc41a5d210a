// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/monitorworker.h"

namespace cacofonisk::session {

MonitorWorker::MonitorWorker(ReportDistributor &distributor)
    : m_distributor(distributor)
{
    qRegisterMetaType<SessionUpdatePtr>();
}

MonitorWorker::~MonitorWorker() = default;

Live &MonitorWorker::live()
{
    if (!m_live) {
        m_live = std::make_unique<Live>();
        connect(m_live.get(), &Live::followed, this,
                [this](Pipeline &pipeline) { pipeline.reports().addReporter(m_distributor); });
        connect(m_live.get(), &Live::updated, this,
                [this](const SessionUpdatePtr &update) { emit updated(0, update); });
        connect(m_live.get(), &Live::serverChanged, this, &MonitorWorker::serverChanged);
        connect(m_live.get(), &Live::certificateRefused, this, &MonitorWorker::certificateRefused);
        m_live->tellSwitchboards(true);
    }
    return *m_live;
}

void MonitorWorker::follow(const ServerSettings &settings)
{
    m_servers.append(settings);
    live().follow(m_servers);
}

void MonitorWorker::play(int recording, const QString &path, const PlayOptions &options)
{
    auto played = std::make_unique<PlayedRecording>(recording, path, options, m_distributor);
    connect(played.get(), &PlayedRecording::updated, this,
            [this, recording](const SessionUpdatePtr &update) { emit updated(recording, update); });
    connect(
        played.get(), &PlayedRecording::finished, this,
        [this, recording](const QStringList &problems) {
            emit playingFinished(recording, problems);
            leave(recording);
        },
        Qt::QueuedConnection);
    if (const auto started = played->start(); !started) {
        emit playingFailed(recording, started.error());
        return;
    }
    m_recordings.emplace(recording, std::move(played));
}

void MonitorWorker::leave(int source)
{
    m_recordings.erase(source);
    const auto isLeft = [source](const ServerSettings &server) { return server.number == source; };
    if (m_servers.removeIf(isLeft) > 0) {
        live().follow(m_servers);
    }
}

void MonitorWorker::retry()
{
    if (m_live) {
        m_live->retry();
    }
}

void MonitorWorker::acknowledge(int recording)
{
    if (recording == 0) {
        live().acknowledge();
    } else if (const auto played = m_recordings.find(recording); played != m_recordings.end()) {
        played->second->acknowledge();
    }
}

} // namespace cacofonisk::session
