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

/// Frames the messages of a stream of wire text. A message ends with a blank line, a line with
/// `\r\n` or `\n` (Asterisk itself mixes the two now and then); the banner is a message of its own.
///
/// Where a blank line was lost, a second line of `Event:` begins another message all the same, but
/// in a UserEvent, whose fields may have any name: there it has to have `Privilege:` behind it, as
/// Asterisk writes it. What a Command wrote is framed by its own end: see CommandAnswer.
///
/// Not thread-safe; the bytes stay with the caller.
class Parser
{
public:
    /// Beyond these a message is skipped and counted. Asterisk knows no limit of its own.
    static constexpr std::size_t mostBytes = 4 << 20;
    static constexpr std::size_t mostLines = LineStarts::mostLines;

    /// `problems` outlives the parser.
    explicit Parser(Problems &problems);

    /// Takes the next message off the front of `input`. False where `input` holds no whole message
    /// any more: call again with what is left of it and what came since. `message` is a view of
    /// the bytes of `input`, valid until the next call.
    [[nodiscard]] bool next(std::string_view &input, Message &message)
    {
        return next(input, std::span(&message, 1)) > 0;
    }

    /// As many of the next messages as there is room for, all valid until the next call: how many.
    /// Only when it is none, all of `input` was looked at.
    [[nodiscard]] std::size_t next(std::string_view &input, std::span<Message> messages);

    /// No more input comes: what was held back for what might follow may be taken now. False where
    /// that was so already.
    [[nodiscard]] bool end();

    /// Forgets what was seen of an unfinished message: the input goes on elsewhere.
    void reset();

private:
    class Batch;

    enum class Made {
        Messages, ///< as many as there are
        Answer,   ///< one: m_answer
        Begin,    ///< none yet: of an answer whose end is awaited
        TooLarge, ///< none: the next is to be skipped
    };

    [[nodiscard]] Made make(Batch &batch);
    [[nodiscard]] std::optional<Made> makeAnswer(Batch &batch);
    void addRunOns(Batch &batch, std::size_t end);
    [[nodiscard]] Made tooLarge(const Batch &batch);
    [[nodiscard]] bool skip(std::string_view &input);

    Problems &m_problems;
    FieldHints m_hints;
    LineStarts m_lines;         ///< of the messages that are valid
    std::size_t m_searched = 0; ///< these bytes of the unfinished message hold no end of it
    CommandAnswer m_answer;     ///< the one that is valid
    bool m_skipping = false;    ///< within a message that is too large
    bool m_isAtEnd = false;
};

} // namespace cacofonisk::ami
