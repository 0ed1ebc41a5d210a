// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvcolumns.h"

#include "core/contacts/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace cacofonisk::contacts {

namespace {

using Words = std::span<const std::string_view>;

bool isIn(Words words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A header in small letters, of which letters and digits alone are left.
std::string plain(std::string_view header)
{
    std::string text = lowered(header);
    std::erase_if(text, [](char c) {
        return !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
               static_cast<unsigned char>(c) < 0x80;
    });
    return text;
}

// The words of Google, Outlook, Thunderbird, Nextcloud and of people, without spaces.
constexpr std::array<std::string_view, 16> wholeNames{
    "name",    "naam",        "fullname",       "displayname", "volledigenaam", "weergavenaam",
    "contact", "contactname", "contactpersoon", "contactnaam", "callername",    "calleridname",
    "fileas",  "opslaanals",  "description",    "omschrijving"};
constexpr std::array<std::string_view, 5> firstNames{"firstname", "givenname", "voornaam",
                                                     "roepnaam", "voornamen"};
constexpr std::array<std::string_view, 5> middleNames{
    "middlename", "additionalname", "tussenvoegsel", "tussenvoegsels", "middelstenaam"};
constexpr std::array<std::string_view, 5> lastNames{"lastname", "surname", "familyname",
                                                    "achternaam", "familienaam"};
constexpr std::array<std::string_view, 10> organisations{
    "company",      "companyname",      "bedrijf",           "bedrijfsnaam", "organisation",
    "organization", "organizationname", "organization1name", "organisatie",  "firma"};
constexpr std::array<std::string_view, 17> numbers{
    "number",      "nummer",         "nr",      "num",  "no",      "ext",
    "extension",   "extensie",       "toestel", "tel",  "gsm",     "cell",
    "calleridnum", "calleridnumber", "msisdn",  "e164", "doorkies"};
constexpr std::array<std::string_view, 9> numberParts{"phone",         "telefoon",  "telephone",
                                                      "telnr",         "mobile",    "mobiel",
                                                      "toestelnummer", "extension", "telefax"};
constexpr std::array<std::string_view, 4> kinds{"type", "label", "soort", "location"};

bool isNumberColumn(const std::string &header)
{
    const auto isPart = [&](std::string_view part) {
        return header.find(part) != std::string::npos;
    };
    const auto isEnd = [&](std::string_view end) { return header.ends_with(end); };
    return isIn(numbers, header) || (std::any_of(numberParts.begin(), numberParts.end(), isPart) &&
                                     std::none_of(kinds.begin(), kinds.end(), isEnd));
}

bool looksLikeNumber(std::string_view field)
{
    constexpr std::ptrdiff_t shortest = 2;
    const auto digits =
        std::count_if(field.begin(), field.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= shortest &&
           field.find_first_not_of("0123456789+-()./ \xc2\xa0") == std::string_view::npos;
}

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

std::optional<CsvColumns> CsvColumns::ofHeader(const std::vector<std::string> &header)
{
    CsvColumns columns;
    std::array<std::vector<std::size_t>, 3> parts;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string word = plain(header[i]);
        if (isIn(wholeNames, word)) {
            columns.m_names.push_back(i);
        } else if (isIn(firstNames, word)) {
            parts[0].push_back(i);
        } else if (isIn(middleNames, word)) {
            parts[1].push_back(i);
        } else if (isIn(lastNames, word)) {
            parts[2].push_back(i);
        } else if (isIn(organisations, word)) {
            columns.m_organisations.push_back(i);
        } else if (isNumberColumn(word)) {
            columns.m_numbers.push_back({i, std::string(trimmed(header[i]))});
        }
    }
    for (const auto &part : parts) {
        columns.m_parts.insert(columns.m_parts.end(), part.begin(), part.end());
    }
    return columns.m_numbers.empty() ? std::nullopt : std::optional(columns);
}

CsvColumns CsvColumns::guessed(const Records &records)
{
    CsvColumns columns;
    std::size_t count = 0;
    for (const auto &record : records) {
        count = std::max(count, record.size());
    }
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
            columns.m_numbers.push_back({column, {}});
        } else if (texts * 2 > filled && columns.m_names.empty()) {
            columns.m_names.push_back(column);
        }
    }
    return columns;
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
