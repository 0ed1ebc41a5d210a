// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/marks.h"

#ifdef CACOFONISK_AVX2

#include <array>

namespace cacofonisk {

/// Examines a block of bytes with AVX2.
class Avx2Block : public PlainPlaces
{
public:
    CACOFONISK_AVX2 explicit Avx2Block(const char *at)
        : m_low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)))
        , m_high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at) + 1))
    {}

    [[nodiscard]] CACOFONISK_AVX2 std::uint64_t equal(char c) const
    {
        const __m256i all = _mm256_set1_epi8(c);
        return bits(_mm256_cmpeq_epi8(m_low, all), _mm256_cmpeq_epi8(m_high, all));
    }

    [[nodiscard]] CACOFONISK_AVX2 std::uint64_t letter(char c) const
    {
        const __m256i all = _mm256_set1_epi8(c);
        const __m256i small = _mm256_set1_epi8(0x20);
        return bits(_mm256_cmpeq_epi8(_mm256_or_si256(m_low, small), all),
                    _mm256_cmpeq_epi8(_mm256_or_si256(m_high, small), all));
    }

    [[nodiscard]] CACOFONISK_AVX2 std::uint64_t less(char c) const
    {
        const __m256i all = _mm256_set1_epi8(c);
        return bits(_mm256_cmpgt_epi8(all, m_low), _mm256_cmpgt_epi8(all, m_high));
    }

private:
    CACOFONISK_AVX2 static std::uint64_t bits(__m256i low, __m256i high)
    {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
               static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(high)))
                   << 32;
    }

    __m256i m_low;
    __m256i m_high;
};

/// The same with AVX-512.
class Avx512Block
{
public:
    CACOFONISK_AVX512 explicit Avx512Block(const char *at)
        : m_bytes(_mm512_loadu_si512(at))
    {}

    [[nodiscard]] CACOFONISK_AVX512 std::uint64_t equal(char c) const
    {
        return _mm512_cmpeq_epi8_mask(m_bytes, _mm512_set1_epi8(c));
    }

    [[nodiscard]] CACOFONISK_AVX512 std::uint64_t letter(char c) const
    {
        return _mm512_cmpeq_epi8_mask(_mm512_or_si512(m_bytes, _mm512_set1_epi8(0x20)),
                                      _mm512_set1_epi8(c));
    }

    [[nodiscard]] CACOFONISK_AVX512 std::uint64_t less(char c) const
    {
        return _mm512_cmplt_epi8_mask(m_bytes, _mm512_set1_epi8(c));
    }

    /// As in PlainPlaces; up to 16 at once.
    template<int>
    CACOFONISK_AVX512 static std::uint32_t *writePlaces(std::uint64_t bits, std::size_t from,
                                                        std::uint32_t *to)
    {
        constexpr int atOnce = 16;
        const int count = std::popcount(bits);
        if (count > atOnce) [[unlikely]] {
            return PlainPlaces::writePlaces<atOnce>(bits, from, to);
        }
        // With a mask that selects all elements: without one, GCC 12 warns about uninitialised
        // values.
        const __m512i places =
            _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(blockPlaces.data()));
        const __m128i bytes = _mm512_maskz_extracti32x4_epi32(0xff, places, 0);
        const __m512i words = _mm512_maskz_cvtepu8_epi32(0xffff, bytes);
        _mm512_storeu_si512(to, _mm512_add_epi32(words, _mm512_set1_epi32(static_cast<int>(from))));
        return to + count;
    }

private:
    /// The numbers from 0 on.
    static constexpr auto blockPlaces = [] {
        std::array<std::uint8_t, markBlock> places{};
        for (std::size_t i = 0; i < places.size(); ++i) {
            places[i] = static_cast<std::uint8_t>(i);
        }
        return places;
    }();

    __m512i m_bytes;
};

} // namespace cacofonisk

#endif
