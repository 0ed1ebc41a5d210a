// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/desk/traypicture.h"

#include <QStringList>
#include <QSystemTrayIcon>

class QMenu;

namespace cacofonisk::ui {

/// The tray icon: shows how the servers are connected and how many calls were missed, with a menu.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// `menu` outlives this.
    explicit TrayIcon(QMenu &menu, QObject *parent = nullptr);

    /// Shows it whenever there is a tray.
    void setShown(bool isShown) { m_icon.setVisible(isShown); }

    /// Whether the icon is visible.
    [[nodiscard]] bool isThere() const;

    /// `words` describe each server's connection.
    void setLink(Link link, const QStringList &words);
    void setMissed(int count);
    /// Why notifications are held back; empty: they are not.
    void setQuiet(const QString &words);

    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }
    [[nodiscard]] const QSystemTrayIcon &icon() const { return m_icon; }

signals:
    void clicked();

private:
    void draw();
    void describe();

    QSystemTrayIcon m_icon;
    Link m_link = Link::None;
    QStringList m_servers;
    int m_missed = 0;
    QString m_quiet;
};

} // namespace cacofonisk::ui
