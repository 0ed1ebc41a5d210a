// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/readbuffer.h"

#include <zlib.h>

#include <string_view>
#include <vector>

namespace cacofonisk::recording {

/// The contents of a gzip file; several members in a row are one text. If the file ends too early,
/// what there is can be read, and isTruncated() says so.
class GzipSource final : public ByteSource
{
public:
    /// `path` is only for error messages.
    GzipSource(ReadBuffer compressed, QString path);
    ~GzipSource() override;

    [[nodiscard]] static bool isGzip(std::string_view start);

    [[nodiscard]] Result<std::size_t> read(char *to, std::size_t most) override;
    [[nodiscard]] bool seek(std::uint64_t offset) override;
    [[nodiscard]] double progress() const override { return m_compressed.source().progress(); }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }

private:
    /// A point between two deflate blocks at which inflating can start, with the text before it.
    struct Point
    {
        std::uint64_t in = 0;  ///< compressed bytes before it, including one that is partly used
        std::uint64_t out = 0; ///< bytes of text before it
        int bits = 0;          ///< how many bits of that byte are still unused
        std::vector<unsigned char> window;
    };

    [[nodiscard]] Result<bool> fill();
    void useRest();
    void skip(uInt count);
    [[nodiscard]] Result<bool> nextMember();
    void remember();
    [[nodiscard]] bool restart(const Point &point);

    ReadBuffer m_compressed;
    QString m_path;
    z_stream m_stream{};
    std::uint64_t m_out = 0; ///< bytes of text returned so far
    std::vector<Point> m_points;
    std::uint64_t m_distance;    ///< between points, in bytes of text
    bool m_withinMember = false; ///< started inside a member: zlib sees neither header nor trailer
    bool m_ended = false;
    bool m_truncated = false;
};

} // namespace cacofonisk::recording
