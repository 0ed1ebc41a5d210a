// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/wirereader.h"

namespace cacofonisk::recording {

WireReader::WireReader(QString path, ReadBuffer buffer, ami::Problems &problems)
    : Reader(std::move(path), Format::Wire, std::move(buffer), problems)
    , m_parser(problems)
{}

std::size_t WireReader::readBatch()
{
    do {
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
    return 0;
}

} // namespace cacofonisk::recording
