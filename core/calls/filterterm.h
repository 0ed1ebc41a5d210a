// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/filterwords.h"
#include "core/calls/searchedtext.h"

#include <optional>

namespace cacofonisk::calls {

/// What a filter asks of a call. A plain value.
struct FilterTerm
{
    enum class Key : std::uint8_t {
        Text, ///< anywhere in the call
        State,
        Extension, ///< or another number, of anybody in it or dialled
        Queue,
        Server,
        Direction,
        Trunk,
        Reason,
        Longer,
        Transfer, ///< its kind
        Problem,
        After, ///< of the call's begin, in the local time zone
        Before
    };

    Key key = Key::Text;
    bool isNegated = false;
    SearchedText text;
    ValueSet set = 0;
    Duration duration{0};         ///< Longer: more than this; After, Before: since midnight
    std::optional<Moment> moment; ///< After, Before: where a day is told

    /// `isLost`: the call is shown as it was when the connection was lost.
    [[nodiscard]] bool accepts(const Call &call, Moment now, bool isLost) const
    {
        return matches(call, now, isLost) != isNegated;
    }

private:
    [[nodiscard]] bool matches(const Call &call, Moment now, bool isLost) const;
    [[nodiscard]] bool isFound(const Call &call) const;
    [[nodiscard]] bool isConcerned(const Call &call) const;
    [[nodiscard]] bool hasTransfer(const Call &call) const;
    [[nodiscard]] bool hasProblem(const Call &call) const;
    [[nodiscard]] bool begunBefore(const Call &call) const;
};

} // namespace cacofonisk::calls
