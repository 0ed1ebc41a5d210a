// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMainWindow;

namespace cacofonisk::ui {

class TrayIcon;

/// Where the window is: before a person, minimised, or out of the way in the tray.
class TrayHome final : public QObject
{
    Q_OBJECT

public:
    /// `window` and `icon` outlive this.
    TrayHome(QMainWindow &window, const TrayIcon &icon);

    /// Closing the window is to keep the program going, where there is a tray.
    void setCloses(bool toTray) { m_closesToTray = toTray; }

    /// Shows the window for the first time.
    void start(bool isMinimised);

    /// The window is asked to close. Returns whether it went into the tray instead.
    [[nodiscard]] bool hideToTray();

    void bringForward();
    /// Forward, or away where it is that already.
    void toggle();
    /// Closes the window for good.
    void quit();

signals:
    /// For the first time of all: a person may not know where the window has gone.
    void tookInFirst();

private:
    QMainWindow &m_window;
    const TrayIcon &m_icon;
    bool m_closesToTray = true;
    bool m_isQuitting = false;
};

} // namespace cacofonisk::ui
