// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/linestarts.h"

#include "core/base/bytes.h"
#include "core/base/widemarks.h"

#include <algorithm>
#include <bit>

namespace cacofonisk::ami {

namespace {

/// How far ahead memory is asked for what is searched: of a mapped file it is still to come. All of
/// reading and tracking takes a sixth less time.
constexpr std::size_t soon = 4096;

/// Whether the line at `place` is one of `Event:`, behind one that is not blank.
bool runsOn(std::string_view text, std::size_t place)
{
    if (place < 2 || text[place - 2] == '\n' ||
        (text[place - 2] == '\r' && (place == 2 || text[place - 3] == '\n'))) {
        return false;
    }
    constexpr std::string_view key = "event:";
    return text.size() - place >= key.size() &&
           std::equal(key.begin(), key.end(), text.begin() + place, [](char lower, char c) {
               return (c >= 'A' && c <= 'Z' ? c + 32 : c) == lower;
           });
}

} // namespace

LineStarts::LineStarts(Processor processor)
    : m_starts(mostLines + 2 * markBlock)
    , m_processor(processor)
{}

template<class Block>
CACOFONISK_INLINE bool LineStarts::findBy(std::string_view text, std::size_t mostBlanks,
                                          std::size_t most)
{
    m_blanks.resize(std::max(m_blanks.size(), mostBlanks + markBlock));
    m_starts[0] = 0;
    std::uint32_t *start = m_starts.data(); // of what is behind the last whole line
    std::uint32_t *blank = m_blanks.data();
    const auto *const lastStart = start + most;
    const auto *const lastBlank = blank + mostBlanks;
    m_events.clear();
    std::uint64_t before = std::uint64_t(1) << 63; // line ends in the block before: there was one
    std::size_t at = 0;
    for (; at < text.size() && blank < lastBlank && start <= lastStart; at += markBlock) {
        prefetch(text.data() + at + soon);
        const BlockBytes bytes(text.data() + at, text.data() + text.size());
        const Block block(bytes.data());
        const std::uint64_t newlines = block.equal('\n');
        const std::uint64_t behindOne = newlines << 1 | before >> 63;
        const std::uint64_t behindTwo = newlines << 2 | before >> 62;
        for (std::uint64_t left = newlines & (behindOne | behindTwo); left != 0; left &= left - 1) {
            const std::uint64_t newline = left & -left;
            const auto place = at + static_cast<std::size_t>(std::countr_zero(newline));
            if ((newline & behindOne) || text[place - 1] == '\r') {
                const std::uint32_t *const line = start + std::popcount(newlines & (newline - 1));
                *blank++ = static_cast<std::uint32_t>(line - m_starts.data());
            }
        }
        // No other key of AMI has this for its second letter, but those that begin so as well.
        for (std::uint64_t left = block.letter('v') & behindTwo; left != 0; left &= left - 1) {
            const std::uint64_t second = left & -left;
            if (runsOn(text, at + static_cast<std::size_t>(std::countr_zero(second)) - 1)) {
                const std::uint32_t *const line = start + std::popcount(newlines & (second - 1));
                m_events.push_back(static_cast<std::uint32_t>(line - m_starts.data()));
            }
        }
        before = newlines;
        start = Block::template writePlaces<4>(newlines, at + 1, start + 1) - 1;
    }
    m_lineCount = static_cast<std::size_t>(start - m_starts.data());
    m_blankCount = static_cast<std::size_t>(blank - m_blanks.data());
    return at >= text.size();
}

#ifdef CACOFONISK_AVX2
CACOFONISK_AVX2 bool LineStarts::findByAvx2(std::string_view text, std::size_t mostBlanks,
                                            std::size_t most)
{
    return findBy<Avx2Block>(text, mostBlanks, most);
}

CACOFONISK_AVX512 bool LineStarts::findByAvx512(std::string_view text, std::size_t mostBlanks,
                                                std::size_t most)
{
    return findBy<Avx512Block>(text, mostBlanks, most);
}
#endif

bool LineStarts::find(std::string_view text, std::size_t mostBlanks, std::size_t most)
{
    switch (m_processor) {
#ifdef CACOFONISK_AVX2
    case Processor::Avx512:
        return findByAvx512(text, mostBlanks, most);
    case Processor::Avx2:
        return findByAvx2(text, mostBlanks, most);
#endif
    default:
        return findBy<PlainBlock>(text, mostBlanks, most);
    }
}

} // namespace cacofonisk::ami
