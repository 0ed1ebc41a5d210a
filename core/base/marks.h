// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/processor.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cacofonisk {

/// How many bytes are examined at once. The text between two marks of AMI or JSON is so short (10
/// to 25 bytes) that calling memchr() for each takes longer than the search.
inline constexpr std::size_t markBlock = 64;

/// Writes the positions of the set bits of a mask, one by one.
struct PlainPlaces
{
    /// Writes the position of each set bit to `to`, counted from `from`, and returns the end of
    /// what it wrote. Writes `step` at a time, so up to `step` - 1 further values are written after
    /// the end: a loop that stopped at the exact number would be mispredicted in most blocks, which
    /// takes longer than everything else.
    template<int step>
    CACOFONISK_INLINE static std::uint32_t *writePlaces(std::uint64_t bits, std::size_t from,
                                                        std::uint32_t *to)
    {
        std::uint32_t *const end = to + std::popcount(bits);
        const auto first = static_cast<std::uint32_t>(from);
        while (bits != 0) {
#pragma GCC unroll 16
            for (int i = 0; i < step; ++i) {
                *to++ = first + static_cast<std::uint32_t>(std::countr_zero(bits));
                bits &= bits - 1;
            }
        }
        return end;
    }
};

/// Examines a block of bytes, on any processor.
class PlainBlock : public PlainPlaces
{
public:
    /// `at` is the start of a complete block.
    explicit PlainBlock(const char *at)
        : m_at(at)
    {}

    /// A bit for each byte that is `c`.
    [[nodiscard]] CACOFONISK_INLINE std::uint64_t equal(char c) const
    {
#ifdef __SSE2__
        return bits([c](__m128i bytes) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); });
#else
        return bits([c](char byte) { return byte == c; });
#endif
    }

    /// A bit for each byte that is the lower-case letter `c` or its upper-case form.
    [[nodiscard]] CACOFONISK_INLINE std::uint64_t letter(char c) const
    {
#ifdef __SSE2__
        return bits([c](__m128i bytes) {
            return _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8(c));
        });
#else
        return bits([c](char byte) { return (byte | 0x20) == c; });
#endif
    }

    /// A bit for each byte that, as a signed number, is less than `c`.
    [[nodiscard]] CACOFONISK_INLINE std::uint64_t less(char c) const
    {
#ifdef __SSE2__
        return bits([c](__m128i bytes) { return _mm_cmplt_epi8(bytes, _mm_set1_epi8(c)); });
#else
        return bits([c](char byte) {
            return static_cast<signed char>(byte) < static_cast<signed char>(c);
        });
#endif
    }

private:
    template<class Test>
    [[nodiscard]] CACOFONISK_INLINE std::uint64_t bits(Test test) const
    {
        std::uint64_t found = 0;
#ifdef __SSE2__
        for (int part = 0; part < 4; ++part) {
            const auto *const from = reinterpret_cast<const __m128i *>(m_at) + part;
            const auto some =
                static_cast<std::uint32_t>(_mm_movemask_epi8(test(_mm_loadu_si128(from))));
            found |= static_cast<std::uint64_t>(some) << (16 * part);
        }
#else
        for (std::size_t i = 0; i < markBlock; ++i) {
            found |= static_cast<std::uint64_t>(test(m_at[i])) << i;
        }
#endif
        return found;
    }

    const char *m_at;
};

/// The bytes of a block that may be incomplete, whatever follows it in memory.
class BlockBytes
{
public:
    CACOFONISK_INLINE BlockBytes(const char *at, const char *end)
        : m_at(at)
    {
        if (static_cast<std::size_t>(end - at) < markBlock) {
            std::memset(m_last, 'x', sizeof m_last); // which is no mark
            std::memcpy(m_last, at, static_cast<std::size_t>(end - at));
            m_at = m_last;
        }
    }

    [[nodiscard]] const char *data() const { return m_at; }

private:
    const char *m_at;
    char m_last[markBlock];
};

} // namespace cacofonisk
