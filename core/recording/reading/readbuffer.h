// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/bytesource.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// The part of a ByteSource that is being read: it grows at its end as needed, and drops what has
/// been consumed at its front.
///
/// It is a copy, so the bytes cannot change while they are in use.
class ReadBuffer
{
public:
    explicit ReadBuffer(std::unique_ptr<ByteSource> source);

    /// What has been read and not yet consumed; 64 more bytes after it can be read, as simdjson
    /// requires.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// Where rest() begins in the source, in bytes.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

    void consume(std::size_t count);

    /// Reads more. False at the end, or if reading failed: see error(). Moves rest(): views of it
    /// become invalid.
    [[nodiscard]] bool more();

    /// Continues at `offset`, in bytes. False if the source cannot: there is then nothing to read
    /// until a seek() succeeds.
    [[nodiscard]] bool seek(std::uint64_t offset);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ByteSource &source() const { return *m_source; }
    void setSeekPoints(const SeekPoints &points) { m_source->setSeekPoints(points); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_buffer;
    std::string_view m_rest;
    std::uint64_t m_offset = 0;
    std::optional<Error> m_error;
    bool m_isNowhere = false; ///< the source could not seek
};

} // namespace cacofonisk::recording
