// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/linestarts.h"

#include "core/ami/marks.h"

#include <algorithm>
#include <bit>

// For processors that have AVX2, all since 2015, the same is compiled a second time. Nearly all of
// the bytes of a recording are looked at here alone: reading takes a tenth less time with it.
#if defined(__x86_64__) && defined(__GNUC__)
#    include <immintrin.h>
#    define CACOFONISK_AVX2 [[gnu::target("avx2,bmi,popcnt")]]
#    define CACOFONISK_INLINE [[gnu::always_inline]] inline
#else
#    define CACOFONISK_INLINE inline
#endif

namespace cacofonisk::ami {

namespace {

/// Finds line ends as any processor can.
struct Plainly
{
    static std::uint64_t newlinesIn(const char *block, const char *end)
    {
        return marksIn<NewlineMark>(block, end);
    }
};

#ifdef CACOFONISK_AVX2

struct Widely
{
    CACOFONISK_AVX2 static std::uint64_t newlinesIn(const char *block, const char *end)
    {
        if (end - block < markBlock) {
            return marksIn<NewlineMark>(block, end);
        }
        const __m256i newline = _mm256_set1_epi8('\n');
        const auto *const half = reinterpret_cast<const __m256i *>(block);
        const __m256i first = _mm256_cmpeq_epi8(_mm256_loadu_si256(half), newline);
        const __m256i second = _mm256_cmpeq_epi8(_mm256_loadu_si256(half + 1), newline);
        const auto low = static_cast<std::uint32_t>(_mm256_movemask_epi8(first));
        const auto high = static_cast<std::uint32_t>(_mm256_movemask_epi8(second));
        return static_cast<std::uint64_t>(high) << 32 | low;
    }
};

#endif

} // namespace

LineStarts::LineStarts([[maybe_unused]] Processor processor)
    : m_starts(mostLines + 2 * static_cast<std::size_t>(markBlock))
{
#ifdef CACOFONISK_AVX2
    if (processor == Processor::This && __builtin_cpu_supports("avx2") &&
        __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt")) {
        m_find = &LineStarts::findWidely;
    }
#endif
}

template<class How>
CACOFONISK_INLINE bool LineStarts::findBy(std::string_view text, std::size_t mostBlanks)
{
    m_blanks.resize(std::max(m_blanks.size(), mostBlanks + markBlock));
    m_starts[0] = 0;
    std::uint32_t *start = m_starts.data(); // behind the last whole line
    std::uint32_t *blank = m_blanks.data();
    const auto *const lastStart = start + mostLines;
    const auto *const lastBlank = blank + mostBlanks;
    std::uint64_t before = std::uint64_t(1) << 63; // line ends in the block before: there was one
    std::size_t at = 0;
    for (; at < text.size() && blank < lastBlank && start <= lastStart; at += markBlock) {
        const char *const block = text.data() + at;
        const std::uint64_t newlines = How::newlinesIn(block, text.data() + text.size());
        // Four at a time, though there be fewer: a loop that ends with the last of them would be
        // guessed wrong at most blocks, which takes longer than all the rest.
        std::uint32_t *next = start;
        const auto behind = static_cast<std::uint32_t>(at) + 1;
        for (std::uint64_t left = newlines; left != 0;) {
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i) {
                *++next = behind + static_cast<std::uint32_t>(std::countr_zero(left));
                left &= left - 1;
            }
        }
        const std::uint64_t behindOne = newlines << 1 | before >> 63;
        const std::uint64_t behindTwo = newlines << 2 | before >> 62;
        for (std::uint64_t left = newlines & (behindOne | behindTwo); left != 0; left &= left - 1) {
            const std::uint64_t newline = left & -left;
            if ((newline & behindOne) || block[std::countr_zero(newline) - 1] == '\r') {
                const std::uint32_t *const line = start + std::popcount(newlines & (newline - 1));
                *blank++ = static_cast<std::uint32_t>(line - m_starts.data());
            }
        }
        before = newlines;
        start += std::popcount(newlines);
    }
    m_lineCount = static_cast<std::size_t>(start - m_starts.data());
    m_blankCount = static_cast<std::size_t>(blank - m_blanks.data());
    return at >= text.size();
}

bool LineStarts::findPlainly(std::string_view text, std::size_t mostBlanks)
{
    return findBy<Plainly>(text, mostBlanks);
}

#ifdef CACOFONISK_AVX2
CACOFONISK_AVX2 bool LineStarts::findWidely(std::string_view text, std::size_t mostBlanks)
{
    return findBy<Widely>(text, mostBlanks);
}
#endif

} // namespace cacofonisk::ami
