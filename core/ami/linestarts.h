// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/processor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cacofonisk::ami {

/// Finds where the lines of wire text begin, which of them are blank, and which begin a message
/// without a blank line before it. This is the only pass over every byte. A line ends with `\r\n`
/// or `\n`.
class LineStarts
{
public:
    /// The search never continues beyond this many lines.
    static constexpr std::size_t mostLines = 10'000;

    explicit LineStarts(Processor processor = thisProcessor());

    /// Searches `text`, which begins with a line and has at most 4 GiB, until it has seen at least
    /// `mostBlanks` blank lines or more than `most` lines (which is at most mostLines). True if it
    /// searched all of it.
    [[nodiscard]] bool find(std::string_view text, std::size_t mostBlanks,
                            std::size_t most = mostLines);

    /// Byte offsets in the text. After the last complete line there is one more entry: where it
    /// ends.
    [[nodiscard]] std::span<const std::uint32_t> starts() const
    {
        return std::span(m_starts).first(m_lineCount + 1);
    }

    /// The indexes of the blank lines.
    [[nodiscard]] std::span<const std::uint32_t> blanks() const
    {
        return std::span(m_blanks).first(m_blankCount);
    }

    /// The indexes of the lines that begin with `Event:`, in either case, and follow a line that is
    /// not blank. The last may be incomplete. There are almost never any.
    [[nodiscard]] std::span<const std::uint32_t> events() const { return m_events; }

private:
    template<class Block>
    bool findBy(std::string_view text, std::size_t mostBlanks, std::size_t most);
    bool findByAvx2(std::string_view text, std::size_t mostBlanks, std::size_t most);
    bool findByAvx512(std::string_view text, std::size_t mostBlanks, std::size_t most);

    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_blanks;
    std::vector<std::uint32_t> m_events;
    std::size_t m_lineCount = 0; ///< number of complete lines
    std::size_t m_blankCount = 0;
    Processor m_processor;
};

} // namespace cacofonisk::ami
