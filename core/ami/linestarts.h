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

/// Where the lines of a text of the wire begin, which of them are blank, and which begin a message
/// though none is blank before them: all that is asked of every byte. A line ends with `\r\n` or
/// `\n`.
class LineStarts
{
public:
    /// It never looks on with more lines than these.
    static constexpr std::size_t mostLines = 10'000;

    explicit LineStarts(Processor processor = thisProcessor());

    /// Looks at `text`, which begins with a line and is at most 4 GiB, up to where `mostBlanks`
    /// blank lines were seen at least, or more than `most` lines, which are at most mostLines. True
    /// where it looked at all of it.
    [[nodiscard]] bool find(std::string_view text, std::size_t mostBlanks,
                            std::size_t most = mostLines);

    /// In bytes of the text. Behind the last whole line there is one more: where it ends.
    [[nodiscard]] std::span<const std::uint32_t> starts() const
    {
        return std::span(m_starts).first(m_lineCount + 1);
    }

    /// The numbers of those that are blank.
    [[nodiscard]] std::span<const std::uint32_t> blanks() const
    {
        return std::span(m_blanks).first(m_blankCount);
    }

    /// The numbers of those that begin with `Event:`, in letters of either case, behind one that is
    /// not blank. The last may be no whole line. Nearly always there is none.
    [[nodiscard]] std::span<const std::uint32_t> events() const { return m_events; }

private:
    template<class Block>
    bool findBy(std::string_view text, std::size_t mostBlanks, std::size_t most);
    bool findByAvx2(std::string_view text, std::size_t mostBlanks, std::size_t most);
    bool findByAvx512(std::string_view text, std::size_t mostBlanks, std::size_t most);

    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_blanks;
    std::vector<std::uint32_t> m_events;
    std::size_t m_lineCount = 0; ///< of whole lines
    std::size_t m_blankCount = 0;
    Processor m_processor;
};

} // namespace cacofonisk::ami
