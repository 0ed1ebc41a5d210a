// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/reader.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <thread>

namespace cacofonisk::recording {

/// Reads the messages of a recording one after the other, as Reader does. If a file is large and
/// there is a second core, another thread reads the next hundreds of messages while the caller
/// handles those before. The first messages, which show what the recording is, are read without it.
///
/// Not thread-safe.
class AheadReader
{
public:
    /// As openRecording(). `problems` outlives the reader; it is changed only in the thread that
    /// calls this and next().
    [[nodiscard]] static Result<std::unique_ptr<AheadReader>> open(const QString &path,
                                                                   ami::Problems &problems);
    ~AheadReader();
    AheadReader(const AheadReader &) = delete;
    AheadReader &operator=(const AheadReader &) = delete;

    // As in Reader:

    [[nodiscard]] bool next(ami::Message &message);
    [[nodiscard]] std::span<const ami::Message> readAhead() const { return reader().readAhead(); }
    [[nodiscard]] std::uint64_t offset() const { return reader().offset(); }
    [[nodiscard]] std::string_view server() const { return reader().server(); }
    [[nodiscard]] double progress() const { return reader().progress(); }
    [[nodiscard]] const std::optional<Error> &error() const { return reader().error(); }
    [[nodiscard]] bool isRefused() const { return reader().isRefused(); }
    [[nodiscard]] SeekPoints seekPoints() const { return reader().seekPoints(); }

private:
    /// A reader, and the problems that it meets; used by one thread at a time.
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
    std::unique_ptr<Reader> m_first; ///< of the first messages, or of all if nothing is read ahead
    std::array<Part, 3> m_parts;     ///< in turn: one is handled, one is read, one waits
    std::size_t m_current = 2;       ///< index of the one that is handled; at first, of the last
    Reader *m_reader = nullptr;      ///< the one that next() reads from; not owned
    bool m_isAtEnd = false;
    QSemaphore m_free{2}; ///< number of parts that may be read
    QSemaphore m_full;    ///< number of parts that have been read
    std::atomic<bool> m_stops = false;
    std::thread m_thread;
};

} // namespace cacofonisk::recording
