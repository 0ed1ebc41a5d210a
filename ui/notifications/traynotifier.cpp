// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/traynotifier.h"

namespace cacofonisk::ui {

TrayNotifier::TrayNotifier(QSystemTrayIcon &icon, QObject *parent)
    : Notifier(parent)
    , m_icon(&icon)
{
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::onClicked);
}

bool TrayNotifier::canShow() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable() &&
           QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::show(const NotificationText &text)
{
    // Every balloon comes up anew: what only goes on is not worth one.
    const bool isSame = m_last.id == text.id && m_last.kind == text.kind;
    m_last = text;
    if (m_icon && !isSame) {
        m_icon->showMessage(text.title, text.body, QSystemTrayIcon::Information);
        if (text.sounds) {
            emit soundWanted();
        }
    }
}

void TrayNotifier::close(const NotificationId &id)
{
    if (m_last.id == id) {
        m_last = {};
        if (m_icon) {
            m_icon->showMessage({}, {}); // takes the balloon away that is there
        }
    }
}

void TrayNotifier::onClicked()
{
    if (m_last.canShow) {
        emit showCall(m_last.id.session, m_last.call);
    }
}

} // namespace cacofonisk::ui
