// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::calls {

/// The digits of a number as people write it, with a `+` in front as it has one; empty where the
/// text is no number.
[[nodiscard]] std::string digitsOfNumber(std::string_view text);

/// A text that is looked for in others (UTF-8), whatever the case of letters. Looking for it
/// allocates nothing unless both have letters beyond ASCII.
class SearchedText
{
public:
    SearchedText() = default;
    /// `numbers`: other ways to write a number that begins like `text`, as digits; see
    /// contacts::NumberPlan.
    explicit SearchedText(std::string_view text, std::vector<std::string> numbers = {});

    [[nodiscard]] bool isIn(std::string_view text) const;
    [[nodiscard]] bool isAllOf(std::string_view text) const;

    /// The same of numbers, which people write with spaces, dashes, dots, slashes and brackets
    /// between the digits: `(020) 123-45 67` is in `0201234567`. A number that begins in one of the
    /// other ways is found, too.
    [[nodiscard]] bool isInNumber(std::string_view number) const;
    [[nodiscard]] bool isNumber(std::string_view number) const;

    // What is looked for, for who asks a database for it:
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::string &digits() const { return m_digits; }
    [[nodiscard]] const std::vector<std::string> &numbers() const { return m_numbers; }

private:
    std::string m_text; ///< in small letters where it is ASCII, else as written
    std::vector<std::string> m_numbers;
    std::string m_digits; ///< see digitsOfNumber()
    bool m_isAscii = true;
};

} // namespace cacofonisk::calls
