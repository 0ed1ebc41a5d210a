// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/events/eventsource.h"
#include "core/recording/writing/flightrecorder.h"
#include "core/recording/writing/recorder.h"
#include "core/session/pipeline.h"
#include "core/session/server.h"
#include "core/session/sessionupdate.h"
#include "core/session/updatepacer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace cacofonisk::session {

/// Any number of servers that are followed at once, and the recording made of them. Lives in a
/// thread of its own, where slots are called. Emits at most one update per frame, and none before
/// the previous one was acknowledged.
class Live final : public QObject
{
    Q_OBJECT

public:
    Live();
    ~Live() override;

public slots:
    /// Follows exactly these servers; those already followed under the same number are left alone.
    /// The calls in progress of a server that is no longer followed are dropped.
    void follow(const QList<cacofonisk::session::ServerSettings> &servers);
    void acknowledge() { m_pacer.acknowledge(); }
    /// Tries at once all servers that are waiting to retry.
    void retry();
    /// Continues an existing recording: see recording::Recorder.
    void record(const QString &path, const cacofonisk::recording::RecorderOptions &options);
    void stopRecording();
    /// Keeps what is received from now on, for events of calls: see recording::FlightRecorder.
    /// What was kept with other options is deleted.
    void keepEvents(const cacofonisk::recording::FlightRecorderOptions &options);
    /// From now on, updates say what has changed of the switchboards, or not any more.
    void tellSwitchboards(bool areWanted);
    /// Has eventsTold() say where the messages are that are kept; none if nothing is.
    void tellEvents();

signals:
    /// An Asterisk is followed from now on: what is made of its messages, none of which has come
    /// yet. Valid until it is left: connect directly.
    void followed(cacofonisk::session::Pipeline &pipeline);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);
    /// The file at `path`; empty: nothing is being recorded.
    void recordingChanged(const QString &path);
    void recordingFailed(const cacofonisk::Error &error);
    void eventsTold(const cacofonisk::events::EventSourcePtr &source);
    /// What is received cannot be kept.
    void keepingFailed(const cacofonisk::Error &error);

private:
    using Servers = std::vector<std::unique_ptr<Server>>;

    void add(const ServerSettings &settings);
    void leave(Server &server);
    void noteChanges();
    void noteSwitchboards();
    void onMessageTaken(const ami::Message &message, const Server &server);
    void publish();
    void tick();
    void tendFlight();

    Servers m_servers;
    std::unique_ptr<recording::Recorder> m_recorder;
    ami::Problems m_recorderProblems;
    std::unique_ptr<recording::FlightRecorder> m_flight; ///< null if nothing is kept
    recording::FlightRecorderOptions m_keeping;
    UpdatePacer m_pacer;
    QTimer m_ticks;
    std::shared_ptr<SessionUpdate> m_update; ///< being filled
    bool m_tellsSwitchboards = false;
    std::vector<int> m_toldSwitchboards; ///< of these servers, updates go on from what was told
};

} // namespace cacofonisk::session
