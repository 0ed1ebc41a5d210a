// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/desktopnotifier.h"
#include "ui/notifications/popupnotifier.h"
#include "ui/notifications/traynotifier.h"

#include <map>
#include <memory>

namespace cacofonisk::ui {

/// Tells by the best that there is at the moment: the desktop's service, a tray icon, windows of
/// ours. What stands when that changes is shown anew.
class ChosenNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit ChosenNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// `icon` may be shown or hidden later, and go.
    void setTrayIcon(QSystemTrayIcon &icon);

    void show(const NotificationText &text) override;
    void close(const NotificationId &id) override;

    /// Who tells at the moment.
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
    std::map<NotificationId, NotificationText> m_standing; ///< of what goes on
};

} // namespace cacofonisk::ui
