// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/error.h"
#include "core/ami/message.h"
#include "core/ami/problems.h"
#include "core/recording/format.h"
#include "core/recording/window.h"

#include <memory>
#include <span>
#include <string_view>

namespace cacofonisk::recording {

/// Reads the messages of a recording, one after the other, with little of it in memory.
///
/// Not thread-safe.
class Reader
{
public:
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Opens a recording of any format, compressed or not; `-` is standard input. An error where
    /// it cannot be read or is no recording. `problems` outlives the reader.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &path,
                                                              ami::Problems &problems);

    /// The next message, valid until the next call. False at the end, and where reading failed:
    /// then there is an error().
    [[nodiscard]] bool next(ami::Message &message);

    /// The last message and those that were read together with it, to be given next: told once,
    /// with the first of them. Views of them are valid until the last was given.
    [[nodiscard]] virtual std::span<const ami::Message> readAhead() const { return {}; }

    /// Where the last message begins, in bytes of the recording (decompressed).
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

    /// Whose the last message is, in a recording of several servers; else empty. Valid as long as
    /// the message.
    [[nodiscard]] virtual std::string_view server() const { return {}; }

    /// Goes on with the message that begins at `offset`. False where the source cannot: then
    /// there is no next() until one succeeds.
    [[nodiscard]] bool seek(std::uint64_t offset);

    /// How much was read, from 0 to 1; 0 where the size is not known.
    [[nodiscard]] double progress() const { return m_window.source().progress(); }

    [[nodiscard]] const std::optional<Error> &error() const { return m_window.error(); }
    [[nodiscard]] Format format() const { return m_format; }

protected:
    Reader(Format format, Window window, ami::Problems &problems);

    /// Takes a message off m_window, and sets m_offset to its begin. False at the end.
    [[nodiscard]] virtual bool take(ami::Message &message) = 0;

    /// The source goes on elsewhere.
    virtual void restart() = 0;

    Window m_window;
    ami::Problems &m_problems;
    std::uint64_t m_offset = 0;

private:
    void passByteOrderMark();
    void noteEnd();

    Format m_format;
    bool m_ended = false;
};

} // namespace cacofonisk::recording
