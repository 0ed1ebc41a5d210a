// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <deque>
#include <string>
#include <vector>

namespace cacofonisk::recording {

/// Removes from messages what must not be recorded: secrets and passwords, also in dial strings;
/// the contents of logins; and keys that a caller pressed, which may be a PIN.
class Withholder
{
public:
    /// The message without all that: `message` itself if there is nothing to remove; otherwise a
    /// message that is valid until the next call, but no longer than `message`.
    [[nodiscard]] ami::Message without(const ami::Message &message);

private:
    std::vector<ami::Line> m_lines;
    std::deque<std::string> m_values; ///< that were changed; m_lines refer to them
    ami::FieldHints m_hints;
};

} // namespace cacofonisk::recording
