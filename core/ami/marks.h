// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

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

/// Finds the marks of a kind in a text one after the other. Looks at 64 bytes at a time: what is
/// between two marks of AMI or JSON is so short (10 to 25 bytes) that the calls of a memchr() for
/// each take longer than the search.
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
            if (m_next == m_end) {
                return nullptr;
            }
            m_block = m_next;
            m_found = look();
        }
        const int at = std::countr_zero(m_found);
        m_found &= m_found - 1;
        return m_block + at;
    }

private:
    static constexpr std::ptrdiff_t blockSize = 64;

    /// A bit for every mark of the next block.
    std::uint64_t look()
    {
        const std::ptrdiff_t left = m_end - m_next;
        if (left >= blockSize) {
            m_next += blockSize;
            return marksOf(m_block);
        }
        char last[blockSize] = {};
        std::memcpy(last, m_block, static_cast<std::size_t>(left));
        m_next = m_end;
        return marksOf(last) & ((std::uint64_t(1) << left) - 1);
    }

    static std::uint64_t marksOf(const char *block)
    {
#ifdef __SSE2__
        const auto part = [block](int number) {
            const auto *const at = reinterpret_cast<const __m128i *>(block) + number;
            const auto bits =
                static_cast<std::uint32_t>(_mm_movemask_epi8(Mark::areIn(_mm_loadu_si128(at))));
            return static_cast<std::uint64_t>(bits) << (16 * number);
        };
        return part(0) | part(1) | part(2) | part(3);
#else
        std::uint64_t bits = 0;
        for (std::ptrdiff_t i = 0; i < blockSize; ++i) {
            bits |= static_cast<std::uint64_t>(Mark::isAt(block + i)) << i;
        }
        return bits;
#endif
    }

    const char *m_next; ///< not looked at yet
    const char *m_end;
    const char *m_block = nullptr;
    std::uint64_t m_found = 0; ///< in m_block, and not given yet
};

} // namespace cacofonisk::ami
