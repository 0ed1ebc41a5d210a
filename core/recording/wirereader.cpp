// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/wirereader.h"

namespace cacofonisk::recording {

WireReader::WireReader(Window window, ami::Problems &problems)
    : Reader(Format::Wire, std::move(window), problems)
    , m_parser(problems)
{}

bool WireReader::take(ami::Message &message)
{
    while (m_given == m_count) {
        std::string_view rest = m_window.rest();
        m_beginning = rest.data();
        m_beginningOffset = m_window.offset();
        m_given = 0;
        m_count = m_parser.next(rest, m_messages);
        m_window.take(static_cast<std::size_t>(rest.data() - m_beginning));
        if (m_count == 0 && !m_window.more()) {
            return false;
        }
    }
    message = m_messages[m_given++];
    m_offset = m_beginningOffset +
               static_cast<std::uint64_t>(message.lines().front().data() - m_beginning);
    return true;
}

void WireReader::restart()
{
    m_parser.reset();
    m_count = m_given = 0;
}

} // namespace cacofonisk::recording
