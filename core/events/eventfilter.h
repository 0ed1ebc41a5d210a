// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/ami/text.h"
#include "core/calls/searchedtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::events {

/// Which messages somebody asked for: `type:Dial` is part of the name of the event, `Queue:support`
/// is in the value of that key, `Queue:` is any value of it, `server:pbx1` is part of the name by
/// which a recording of several servers tells them apart, and other words are anywhere in a key or
/// a value; whatever the case of letters. They are separated by spaces; a `-` in front negates,
/// quotes keep spaces together. A plain value.
class EventFilter
{
public:
    EventFilter() = default;
    explicit EventFilter(std::string_view words);

    /// Whether it accepts every message.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// `decoder` is for values that are not UTF-8; `server` may be empty.
    [[nodiscard]] bool accepts(const ami::Message &message, ami::TextDecoder &decoder,
                               std::string_view server = {}) const;

private:
    struct Term
    {
        std::string key; ///< empty: anywhere
        calls::SearchedText value;
        bool isOfType = false;
        bool isOfServer = false;
        bool isAnyValue = false;
        bool isNegated = false;
    };

    [[nodiscard]] static bool matches(const Term &term, const ami::Message &message,
                                      ami::TextDecoder &decoder, std::string_view server);

    std::vector<Term> m_terms;
};

} // namespace cacofonisk::events
