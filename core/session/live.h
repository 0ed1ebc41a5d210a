// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/writing/recorder.h"
#include "core/session/liveserver.h"
#include "core/session/sessionupdate.h"
#include "core/session/updatepacer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace cacofonisk::session {

/// Any number of servers that are followed at once, and the recording that is made of them. Lives
/// in a thread of its own; slots are called there, and updates come at most one a frame, and none
/// before the one before was acknowledged.
class Live final : public QObject
{
    Q_OBJECT

public:
    Live();
    ~Live() override;

public slots:
    /// Follows these servers and no other; to those that are followed by their number already
    /// nothing happens. Calls in progress with a server that is left are calls no more.
    void follow(const QList<cacofonisk::session::ServerSettings> &servers);
    void acknowledge() { m_pacer.acknowledge(); }
    /// Tries all servers at once that wait to be tried again.
    void retry();
    /// Goes on with what is there: see recording::Recorder.
    void record(const QString &path, const cacofonisk::recording::RecorderOptions &options);
    void stopRecording();

signals:
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);
    /// To the file at `path`; empty: nothing is being recorded.
    void recordingChanged(const QString &path);
    void recordingFailed(const cacofonisk::Error &error);

private:
    using Servers = std::vector<std::unique_ptr<LiveServer>>;

    void add(const ServerSettings &settings);
    void leave(LiveServer &server);
    void noteChanges();
    void onMessageTaken(const ami::Message &message, const LiveServer &server);
    void publish();
    void tick();

    Servers m_servers;
    std::unique_ptr<recording::Recorder> m_recorder;
    ami::Problems m_recorderProblems;
    UpdatePacer m_pacer;
    QTimer m_ticks;
    std::shared_ptr<SessionUpdate> m_update; ///< that is being filled
};

} // namespace cacofonisk::session
