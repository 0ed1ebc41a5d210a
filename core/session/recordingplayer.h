// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/recordingindexer.h"

#include <optional>

namespace cacofonisk::session {

/// A position in a recording, from which it can go on or jump elsewhere.
///
/// Not thread-safe.
class RecordingPlayer
{
public:
    /// `indexer` and `problems` outlive this. It makes of messages what the indexer does.
    RecordingPlayer(std::unique_ptr<recording::Reader> reader, const std::string &server,
                    const RecordingIndexer &indexer, ami::Problems &problems);

    /// The number of the next message, which is also the number of messages before it.
    [[nodiscard]] std::uint64_t number() const { return m_number; }

    /// When the previous message happened; at the start, when the first one did.
    [[nodiscard]] Moment moment() const { return m_moment; }

    /// When the next message happens; nothing at the end of what has been indexed.
    [[nodiscard]] std::optional<Moment> next();

    /// Processes the next message. There must be one: see next().
    void step();

    /// Goes to just before the message with this number, or as far as has been indexed. Returns
    /// true if it got there by going on: then the call book has the changes; otherwise everything
    /// is new.
    bool goTo(std::uint64_t number);

    /// The number of the first message that did not happen before `moment`.
    [[nodiscard]] std::uint64_t numberAt(Moment moment);

    /// Only if the indexer has calls, or a switchboard.
    [[nodiscard]] calls::CallBook &callBook() { return m_pipeline.callBook(); }
    [[nodiscard]] switchboard::Switchboard &switchboard() { return m_pipeline.switchboard(); }
    /// Devices that are trunks, whatever they do: see calls::Devices::setTrunks().
    void setTrunks(const std::vector<std::string> &names) { m_pipeline.setTrunks(names); }
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
    std::optional<Moment> m_nextMoment; ///< if m_next has been read
};

} // namespace cacofonisk::session
