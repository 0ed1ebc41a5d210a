// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cacofonisk::calls {

/// Some of the values that a word may stand for, a bit each.
using ValueSet = std::uint32_t;

[[nodiscard]] constexpr ValueSet setOf(CallState state)
{
    return ValueSet(1) << static_cast<unsigned>(state);
}

[[nodiscard]] constexpr ValueSet setOf(End end)
{
    return ValueSet(1) << (static_cast<unsigned>(CallState::Ended) + 1 +
                           static_cast<unsigned>(end));
}

/// Of a call that is shown as it was when the connection was lost.
inline constexpr ValueSet setOfLost = setOf(End::Lost) << 1;

/// A word for values, in small letters and with dashes for spaces: `on-hold`.
struct FilterWord
{
    FilterWord(std::string_view word, ValueSet set);

    std::string word;
    ValueSet set;
};

/// The values of the word that is `value`, else of those in which a part begins so: `hold` for
/// `on-hold`. Empty where there is none.
[[nodiscard]] ValueSet find(const std::vector<FilterWord> &words, std::string_view value);

/// What people may write for the state of a call and for how it ended: the words of the command
/// line, and those that a window shows, in its language.
class FilterWords
{
public:
    FilterWords();

    /// As shown: `On hold`. An end is also a state.
    void add(CallState state, std::string_view word);
    void add(End end, std::string_view word);
    void addLost(std::string_view word);

    /// Other ways to write a number, or the begin of one: see contacts::NumberPlan::waysToWrite().
    using NumberWays = std::function<std::vector<std::string>(std::string_view)>;
    void setNumberWays(NumberWays ways) { m_numberWays = std::move(ways); }
    [[nodiscard]] std::vector<std::string> waysToWrite(std::string_view number) const
    {
        return m_numberWays ? m_numberWays(number) : std::vector<std::string>();
    }

    [[nodiscard]] const std::vector<FilterWord> &states() const { return m_states; }
    [[nodiscard]] const std::vector<FilterWord> &ends() const { return m_ends; }

private:
    std::vector<FilterWord> m_states;
    std::vector<FilterWord> m_ends;
    NumberWays m_numberWays;
};

} // namespace cacofonisk::calls
