// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlining.h"

#include <cstdint>

// What looks at every byte of a recording is compiled three times: for any processor; for those
// that have AVX2, nearly all since 2015, for which it does so in half of the steps; and for those
// that have AVX-512, which write down what they found at once. A function that is CACOFONISK_AVX2
// or CACOFONISK_AVX512 calls others that are CACOFONISK_INLINE, to have them compiled as it is
// itself.
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define CACOFONISK_AVX2 [[gnu::target("avx2,bmi,popcnt")]]
#define CACOFONISK_AVX512 [[gnu::target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,popcnt")]]
#endif

namespace cacofonisk {

/// Whose instructions something is to use: each has those of the one before.
enum class Processor : std::uint8_t { Any, Avx2, Avx512 };

/// What this one is.
[[nodiscard]] inline Processor thisProcessor()
{
#ifdef CACOFONISK_AVX2
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") ||
        !__builtin_cpu_supports("popcnt")) {
        return Processor::Any;
    }
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2")
               ? Processor::Avx512
               : Processor::Avx2;
#else
    return Processor::Any;
#endif
}

} // namespace cacofonisk
