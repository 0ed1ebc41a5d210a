// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>

namespace cacofonisk::ui {

class Wallboards;

/// The wallboards, and what can be done with them.
class WallboardsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `wallboards` outlive this.
    explicit WallboardsMenu(const Wallboards &wallboards, QWidget *parent = nullptr);

signals:
    void openWanted(const QString &name);
    /// An empty name: a new one.
    void editWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    void fill();

    const Wallboards &m_wallboards;
    QMenu *m_edit;
    QMenu *m_remove;
};

} // namespace cacofonisk::ui
