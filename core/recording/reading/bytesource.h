// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QFile>

#include <cstdint>
#include <memory>

namespace cacofonisk::recording {

/// Bytes in a row: of a file, a pipe, or what a compressed one holds.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Puts up to `most` bytes at `to`; returns how many, 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> read(char *to, std::size_t most) = 0;

    /// Goes on at `offset` (bytes as read() gives them). False for a pipe; where it goes on then
    /// is not said.
    [[nodiscard]] virtual bool seek(std::uint64_t offset) = 0;

    /// How much of the whole was read, from 0 to 1; 0 where the size is not known.
    [[nodiscard]] virtual double progress() const = 0;

    /// Whether other sources of the same bytes can be opened, each with a place of its own.
    [[nodiscard]] virtual bool isPlainFile() const { return false; }
};

/// A file as it is, or standard input.
class FileSource final : public ByteSource
{
public:
    /// `-` is standard input.
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString &path);

    [[nodiscard]] Result<std::size_t> read(char *to, std::size_t most) override;
    [[nodiscard]] bool seek(std::uint64_t offset) override;
    [[nodiscard]] double progress() const override;

    [[nodiscard]] bool isPlainFile() const override { return !m_file.isSequential(); }

private:
    FileSource() = default;

    QFile m_file;
    qint64 m_size = 0; ///< that it had at least
};

} // namespace cacofonisk::recording
