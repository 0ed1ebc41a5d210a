// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/calls/filterpieces.h"
#include "core/calls/filterterm.h"

namespace cacofonisk::calls {

/// The term that a word is; if it is none, an error that says what to write.
[[nodiscard]] Result<FilterTerm> termOf(const FilterPiece &piece, const FilterWords &words);

} // namespace cacofonisk::calls
