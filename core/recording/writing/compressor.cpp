// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/writing/compressor.h"

namespace cacofonisk::recording {

Compressor::Compressor()
{
    constexpr int gzipWindow =
        15 + 16;              // zlib.h: the largest window, with gzip's header and trailer
    constexpr int memory = 8; // zlib.h: the default
    (void)deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memory,
                       Z_DEFAULT_STRATEGY);
}

Compressor::~Compressor()
{
    (void)deflateEnd(&m_stream);
}

std::string_view Compressor::run(std::string_view piece, int flush)
{
    constexpr std::size_t step = 4 << 10;
    m_stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(piece.data()));
    m_stream.avail_in = static_cast<uInt>(piece.size());
    std::size_t size = 0;
    do {
        m_out.resize(size + step);
        m_stream.next_out = reinterpret_cast<unsigned char *>(m_out.data() + size);
        m_stream.avail_out = static_cast<uInt>(step);
        (void)deflate(&m_stream, flush);
        size += step - m_stream.avail_out;
    } while (m_stream.avail_out == 0);
    return std::string_view(m_out).substr(0, size);
}

} // namespace cacofonisk::recording
