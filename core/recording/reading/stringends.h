// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/processor.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// Finds the quotes at which the strings of a JSON text begin and end, one after the other, and the
/// bytes because of which it may not be simple (see PlainObjects). Nothing else is looked for in
/// every byte. Looks some kilobytes ahead at a time.
class StringEnds
{
public:
    explicit StringEnds(Processor processor = thisProcessor());

    /// Starts with `text`, which has at most 4 GiB and begins outside a string. It is not copied.
    void begin(std::string_view text);

    /// Whether `text` is the rest of the text passed to begin().
    [[nodiscard]] bool isWithin(std::string_view text) const
    {
        return text.data() >= m_text.data() &&
               text.data() + text.size() == m_text.data() + m_text.size();
    }

    /// The positions of the next four quotes, in bytes from the start of the text; null if there
    /// are fewer. Does not move past them.
    [[nodiscard]] const std::uint32_t *nextFour()
    {
        while (m_lastQuote - m_nextQuote < 4) {
            if (!look()) {
                return nullptr;
            }
        }
        return m_nextQuote;
    }

    /// Moves past the next `count` quotes, which nextFour() has returned.
    void skip(int count) { m_nextQuote += count; }

    /// Returns the next quote and moves past it; null if there is none.
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

    /// Moves past everything before `at`.
    void passTo(const char *at);

    /// Returns the next byte before `at` that is a control character, a backslash or not ASCII, and
    /// moves past it; null if there is none. All quotes before `at` must have been passed.
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
    const std::uint32_t *m_nextQuote = nullptr; ///< the next one
    std::uint32_t *m_lastQuote = nullptr;       ///< the end of those that were found
    std::vector<std::uint32_t> m_odd;
    std::size_t m_nextOdd = 0;     ///< the next one
    std::size_t m_seen = 0;        ///< how many bytes of the text were looked at
    bool m_endsWithEscape = false; ///< the next byte to look at is escaped
    Processor m_processor;
};

} // namespace cacofonisk::recording
