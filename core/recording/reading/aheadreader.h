// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/reader.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <thread>

namespace cacofonisk::recording {

/// Reads the messages of a recording, one after the other, as Reader does. Of a large file the next
/// hundreds are read on a second core, where there is one, while those before are handled: all but
/// the first, which show what it is.
///
/// Not thread-safe.
class AheadReader
{
public:
    /// As openRecording(). `problems` outlives the reader, and is counted in the thread that calls
    /// next().
    [[nodiscard]] static Result<std::unique_ptr<AheadReader>> open(const QString &path,
                                                                   ami::Problems &problems);
    ~AheadReader();
    AheadReader(const AheadReader &) = delete;
    AheadReader &operator=(const AheadReader &) = delete;

    // As those of Reader:

    [[nodiscard]] bool next(ami::Message &message);
    [[nodiscard]] std::span<const ami::Message> readAhead() const { return reader().readAhead(); }
    [[nodiscard]] std::uint64_t offset() const { return reader().offset(); }
    [[nodiscard]] double progress() const { return reader().progress(); }
    [[nodiscard]] const std::optional<Error> &error() const { return reader().error(); }
    [[nodiscard]] bool isRefused() const { return reader().isRefused(); }

private:
    /// A reader, and what it finds wrong in its own thread.
    struct Part
    {
        ami::Problems problems;
        std::unique_ptr<Reader> reader;
    };

    explicit AheadReader(ami::Problems &problems)
        : m_problems(problems)
    {}

    [[nodiscard]] const Reader &reader() const { return *m_reader; }
    [[nodiscard]] bool nextPart();
    void readParts();

    ami::Problems &m_problems;
    std::unique_ptr<Reader> m_first; ///< of the first messages; of all, if nothing is read ahead
    std::array<Part, 3> m_parts;     ///< one is handled, one is read, one waits, in turn
    std::size_t m_current = 2;       ///< is handled: the last, until the first was read
    Reader *m_reader = nullptr;      ///< whose messages are given
    bool m_isAtEnd = false;
    QSemaphore m_free{2}; ///< parts that may be read
    QSemaphore m_full;    ///< parts that were
    std::atomic<bool> m_stops = false;
    std::thread m_thread;
};

} // namespace cacofonisk::recording
