// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/events/eventsource.h"
#include "core/recording/playing/playbackclock.h"
#include "core/session/recordingplayer.h"
#include "core/session/replayedswitchboard.h"
#include "core/session/sessionupdate.h"
#include "core/session/updatepacer.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cacofonisk::session {

/// How a recording is opened.
struct ReplayOptions
{
    bool play = false;
    double speed = 1;                     ///< 0: as fast as possible
    std::chrono::milliseconds seek{0};    ///< from the start; with 0 and no play: the whole session
    std::vector<std::string> trunks = {}; ///< see calls::Devices::setTrunks()

    bool operator==(const ReplayOptions &) const = default;
};

/// A recording that is being read, and can be played at the same time. Lives in a thread of its
/// own, where slots are called. Emits at most one update per frame, and none before the previous
/// one was acknowledged.
class Replay final : public QObject
{
    Q_OBJECT

public:
    Replay(QString path, const ReplayOptions &options);
    ~Replay() override;

    /// What is wrong with the recording.
    [[nodiscard]] const ami::Problems &problems() const { return m_problems; }

public slots:
    /// Opens the recording, and reads it in the background.
    void start();
    void cancelReading();
    void acknowledge() { m_pacer.acknowledge(); }

    void play();
    void pause();
    void setSpeed(double speed);
    void setSkipsPauses(bool skips);
    void seek(cacofonisk::Moment moment);
    void seekToEnd();
    /// By this many messages; negative: backwards.
    void stepMessages(int count);
    /// Goes to just after the next message that caused a report, or the previous one.
    void stepReport(bool forward);
    /// From now on, updates say what has changed of the switchboard, or not any more.
    void tellSwitchboard(bool isWanted);
    /// Has eventsTold() say where the messages are that have been read so far.
    void tellEvents();

signals:
    void failed(const cacofonisk::Error &error);
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    void eventsTold(const cacofonisk::events::EventSourcePtr &source);
    /// The recording has been read to its end, or as far as wanted or possible.
    void readingFinished(const QStringList &problems);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isReading() const { return m_readTimer.isActive(); }
    void readOn();
    void finishReading();
    void playOn();
    [[nodiscard]] std::uint64_t number() const;
    void goTo(std::uint64_t number);
    void startClock();
    void skipPause();
    void tellKnown();
    void noteEnded();
    void noteKnown(std::vector<calls::SharedCall> calls);
    void fillKnown(SessionUpdate &update);
    void noteLive();
    void publish();
    void fillHead(SessionUpdate &update);
    void fillSwitchboard(SessionUpdate &update);

    QString m_path;
    ReplayOptions m_options;
    ami::Problems m_problems;
    ami::Problems m_playerProblems; ///< the same again: not reported
    std::unique_ptr<RecordingIndexer> m_indexer;
    std::unique_ptr<RecordingPlayer> m_player;
    recording::PlaybackClock m_clock;
    QTimer m_readTimer;
    QTimer m_playTimer;
    UpdatePacer m_pacer;
    std::shared_ptr<SessionUpdate> m_update;            ///< being filled
    std::vector<calls::SharedCall> m_ended;             ///< while reading on
    std::map<std::uint64_t, calls::SharedCall> m_known; ///< by id: still to be reported
    std::vector<calls::MergedGroup> m_merged;           ///< likewise
    Clock::time_point m_knownTold;
    Moment m_knownAt; ///< how far it had been read then
    PlayState m_state = PlayState::AtEnd;
    PlayState m_toldState = PlayState::AtEnd; ///< in the last update
    bool m_skipsPauses = false;
    bool m_tellsSwitchboard = false;
    std::unique_ptr<ReplayedSwitchboard> m_switchboard; ///< null unless it is to be told
};

} // namespace cacofonisk::session
