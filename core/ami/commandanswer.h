// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/line.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace cacofonisk::ami {

/// The answer to a Command action in the format of Asterisk 13 and older: the command's raw output,
/// including blank lines and lines that look like events, up to `--END COMMAND--` (Asterisk:
/// main/manager.c, action_command).
///
/// If that end never comes, the answer is an ordinary message that ends at its first blank line, so
/// nothing after it is lost. The end is known to be missing if, before it, another such answer or a
/// banner begins, or an event follows a blank line ending in `\r\n` (a command's own lines end in
/// `\n`); if the input ends; or after `mostBytes`.
class CommandAnswer
{
public:
    /// What is known of the end of the answer.
    enum class End {
        Found,
        Awaited, ///< it may still come
        Missing, ///< it will not come
    };

    /// Whether `text` begins with such an answer.
    [[nodiscard]] static bool begins(std::string_view text)
    {
        return !text.empty() && (text.front() == 'R' || text.front() == 'r') && isFollows(text);
    }

    /// Looks for the end of the answer that `text` begins with. The first `searched` bytes are
    /// known not to contain it; `isAll` means that no more input will come.
    [[nodiscard]] End find(std::string_view text, std::size_t searched, std::size_t mostBytes,
                           bool isAll);

    /// The size of the answer found, including its last line end.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The lines of the answer found, as Asterisk 14 and later would send them: `Response:
    /// Success`, and each line of output after `Output:`. Views of the text, valid until the next
    /// find().
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

private:
    [[nodiscard]] static bool isFollows(std::string_view text);
    void split(std::string_view head, std::string_view output);

    std::vector<Line> m_lines;
    std::size_t m_size = 0;
};

} // namespace cacofonisk::ami
