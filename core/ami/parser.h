// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/commandanswer.h"
#include "core/ami/linestarts.h"
#include "core/ami/message.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cacofonisk::ami {

class Problems;

/// Splits a stream of wire text into messages. A message ends with a blank line, a line with `\r\n`
/// or `\n` (Asterisk itself sometimes mixes the two); the banner is a message of its own.
///
/// If a blank line was lost, a second `Event:` line still begins another message, except in a
/// UserEvent, whose fields may have any name: there it must be followed by `Privilege:`, as
/// Asterisk writes it. The output of a Command has its own end marker: see CommandAnswer.
///
/// Not thread-safe; the caller keeps the bytes.
class Parser
{
public:
    /// A message beyond these limits is skipped and counted. Asterisk itself has no such limit.
    static constexpr std::size_t mostBytes = 4 << 20;
    static constexpr std::size_t mostLines = LineStarts::mostLines;

    /// `problems` outlives the parser.
    explicit Parser(Problems &problems);

    /// Takes the next message from the front of `input`. False if `input` contains no complete
    /// message: call again with the rest of it and what has arrived since. `message` is a view of
    /// the bytes of `input`, valid until the next call.
    [[nodiscard]] bool next(std::string_view &input, Message &message)
    {
        return next(input, std::span(&message, 1)) > 0;
    }

    /// Takes as many messages as `messages` has room for, all valid until the next call, and
    /// returns how many. Only if it returns 0 was all of `input` searched.
    [[nodiscard]] std::size_t next(std::string_view &input, std::span<Message> messages);

    /// No more input will come: what was held back in case more followed may be taken now. False if
    /// this was already known.
    [[nodiscard]] bool end();

    /// Forgets an unfinished message: the input continues from elsewhere.
    void reset();

private:
    class Batch;

    enum class Made {
        Messages, ///< as many as were found
        Answer,   ///< one: m_answer
        Begin,    ///< none yet: the end of an answer is still to come
        TooLarge, ///< none: the next one is to be skipped
    };

    [[nodiscard]] Made make(Batch &batch);
    [[nodiscard]] std::optional<Made> makeAnswer(Batch &batch);
    void addRunOns(Batch &batch, std::size_t end);
    [[nodiscard]] Made tooLarge(const Batch &batch);
    [[nodiscard]] bool skip(std::string_view &input);

    Problems &m_problems;
    FieldHints m_hints;
    LineStarts m_lines;         ///< of the messages that are still valid
    std::size_t m_searched = 0; ///< the end is not in this many bytes
    CommandAnswer m_answer;     ///< the one that is still valid
    bool m_skipping = false;    ///< inside a message that is too large
    bool m_isAtEnd = false;
};

} // namespace cacofonisk::ami
