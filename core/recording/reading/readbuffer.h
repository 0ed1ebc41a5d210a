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

/// The part of a ByteSource that is being read: grows at its end as far as it must, and forgets
/// what was taken off its front.
///
/// What it holds is read into memory of its own, where nobody changes it.
class ReadBuffer
{
public:
    explicit ReadBuffer(std::unique_ptr<ByteSource> source);

    /// What is there and was not taken; behind it 64 more bytes can be read, as simdjson wants.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// Of the first byte of rest() in the source.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

    void consume(std::size_t count);

    /// Reads on. False at the end, and where reading failed. Moves what is there: views of rest()
    /// are no longer valid.
    [[nodiscard]] bool more();

    /// False where the source cannot: then there is nothing to read until one succeeds.
    [[nodiscard]] bool seek(std::uint64_t offset);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ByteSource &source() const { return *m_source; }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_buffer;
    std::string_view m_rest;
    std::uint64_t m_offset = 0;
    std::optional<Error> m_error;
    bool m_isNowhere = false; ///< the source did not go where it was to
};

} // namespace cacofonisk::recording
