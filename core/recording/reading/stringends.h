// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/processor.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// Finds the quotes at which the strings of a JSON text begin and end, one after the other, and
/// what in it may be anything but plain: all that is asked of every byte. It looks ahead by some
/// kilobytes at a time.
class StringEnds
{
public:
    explicit StringEnds(Processor processor = thisProcessor());

    /// `text`, at most 4 GiB, begins outside of a string. It stays with the caller.
    void begin(std::string_view text);

    /// Whether `text` is what is left of the text begun with.
    [[nodiscard]] bool isWithin(std::string_view text) const
    {
        return text.data() >= m_text.data() &&
               text.data() + text.size() == m_text.data() + m_text.size();
    }

    /// The next four quotes, in bytes of the text; null where fewer are left.
    [[nodiscard]] const std::uint32_t *nextFour()
    {
        while (m_lastQuote - m_nextQuote < 4) {
            if (!look()) {
                return nullptr;
            }
        }
        return m_nextQuote;
    }

    /// Takes the next quotes.
    void skip(int count) { m_nextQuote += count; }

    /// Takes the next quote; null where none is left.
    [[nodiscard]] const char *next()
    {
        while (m_nextQuote == m_lastQuote) {
            if (!look()) {
                return nullptr;
            }
        }
        return m_text.data() + *m_nextQuote++;
    }

    [[nodiscard]] const char *text() const { return m_text.data(); }

    /// Passes the quotes before `at`.
    void passTo(const char *at);

    /// The next byte before `at` that is a control character, a backslash or no ASCII; null where
    /// none is left. All quotes before `at` were given.
    [[nodiscard]] const char *nextOdd(const char *at)
    {
        return m_nextOdd < m_odd.size() && m_text.data() + m_odd[m_nextOdd] < at
                   ? m_text.data() + m_odd[m_nextOdd++]
                   : nullptr;
    }

private:
    bool look();
    template<class Block>
    void lookBy(std::size_t end);
    void lookByAvx2(std::size_t end);
    void lookByAvx512(std::size_t end);
    std::uint64_t escaped(std::uint64_t backslashes);

    std::string_view m_text;
    std::vector<std::uint32_t> m_quotes;
    const std::uint32_t *m_nextQuote = nullptr; ///< from here
    std::uint32_t *m_lastQuote = nullptr;       ///< up to here they were found, and not taken
    std::vector<std::uint32_t> m_odd;
    std::size_t m_nextOdd = 0;     ///< from here on they were not given
    std::size_t m_seen = 0;        ///< bytes of the text
    bool m_endsWithEscape = false; ///< what was seen: the next byte is escaped
    Processor m_processor;
};

} // namespace cacofonisk::recording
