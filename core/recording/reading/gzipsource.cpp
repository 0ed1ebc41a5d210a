// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/reading/gzipsource.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib.h: the largest window, with gzip's header and trailer
constexpr int rawWindow = -15;      // the same without them
constexpr std::uint64_t firstDistance = 2 << 20; // about 8 ms to inflate
constexpr std::size_t mostPoints = 1024;         // of some 6 KiB each
constexpr std::size_t windowSize = 32 << 10;     // of deflate

using Bytes = std::vector<unsigned char>;

/// Empty if there is nothing before the point, or if memory is short.
Bytes windowOf(z_stream &stream)
{
    Bytes window(windowSize);
    auto size = static_cast<uInt>(window.size());
    if (inflateGetDictionary(&stream, window.data(), &size) != Z_OK) {
        return {};
    }
    uLongf packedSize = compressBound(size);
    Bytes packed(packedSize);
    if (compress2(packed.data(), &packedSize, window.data(), size, Z_BEST_SPEED) != Z_OK) {
        return {};
    }
    packed.resize(packedSize);
    packed.shrink_to_fit();
    return packed;
}

bool setWindow(z_stream &stream, const Bytes &packed)
{
    Bytes window(windowSize);
    uLongf size = window.size();
    return uncompress(window.data(), &size, packed.data(), packed.size()) == Z_OK &&
           inflateSetDictionary(&stream, window.data(), static_cast<uInt>(size)) == Z_OK;
}

} // namespace

GzipSource::GzipSource(ReadBuffer compressed, QString path)
    : m_compressed(std::move(compressed))
    , m_path(std::move(path))
    , m_distance(firstDistance)
{
    (void)inflateInit2(&m_stream, gzipWindow);
    useRest();
}

GzipSource::~GzipSource()
{
    (void)inflateEnd(&m_stream);
}

bool GzipSource::isGzip(std::string_view start)
{
    return start.starts_with("\x1f\x8b");
}

/// Sees to it that there is input; false at the end of the file.
Result<bool> GzipSource::fill()
{
    if (m_stream.avail_in > 0) {
        return true;
    }
    m_compressed.consume(m_compressed.rest().size());
    if (!m_compressed.more()) {
        return m_compressed.error() ? Result<bool>(tl::unexpected(*m_compressed.error())) : false;
    }
    useRest();
    return true;
}

void GzipSource::useRest()
{
    const std::string_view rest = m_compressed.rest();
    m_stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(rest.data()));
    m_stream.avail_in = static_cast<uInt>(rest.size());
}

void GzipSource::skip(uInt count)
{
    m_stream.next_in += count;
    m_stream.avail_in -= count;
}

/// Goes on to the member that follows; false where none does.
Result<bool> GzipSource::nextMember()
{
    constexpr int trailer = 8;
    for (int i = 0; m_withinMember && i < trailer; ++i) {
        const auto more = fill();
        if (!more || !*more) {
            m_truncated = more.has_value();
            return more;
        }
        skip(1);
    }
    m_withinMember = false;
    (void)inflateReset2(&m_stream, gzipWindow);
    return fill();
}

Result<std::size_t> GzipSource::read(char *to, std::size_t most)
{
    m_stream.next_out = reinterpret_cast<unsigned char *>(to);
    m_stream.avail_out = static_cast<uInt>(most);
    const auto given = [&] { return most - m_stream.avail_out; };
    while (m_stream.avail_out > 0 && !m_ended) {
        const auto more = fill();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            m_ended = m_truncated = true;
            break;
        }
        const auto before = m_stream.avail_out;
        const int outcome = inflate(&m_stream, Z_BLOCK);
        m_out += before - m_stream.avail_out;
        if (outcome == Z_STREAM_END) {
            const auto member = nextMember();
            if (!member) {
                return tl::unexpected(member.error());
            }
            m_ended = !*member;
        } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
            m_ended = true;
            if (given() == 0) {
                return tl::unexpected(
                    Error(QT_TRANSLATE_NOOP(
                              "Error",
                              "%1 is damaged: its compressed data cannot be read beyond byte %2."),
                          {m_path, QString::number(m_out)}));
            }
            m_ended = false; // say it when what there is has been used
            break;
        }
        remember();
    }
    return given();
}

void GzipSource::remember()
{
    constexpr int blockEnd = 128; // zlib.h, inflate(): the meaning of data_type
    constexpr int lastBlock = 64;
    constexpr int unusedBits = 7;
    const std::uint64_t last = m_points.empty() ? 0 : m_points.back()->out;
    if ((m_stream.data_type & blockEnd) == 0 || (m_stream.data_type & lastBlock) != 0 ||
        m_out < last + m_distance) {
        return;
    }
    const std::uint64_t in = m_compressed.offset() + m_compressed.rest().size() - m_stream.avail_in;
    SeekPoint point{in, m_out, m_stream.data_type & unusedBits, windowOf(m_stream)};
    if (point.window.empty()) {
        return;
    }
    m_points.push_back(std::make_shared<const SeekPoint>(std::move(point)));
    if (m_points.size() > mostPoints) {
        bool odd = false;
        std::erase_if(m_points, [&odd](const auto &) { return odd = !odd; });
        m_distance *= 2;
    }
}

bool GzipSource::restart(const SeekPoint &point)
{
    const std::uint64_t from = point.in - (point.bits > 0 ? 1 : 0);
    if (!m_compressed.seek(from)) {
        return false;
    }
    useRest();
    m_out = point.out;
    m_ended = m_truncated = false;
    m_withinMember = point.out > 0;
    (void)inflateReset2(&m_stream, m_withinMember ? rawWindow : gzipWindow);
    if (point.bits > 0) {
        const auto more = fill();
        if (!more || !*more) {
            return false;
        }
        (void)inflatePrime(&m_stream, point.bits, *m_stream.next_in >> (8 - point.bits));
        skip(1);
    }
    return !m_withinMember || setWindow(m_stream, point.window);
}

bool GzipSource::seek(std::uint64_t offset)
{
    const auto behind =
        std::upper_bound(m_points.begin(), m_points.end(), offset,
                         [](std::uint64_t at, const auto &point) { return at < point->out; });
    const SeekPoint start;
    const SeekPoint &point = behind == m_points.begin() ? start : **std::prev(behind);
    if ((offset < m_out || point.out > m_out) && !restart(point)) {
        return false;
    }
    std::vector<char> skipped(64 << 10);
    while (m_out < offset) {
        const auto most = std::min<std::uint64_t>(offset - m_out, skipped.size());
        if (const auto count = read(skipped.data(), most); !count || *count == 0) {
            return false;
        }
    }
    return true;
}

} // namespace cacofonisk::recording
