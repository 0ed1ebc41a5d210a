// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ladder/ladder.h"

namespace cacofonisk::ladder {

/// How somebody wants a lifeline.
struct LineChoice
{
    std::size_t line = 0; ///< index in Ladder::lines, as ladderOf() returns them
    std::string name{};   ///< UTF-8, instead of its own; empty: its own
    bool isHidden = false;

    bool operator==(const LineChoice &) const = default;
};

/// In the order in which the lines are to stand. Those that are not among them follow.
using LineChoices = std::vector<LineChoice>;

/// One for each line, in its place, with what `choices` say of it.
[[nodiscard]] LineChoices completed(const LineChoices &choices, const Ladder &ladder);

/// The same choices for a ladder in which lines may stand elsewhere, as `now` is more of what was
/// `before`.
[[nodiscard]] LineChoices followed(const LineChoices &choices, const Ladder &before,
                                   const Ladder &now);

/// The ladder as it is wanted, without what leaves a hidden line or leads to one.
[[nodiscard]] Ladder arranged(Ladder ladder, const LineChoices &choices);

} // namespace cacofonisk::ladder
