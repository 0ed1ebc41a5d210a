// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>

#include <cstdint>
#include <string_view>

namespace cacofonisk {

/// Hash of a key in a Table. Seeded anew in every process, so that no peer can choose keys that
/// collide.
[[nodiscard]] inline std::uint32_t hashOf(std::string_view key)
{
    static const std::size_t seed = QHashSeed::globalSeed();
    return static_cast<std::uint32_t>(qHashBits(key.data(), key.size(), seed));
}

} // namespace cacofonisk
