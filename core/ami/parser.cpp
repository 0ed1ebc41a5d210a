// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/parser.h"

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

/// The messages that are made of the lines of `input` which were found.
class Parser::Batch
{
public:
    Batch(std::string_view input, const LineStarts &lines, std::span<Message> messages,
          FieldHints &hints)
        : m_input(input)
        , m_starts(lines.starts())
        , m_events(lines.events())
        , m_messages(messages)
        , m_hints(hints)
    {}

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isFull() const { return m_count == m_messages.size(); }

    /// What no message was made of.
    [[nodiscard]] std::string_view rest() const { return m_input.substr(m_starts[m_first]); }

    /// How many lines are whole.
    [[nodiscard]] std::size_t lineCount() const { return m_starts.size() - 1; }

    /// Whether the next message is too large, which goes on up to `line`, or has no end yet.
    [[nodiscard]] bool isTooLarge(std::size_t line) const
    {
        return line - m_first > mostLines || m_starts[line] - m_starts[m_first] > mostBytes;
    }
    [[nodiscard]] bool isTooLarge() const
    {
        return lineCount() - m_first > mostLines || rest().size() > mostBytes;
    }

    void add(const Lines &lines) { m_messages[m_count++] = Message(lines, m_hints); }

    /// Of the lines before the blank one, which may be none.
    void addUpToBlank(std::size_t line)
    {
        if (line > m_first) {
            addUpTo(line);
        }
        ++m_first;
    }

    void addBanner()
    {
        if (!isFull() && m_first < lineCount() && rest().starts_with(bannerStart)) {
            addUpTo(m_first + 1);
        }
    }

    /// Those before the line `end` that run into another. How many.
    std::uint64_t addRunOns(std::size_t end)
    {
        std::uint64_t added = 0;
        for (; !m_events.empty() && m_events.front() < end && !isFull();
             m_events = m_events.subspan(1)) {
            if (m_events.front() > m_first && begins(m_events.front())) {
                addUpTo(m_events.front());
                ++added;
            }
        }
        return added;
    }

private:
    [[nodiscard]] Lines lines(std::size_t first, std::size_t end) const
    {
        return {m_input.data(), m_starts.subspan(first, end - first + 1)};
    }

    void addUpTo(std::size_t line)
    {
        add(lines(m_first, line));
        m_first = line;
    }

    /// Whether a message begins with `line`, of `Event:`, as those before it are one.
    [[nodiscard]] bool begins(std::size_t line) const
    {
        const Lines before = lines(m_first, line);
        const std::size_t event = before.find("Event");
        if (event == before.size()) {
            return before.find("Response") < before.size() || before.find("Action") < before.size();
        }
        if (before[event].value() != eventName(EventType::UserEvent)) {
            return true;
        }
        return line + 1 < lineCount() && lines(line + 1, line + 2).find("Privilege") == 0;
    }

    std::string_view m_input;
    std::span<const std::uint32_t> m_starts;
    std::span<const std::uint32_t> m_events; ///< that were not looked at
    std::span<Message> m_messages;
    FieldHints &m_hints;
    std::size_t m_count = 0;
    std::size_t m_first = 0; ///< line of the next message
};

Parser::Parser(Problems &problems)
    : m_problems(problems)
{}

bool Parser::end()
{
    m_searched = 0;
    return !std::exchange(m_isAtEnd, true);
}

void Parser::reset()
{
    m_searched = 0;
    m_skipping = false;
    m_isAtEnd = false;
}

std::size_t Parser::next(std::string_view &input, std::span<Message> messages)
{
    constexpr std::size_t longMessage = 4096; // a shorter one is as soon split again as searched
    constexpr std::size_t usualLines = 256;   // of a message: many more than most have
    std::size_t most = std::min(mostLines, usualLines * messages.size());
    while (!m_skipping || skip(input)) {
        if (m_searched > longMessage && input.size() <= mostBytes &&
            !behindBlankLine(input.substr(m_searched))) {
            m_searched = withoutBlankLine(input);
            break;
        }
        const bool sawAll = m_lines.find(input, messages.size(), most);
        Batch batch(input, m_lines, messages, m_hints);
        const Made made = make(batch);
        input = batch.rest();
        m_searched = 0;
        if (batch.count() > 0) {
            input.remove_prefix(made == Made::Answer ? m_answer.size() : 0);
            return batch.count();
        }
        m_skipping = made == Made::TooLarge;
        if (made == Made::Begin || (sawAll && !m_skipping)) {
            m_searched = withoutBlankLine(input);
            break;
        }
        most = mostLines;
    }
    return 0;
}

/// Makes messages of m_lines.
Parser::Made Parser::make(Batch &batch)
{
    for (const std::size_t blank : m_lines.blanks()) {
        batch.addBanner();
        if (CommandAnswer::begins(batch.rest())) {
            if (const auto made = makeAnswer(batch)) {
                return *made;
            }
            m_problems.count(Problem::NoCommandEnd);
        }
        addRunOns(batch, blank);
        if (batch.isFull()) {
            return Made::Messages;
        }
        if (batch.isTooLarge(blank)) {
            return tooLarge(batch);
        }
        batch.addUpToBlank(blank);
        if (batch.isFull()) {
            return Made::Messages;
        }
    }
    if (batch.count() > 0) {
        return Made::Messages;
    }
    batch.addBanner();
    if (CommandAnswer::begins(batch.rest())) {
        if (const auto made = makeAnswer(batch)) {
            return *made;
        }
    }
    addRunOns(batch, batch.lineCount() + 1);
    return batch.isTooLarge() ? tooLarge(batch) : Made::Messages;
}

/// Of the next message, which is an answer to a Command; nothing where it is to be taken for any
/// other.
std::optional<Parser::Made> Parser::makeAnswer(Batch &batch)
{
    if (batch.count() > 0) {
        return Made::Messages;
    }
    switch (m_answer.find(batch.rest(), m_searched, mostBytes, m_isAtEnd)) {
    case CommandAnswer::End::Found:
        batch.add(m_answer.lines());
        return Made::Answer;
    case CommandAnswer::End::Awaited:
        return Made::Begin;
    case CommandAnswer::End::Missing:
        break;
    }
    return {};
}

void Parser::addRunOns(Batch &batch, std::size_t end)
{
    if (const std::uint64_t count = batch.addRunOns(end); count > 0) {
        m_problems.count(Problem::NoBlankLine, {}, count);
    }
}

/// To be skipped where none is to be taken before.
Parser::Made Parser::tooLarge(const Batch &batch)
{
    if (batch.count() > 0) {
        return Made::Messages;
    }
    m_problems.count(Problem::MessageTooLarge);
    return Made::TooLarge;
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
