// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cacofonisk::ami {

/// The end of a line of the wire.
struct NewlineMark
{
    static bool isAt(const char *at) { return *at == '\n'; }
#ifdef __SSE2__
    static __m128i areIn(__m128i bytes)
    {
        return _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'));
    }
#endif
};

/// How many bytes are looked at at once. What is between two marks of AMI or JSON is so short (10
/// to 25 bytes) that the calls of a memchr() for each take longer than the search.
inline constexpr std::ptrdiff_t markBlock = 64;

/// A bit for each mark in the block at `at`, of which nothing behind `end` is looked at.
template<class Mark>
[[nodiscard]] inline std::uint64_t marksIn(const char *at, const char *end)
{
    char last[markBlock];
    if (end - at < markBlock) {
        std::memset(last, 'x', sizeof last); // which is no mark
        std::memcpy(last, at, static_cast<std::size_t>(end - at));
        at = last;
    }
#ifdef __SSE2__
    const auto part = [at](int number) {
        const auto *const from = reinterpret_cast<const __m128i *>(at) + number;
        const int bits = _mm_movemask_epi8(Mark::areIn(_mm_loadu_si128(from)));
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * number);
    };
    return part(0) | part(1) | part(2) | part(3);
#else
    std::uint64_t bits = 0;
    for (std::ptrdiff_t i = 0; i < markBlock; ++i) {
        bits |= static_cast<std::uint64_t>(Mark::isAt(at + i)) << i;
    }
    return bits;
#endif
}

/// Finds the marks of a kind in a text one after the other.
template<class Mark>
class Marks
{
public:
    /// Those from `at` up to `end`.
    Marks(const char *at, const char *end)
        : m_next(at)
        , m_end(end)
    {}

    /// Null behind the last.
    [[nodiscard]] const char *next()
    {
        while (m_found == 0) {
            if (m_next >= m_end) {
                return nullptr;
            }
            m_block = m_next;
            m_next += std::min(markBlock, m_end - m_next);
            m_found = marksIn<Mark>(m_block, m_end);
        }
        const int at = std::countr_zero(m_found);
        m_found &= m_found - 1;
        return m_block + at;
    }

private:
    const char *m_next; ///< not looked at yet
    const char *m_end;
    const char *m_block = nullptr;
    std::uint64_t m_found = 0; ///< in m_block, and not given yet
};

} // namespace cacofonisk::ami
