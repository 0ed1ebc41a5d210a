// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

// For the few functions that every line or key goes through: the number of files compiled at once
// must not decide whether they are inlined. Without it, reading takes a tenth longer
// (packaging/bench, rows raw).
#ifdef __GNUC__
#define CACOFONISK_INLINE [[gnu::always_inline]] inline
#else
#define CACOFONISK_INLINE inline
#endif
