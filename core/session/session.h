// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live.h"
#include "core/session/replay.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace cacofonisk::session {

/// What a window shows: one recording, or servers. All work is done in a thread of its own; this
/// object is used, and its signals arrive, in the window's thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a recording instead of whatever is open.
    void open(const QString &path, const ReplayOptions &options = {});
    /// Follows servers instead of whatever is open; if servers are already followed, these replace
    /// them: see Live::follow().
    void connectTo(const QList<ServerSettings> &servers);
    void close();

    [[nodiscard]] bool isOpen() const { return m_replay || m_live; }
    [[nodiscard]] bool isLive() const { return m_live != nullptr; }
    [[nodiscard]] QString path() const { return m_path; }

    // The commands of the replay bar; ignored if no recording is open.
    void play();
    void pause();
    void setSpeed(double speed);
    void setSkipsPauses(bool skips);
    void seek(Moment moment);
    void seekToEnd();
    void stepMessages(int count);
    void stepReport(bool forward);
    void cancelReading();

    // The connection commands; ignored if no server is followed.
    void retry();
    void record(const QString &path, const recording::RecorderOptions &options = {});
    void stopRecording();
    /// For this connection and all later ones: see Live::keepEvents().
    void keepEvents(const recording::FlightRecorderOptions &options);

    /// Has updates say what changes on the switchboards, for who looks at them; as long as they are
    /// wanted, whatever is opened. Nothing is made of it for a server that does not show them.
    void tellSwitchboards(bool areWanted);

    /// Has eventsTold() say where the messages of the session are: for events::EventWindow.
    void tellEvents();

signals:
    /// Another recording is being opened, or none: everything shown so far is obsolete.
    void cleared();
    void failed(const cacofonisk::Error &error);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void readingFinished(const QStringList &problems);
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);
    void recordingChanged(const QString &path);
    void recordingFailed(const cacofonisk::Error &error);
    /// What is known of the session now; ask again when it has gone on.
    void eventsTold(const cacofonisk::events::EventSourcePtr &source);
    void keepingFailed(const cacofonisk::Error &error);

protected:
    void customEvent(QEvent *event) override;

private:
    /// Forwards the signals of `worker` for as long as it is the one in use.
    template<class Worker, class... Parameters>
    void relay(Worker *worker, void (Worker::*from)(Parameters...),
               void (Session::*to)(Parameters...));
    void begin(QObject *worker);
    void onUpdated(const SessionUpdatePtr &update);

    template<class Worker, class... Parameters, class... Arguments>
    void invoke(Worker *worker, void (Worker::*slot)(Parameters...), Arguments... arguments);

    QString m_path;
    QThread m_thread;
    Replay *m_replay = nullptr; ///< lives in m_thread, and is deleted by its end
    Live *m_live = nullptr;     ///< likewise; one of the two is null
    int m_generation = 0;       ///< of either of them
    bool m_skipsPauses = false;
    bool m_tellsSwitchboards = false;
    recording::FlightRecorderOptions m_keeping;
};

} // namespace cacofonisk::session
