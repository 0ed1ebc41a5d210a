// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMainWindow;

namespace cacofonisk::ui {

class TrayIcon;

/// Where the window is: shown, minimised, or hidden in the tray.
class TrayHome final : public QObject
{
    Q_OBJECT

public:
    /// `window` and `icon` outlive this.
    TrayHome(QMainWindow &window, const TrayIcon &icon);

    /// Whether closing the window keeps the program running, if there is a tray.
    void setCloses(bool toTray) { m_closesToTray = toTray; }

    /// Shows the window for the first time.
    void start(bool isMinimised);

    /// The window is being closed. Returns whether it was hidden in the tray instead.
    [[nodiscard]] bool hideToTray();

    void bringForward();
    /// Brings the window to the front, or hides it if it is there already.
    void toggle();

signals:
    /// The window was hidden in the tray for the first time ever: the user may not know where it
    /// is.
    void tookInFirst();

private:
    QMainWindow &m_window;
    const TrayIcon &m_icon;
    bool m_closesToTray = true;
};

} // namespace cacofonisk::ui
