// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/wirereader.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

constexpr std::uint64_t oneDamage = 4096; // what is no farther apart: a block of a disk

} // namespace

WireReader::WireReader(QString path, ReadBuffer buffer, ami::Problems &problems)
    : Reader(std::move(path), Format::Wire, std::move(buffer), problems)
    , m_parser(problems)
{}

std::size_t WireReader::readBatch()
{
    do {
        findDamage();
        std::string_view rest = m_buffer.rest();
        const char *const begin = rest.data();
        const std::uint64_t offset = m_buffer.offset();
        const std::size_t count = m_parser.next(rest, m_messages);
        m_buffer.consume(static_cast<std::size_t>(rest.data() - begin));
        for (std::size_t i = 0; i < count; ++i) {
            const char *const message = m_messages[i].lines().front().data();
            m_offsets[i] = offset + static_cast<std::uint64_t>(message - begin);
        }
        if (count > 0) {
            return count;
        }
    } while (m_buffer.more() || m_parser.end());
    countDamage();
    return 0;
}

/// Searches what was read last for NUL bytes, which no text has.
void WireReader::findDamage()
{
    const std::string_view rest = m_buffer.rest();
    const std::uint64_t end = m_buffer.offset() + rest.size();
    if (m_searched >= end) {
        return;
    }
    std::size_t at = std::max(m_searched, m_buffer.offset()) - m_buffer.offset();
    while ((at = rest.find('\0', at)) != std::string_view::npos) {
        const std::uint64_t offset = m_buffer.offset() + at;
        const std::size_t next = rest.find_first_not_of('\0', at);
        at = std::min(next, rest.size());
        if (offset > m_damageEnd + oneDamage) {
            countDamage();
        }
        if (m_damageBegin == m_damageEnd) {
            m_damageBegin = offset;
        }
        m_damageEnd = m_buffer.offset() + at;
    }
    m_searched = end;
}

void WireReader::countDamage()
{
    if (m_damageEnd > m_damageBegin) {
        countPart(ami::Problem::NoText, m_damageBegin, m_damageEnd);
        m_damageBegin = m_damageEnd;
    }
}

} // namespace cacofonisk::recording
