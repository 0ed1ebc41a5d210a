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
    m_offset = m_window.offset();
    do {
        std::string_view rest = m_window.rest();
        const std::size_t before = rest.size();
        const bool whole = m_parser.next(rest, message);
        m_window.take(before - rest.size());
        if (whole) {
            return true;
        }
    } while (m_window.more());
    return false;
}

void WireReader::restart()
{
    m_parser.reset();
}

} // namespace cacofonisk::recording
