// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/problems.h"
#include "core/ami/text.h"
#include "core/tracking/facts.h"
#include "core/tracking/prefetcher.h"
#include "core/tracking/state.h"

#include <charconv>
#include <string_view>

namespace cacofonisk::tracking {

/// What the trackers of the event families share; the Tracker owns all of it.
struct Context
{
    State &state;
    const Prefetcher &prefetcher;
    Facts &facts;
    ami::TextDecoder &text;
    ami::Problems &problems;
};

/// The number at the start of a text; 0 if there is none.
[[nodiscard]] inline int numberOf(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace cacofonisk::tracking
