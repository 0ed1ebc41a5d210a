// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace cacofonisk::recording {

/// A point between two deflate blocks of a gzip file at which inflating can start.
struct SeekPoint
{
    std::uint64_t in = 0;  ///< compressed bytes before it, including one that is partly used
    std::uint64_t out = 0; ///< bytes of text before it
    int bits = 0;          ///< how many bits of that byte are still unused
    std::vector<unsigned char> window; ///< the text before it that is needed, compressed
};

/// In order. Shared between threads: each of them never changes.
using SeekPoints = std::vector<std::shared_ptr<const SeekPoint>>;

} // namespace cacofonisk::recording
