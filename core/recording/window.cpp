// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/window.h"

#include <cstring>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t chunk = 256 << 10; // stays in the second-level cache
constexpr std::size_t padding = 64;      // SIMDJSON_PADDING

} // namespace

Window::Window(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
    , m_buffer(chunk + padding)
{}

void Window::take(std::size_t count)
{
    m_begin += count;
    m_offset += count;
}

bool Window::more()
{
    if (m_isNowhere) {
        return false;
    }
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size());
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end + padding + chunk / 2 > m_buffer.size()) {
        m_buffer.resize(m_buffer.size() * 2);
    }
    const auto count = m_source->read(m_buffer.data() + m_end, m_buffer.size() - padding - m_end);
    if (!count) {
        m_error = count.error();
        return false;
    }
    m_end += *count;
    return *count > 0;
}

bool Window::seek(std::uint64_t offset)
{
    if (!m_isNowhere && offset >= m_offset && offset <= m_offset + size()) {
        take(offset - m_offset);
        return true;
    }
    m_begin = m_end = 0;
    m_offset = offset;
    m_isNowhere = !m_source->seek(offset);
    return !m_isNowhere;
}

} // namespace cacofonisk::recording
