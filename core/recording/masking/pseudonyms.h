// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cacofonisk::recording {

/// Stand-ins for numbers and words. The same input always gets the same stand-in (until settle()),
/// different inputs get different ones, and none is an input seen so far, as long as there are
/// enough. The same inputs in the same order give the same stand-ins if the key is the same.
class Pseudonyms
{
public:
    using Key = std::array<std::uint8_t, 32>;

    explicit Pseudonyms(const Key &key);

    /// A number of the same length that does not begin with 0. `digits` are 1 to 18 digits and do
    /// not begin with 0. Valid until the next call.
    [[nodiscard]] std::string_view number(std::string_view digits);

    /// A pronounceable word of six lower-case letters. `word` is in lower case. Valid until the
    /// next call.
    [[nodiscard]] std::string_view word(std::string_view word);

    /// Chooses all stand-ins again, so that none is an input seen so far. To be called when all
    /// inputs are known.
    void settle();

    [[nodiscard]] bool knowsNumber(std::string_view digits) const;
    [[nodiscard]] bool knowsWord(std::string_view word) const;

    /// Whether a number is never replaced, nor a stand-in: emergency numbers.
    [[nodiscard]] static bool stays(std::string_view digits);

private:
    /// Inputs and their stand-ins.
    struct Replaced
    {
        std::unordered_map<std::string, std::string> by;
        std::unordered_set<std::string> taken;

        [[nodiscard]] const std::string *find(const std::string &text) const;
        const std::string &add(const std::string &text, std::string replacement);

        /// Whether `replacement` can be used as a stand-in; there are `count` to choose from.
        [[nodiscard]] bool isFree(const std::string &replacement, std::uint64_t count) const;

        /// The inputs, sorted.
        [[nodiscard]] std::vector<std::string> texts() const;
    };

    [[nodiscard]] std::string freeNumber(const std::string &digits) const;
    [[nodiscard]] std::string freeWord(const std::string &word) const;
    [[nodiscard]] std::uint64_t hash(std::string_view text) const;

    Key m_key;
    Replaced m_numbers;
    Replaced m_words;
    std::string m_last; ///< the last new one; kept only here once too many are remembered
};

} // namespace cacofonisk::recording
