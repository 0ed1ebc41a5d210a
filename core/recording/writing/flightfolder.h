// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/recording/writing/appendfile.h"

#include <QLockFile>

#include <memory>

namespace cacofonisk::recording {

/// A temporary file that is deleted with this, if it exists. May be deleted in any thread.
class FlightFile
{
public:
    explicit FlightFile(QString path)
        : m_path(std::move(path))
    {}
    ~FlightFile();
    FlightFile(const FlightFile &) = delete;
    FlightFile &operator=(const FlightFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// A folder for temporary files that is deleted with all its files: at the end; if the program
/// crashed, when the next one creates a folder of its own beside it.
class FlightFolder
{
public:
    /// Creates one in the folder `parent`, which is created if needed, for its owner alone. Deletes
    /// those there that no running program has.
    [[nodiscard]] static Result<std::unique_ptr<FlightFolder>> create(const QString &parent);
    ~FlightFolder();
    FlightFolder(const FlightFolder &) = delete;
    FlightFolder &operator=(const FlightFolder &) = delete;

    /// One that does not exist yet. Its folder may be gone before it.
    [[nodiscard]] std::shared_ptr<FlightFile> newFile();

private:
    FlightFolder(const QString &path, std::unique_ptr<QLockFile> lock)
        : m_path(path)
        , m_lock(std::move(lock))
    {}

    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< beside it: shows that the program is running
    int m_files = 0;
};

} // namespace cacofonisk::recording
