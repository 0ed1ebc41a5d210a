// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

/// The parts of the program that are there for speed alone. Each can be switched off here, and all
/// of them by building with -DCACOFONISK_PLAIN=ON: everything works the same then, but slower.
///
/// How much longer a replay (`--report none`) takes without each, by wall time on two cores, the
/// best of nine runs; with 500 and with 10,000 calls at a time, if this makes a difference.
/// packaging/bench measures the whole: rows `raw` and `event`.
namespace cacofonisk::speed {

#ifdef CACOFONISK_PLAIN
inline constexpr bool isWanted = false;
#else
inline constexpr bool isWanted = true;
#endif

/// Searches the bytes of a recording with AVX2 or AVX-512 if the processor has them: processor.h,
/// marks.h, widemarks.h. Without: 1.3 times as long.
inline constexpr bool wideInstructions = isWanted;

/// Compares and copies short texts word by word, without a function call: bytes.h. Without: 4 %
/// more instructions.
inline constexpr bool shortTexts = isWanted;

/// Keeps tables with many records in huge pages: hugepages.h. Without: 1.02 and 1.06 times.
inline constexpr bool hugePages = isWanted;

/// Looks up what later messages name, and fetches it, while earlier ones are handled:
/// tracking/prefetcher.h. Without: 1.3 times and more with 10,000 calls; it is off with 500.
inline constexpr bool prefetching = isWanted;

/// Reads large recordings on a second core: recording/reading/aheadreader.h. Without: 1.14 times
/// with 500 calls.
inline constexpr bool readingAhead = isWanted;

} // namespace cacofonisk::speed

// For the few functions that every line or key goes through: the number of files compiled at once
// must not decide whether they are inlined. Without: 1.1 times.
#if defined(__GNUC__) && !defined(CACOFONISK_PLAIN)
#define CACOFONISK_INLINE [[gnu::always_inline]] inline
#else
#define CACOFONISK_INLINE inline
#endif
