// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/contacts/columnsample.h"
#include "core/contacts/contact.h"

#include <string>
#include <string_view>
#include <vector>

namespace cacofonisk::contacts {

/// Makes contacts of records, once it is known which column contains what.
class CsvColumns
{
public:
    using Records = std::vector<std::vector<std::string>>;

    /// `headings`: what numbers are labelled with; empty: a list without headings.
    CsvColumns(const ColumnRoles &roles, const std::vector<std::string> &headings);

    /// Of a list without headings, by the content of its columns: those with numbers, and, for the
    /// name, the first that contains neither numbers nor e-mail addresses.
    [[nodiscard]] static ColumnRoles rolesOfContent(const Records &records);

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

/// Whether a field contains a number and nothing else.
[[nodiscard]] bool looksLikeNumber(std::string_view field);

} // namespace cacofonisk::contacts
