// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/readbuffer.h"

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

void ReadBuffer::take(std::size_t count)
{
    m_rest.remove_prefix(count);
    m_offset += count;
}

bool ReadBuffer::more()
{
    if (m_isNowhere) {
        return false;
    }
    const std::size_t before = m_rest.size();
    const auto grown = m_map ? show() : read();
    if (!grown) {
        m_error = grown.error();
        return false;
    }
    if (grown->size() <= before) {
        return false;
    }
    m_rest = *grown;
    return true;
}

/// The rest with what follows it.
Result<std::string_view> ReadBuffer::read()
{
    const std::size_t size = m_rest.size();
    if (size > 0) {
        std::memmove(m_buffer.data(), m_rest.data(), size);
    }
    if (size + padding + roomAtOnce / 2 > m_buffer.size()) {
        m_buffer.resize(m_buffer.size() * 2);
    }
    m_rest = {m_buffer.data(), size};
    const auto count = m_source->read(m_buffer.data() + size, m_buffer.size() - padding - size);
    return count.map(
        [&](std::size_t more) { return std::string_view(m_buffer.data(), size + more); });
}

/// The same.
Result<std::string_view> ReadBuffer::show()
{
    if (const auto error = m_map->error()) {
        return tl::unexpected(*error);
    }
    (void)m_source->seek(m_offset + m_rest.size()); // for its progress()
    return m_map->show(m_offset, m_rest.size());
}

bool ReadBuffer::seek(std::uint64_t offset)
{
    if (!m_isNowhere && offset >= m_offset && offset <= m_offset + m_rest.size()) {
        take(offset - m_offset);
        return true;
    }
    m_rest = {};
    m_offset = offset;
    m_isNowhere = !m_source->seek(offset);
    return !m_isNowhere;
}

} // namespace cacofonisk::recording
