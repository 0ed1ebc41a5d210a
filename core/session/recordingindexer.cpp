// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/recordingindexer.h"

#include <algorithm>

namespace cacofonisk::session {

namespace {

constexpr std::size_t mostStations = 128;
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
                                   std::uint64_t distance)
    : m_reader(std::move(reader))
    , m_pipeline(server, problems)
    , m_noter(std::make_unique<ReportNoter>(*this))
    , m_distance(distance)
{
    m_pipeline.reports().addReporter(*m_noter);
    keepStation();
}

RecordingIndexer::~RecordingIndexer() = default;

bool RecordingIndexer::advance(std::chrono::steady_clock::time_point deadline)
{
    constexpr int atATime = 64; // between two looks at the time
    do {
        for (int i = 0; i < atATime; ++i) {
            ami::Message message;
            if (!m_reader->next(message)) {
                m_pipeline.callBook().settle();
                return false;
            }
            if (m_index.count() >= m_stations.back().number + m_distance) {
                keepStation();
            }
            const Moment moment = m_clock.at(message);
            message.setReceived(moment);
            m_pipeline.handle(message, m_reader->readAhead());
            m_index.add(m_reader->offset(), moment);
        }
    } while (std::chrono::steady_clock::now() < deadline);
    return true;
}

/// Not yet where the station before takes more room than was thought.
void RecordingIndexer::keepStation()
{
    makeRoom();
    if (m_stations.empty() || m_index.count() >= m_stations.back().number + m_distance) {
        m_stations.push_back(
            {m_index.count(), m_index.last(),
             std::async(std::launch::async, &Pipeline::compress, m_pipeline.pack())});
    }
}

/// Stations take at most so much room as messages come between them, whatever there is to keep;
/// when there are many, every other goes. One is compressed at a time: this waits for it.
void RecordingIndexer::makeRoom()
{
    if (!m_stations.empty()) {
        const auto size = static_cast<std::uint64_t>(m_stations.back().pipeline.get().size());
        m_distance = std::max(m_distance, size / bytesPerMessage);
    }
    if (m_stations.size() > mostStations) {
        bool odd = true;
        std::erase_if(m_stations, [&odd](const Station &) { return odd = !odd; });
        m_distance *= 2;
    }
}

const RecordingIndexer::Station &RecordingIndexer::stationBefore(std::uint64_t number) const
{
    const auto behind = std::upper_bound(
        m_stations.begin(), m_stations.end(), number,
        [](std::uint64_t wanted, const Station &station) { return wanted < station.number; });
    return *std::prev(behind);
}

} // namespace cacofonisk::session
