// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

namespace cacofonisk::ui {

/// The most recently opened recordings, latest first; remembered.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    [[nodiscard]] const QStringList &paths() const { return m_paths; }

signals:
    void changed();

private:
    void save();

    QStringList m_paths;
};

} // namespace cacofonisk::ui
