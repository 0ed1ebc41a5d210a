// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/recordingplayer.h"

#include <algorithm>

namespace cacofonisk::session {

RecordingPlayer::RecordingPlayer(std::unique_ptr<recording::Reader> reader,
                                 const std::string &server, const RecordingIndexer &indexer,
                                 ami::Problems &problems)
    : m_indexer(indexer)
    , m_reader(std::move(reader))
    , m_pipeline(server, problems, 0, indexer.output())
{}

std::optional<Moment> RecordingPlayer::next()
{
    if (!m_nextMoment && m_number < m_indexer.index().count() && m_reader->next(m_next)) {
        m_nextMoment = m_clock.at(m_next);
        m_next.setReceived(m_nextMoment);
    }
    return m_nextMoment;
}

void RecordingPlayer::step()
{
    m_pipeline.handle(m_next);
    m_moment = *std::exchange(m_nextMoment, std::nullopt);
    ++m_number;
}

bool RecordingPlayer::goTo(std::uint64_t number)
{
    number = std::min(number, m_indexer.index().count());
    const RecordingIndexer::Checkpoint &checkpoint = m_indexer.checkpointBefore(number);
    const bool goesOn = number >= m_number && checkpoint.number <= m_number;
    if (!goesOn) {
        restore(checkpoint);
    }
    while (m_number < number && next()) {
        step();
    }
    return goesOn;
}

void RecordingPlayer::restore(const RecordingIndexer::Checkpoint &checkpoint)
{
    m_pipeline.restore(checkpoint.pipeline.get());
    m_number = checkpoint.number;
    m_moment = checkpoint.number == 0 ? m_indexer.index().first() : checkpoint.moment;
    seekReader(checkpoint.number);
}

/// Puts the reader before the message with this number, which is where the pipeline is: from the
/// mark before it on.
void RecordingPlayer::seekReader(std::uint64_t number)
{
    m_clock.restart(number == 0 ? Moment() : m_moment);
    const recording::Index::Mark mark = m_indexer.index().before(number);
    m_nextMoment.reset();
    m_reader->setSeekPoints(m_indexer.reader().seekPoints());
    (void)m_reader->seek(mark.offset);
    for (std::uint64_t at = mark.number; at < number && m_reader->next(m_next); ++at) {
    }
}

std::uint64_t RecordingPlayer::numberAt(Moment moment)
{
    const recording::Index::Mark mark = m_indexer.index().before(moment);
    recording::EventClock clock;
    clock.restart(mark.moment);
    (void)m_reader->seek(mark.offset);
    std::uint64_t number = mark.number;
    while (number < m_indexer.index().count() && m_reader->next(m_next) &&
           clock.at(m_next) < moment) {
        ++number;
    }
    seekReader(m_number);
    return number;
}

} // namespace cacofonisk::session
