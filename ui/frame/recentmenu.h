// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/frame/recentfiles.h"

#include <QMenu>

namespace cacofonisk::ui {

/// The most recently opened recordings, to open them again.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `files` outlive this.
    explicit RecentMenu(RecentFiles &files, QWidget *parent = nullptr);

signals:
    void openWanted(const QString &path);

private:
    void fill();

    RecentFiles &m_files;
};

} // namespace cacofonisk::ui
