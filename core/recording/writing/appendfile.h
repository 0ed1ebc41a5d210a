// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace cacofonisk::recording {

/// A file that grows at its end, by one write of the system for each piece: nothing waits in
/// memory of the program, so that its end, however sudden, loses at most the piece being written.
/// (The system may still lose what it has not put on the disk when the power fails.)
///
/// Not thread-safe.
class AppendFile
{
public:
    ~AppendFile();
    AppendFile(const AppendFile &) = delete;
    AppendFile &operator=(const AppendFile &) = delete;

    /// Opens a file, and creates it where there is none, for its owner's eyes alone; `-` is
    /// standard output.
    [[nodiscard]] static Result<std::unique_ptr<AppendFile>> open(const QString &path);

    /// Writes a piece whole, or not at all: what was written of one that does not fit is taken
    /// back, as far as the file allows (a pipe does not).
    [[nodiscard]] Result<void> append(std::string_view piece);

    /// Cuts the file off behind `size` bytes.
    [[nodiscard]] Result<void> cutTo(std::uint64_t size);

    /// In bytes; 0 for what has none.
    [[nodiscard]] std::uint64_t size() const;

    /// Whether somebody deleted the file: what is written to it is lost.
    [[nodiscard]] bool isGone() const;

private:
    AppendFile(QString path, int file);

    [[nodiscard]] tl::unexpected<Error> failed(int code) const;

    QString m_path;
    int m_file;
};

} // namespace cacofonisk::recording
