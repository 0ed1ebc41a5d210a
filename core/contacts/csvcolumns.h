// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/contact.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// Which column of a list of contacts is what.
class CsvColumns
{
public:
    using Records = std::vector<std::vector<std::string>>;

    /// By the words of the first record, English or Dutch, as address books and spreadsheets write
    /// them; nothing where it says no column of numbers, and so is no header.
    [[nodiscard]] static std::optional<CsvColumns> ofHeader(const std::vector<std::string> &header);

    /// By what stands in the columns: the numbers, and the first that is none and no e-mail
    /// address for the name.
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

    std::vector<std::size_t> m_names; ///< the whole name, in any of these
    std::vector<std::size_t> m_parts; ///< first, middle and last name
    std::vector<std::size_t> m_organisations;
    std::vector<NumberColumn> m_numbers;
};

} // namespace cacofonisk::contacts
