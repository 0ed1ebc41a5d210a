// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// Reads the records of comma-separated values (RFC 4180), with whichever delimiter the text uses
/// (`,`, `;` or tab), even with quotes that are not closed or that stand inside a field.
class CsvRecords
{
public:
    /// `text` is UTF-8 and outlives this.
    explicit CsvRecords(std::string_view text);

    /// The next record that is not empty; false at the end.
    [[nodiscard]] bool next(std::vector<std::string> &fields);

    /// Where the last record began, from 1.
    [[nodiscard]] std::size_t line() const { return m_line; }

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    [[nodiscard]] char tellDelimiter();
    [[nodiscard]] std::string readField();
    [[nodiscard]] bool readQuoted(std::string &field);
    [[nodiscard]] bool isEnd(std::size_t at) const;
    void skipLineEnd();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 0;
    std::size_t m_nextLine = 1;
    std::size_t m_unclosedUpTo = 0; ///< no quote before this is ever closed
    char m_delimiter;
};

} // namespace cacofonisk::contacts
