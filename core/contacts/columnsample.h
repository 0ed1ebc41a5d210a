// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace cacofonisk::contacts {

/// What a column of a list of contacts contains.
enum class ColumnRole {
    Ignored, ///< nothing that is of use here
    Name,    ///< the full name
    FirstName,
    MiddleName,
    LastName,
    Company,
    Number, ///< one phone number or several
};

/// One for each column.
using ColumnRoles = std::vector<ColumnRole>;

/// Whether contacts can be made of these: of numbers, and of a name or a company.
[[nodiscard]] bool areEnough(const ColumnRoles &roles);

/// The columns of a list and its first lines, for a person to say what the columns contain. Texts
/// are UTF-8.
struct ColumnSample
{
    std::vector<std::vector<std::string>> lines; ///< the headings first, if there are any
    ColumnRoles roles;                           ///< as far as known; as many as the widest line

    bool operator==(const ColumnSample &) const = default;

    /// Tells lists with the same headings from others, without containing the headings themselves:
    /// in a list that has none they are somebody's name and number.
    [[nodiscard]] QString key() const;
};

/// What a person has said of lists whose headings tell too little, by ColumnSample::key().
using ColumnChoices = std::map<QString, ColumnRoles>;

} // namespace cacofonisk::contacts
