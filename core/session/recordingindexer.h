// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/playing/eventclock.h"
#include "core/recording/reading/aheadreader.h"
#include "core/recording/reading/index.h"
#include "core/session/numberset.h"
#include "core/session/pipeline.h"

#include <chrono>
#include <deque>
#include <future>
#include <memory>

namespace cacofonisk::session {

/// Reads a recording once from start to end, and keeps what is needed to reach any point of it:
/// where messages are, where reports happened, and the pipeline at intervals.
///
/// Not thread-safe; another thread compresses checkpoints while it reads on.
class RecordingIndexer
{
public:
    /// The pipeline as it was before the message with this number.
    struct Checkpoint
    {
        std::uint64_t number = 0;
        Moment moment;                           ///< of the previous message
        std::shared_future<QByteArray> pipeline; ///< compressed
    };

    static constexpr std::uint64_t usualDistance = 16384; // replayed in about 20 ms

    /// `problems` outlives this. At first, a checkpoint is kept every `distance` messages.
    RecordingIndexer(std::unique_ptr<recording::AheadReader> reader, const std::string &server,
                     ami::Problems &problems, std::uint64_t distance = usualDistance,
                     Output output = Output::ReportsAndCalls);
    ~RecordingIndexer();
    RecordingIndexer(const RecordingIndexer &) = delete;
    RecordingIndexer &operator=(const RecordingIndexer &) = delete;

    /// Continues reading until `deadline`; false if it reached the end.
    [[nodiscard]] bool advance(std::chrono::steady_clock::time_point deadline);

    [[nodiscard]] const recording::Index &index() const { return m_index; }
    [[nodiscard]] const recording::AheadReader &reader() const { return *m_reader; }
    /// Only if hasCalls(output()).
    [[nodiscard]] calls::CallBook &callBook() { return m_pipeline.callBook(); }
    [[nodiscard]] Output output() const { return m_output; }
    /// Devices that are trunks, whatever they do: see calls::Devices::setTrunks().
    void setTrunks(const std::vector<std::string> &names) { m_pipeline.setTrunks(names); }

    /// The last checkpoint that is not after the message.
    [[nodiscard]] const Checkpoint &checkpointBefore(std::uint64_t number) const;

    /// The numbers of the messages that caused reports.
    [[nodiscard]] const NumberSet &reports() const { return m_reports; }

private:
    class ReportNoter;

    void keepCheckpoint();
    void makeRoom();

    Output m_output;
    std::unique_ptr<recording::AheadReader> m_reader;
    Pipeline m_pipeline;
    std::unique_ptr<ReportNoter> m_noter;
    recording::EventClock m_clock;
    recording::Index m_index;
    std::deque<Checkpoint> m_checkpoints;
    NumberSet m_reports;
    std::uint64_t m_distance; ///< between checkpoints, in messages
};

} // namespace cacofonisk::session
