// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

// What looks at every byte of a recording is compiled twice: once for processors that have AVX2,
// nearly all since 2015, for which it does so in half of the steps. A function that is
// CACOFONISK_AVX2 calls others that are CACOFONISK_INLINE, to have them compiled as it is itself.
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define CACOFONISK_AVX2 [[gnu::target("avx2,bmi,popcnt")]]
#define CACOFONISK_INLINE [[gnu::always_inline]] inline
#else
#define CACOFONISK_INLINE inline
#endif

namespace cacofonisk::ami {

/// Whose instructions something is to use.
enum class Processor : std::uint8_t { Any, This };

[[nodiscard]] inline bool hasAvx2([[maybe_unused]] Processor processor)
{
#ifdef CACOFONISK_AVX2
    return processor == Processor::This && __builtin_cpu_supports("avx2") &&
           __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
#else
    return false;
#endif
}

} // namespace cacofonisk::ami
