// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/marks.h"
#include "core/recording/jsonscan.h"

#include <string_view>

namespace cacofonisk::recording {

/// What tells where a string of JSON ends, or that it is not plain.
struct StringMark
{
    static bool isAt(const char *at)
    {
        const auto byte = static_cast<signed char>(*at);
        return byte == '"' || byte == '\\' || byte < ' '; // those beyond ASCII are negative
    }
#ifdef __SSE2__
    static __m128i areIn(__m128i bytes)
    {
        const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const __m128i backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        const __m128i others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));
        return _mm_or_si128(_mm_or_si128(quotes, backslashes), others);
    }
#endif
};

/// Goes through the members of an object of JSON that is as plain as nearly all events are:
/// strings alone, without an escape. Of anything else it only says that it is not: simdjson knows
/// what it is, and takes three times as long for what is plain.
class PlainObject
{
public:
    /// The object that `text` begins with.
    PlainObject(std::string_view text, JsonReach reach)
        : m_marks(text.data(), text.data() + text.size())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_reach(reach)
    {}

    /// Takes the next member; false where none comes.
    [[nodiscard]] bool next(std::string_view &key, std::string_view &value)
    {
        if (!take(m_isInside ? ',' : '{')) {
            return false;
        }
        m_isInside = true;
        m_isWhole = takeString(key) && take(':') && takeString(value);
        return m_isWhole;
    }

    /// Behind the members: what is behind the object; null where it does not end.
    [[nodiscard]] const char *end() { return m_isWhole && take('}') ? m_at : nullptr; }

    /// Whether all that was taken is ASCII.
    [[nodiscard]] bool isAscii() const { return m_isAscii; }

private:
    /// Takes a character, and the space before it; false where it does not come.
    bool take(char c)
    {
        while (m_at < m_end && isSpace(*m_at)) {
            ++m_at;
        }
        const bool comes = m_at < m_end && *m_at == c;
        m_at += comes;
        return comes;
    }

    bool takeString(std::string_view &string)
    {
        if (!take('"') || !skipTo(m_at - 1)) {
            return false;
        }
        const char *const begin = m_at;
        const char *mark = nullptr;
        while ((mark = m_marks.next()) && static_cast<signed char>(*mark) < 0) {
            m_isAscii = false;
        }
        if (!mark || *mark != '"') {
            return false;
        }
        string = {begin, static_cast<std::size_t>(mark - begin)};
        m_at = mark + 1;
        return true;
    }

    /// Passes the marks up to the quote at `quote`: line ends.
    bool skipTo(const char *quote)
    {
        const char *mark = m_marks.next();
        while (mark && mark < quote) {
            mark = m_marks.next();
        }
        return mark == quote;
    }

    [[nodiscard]] bool isSpace(char c) const
    {
        return c == ' ' ||
               (m_reach == JsonReach::Anywhere && (c == '\n' || c == '\r' || c == '\t'));
    }

    ami::Marks<StringMark> m_marks;
    const char *m_at;
    const char *m_end;
    JsonReach m_reach;
    bool m_isInside = false;
    bool m_isWhole = false; ///< the last member was
    bool m_isAscii = true;
};

} // namespace cacofonisk::recording
