// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// A line of a vCard, unfolded and decoded: `item1.TEL;TYPE=work:+31…`.
struct VCardProperty
{
    std::string name; ///< in lower case, without the group: `tel`
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in lower case
    std::string value;                                           ///< UTF-8; escapes are kept
    std::size_t line = 0;                                        ///< where the line begins, from 1

    /// The first of that name; empty where there is none.
    [[nodiscard]] std::string_view parameter(std::string_view of) const;
};

/// Reads the properties of vCards 2.1 to 4.0.
class VCardLines
{
public:
    /// `text` is UTF-8 and outlives this.
    explicit VCardLines(std::string_view text);

    /// The next line that is not empty, without a name if it is not a property; false at the end.
    [[nodiscard]] bool next(VCardProperty &property);

private:
    [[nodiscard]] std::string_view readLine();
    void unfold();
    [[nodiscard]] bool split(VCardProperty &property);
    void decode(VCardProperty &property);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 0;
    std::string m_unfolded;
};

/// The text of a value with its escapes (`\,` `\;` `\n` `\\`) undone.
[[nodiscard]] std::string unescaped(std::string_view value);

/// The parts of a value between `;`, unescaped.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view value);

} // namespace cacofonisk::contacts
