// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QDebug;

namespace cacofonisk::ami {

/// An action to send to Asterisk: its name and its fields in order; keys may repeat.
class Action
{
public:
    /// Asterisk ends a session that exceeds these limits: the bytes of a line, with its key and
    /// line end, and the number of lines (Asterisk: main/manager.c, get_input and
    /// AST_MAX_MANHEADERS).
    static constexpr std::size_t mostLineBytes = 1024;
    static constexpr std::size_t mostLines = 128;

    explicit Action(std::string name)
        : m_name(std::move(name))
    {}

    /// Key and value are UTF-8, as on the wire. encode() reports what AMI cannot carry.
    Action &add(std::string key, std::string value);

    [[nodiscard]] const std::string &name() const { return m_name; }

    /// The wire text, with the ActionID that the sender gives. An error if a value would break out
    /// of its line, if a limit is exceeded, or if a field is named ActionID; the error repeats no
    /// value.
    [[nodiscard]] Result<std::string> encode(std::string_view actionId) const;

    bool operator==(const Action &) const = default;

private:
    [[nodiscard]] Result<void> appendLine(std::string &text, std::string_view key,
                                          std::string_view value) const;

    std::string m_name;
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// Prints the name only: values may be secret.
QDebug operator<<(QDebug debug, const Action &action);

} // namespace cacofonisk::ami
