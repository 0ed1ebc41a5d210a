// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/readbuffer.h"

#include <cstring>

namespace cacofonisk::recording {

namespace {

constexpr std::size_t roomAtOnce = 256 << 10; // stays in the second-level cache
constexpr std::size_t padding = 64;           // SIMDJSON_PADDING

} // namespace

ReadBuffer::ReadBuffer(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
    , m_buffer(roomAtOnce + padding)
{}

void ReadBuffer::consume(std::size_t count)
{
    m_rest.remove_prefix(count);
    m_offset += count;
}

bool ReadBuffer::more()
{
    if (m_isNowhere) {
        return false;
    }
    const std::size_t size = m_rest.size();
    if (size > 0) {
        std::memmove(m_buffer.data(), m_rest.data(), size);
    }
    if (size + padding + roomAtOnce / 2 > m_buffer.size()) {
        m_buffer.resize(m_buffer.size() * 2);
    }
    m_rest = {m_buffer.data(), size};
    const auto count = m_source->read(m_buffer.data() + size, m_buffer.size() - padding - size);
    if (!count) {
        m_error = count.error();
        return false;
    }
    m_rest = {m_buffer.data(), size + *count};
    return *count > 0;
}

bool ReadBuffer::seek(std::uint64_t offset)
{
    if (!m_isNowhere && offset >= m_offset && offset <= m_offset + m_rest.size()) {
        consume(offset - m_offset);
        return true;
    }
    m_rest = {};
    m_offset = offset;
    m_isNowhere = !m_source->seek(offset);
    return !m_isNowhere;
}

} // namespace cacofonisk::recording
