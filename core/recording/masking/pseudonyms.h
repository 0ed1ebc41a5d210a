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

/// Other numbers and words in the place of numbers and words: the same for the same, another for
/// another, none that was met itself, as long as this is there. With the same key and order they
/// come out the same again.
class Pseudonyms
{
public:
    using Key = std::array<std::uint8_t, 32>;

    explicit Pseudonyms(const Key &key);

    /// Of the same length; the first digit is not 0. `digits` are 1 to 18, the first not 0. Valid
    /// until the next call.
    [[nodiscard]] std::string_view number(std::string_view digits);

    /// Six small letters that can be spoken; `word` is in small letters. Valid until the next call.
    [[nodiscard]] std::string_view word(std::string_view word);

    /// Chooses anew for all that was met, now that all is known that no other may come out as.
    void settle();

    [[nodiscard]] bool knowsNumber(std::string_view digits) const;
    [[nodiscard]] bool knowsWord(std::string_view word) const;

    /// Numbers that stay what they are, and stand for no other: those of emergencies.
    [[nodiscard]] static bool stays(std::string_view digits);

private:
    /// What was replaced by what.
    struct Replaced
    {
        std::unordered_map<std::string, std::string> by;
        std::unordered_set<std::string> taken;

        [[nodiscard]] const std::string *find(const std::string &text) const;
        const std::string &add(const std::string &text, std::string replacement);

        /// Whether it can stand for another, among `count` that could.
        [[nodiscard]] bool isFree(const std::string &replacement, std::uint64_t count) const;

        /// What was replaced, sorted.
        [[nodiscard]] std::vector<std::string> texts() const;
    };

    [[nodiscard]] std::string freeNumber(const std::string &digits) const;
    [[nodiscard]] std::string freeWord(const std::string &word) const;
    [[nodiscard]] std::uint64_t hash(std::string_view text) const;

    Key m_key;
    Replaced m_numbers;
    Replaced m_words;
    std::string m_last; ///< that was too many to be remembered
};

} // namespace cacofonisk::recording
