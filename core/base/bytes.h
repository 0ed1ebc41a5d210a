// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/speed.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cacofonisk {

template<class Word>
[[nodiscard]] inline Word wordAt(const char *at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Loads what is stored at `at`, if anything, into the cache without waiting for it.
inline void prefetch([[maybe_unused]] const void *at)
{
#ifdef __GNUC__
    __builtin_prefetch(at);
    __asm__ volatile("" : : "r"(at)); // else GCC leaves out calls of what does nothing but this
#endif
}

/// A word of eight bytes that are all `byte`.
[[nodiscard]] constexpr std::uint64_t eightOf(std::uint8_t byte)
{
    return byte * std::uint64_t(0x0101010101010101);
}

/// The highest bit of each byte of `word` is set if the byte is `byte` or follows one that is: not
/// 0 if there is any.
[[nodiscard]] constexpr std::uint64_t bytesOf(std::uint64_t word, std::uint8_t byte)
{
    const std::uint64_t zeros = word ^ eightOf(byte);
    return (zeros - eightOf(1)) & ~zeros & eightOf(0x80);
}

/// Whether `strange(word)` sets the highest bit of any byte, for words that together cover all
/// bytes of `text` and no others; some bytes may be covered more than once.
template<class Strange>
[[nodiscard]] inline bool hasAny(std::string_view text, Strange strange)
{
    const char *const begin = text.data();
    const std::size_t size = text.size();
    std::uint64_t seen = 0;
    if (size >= 8) {
        for (std::size_t at = 0; at < size - 8; at += 8) {
            seen |= strange(wordAt<std::uint64_t>(begin + at));
        }
        seen |= strange(wordAt<std::uint64_t>(begin + size - 8));
    } else if (size >= 4) {
        seen = strange(wordAt<std::uint32_t>(begin) |
                       std::uint64_t(wordAt<std::uint32_t>(begin + size - 4)) << 32);
    } else if (size > 0) {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint64_t>(static_cast<unsigned char>(begin[at]));
        };
        seen = strange(byte(0) * eightOf(1) >> 16 << 16 | byte(size / 2) << 8 | byte(size - 1));
    }
    return (seen & eightOf(0x80)) != 0;
}

/// Whether `size` bytes at `a` and `b` are equal. Keys, event names and unique ids have 4 to 32
/// bytes, which overlapping words compare without a function call. memcmp() took a tenth of the
/// total time.
[[nodiscard]] CACOFONISK_INLINE bool sameBytes(const char *a, const char *b, std::size_t size)
{
    const auto sameWords = [a, b](auto word, std::size_t at, std::size_t last) {
        using Word = decltype(word);
        return wordAt<Word>(a + at) == wordAt<Word>(b + at) &&
               wordAt<Word>(a + last) == wordAt<Word>(b + last);
    };
    if (!speed::shortTexts || size > 32 || size < 4) {
        return std::memcmp(a, b, size) == 0;
    }
    if (size < 8) {
        return sameWords(std::uint32_t(), 0, size - 4);
    }
    return sameWords(std::uint64_t(), 0, size - 8) &&
           (size <= 16 || sameWords(std::uint64_t(), 8, size - 16));
}

[[nodiscard]] inline bool sameBytes(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sameBytes(a.data(), b.data(), a.size());
}

/// Copies `size` bytes; source and target may overlap. Sizes as in sameBytes() need no function
/// call.
inline void moveBytes(char *to, const char *from, std::size_t size)
{
    const auto moveWords = [to, from](auto word, auto... at) {
        using Word = decltype(word);
        const Word words[] = {wordAt<Word>(from + at)...};
        const Word *next = words;
        (std::memcpy(to + at, next++, sizeof word), ...);
    };
    if (!speed::shortTexts || size > 32 || (size > 0 && size < 4)) {
        std::memmove(to, from, size);
    } else if (size < 4) {
        return;
    } else if (size < 8) {
        moveWords(std::uint32_t(), std::size_t(0), size - 4);
    } else if (size <= 16) {
        moveWords(std::uint64_t(), std::size_t(0), size - 8);
    } else {
        moveWords(std::uint64_t(), std::size_t(0), std::size_t(8), size - 16, size - 8);
    }
}

} // namespace cacofonisk
