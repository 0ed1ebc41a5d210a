// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live.h"
#include "core/session/replay.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace cacofonisk::session {

/// What a window watches: a recording, or servers, at the time. All work is done in a thread of the
/// session's own; this is used, and its signals come, in the thread of the window.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a recording in the place of the one that is open.
    void open(const QString &path, const ReplayOptions &options = {});
    /// Follows servers in the place of what is open: where servers are followed already, these
    /// in their place, see Live::follow().
    void connectTo(const QList<ServerSettings> &servers);
    void close();

    [[nodiscard]] bool isOpen() const { return m_replay || m_live; }
    [[nodiscard]] bool isLive() const { return m_live != nullptr; }
    [[nodiscard]] QString path() const { return m_path; }

    // What the replay bar says; nothing happens where nothing is open.
    void play();
    void pause();
    void setSpeed(double speed);
    void setSkipsPauses(bool skips);
    void seek(Moment moment);
    void seekToEnd();
    void stepMessages(int count);
    void stepReport(bool forward);
    void cancelReading();

    // What the connection actions say; nothing happens where no server is followed.
    void retry();
    void record(const QString &path, const recording::RecorderOptions &options = {});
    void stopRecording();

signals:
    /// Another recording is being opened, or none: all that was shown is no more.
    void cleared();
    void failed(const cacofonisk::Error &error);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void readingFinished(const QStringList &problems);
    void serverChanged(const cacofonisk::session::ServerStatus &status);
    void certificateRefused(int server, const cacofonisk::ami::CertificateProblem &problem);
    void recordingChanged(const QString &path);
    void recordingFailed(const cacofonisk::Error &error);

private:
    /// Tells on what `worker` says as long as it is the one that is open.
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
    Live *m_live = nullptr;     ///< likewise; one of both is null
    int m_generation = 0;       ///< of either
    bool m_skipsPauses = false;
};

} // namespace cacofonisk::session
