// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/desktopnotifier.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/notifications/traynotifier.h"

#include <map>
#include <memory>

namespace cacofonisk::ui {

/// Notifies by the best means available: the desktop's service, the tray icon, or windows of our
/// own. When that changes, current notifications are shown again.
class ChosenNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit ChosenNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// `icon` may be shown or hidden later, and may be deleted.
    void setTrayIcon(QSystemTrayIcon &icon);

    void show(const NotificationText &text) override;
    void close(const NotificationId &id) override;

    /// The notifier in use.
    [[nodiscard]] const Notifier &chosen() const { return *m_chosen; }
    [[nodiscard]] bool isInhibited() const { return m_desktop.isInhibited(); }

signals:
    /// See DesktopNotifier.
    void inhibitedChanged(bool isInhibited);

private:
    void watch(Notifier &notifier);
    void choose();
    [[nodiscard]] Notifier &best();

    DesktopNotifier m_desktop;
    std::unique_ptr<TrayNotifier> m_tray; ///< null: there is no icon
    PopupNotifier m_popups;
    Notifier *m_chosen = &m_desktop;
    std::map<NotificationId, NotificationText> m_standing; ///< those still current
};

} // namespace cacofonisk::ui
