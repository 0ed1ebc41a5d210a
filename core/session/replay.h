// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/recording/playing/playbackclock.h"
#include "core/session/recordingplayer.h"
#include "core/session/sessionupdate.h"
#include "core/session/updatepacer.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace cacofonisk::session {

/// How a recording is opened.
struct ReplayOptions
{
    bool play = false;
    double speed = 1; ///< 0: as fast as possible
    std::chrono::milliseconds seek{
        0}; ///< from its begin; 0 and no play: the whole session is shown
};

/// A recording that is read, and played as one likes. Lives in a thread of its own; slots are
/// called there, and updates come at most one a frame, and none before the one before was
/// acknowledged.
class Replay final : public QObject
{
    Q_OBJECT

public:
    Replay(QString path, const ReplayOptions &options);
    ~Replay() override;

    /// What was wrong with the recording.
    [[nodiscard]] const ami::Problems &problems() const { return m_problems; }

public slots:
    /// Opens the recording, and reads it on while everything else can be done.
    void start();
    void cancelReading();
    void acknowledge() { m_pacer.acknowledge(); }

    void play();
    void pause();
    void setSpeed(double speed);
    void setSkipsPauses(bool skips);
    void seek(cacofonisk::Moment moment);
    void seekToEnd();
    /// Steps of a message, back where negative.
    void stepMessages(int count);
    /// Goes to behind the next message that a report came of, or the one before.
    void stepReport(bool forward);

signals:
    void failed(const cacofonisk::Error &error);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    /// The recording was read to its end, or as far as was wanted or possible.
    void readingFinished(const QStringList &problems);

private:
    using Clock = std::chrono::steady_clock;

    void readOn();
    void finishReading();
    void playOn();
    void goTo(std::uint64_t number);
    void startClock();
    void skipPause();
    void tellKnown();
    void noteEnded();
    void noteKnown(std::vector<calls::ToldCall> calls);
    void fillKnown(SessionUpdate &update);
    void noteLive();
    void publish();
    void fillHead(SessionUpdate &update);

    QString m_path;
    ReplayOptions m_options;
    ami::Problems m_problems;
    ami::Problems m_playerProblems; ///< the same again: not told
    std::unique_ptr<RecordingIndexer> m_indexer;
    std::unique_ptr<RecordingPlayer> m_player;
    recording::PlaybackClock m_clock;
    QTimer m_readTimer;
    QTimer m_playTimer;
    UpdatePacer m_pacer;
    std::shared_ptr<SessionUpdate> m_update;          ///< that is being filled
    std::vector<calls::ToldCall> m_ended;             ///< as it was read on
    std::map<std::uint64_t, calls::ToldCall> m_known; ///< by ids: what is still to be told
    std::vector<calls::MergedGroup> m_merged;         ///< likewise
    Clock::time_point m_knownTold;
    Moment m_knownAt; ///< how far was read then
    bool m_isReading = false;
    bool m_isPlaying = false;
    bool m_isAtEnd = true;
    bool m_skipsPauses = false;
};

} // namespace cacofonisk::session
