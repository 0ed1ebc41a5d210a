// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvreader.h"

#include "core/contacts/csvcolumns.h"
#include "core/contacts/csvheadings.h"
#include "core/contacts/csvrecords.h"

#include <algorithm>

namespace cacofonisk::contacts {

namespace {

constexpr std::size_t enough = 100; ///< records that show what a list is like
constexpr std::size_t shown = 8;

/// How a list is to be read.
struct Reading
{
    ColumnRoles roles;
    bool hasHeadings = true;
};

CsvColumns::Records firstRecords(std::string_view text)
{
    CsvRecords records(text);
    CsvColumns::Records first;
    std::vector<std::string> record;
    while (first.size() < enough && records.next(record)) {
        first.push_back(record);
    }
    return first;
}

ColumnSample sampleOf(const CsvColumns::Records &records)
{
    ColumnSample sample;
    sample.lines.assign(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(
                                                               std::min(records.size(), shown)));
    std::size_t width = 0;
    for (const auto &line : sample.lines) {
        width = std::max(width, line.size());
    }
    sample.roles = rolesOfHeadings(records.front());
    sample.roles.resize(width, ColumnRole::Ignored);
    return sample;
}

/// By what a person said, else by the headings, else, without headings, by the content.
Reading readingOf(const CsvColumns::Records &first, const ColumnSample &sample,
                  const ColumnChoices &choices)
{
    const std::vector<std::string> &line = first.front();
    if (const auto chosen = choices.find(sample.key()); chosen != choices.end()) {
        bool holdsNumber = false;
        for (std::size_t i = 0; i < std::min(line.size(), chosen->second.size()); ++i) {
            holdsNumber |= chosen->second[i] == ColumnRole::Number && looksLikeNumber(line[i]);
        }
        return {chosen->second, !holdsNumber};
    }
    const bool holdsNumber = std::any_of(line.begin(), line.end(), looksLikeNumber);
    return holdsNumber && !areEnough(sample.roles)
               ? Reading{CsvColumns::rolesOfContent(first), false}
               : Reading{sample.roles, true};
}

} // namespace

ContactList contactsOfCsv(std::string_view text, const ColumnChoices &choices)
{
    ContactList list;
    const CsvColumns::Records first = firstRecords(text);
    if (first.empty()) {
        return list;
    }
    ColumnSample sample = sampleOf(first);
    const Reading reading = readingOf(first, sample, choices);
    list.isAsking = !areEnough(reading.roles) && sample.roles.size() > 1;
    if (!list.isAsking) {
        sample.roles = reading.roles;
    }
    if (sample.roles.size() > 1) {
        list.columns = std::move(sample);
    }
    CsvRecords records(text);
    std::vector<std::string> record;
    bool isMore = records.next(record);
    if (list.isAsking) {
        return list;
    }
    if (!areEnough(reading.roles)) {
        list.addFault(records.line(), Error(QT_TRANSLATE_NOOP(
                                          "Error", "There is no column of phone numbers. Name it "
                                                   "in the first line, for example “phone”.")));
        return list;
    }
    const CsvColumns columns(reading.roles, reading.hasHeadings ? record : decltype(record)());
    isMore = reading.hasHeadings ? records.next(record) : isMore;
    while (isMore) {
        list.add(columns.contactOf(record), records.line());
        isMore = records.next(record);
    }
    return list;
}

} // namespace cacofonisk::contacts
