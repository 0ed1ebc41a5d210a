// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/wallboard/wallboardwindow.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace cacofonisk::ui {

class SwitchboardPanels;
class WallboardDialog;
class Wallboards;
class WallboardsMenu;

/// The wallboards of a window: each shows a part of what its panels of the switchboard do, on a
/// screen of its own.
class WallboardController final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this; `window` is that of the panels and of dialogs.
    WallboardController(SwitchboardPanels &panels, Wallboards &wallboards,
                        const WallboardsMenu &menu, QWidget &window);
    ~WallboardController() override;

    /// Opens it, or brings it to the front. There must be one of this name.
    void open(const QString &name);

    /// What they are to say of connections beside which are lost; a line each.
    void setNotes(const QStringList &notes);

    [[nodiscard]] const std::vector<std::unique_ptr<WallboardWindow>> &windows() const
    {
        return m_windows;
    }

signals:
    /// None is open any more.
    void allClosed();

private:
    void edit(const QString &name);
    void followChanges();
    void onClosed(WallboardWindow &window);
    void refresh();
    void watch();
    void offerChoices();

    SwitchboardPanels &m_panels;
    Wallboards &m_wallboards;
    QWidget &m_window;
    QStringList m_notes;
    QPointer<WallboardDialog> m_dialog;
    QTimer m_seconds;
    QTimer m_changes; ///< runs while what has changed is to be shown
    std::vector<std::unique_ptr<WallboardWindow>> m_windows;
};

} // namespace cacofonisk::ui
