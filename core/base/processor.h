// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/speed.h"

#include <cstdint>

// Code that examines every byte of a recording is compiled three times: for any processor; for AVX2
// (nearly all since 2015), which needs half the steps; and for AVX-512, which also writes the
// positions found in one step. A function marked CACOFONISK_AVX2 or CACOFONISK_AVX512 calls others
// marked CACOFONISK_INLINE, so that they are compiled the same way.
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define CACOFONISK_AVX2 [[gnu::target("avx2,bmi,popcnt")]]
#define CACOFONISK_AVX512 [[gnu::target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,popcnt")]]
#endif

namespace cacofonisk {

/// Whose instructions to use; each includes those of the one before.
enum class Processor : std::uint8_t { Any, Avx2, Avx512 };

/// What this processor supports.
[[nodiscard]] inline Processor thisProcessor()
{
#ifdef CACOFONISK_AVX2
    if (!speed::wideInstructions || !__builtin_cpu_supports("avx2") ||
        !__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("popcnt")) {
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
