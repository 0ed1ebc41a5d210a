// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/problems.h"
#include "core/events/eventsource.h"
#include "core/recording/playing/eventclock.h"
#include "core/recording/reading/reader.h"

#include <optional>
#include <string_view>

namespace cacofonisk::events {

/// Reads the messages of an EventSource from any number on.
///
/// Not thread-safe; has the files open that it reads.
class EventReader
{
public:
    explicit EventReader(EventSourcePtr source);

    /// Continues with the message of this number. False if it cannot: see error(); also if there is
    /// no such message.
    [[nodiscard]] bool seek(std::uint64_t number);

    /// Gets the next message, valid until the next call. False at the end of the source, and with
    /// an error() if it cannot be read.
    [[nodiscard]] bool next(ami::Message &message);

    // Of the message that next() returned last:

    [[nodiscard]] std::uint64_t number() const { return m_next - 1; }
    /// As the index has it: it never goes back.
    [[nodiscard]] Moment moment() const { return m_moment; }
    /// See recording::Reader::server().
    [[nodiscard]] std::string_view server() const { return m_reader->server(); }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const EventSource &source() const { return *m_source; }

private:
    [[nodiscard]] bool open(std::size_t part);
    [[nodiscard]] Moment momentOf(const ami::Message &message);

    EventSourcePtr m_source;
    ami::Problems m_problems; ///< were told when the source was first read
    std::unique_ptr<recording::Reader> m_reader;
    std::size_t m_part = 0;
    std::uint64_t m_next = 0;
    recording::EventClock m_clock;
    Moment m_moment{};
    std::optional<Error> m_error;
};

} // namespace cacofonisk::events
