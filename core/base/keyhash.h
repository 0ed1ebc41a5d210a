// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/bytes.h"

#include <QHashFunctions>

#include <cstdint>
#include <string_view>

namespace cacofonisk {

/// Hash of a key in a Table. Seeded anew in every process, so that no peer can choose keys that
/// collide.
///
/// Nearly all keys have 8 to 32 bytes: they are read as overlapping words, each pair mixed by one
/// multiplication. qHashBits() takes three times as long, and an event needs up to five hashes.
[[nodiscard]] CACOFONISK_INLINE std::uint32_t hashOf(std::string_view key)
{
    static const std::size_t seed = QHashSeed::globalSeed();
    const std::size_t size = key.size();
    if (size < 8 || size > 32) {
        return static_cast<std::uint32_t>(qHashBits(key.data(), size, seed));
    }
#ifdef __SIZEOF_INT128__
    const auto word = [&](std::size_t at) { return wordAt<std::uint64_t>(key.data() + at); };
    const auto mixed = [](std::uint64_t a, std::uint64_t b) {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    constexpr std::uint64_t spread = 0x9e3779b97f4a7c15; // the golden ratio: as many bits as not
    const std::uint64_t other = seed * spread + size;
    std::uint64_t hash = mixed(word(0) ^ seed, word(size - 8) ^ other);
    if (size > 16) {
        hash ^= mixed(word(8) ^ other, word(size - 16) ^ ~seed);
    }
    return static_cast<std::uint32_t>(mixed(hash ^ spread, other));
#else
    return static_cast<std::uint32_t>(qHashBits(key.data(), size, seed));
#endif
}

} // namespace cacofonisk
