// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cacofonisk::session {

/// A set of message numbers, one bit each: every third to tenth message of a recording causes a
/// report, and a stored number would take 64 bits.
class NumberSet
{
public:
    void add(std::uint64_t number)
    {
        if (number / wordBits >= m_words.size()) {
            m_words.resize(number / wordBits + 1);
        }
        m_words[number / wordBits] |= std::uint64_t(1) << number % wordBits;
    }

    /// The first that is at least `number`.
    [[nodiscard]] std::optional<std::uint64_t> from(std::uint64_t number) const
    {
        std::uint64_t mask = ~std::uint64_t(0) << number % wordBits;
        for (std::uint64_t at = number / wordBits; at < m_words.size(); ++at) {
            if (const std::uint64_t word = m_words[at] & mask) {
                return at * wordBits + static_cast<std::uint64_t>(std::countr_zero(word));
            }
            mask = ~std::uint64_t(0);
        }
        return {};
    }

    /// The last that is less than `number`.
    [[nodiscard]] std::optional<std::uint64_t> before(std::uint64_t number) const
    {
        std::uint64_t mask = (std::uint64_t(1) << number % wordBits) - 1;
        for (std::uint64_t at = number / wordBits + 1; at > 0; --at) {
            const std::uint64_t word = at > m_words.size() ? 0 : m_words[at - 1] & mask;
            if (word) {
                return at * wordBits - 1 - static_cast<std::uint64_t>(std::countl_zero(word));
            }
            mask = ~std::uint64_t(0);
        }
        return {};
    }

private:
    static constexpr std::uint64_t wordBits = 64;

    std::vector<std::uint64_t> m_words;
};

} // namespace cacofonisk::session
