// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/contacts/csvrecords.h"

#include <algorithm>
#include <array>

namespace cacofonisk::contacts {

CsvRecords::CsvRecords(std::string_view text)
    : m_text(text)
    , m_delimiter(tellDelimiter())
{}

/// The one that the first line has most of; a spreadsheet may say it there.
char CsvRecords::tellDelimiter()
{
    constexpr std::string_view said = "sep=";
    const std::string_view line = m_text.substr(0, m_text.find_first_of("\r\n"));
    if (line.size() == said.size() + 1 && line.starts_with(said)) {
        m_at = line.size();
        skipLineEnd();
        return line.back();
    }
    std::array<std::size_t, 3> counts{};
    constexpr std::string_view delimiters = ";,\t";
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted ^= c == '"';
        const std::size_t which = delimiters.find(c);
        if (!isQuoted && which != std::string_view::npos) {
            ++counts[which];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return delimiters[static_cast<std::size_t>(most - counts.begin())];
}

bool CsvRecords::next(std::vector<std::string> &fields)
{
    const auto isEmpty = [](const std::string &field) { return field.empty(); };
    fields.clear();
    while (m_at < m_text.size() && std::all_of(fields.begin(), fields.end(), isEmpty)) {
        fields.clear();
        m_line = m_nextLine;
        fields.push_back(readField());
        while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            fields.push_back(readField());
        }
        skipLineEnd();
    }
    return !std::all_of(fields.begin(), fields.end(), isEmpty);
}

bool CsvRecords::isEnd(std::size_t at) const
{
    return at >= m_text.size() || m_text[at] == m_delimiter || m_text[at] == '\n' ||
           m_text[at] == '\r';
}

std::string CsvRecords::readField()
{
    std::string field;
    if (readQuoted(field)) {
        return field;
    }
    const std::size_t begin = m_at;
    while (!isEnd(m_at)) {
        ++m_at;
    }
    return std::string(m_text.substr(begin, m_at - begin));
}

/// False, and nothing taken, where there is no quote that is closed before long.
bool CsvRecords::readQuoted(std::string &field)
{
    constexpr std::size_t longest = 16 << 10;
    if (m_at >= m_text.size() || m_text[m_at] != '"' || m_at < m_unclosedUpTo) {
        return false;
    }
    const std::size_t limit = std::min(m_text.size(), m_at + longest);
    std::size_t lines = 0;
    for (std::size_t at = m_at + 1; at < limit; ++at) {
        const bool isQuote = m_text[at] == '"';
        if (isQuote && at + 1 < m_text.size() && m_text[at + 1] == '"') {
            ++at;
        } else if (isQuote && isEnd(at + 1)) {
            m_at = at + 1;
            m_nextLine += lines;
            return true;
        }
        lines += m_text[at] == '\n';
        field += m_text[at];
    }
    m_unclosedUpTo = limit;
    field.clear();
    return false;
}

void CsvRecords::skipLineEnd()
{
    if (m_at < m_text.size()) {
        const bool isPair = m_text.substr(m_at).starts_with("\r\n");
        m_at += isPair ? 2 : 1;
        ++m_nextLine;
    }
}

} // namespace cacofonisk::contacts
