// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/replay.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace cacofonisk::session {

/// What a window watches: a recording at the time. All work is done in a thread of the session's
/// own; this is used, and its signals come, in the thread of the window.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a recording in the place of the one that is open.
    void open(const QString &path, const ReplayOptions &options = {});
    void close();

    [[nodiscard]] bool isOpen() const { return m_replay != nullptr; }
    [[nodiscard]] QString path() const { return m_path; }

    // What the replay bar says; nothing happens where nothing is open.
    void play();
    void pause();
    void setSpeed(double speed);
    void setSkipsPauses(bool skips);
    void seek(ami::Moment moment);
    void seekToEnd();
    void stepMessages(int count);
    void stepReport(bool forward);
    void cancelReading();

signals:
    /// Another recording is being opened, or none: all that was shown is no more.
    void cleared();
    void failed(const cacofonisk::Error &error);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void readingFinished(const QStringList &problems);

private:
    void onUpdated(const SessionUpdatePtr &update);

    template<class... Parameters, class... Arguments>
    void invoke(void (Replay::*slot)(Parameters...), Arguments... arguments);

    QString m_path;
    QThread m_thread;
    Replay *m_replay = nullptr; ///< lives in m_thread, and is deleted by its end
    int m_generation = 0;       ///< of m_replay
    bool m_skipsPauses = false;
};

} // namespace cacofonisk::session
