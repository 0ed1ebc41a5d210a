// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

namespace cacofonisk::ladder {

/// Several calls as one ladder, by time; whoever is in more than one of them has one line, of
/// `lines`. All are of the same session: without times, the order of its events is known.
[[nodiscard]] Ladder together(std::vector<Ladder> ladders, Lines lines = Lines::Persons);

/// The ladder of several calls.
[[nodiscard]] Ladder ladderOf(const std::vector<calls::Call> &calls, Lines lines);

/// Their stories, a line each; see storyOf().
[[nodiscard]] QString storyOf(const std::vector<calls::Call> &calls, Moment now);

} // namespace cacofonisk::ladder
