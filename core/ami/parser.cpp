// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"

#include "core/ami/problems.h"

#include <cstring>

namespace cacofonisk::ami {

namespace {

const char *newlineFrom(const char *at, const char *end)
{
    return static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
}

/// What follows the first blank line behind a line end in `input`; null where there is none.
const char *behindBlankLine(std::string_view input)
{
    const char *const end = input.data() + input.size();
    const char *newline = newlineFrom(input.data(), end);
    for (; newline; newline = newlineFrom(newline + 1, end)) {
        const char *next = newline + 1;
        next += next < end && *next == '\r';
        if (next < end && *next == '\n') {
            return next + 1;
        }
    }
    return nullptr;
}

/// The bytes at the end of `input` in which a blank line may have begun.
std::size_t withoutBlankLine(std::string_view input)
{
    return input.size() > 2 ? input.size() - 2 : 0;
}

void takeUpTo(const char *at, std::string_view &input)
{
    input.remove_prefix(static_cast<std::size_t>(at - input.data()));
}

} // namespace

Parser::Parser(Problems &problems)
    : m_problems(problems)
{}

void Parser::reset()
{
    m_searched = 0;
    m_skipping = false;
}

std::size_t Parser::next(std::string_view &input, std::span<Message> messages)
{
    constexpr std::size_t longMessage = 4096; // a shorter one is as soon split again as searched
    while (!m_skipping || skip(input)) {
        if (m_searched > longMessage && input.size() <= mostBytes &&
            !behindBlankLine(input.substr(m_searched))) {
            m_searched = withoutBlankLine(input);
            break;
        }
        m_searched = 0;
        const bool sawAll = m_lines.find(input, messages.size());
        if (const std::size_t count = make(input, messages)) {
            return count;
        }
        if (sawAll && !m_skipping) {
            m_searched = withoutBlankLine(input);
            break;
        }
    }
    return 0;
}

/// Makes messages of m_lines, and takes what they are of off `input`. With none, a message that is
/// too large is to be skipped.
std::size_t Parser::make(std::string_view &input, std::span<Message> messages)
{
    const std::span<const std::uint32_t> starts = m_lines.starts();
    std::size_t count = 0;
    std::size_t first = 0; // line of the next message
    const auto addUpTo = [&](std::size_t line) {
        const auto lines = starts.subspan(first, line - first + 1);
        messages[count++] = Message(Lines(input.data(), lines), m_hints);
        first = line;
    };
    const auto addBanner = [&] {
        if (first + 1 < starts.size() && input.substr(starts[first]).starts_with(bannerStart)) {
            addUpTo(first + 1);
        }
    };
    const auto isTooLarge = [&](std::size_t lines, std::size_t end) {
        return lines > mostLines || end - starts[first] > mostBytes;
    };
    bool endsTooLate = false;
    for (const std::size_t blank : m_lines.blanks()) {
        addBanner();
        endsTooLate = isTooLarge(blank - first, starts[blank]);
        if (count == messages.size() || endsTooLate) {
            break;
        }
        if (blank > first) {
            addUpTo(blank);
        }
        ++first;
        if (count == messages.size()) {
            break;
        }
    }
    if (count == 0) {
        addBanner();
    }
    if (count == 0 && (endsTooLate || isTooLarge(starts.size() - 1 - first, input.size()))) {
        m_problems.count(Problem::MessageTooLarge);
        m_skipping = true;
    }
    input.remove_prefix(starts[first]);
    return count;
}

/// Goes on behind the blank line that ends the message that is too large; false where that is
/// still to come.
bool Parser::skip(std::string_view &input)
{
    const char *const behind = behindBlankLine(input);
    takeUpTo(behind ? behind : input.data() + withoutBlankLine(input), input);
    m_skipping = !behind;
    return !m_skipping;
}

} // namespace cacofonisk::ami
