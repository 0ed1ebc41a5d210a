// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/chosennotifier.h"

namespace cacofonisk::ui {

ChosenNotifier::ChosenNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_desktop(bus)
{
    watch(m_desktop);
    watch(m_popups);
    connect(&m_desktop, &DesktopNotifier::serviceChanged, this, &ChosenNotifier::choose);
    connect(&m_desktop, &DesktopNotifier::inhibitedChanged, this,
            &ChosenNotifier::inhibitedChanged);
    choose();
}

void ChosenNotifier::setTrayIcon(QSystemTrayIcon &icon)
{
    if (m_chosen == m_tray.get()) {
        m_chosen = &m_popups;
    }
    m_tray = std::make_unique<TrayNotifier>(icon);
    watch(*m_tray);
    choose();
}

void ChosenNotifier::watch(Notifier &notifier)
{
    connect(&notifier, &Notifier::showCall, this, &Notifier::showCall);
    connect(&notifier, &Notifier::popWanted, this, &Notifier::popWanted);
    connect(&notifier, &Notifier::soundWanted, this, &Notifier::soundWanted);
    connect(&notifier, &Notifier::closed, this, [this](const NotificationId &id) {
        m_standing.erase(id);
        emit closed(id);
    });
}

void ChosenNotifier::show(const NotificationText &text)
{
    choose();
    if (text.stays) {
        m_standing[text.id] = text;
    } else {
        m_standing.erase(text.id);
    }
    m_chosen->show(text);
}

void ChosenNotifier::close(const NotificationId &id)
{
    m_standing.erase(id);
    m_chosen->close(id);
}

Notifier &ChosenNotifier::best()
{
    if (m_desktop.service() != DesktopNotifier::Service::Absent) {
        return m_desktop;
    }
    return m_tray && m_tray->canShow() ? static_cast<Notifier &>(*m_tray) : m_popups;
}

void ChosenNotifier::choose()
{
    Notifier *const before = std::exchange(m_chosen, &best());
    if (before == m_chosen) {
        return;
    }
    for (const auto &[id, text] : m_standing) {
        before->close(id);
        m_chosen->show(text);
    }
}

} // namespace cacofonisk::ui
