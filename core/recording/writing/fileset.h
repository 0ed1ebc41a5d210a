// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace cacofonisk::recording {

/// The files that one recording is spread over: `pbx.jsonl`, and then those that have the time (in
/// UTC) in their names at which they begin: `pbx-20261123-140211.jsonl`.
class FileSet
{
public:
    /// By the path of the first.
    explicit FileSet(const QString &path);

    /// The paths of those that are there, in the order in which they were written.
    [[nodiscard]] QStringList files() const;

    /// The path of the file that comes next; of the first where there is none.
    [[nodiscard]] QString next(Moment begin) const;

    /// Deletes the oldest until there are at most `mostFiles` and those before the last have at
    /// most `mostBytes` together; 0: no limit. The last stays.
    void shrink(std::size_t mostFiles, std::uint64_t mostBytes) const;

private:
    [[nodiscard]] QString withStamp(const QString &stamp) const;

    QString m_folder; ///< as it was given, with its slash
    QString m_base;   ///< the first's name without what follows
    QString m_suffix; ///< from the point on, `.gz` included
};

} // namespace cacofonisk::recording
