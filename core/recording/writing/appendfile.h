// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace cacofonisk::recording {

/// A file that is appended to. Each piece is passed to the operating system at once and nothing is
/// buffered in the program, so that even a crash loses at most the piece being written. (In a power
/// failure, the system may lose what it has not put on the disk.)
///
/// Not thread-safe.
class AppendFile
{
public:
    ~AppendFile();
    AppendFile(const AppendFile &) = delete;
    AppendFile &operator=(const AppendFile &) = delete;

    /// Opens a file, or creates one that only its owner can read and write; `-` is standard output.
    [[nodiscard]] static Result<std::unique_ptr<AppendFile>> open(const QString &path);

    /// Writes a piece completely, or not at all if there is an error: a part that was written is
    /// removed again, if the file allows it (a pipe does not).
    [[nodiscard]] Result<void> append(std::string_view piece);

    /// Truncates the file to `size` bytes; does nothing to a pipe.
    [[nodiscard]] Result<void> cutTo(std::uint64_t size);

    /// In bytes; 0 for a pipe.
    [[nodiscard]] std::uint64_t size() const;

    /// Whether the file was deleted: what is written to it is lost.
    [[nodiscard]] bool isGone() const;

private:
    AppendFile(QString path, int file);

    [[nodiscard]] tl::unexpected<Error> failed(int code) const;

    QString m_path;
    int m_file;
};

} // namespace cacofonisk::recording
