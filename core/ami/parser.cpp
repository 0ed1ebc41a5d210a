// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"

#include "core/ami/marks.h"
#include "core/ami/problems.h"

#include <algorithm>
#include <cstring>
#include <utility>

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
    , m_lines(m_room)
{}

void Parser::reset()
{
    m_searched = 0;
    m_skipping = false;
}

std::size_t Parser::next(std::string_view &input, std::span<Message> messages)
{
    constexpr std::size_t longMessage = 4096; // a shorter one is as soon split again as searched
    std::size_t count = 0;
    m_begin = 0;
    while (count < messages.size()) {
        if (m_skipping && !skip(input)) {
            break;
        }
        if (m_searched > longMessage && input.size() <= mostBytes &&
            !behindBlankLine(input.substr(m_searched))) {
            m_searched = withoutBlankLine(input);
            break;
        }
        m_searched = 0;
        switch (split(input)) {
        case Outcome::Whole:
            messages[count++] = Message({m_lines.data() + m_begin, m_count}, m_hints);
            m_begin += m_count;
            break;
        case Outcome::Unfinished:
            m_searched = withoutBlankLine(input);
            return count;
        case Outcome::NoRoom:
            return count;
        case Outcome::TooLarge:
            m_problems.count(Problem::MessageTooLarge);
            m_skipping = true;
        }
    }
    return count;
}

/// Splits the message at the front of `input` into lines and takes it off; of one that is too
/// large, what was seen but for its last line end. Half of the work on a raw recording is done
/// here: what a line does not need is kept out of the inner loop.
Parser::Outcome Parser::split(std::string_view &input)
{
    const char *const end = input.data() + input.size();
    const char *front = input.data();
    const char *at = front;
    m_count = 0;
    std::size_t count = 0;
    const auto taken = [&](const char *to, Outcome outcome) {
        input = {to, static_cast<std::size_t>(end - to)};
        m_count = count;
        return outcome;
    };
    for (const char *block = at; block < end; block += std::min(markBlock, end - block)) {
        for (auto found = marksIn<NewlineMark>(block, end); found != 0; found &= found - 1) {
            const char *const newline = block + std::countr_zero(found);
            const char *const begin = std::exchange(at, newline + 1);
            const bool hasReturn = newline > begin && newline[-1] == '\r';
            const std::string_view line(begin,
                                        static_cast<std::size_t>(newline - begin) - hasReturn);
            if (line.empty()) {
                if (count > 0) {
                    return taken(at, Outcome::Whole);
                }
                front = at; // a blank line before a message
                continue;
            }
            if (m_begin + count == m_room && m_begin > 0) {
                return taken(front, Outcome::NoRoom);
            }
            if (static_cast<std::size_t>(at - front) > mostBytes ||
                (m_begin + count == m_room && !makeRoom())) {
                return taken(newline, Outcome::TooLarge);
            }
            m_lines[m_begin + count] = Line(line);
            if (++count == 1 && line.starts_with(bannerStart)) {
                return taken(at, Outcome::Whole);
            }
        }
    }
    input = {front, static_cast<std::size_t>(end - front)};
    if (input.size() > mostBytes) {
        return taken(end - 2, Outcome::TooLarge);
    }
    return Outcome::Unfinished;
}

/// Makes room for more lines; false where there are too many.
bool Parser::makeRoom()
{
    if (m_room == mostLines) {
        return false;
    }
    m_room = std::min(2 * m_room, mostLines);
    m_lines.resize(m_room);
    return true;
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
