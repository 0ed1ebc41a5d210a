// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::session {

/// When lists of a switchboard are read again: see ListRefresher.
struct ListLimits
{
    /// Between two looks at what is due.
    std::chrono::milliseconds pause{500};
    /// How long after a list it is read again at the earliest: where an event is a sign that
    /// it has changed, and where none is.
    std::chrono::milliseconds signs{10'000};
    std::chrono::milliseconds none{60'000};
    /// The same for the members of a conference.
    std::chrono::milliseconds members{1'000};
    /// How much longer for each of its items, so that no more than so many come in a second,
    /// however many there are.
    std::chrono::milliseconds signsPerItem{10};
    std::chrono::milliseconds nonePerItem{100};

    bool operator==(const ListLimits &) const = default;
};

} // namespace cacofonisk::session
