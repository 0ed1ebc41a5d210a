// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

// For the few functions that every line or key goes through: how many files are compiled at once
// is not to decide whether they are calls. Without it reading takes a tenth more time
// (packaging/bench, rows raw).
#ifdef __GNUC__
#define CACOFONISK_INLINE [[gnu::always_inline]] inline
#else
#define CACOFONISK_INLINE inline
#endif
