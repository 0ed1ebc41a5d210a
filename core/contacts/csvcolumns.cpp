// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvcolumns.h"

#include "core/contacts/text.h"

#include <algorithm>
#include <array>

namespace cacofonisk::contacts {

namespace {

bool holdsLetters(std::string_view field)
{
    return std::any_of(field.begin(), field.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

std::string_view fieldOf(const std::vector<std::string> &record, std::size_t column)
{
    return column < record.size() ? trimmed(record[column]) : std::string_view();
}

std::string firstOf(const std::vector<std::string> &record, const std::vector<std::size_t> &columns)
{
    for (const std::size_t column : columns) {
        if (const std::string_view field = fieldOf(record, column); !field.empty()) {
            return std::string(field);
        }
    }
    return {};
}

std::string joined(const std::vector<std::string> &record, const std::vector<std::size_t> &columns)
{
    std::string text;
    for (const std::size_t column : columns) {
        const std::string_view field = fieldOf(record, column);
        text.append(text.empty() || field.empty() ? "" : " ").append(field);
    }
    return text;
}

/// The numbers of a field: several have ` ::: ` (Google), `;`, `|` or a line end between.
void addNumbers(Contact &contact, std::string_view field, const std::string &label)
{
    constexpr std::string_view between = ":::";
    while (!field.empty()) {
        const std::size_t end =
            std::min({field.find(between), field.find_first_of(";|\n"), field.size()});
        const std::string_view number = trimmed(field.substr(0, end));
        if (!number.empty()) {
            contact.numbers.push_back({std::string(number), label});
        }
        const bool isGoogle = field.substr(end).starts_with(between);
        field.remove_prefix(std::min(end + (isGoogle ? between.size() : 1), field.size()));
    }
}

} // namespace

bool looksLikeNumber(std::string_view field)
{
    constexpr std::ptrdiff_t shortest = 2;
    const auto digits =
        std::count_if(field.begin(), field.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= shortest &&
           field.find_first_not_of("0123456789+-()./ \xc2\xa0") == std::string_view::npos;
}

CsvColumns::CsvColumns(const ColumnRoles &roles, const std::vector<std::string> &headings)
{
    std::array<std::vector<std::size_t>, 3> parts;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        switch (roles[i]) {
        case ColumnRole::Ignored:
            break;
        case ColumnRole::Name:
            m_names.push_back(i);
            break;
        case ColumnRole::FirstName:
            parts[0].push_back(i);
            break;
        case ColumnRole::MiddleName:
            parts[1].push_back(i);
            break;
        case ColumnRole::LastName:
            parts[2].push_back(i);
            break;
        case ColumnRole::Company:
            m_organisations.push_back(i);
            break;
        case ColumnRole::Number:
            m_numbers.push_back({i, std::string(fieldOf(headings, i))});
            break;
        }
    }
    for (const auto &part : parts) {
        m_parts.insert(m_parts.end(), part.begin(), part.end());
    }
}

ColumnRoles CsvColumns::rolesOfContent(const Records &records)
{
    std::size_t count = 0;
    for (const auto &record : records) {
        count = std::max(count, record.size());
    }
    ColumnRoles roles(count, ColumnRole::Ignored);
    bool hasName = false;
    for (std::size_t column = 0; column < count; ++column) {
        std::size_t filled = 0;
        std::size_t numeric = 0;
        std::size_t texts = 0;
        for (const auto &record : records) {
            const std::string_view field = fieldOf(record, column);
            filled += !field.empty();
            numeric += looksLikeNumber(field);
            texts += holdsLetters(field) && field.find('@') == std::string_view::npos;
        }
        if (numeric * 2 > filled) {
            roles[column] = ColumnRole::Number;
        } else if (texts * 2 > filled && !hasName) {
            roles[column] = ColumnRole::Name;
            hasName = true;
        }
    }
    return roles;
}

Contact CsvColumns::contactOf(const std::vector<std::string> &record) const
{
    Contact contact;
    contact.name = firstOf(record, m_names);
    if (contact.name.empty()) {
        contact.name = joined(record, m_parts);
    }
    contact.organisation = firstOf(record, m_organisations);
    for (const NumberColumn &number : m_numbers) {
        addNumbers(contact, fieldOf(record, number.column), number.label);
    }
    return contact;
}

} // namespace cacofonisk::contacts
