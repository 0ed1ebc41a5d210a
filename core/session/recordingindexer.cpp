// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/recordingindexer.h"

#include <algorithm>

namespace cacofonisk::session {

namespace {

constexpr std::size_t mostCheckpoints = 128;
constexpr std::uint64_t bytesPerMessage = 15; // with all else, an index takes less than 16

} // namespace

/// Notes which messages reports come of.
class RecordingIndexer::ReportNoter final : public reports::Reporter
{
public:
    explicit ReportNoter(RecordingIndexer &indexer)
        : m_indexer(indexer)
    {}

    using Channel = reports::Channel;
    using Channels = reports::Channels;
    using Occasion = reports::Occasion;

    void bDial(const Occasion &, const Channel &, const Channels &) override { note(); }
    void bDialEnd(const Occasion &, const Channel &, const Channels &, std::string_view) override
    {
        note();
    }
    void up(const Occasion &, const Channel &, const Channel &) override { note(); }
    void attendedTransfer(const Occasion &, const Channel &, const Channel &,
                          const Channel &) override
    {
        note();
    }
    void blindTransfer(const Occasion &, const Channel &, const Channel &,
                       const Channels &) override
    {
        note();
    }
    void blondeTransfer(const Occasion &, const Channel &, const Channel &,
                        const Channels &) override
    {
        note();
    }
    void hangup(const Occasion &, const Channel &, reports::HangupReason) override { note(); }
    void queueCallerAbandon(const Occasion &, const Channel &) override { note(); }
    void userEvent(const Occasion &, const Channel *, const tracking::UserEvent &) override
    {
        note();
    }

private:
    void note() { m_indexer.m_reports.add(m_indexer.m_index.count()); }

    RecordingIndexer &m_indexer;
};

RecordingIndexer::RecordingIndexer(std::unique_ptr<recording::AheadReader> reader,
                                   const std::string &server, ami::Problems &problems,
                                   std::uint64_t distance, Output output)
    : m_output(output)
    , m_reader(std::move(reader))
    , m_pipeline(server, problems, 0, output)
    , m_noter(std::make_unique<ReportNoter>(*this))
    , m_distance(distance)
{
    m_pipeline.reports().addReporter(*m_noter);
    keepCheckpoint();
}

RecordingIndexer::~RecordingIndexer() = default;

bool RecordingIndexer::advance(std::chrono::steady_clock::time_point deadline)
{
    constexpr int atATime = 64; // between two looks at the time
    do {
        for (int i = 0; i < atATime; ++i) {
            ami::Message message;
            if (!m_reader->next(message)) {
                if (hasCalls(m_output)) {
                    m_pipeline.callBook().settle();
                }
                return false;
            }
            if (m_index.count() >= m_checkpoints.back().number + m_distance) {
                keepCheckpoint();
            }
            const Moment moment = m_clock.at(message);
            message.setReceived(moment);
            m_pipeline.handle(message, m_reader->readAhead());
            m_index.add(m_reader->offset(), moment);
        }
    } while (std::chrono::steady_clock::now() < deadline);
    return true;
}

/// Not yet where the checkpoint before takes more room than was thought.
void RecordingIndexer::keepCheckpoint()
{
    makeRoom();
    if (m_checkpoints.empty() || m_index.count() >= m_checkpoints.back().number + m_distance) {
        m_checkpoints.push_back(
            {m_index.count(), m_index.last(),
             std::async(std::launch::async, &Pipeline::compress, m_pipeline.pack())});
    }
}

/// Checkpoints take at most so much room as messages come between them, whatever there is to keep;
/// when there are many, every other goes. One is compressed at a time: this waits for it.
void RecordingIndexer::makeRoom()
{
    if (!m_checkpoints.empty()) {
        const auto size = static_cast<std::uint64_t>(m_checkpoints.back().pipeline.get().size());
        m_distance = std::max(m_distance, size / bytesPerMessage);
    }
    if (m_checkpoints.size() > mostCheckpoints) {
        bool odd = true;
        std::erase_if(m_checkpoints, [&odd](const Checkpoint &) { return odd = !odd; });
        m_distance *= 2;
    }
}

const RecordingIndexer::Checkpoint &RecordingIndexer::checkpointBefore(std::uint64_t number) const
{
    const auto behind = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), number,
                                         [](std::uint64_t wanted, const Checkpoint &checkpoint) {
                                             return wanted < checkpoint.number;
                                         });
    return *std::prev(behind);
}

} // namespace cacofonisk::session
