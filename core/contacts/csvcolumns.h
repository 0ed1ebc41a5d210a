// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// Which column of a contact list contains what.
class CsvColumns
{
public:
    using Records = std::vector<std::vector<std::string>>;

    /// By the words of the first record, English or Dutch, as address books and spreadsheets write
    /// them; nothing if it names no column of numbers and so is not a header.
    [[nodiscard]] static std::optional<CsvColumns> ofHeader(const std::vector<std::string> &header);

    /// By the content of the columns: those with numbers, and, for the name, the first that
    /// contains neither numbers nor e-mail addresses.
    [[nodiscard]] static CsvColumns guessed(const Records &records);

    [[nodiscard]] bool hasNumbers() const { return !m_numbers.empty(); }

    /// The contact of a record.
    [[nodiscard]] Contact contactOf(const std::vector<std::string> &record) const;

private:
    struct NumberColumn
    {
        std::size_t column = 0;
        std::string label;
    };

    std::vector<std::size_t> m_names; ///< the full name, in any of these
    std::vector<std::size_t> m_parts; ///< first, middle and last name
    std::vector<std::size_t> m_organisations;
    std::vector<NumberColumn> m_numbers;
};

} // namespace cacofonisk::contacts
