// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvreader.h"

#include "core/contacts/csvcolumns.h"
#include "core/contacts/csvrecords.h"

namespace cacofonisk::contacts {

namespace {

/// By the first records, where there is no header.
CsvColumns guessedColumns(std::string_view text)
{
    constexpr std::size_t enough = 100;
    CsvRecords records(text);
    CsvColumns::Records first;
    std::vector<std::string> record;
    while (first.size() < enough && records.next(record)) {
        first.push_back(record);
    }
    return CsvColumns::guessed(first);
}

} // namespace

ContactList contactsOfCsv(std::string_view text)
{
    ContactList list;
    CsvRecords records(text);
    std::vector<std::string> record;
    if (!records.next(record)) {
        return list;
    }
    const auto header = CsvColumns::ofHeader(record);
    const CsvColumns columns = header ? *header : guessedColumns(text);
    if (!columns.hasNumbers()) {
        list.addFault(records.line(), Error(QT_TRANSLATE_NOOP(
                                          "Error", "There is no column of phone numbers. Name it "
                                                   "in the first line, for example “phone”.")));
        return list;
    }
    bool isMore = !header || records.next(record);
    while (isMore) {
        list.add(columns.contactOf(record), records.line());
        isMore = records.next(record);
    }
    return list;
}

} // namespace cacofonisk::contacts
