// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/playing/eventclock.h"
#include "core/recording/playing/playbackclock.h"
#include "core/recording/reading/aheadreader.h"
#include "core/session/pipeline.h"
#include "core/session/playoptions.h"
#include "core/session/reportdistributor.h"
#include "core/session/sessionupdate.h"
#include "core/session/updatepacer.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace cacofonisk::session {

/// A recording that is played once, from its beginning to its end, as if it were a server.
///
/// Lives in a thread with an event loop, where all functions are called and all signals are
/// emitted. Emits at most one update per frame, and none before the previous one was acknowledged.
class PlayedRecording final : public QObject
{
    Q_OBJECT

public:
    /// `number` distinguishes it from other sources, as that of ServerSettings. `distributor`
    /// outlives this, and is given the reports.
    PlayedRecording(int number, QString path, PlayOptions options, ReportDistributor &distributor);
    ~PlayedRecording() override;

    [[nodiscard]] Result<void> start();
    void acknowledge() { m_pacer.acknowledge(); }

signals:
    void updated(const cacofonisk::session::SessionUpdatePtr &update);
    /// It was read to its end, or as far as possible, and all reports of it were received.
    void finished(const QStringList &problems);

private:
    using Clock = std::chrono::steady_clock;

    void playOn();
    [[nodiscard]] bool mustWait() const;
    void readNext();
    void end();
    void finishIfReceived();
    void publish();
    [[nodiscard]] QStringList problems() const;

    int m_number;
    QString m_path;
    PlayOptions m_options;
    ReportDistributor &m_distributor;
    ami::Problems m_problems;
    std::unique_ptr<recording::AheadReader> m_reader;
    std::unique_ptr<Pipeline> m_pipeline;
    ami::Message m_next;
    bool m_hasNext = false;
    Moment m_moment{}; ///< of m_next
    recording::EventClock m_eventClock;
    recording::PlaybackClock m_clock;
    QTimer m_timer; ///< runs until the next message is due
    UpdatePacer m_pacer;
    std::shared_ptr<SessionUpdate> m_update; ///< being filled
    bool m_isSwitchboardTold = false;
    std::uint64_t m_lastReport = 0; ///< the number of its last report, once it is known
    bool m_hasEnded = false;
};

} // namespace cacofonisk::session
