// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live.h"
#include "core/session/playedrecording.h"
#include "core/session/reportdistributor.h"

#include <QObject>

#include <map>
#include <memory>

namespace cacofonisk::session {

/// Reads what a Monitor follows. Lives in a thread of its own, where functions are called.
class MonitorWorker final : public QObject
{
    Q_OBJECT

public:
    /// `distributor` outlives this.
    explicit MonitorWorker(ReportDistributor &distributor);
    ~MonitorWorker() override;

    void follow(const ServerSettings &settings);
    void play(int recording, const QString &path, const PlayOptions &options);
    void leave(int source);
    void retry();
    /// The update of this source was processed; that of all servers together is 0.
    void acknowledge(int recording);

signals:
    void updated(int recording, const cacofonisk::session::SessionUpdatePtr &update);
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);
    void playingFinished(int recording, const QStringList &problems);
    void playingFailed(int recording, const cacofonisk::Error &error);

private:
    [[nodiscard]] Live &live();

    ReportDistributor &m_distributor;
    QList<ServerSettings> m_servers;
    std::unique_ptr<Live> m_live;                                 ///< null until there is a server
    std::map<int, std::unique_ptr<PlayedRecording>> m_recordings; ///< that are being played
};

} // namespace cacofonisk::session
