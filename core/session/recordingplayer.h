// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/recordingindexer.h"

#include <optional>

namespace cacofonisk::session {

/// Stands at a point of a recording, and goes on or elsewhere from there.
///
/// Not thread-safe.
class RecordingPlayer
{
public:
    /// `indexer` and `problems` outlive this.
    RecordingPlayer(std::unique_ptr<recording::Reader> reader, const std::string &server,
                    const RecordingIndexer &indexer, ami::Problems &problems);

    /// The number of the message that comes next: so many lie behind.
    [[nodiscard]] std::uint64_t number() const { return m_number; }

    /// When the message before happened; of the begin, the first.
    [[nodiscard]] Moment moment() const { return m_moment; }

    /// When the next message happens; nothing at the end of what was indexed.
    [[nodiscard]] std::optional<Moment> next();

    /// Takes the next message. There is one: see next().
    void step();

    /// Goes to before the message with this number, or as far as was indexed. Returns whether it
    /// got there by going on: the call book has the changes then; else all is new.
    bool goTo(std::uint64_t number);

    /// The number of the first message that did not happen before `moment`.
    [[nodiscard]] std::uint64_t numberAt(Moment moment);

    [[nodiscard]] calls::CallBook &callBook() { return m_pipeline.callBook(); }
    [[nodiscard]] const tracking::State &state() { return m_pipeline.tracker().state(); }

private:
    void restore(const RecordingIndexer::Checkpoint &checkpoint);
    void seekReader(std::uint64_t number);

    const RecordingIndexer &m_indexer;
    std::unique_ptr<recording::Reader> m_reader;
    Pipeline m_pipeline;
    recording::EventClock m_clock;
    std::uint64_t m_number = 0;
    Moment m_moment{};
    ami::Message m_next;
    std::optional<Moment> m_nextMoment; ///< m_next was read
};

} // namespace cacofonisk::session
