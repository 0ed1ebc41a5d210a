// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/filterparser.h"

namespace cacofonisk::calls {

/// Which calls somebody asked for: words that occur anywhere in a call (name, number, channel,
/// linkedid) and terms such as `state:ringing,dialling`, `ext:1002`, `queue:support`,
/// `server:pbx1`, `reason:busy`, `longer:60s`, `transfer:blind`, `problem:short`, `after:14:00` and
/// `before:2026-11-23T14:00`, separated by spaces. A `-` in front negates a word or term; quotes
/// keep spaces together. A plain value.
class CallFilter
{
public:
    /// A word of the filter.
    struct Part
    {
        std::string written;
        std::optional<Error> mistake; ///< why it is no term, if so

        bool operator==(const Part &) const = default;
    };

    CallFilter() = default;
    /// A wrong term restricts nothing.
    explicit CallFilter(std::string_view text, const FilterWords &words = {});

    /// Whether it accepts every call.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// In the order in which they are written.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    /// What it asks, all of it; for who asks a database.
    [[nodiscard]] const std::vector<FilterTerm> &terms() const { return m_terms; }

    /// Of the first wrong term; nullptr where all are right.
    [[nodiscard]] const Error *mistake() const;

    /// `isLost`: the call is shown as it was when the connection was lost.
    [[nodiscard]] bool accepts(const Call &call, Moment now, bool isLost = false) const;

private:
    std::vector<Part> m_parts;
    std::vector<FilterTerm> m_terms;
};

} // namespace cacofonisk::calls
