// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/trayicon.h"

#include <QGuiApplication>

namespace cacofonisk::ui {

TrayIcon::TrayIcon(QMenu &menu, QObject *parent)
    : QObject(parent)
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    emit clicked();
                }
            });
    draw();
    describe();
}

bool TrayIcon::isThere() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setLink(Link link, const QStringList &words)
{
    if (std::exchange(m_link, link) != link) {
        draw();
    }
    if (m_servers != words) {
        m_servers = words;
        describe();
    }
}

void TrayIcon::setMissed(int count)
{
    if (std::exchange(m_missed, count) != count) {
        draw();
        describe();
    }
}

void TrayIcon::setQuiet(const QString &words)
{
    if (m_quiet != words) {
        m_quiet = words;
        describe();
    }
}

void TrayIcon::draw()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(trayPicture(m_link, m_missed, size));
    }
    m_icon.setIcon(icon);
}

void TrayIcon::describe()
{
    QStringList lines{QGuiApplication::applicationDisplayName()};
    lines += m_servers;
    if (m_servers.isEmpty()) {
        lines.append(tr("not connected"));
    }
    if (m_missed > 0) {
        lines.append(tr("%n missed call(s)", nullptr, m_missed));
    }
    if (!m_quiet.isEmpty()) {
        lines.append(m_quiet);
    }
    m_icon.setToolTip(lines.join(u'\n'));
}

} // namespace cacofonisk::ui
