// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/recording/reading/seekpoint.h"

#include <QFile>

#include <cstdint>
#include <memory>

namespace cacofonisk::recording {

/// A sequence of bytes: a file, a pipe, or the contents of a compressed one.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Reads up to `most` bytes into `to`. Returns how many; 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> read(char *to, std::size_t most) = 0;

    /// Continues at `offset`, in bytes as read() returns them. False if that is impossible, as in a
    /// pipe: the position is then undefined.
    [[nodiscard]] virtual bool seek(std::uint64_t offset) = 0;

    /// How much of it has been read, from 0 to 1; 0 if the size is unknown.
    [[nodiscard]] virtual double progress() const = 0;

    /// Whether the same bytes can be opened several times, each with a position of its own.
    [[nodiscard]] virtual bool isPlainFile() const { return false; }

    /// From where seek() can begin, for others that read the same bytes; none are needed where it
    /// takes no time.
    [[nodiscard]] virtual SeekPoints seekPoints() const { return {}; }
    virtual void setSeekPoints(const SeekPoints & /*points*/) {}
};

/// An uncompressed file, or standard input.
class FileSource final : public ByteSource
{
public:
    /// `-` is standard input. Fails for a folder, and if the file cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString &path);

    [[nodiscard]] Result<std::size_t> read(char *to, std::size_t most) override;
    [[nodiscard]] bool seek(std::uint64_t offset) override;
    [[nodiscard]] double progress() const override;

    [[nodiscard]] bool isPlainFile() const override { return !m_file.isSequential(); }

private:
    FileSource() = default;

    QFile m_file;
    qint64 m_size = 0; ///< at least this; a file that gets shorter is an error
};

} // namespace cacofonisk::recording
