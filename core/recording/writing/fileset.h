// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace cacofonisk::recording {

/// The files of one recording: `pbx.jsonl` is the first, the others are named after the time (in
/// UTC) at which they begin: `pbx-20261123-140211.jsonl`.
class FileSet
{
public:
    /// `path` is that of the first file.
    explicit FileSet(const QString &path);

    /// The paths of the existing files, in the order in which they were written.
    [[nodiscard]] QStringList files() const;

    /// The path of the next file, which begins at `begin`; that of the first if there is none yet.
    [[nodiscard]] QString next(Moment begin) const;

    /// Deletes the oldest files until at most `mostFiles` are left, and those other than the last
    /// have at most `mostBytes` in total; 0: no limit. Never deletes the last.
    void shrink(std::size_t mostFiles, std::uint64_t mostBytes) const;

private:
    [[nodiscard]] QString withStamp(const QString &stamp) const;

    QString m_folder; ///< as it was given, with its slash; may be empty
    QString m_base;   ///< name of the first file, without what follows
    QString m_suffix; ///< from the dot on, including `.gz`
};

} // namespace cacofonisk::recording
