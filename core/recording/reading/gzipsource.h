// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/reading/readbuffer.h"

#include <zlib.h>

#include <string_view>

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

    [[nodiscard]] SeekPoints seekPoints() const override { return m_points; }
    void setSeekPoints(const SeekPoints &points) override { m_points = points; }

private:
    [[nodiscard]] Result<bool> fill();
    void useRest();
    void skip(uInt count);
    [[nodiscard]] Result<bool> nextMember();
    void remember();
    [[nodiscard]] bool restart(const SeekPoint &point);

    ReadBuffer m_compressed;
    QString m_path;
    z_stream m_stream{};
    std::uint64_t m_out = 0; ///< bytes of text returned so far
    SeekPoints m_points;
    std::uint64_t m_distance;    ///< between points, in bytes of text
    bool m_withinMember = false; ///< started inside a member: zlib sees neither header nor trailer
    bool m_ended = false;
    bool m_truncated = false;
};

} // namespace cacofonisk::recording
