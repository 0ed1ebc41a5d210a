// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <vector>

namespace cacofonisk::test {

/// A folder for a test's files, gone with this.
class Files
{
public:
    /// Writes a file, over one of that name; its path.
    QString write(const QString &name, const QByteArray &content);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &path);

/// One member of a gzip file.
[[nodiscard]] QByteArray gzipped(const QByteArray &content);

/// What a reader made of a file.
struct Reading
{
    QStringList messages; ///< as lines of a script
    std::vector<std::uint64_t> offsets;
    QStringList problems; ///< see problemLines()
    QString error;        ///< that it did not open, or ended with
};

[[nodiscard]] Reading readAll(const QString &path);

} // namespace cacofonisk::test
