// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace cacofonisk::ui {

/// The most recently opened recordings, latest first; remembered.
class RecentFiles
{
public:
    RecentFiles();

    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    void save() const;

    QStringList m_paths;
};

} // namespace cacofonisk::ui
