// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"

#include <deque>
#include <string>
#include <vector>

namespace cacofonisk::recording {

/// Leaves out of messages what no recording may hold: secrets and passwords, also those in what a
/// dialplan dials, what a login is made of, and keys that a caller pressed, which may be his PIN.
class Withholder
{
public:
    /// The message itself where it holds nothing of that; else one that is valid until the next
    /// call, as long as `message`.
    [[nodiscard]] ami::Message without(const ami::Message &message);

private:
    std::vector<ami::Line> m_lines;
    std::deque<std::string> m_values; ///< that were changed
    ami::FieldHints m_hints;
};

} // namespace cacofonisk::recording
