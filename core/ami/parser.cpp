// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"

#include "core/ami/marks.h"
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
    , m_lines(64)
{}

void Parser::reset()
{
    m_searched = 0;
    m_skipping = false;
}

bool Parser::next(std::string_view &input, Message &message)
{
    constexpr std::size_t longMessage = 4096; // a shorter one is as soon split again as searched
    while (true) {
        if (m_skipping && !skip(input)) {
            return false;
        }
        if (m_searched > longMessage && input.size() <= mostBytes &&
            !behindBlankLine(input.substr(m_searched))) {
            m_searched = withoutBlankLine(input);
            return false;
        }
        m_searched = 0;
        switch (split(input)) {
        case Outcome::Whole:
            message = Message({m_lines.data(), m_count}, m_hints);
            return true;
        case Outcome::Unfinished:
            m_searched = withoutBlankLine(input);
            return false;
        case Outcome::TooLarge:
            m_problems.count(Problem::MessageTooLarge);
            m_skipping = true;
        }
    }
}

/// Splits the message at the front of `input` into lines and takes it off; of one that is too
/// large, what was seen but for its last line end.
Parser::Outcome Parser::split(std::string_view &input)
{
    m_count = 0;
    std::size_t count = 0;
    const char *begin = input.data();
    const char *at = begin;
    Marks<NewlineMark> newlines(at, at + input.size());
    while (const char *const newline = newlines.next()) {
        const bool hasReturn = newline > at && newline[-1] == '\r';
        const std::string_view line(at, static_cast<std::size_t>(newline - at) - hasReturn);
        at = newline + 1;
        if (line.empty()) {
            takeUpTo(at, input);
            if (count > 0) {
                m_count = count;
                return Outcome::Whole;
            }
            begin = at; // a blank line before a message
            continue;
        }
        if (static_cast<std::size_t>(at - begin) > mostBytes || count == mostLines) {
            takeUpTo(newline, input);
            return Outcome::TooLarge;
        }
        if (count == m_lines.size()) {
            m_lines.resize(count * 2);
        }
        m_lines[count++] = Line(line);
        if (count == 1 && line.starts_with(bannerStart)) {
            takeUpTo(at, input);
            m_count = count;
            return Outcome::Whole;
        }
    }
    if (input.size() > mostBytes) {
        takeUpTo(input.data() + withoutBlankLine(input), input);
        return Outcome::TooLarge;
    }
    return Outcome::Unfinished;
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
