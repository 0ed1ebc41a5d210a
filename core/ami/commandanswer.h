// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/line.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace cacofonisk::ami {

/// The answer to a Command as Asterisk 13 and older give it: what the command wrote stands there as
/// it is, blank lines and lines like those of events included, up to `--END COMMAND--`
/// (Asterisk: main/manager.c, action_command).
///
/// Where that never comes, it is a message as any other, up to its first blank line: nothing of
/// what follows is lost. That is known where another such answer or a banner begins before it, or
/// an event behind a blank line that ends with `\r\n`, while lines of the command end with `\n`;
/// where the input ends; and with `mostBytes`.
class CommandAnswer
{
public:
    /// What is seen of it.
    enum class End {
        Found,
        Awaited, ///< it may still come
        Missing, ///< it will not come
    };

    /// Whether a message that `text` begins with is one.
    [[nodiscard]] static bool begins(std::string_view text)
    {
        return !text.empty() && (text.front() == 'R' || text.front() == 'r') && isFollows(text);
    }

    /// Looks for the end of the one that `text` begins with, of which `searched` bytes hold none;
    /// `isAll`: no more of it comes.
    [[nodiscard]] End find(std::string_view text, std::size_t searched, std::size_t mostBytes,
                           bool isAll);

    /// Of what was found, its line end included.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The lines of what was found, as Asterisk 14 and later give them: `Response: Success` and the
    /// command's behind `Output:` each. Views of its text, valid until the next find().
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

private:
    [[nodiscard]] static bool isFollows(std::string_view text);
    void split(std::string_view head, std::string_view output);

    std::vector<Line> m_lines;
    std::size_t m_size = 0;
};

} // namespace cacofonisk::ami
