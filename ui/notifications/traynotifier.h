// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notifier.h"

#include <QPointer>
#include <QSystemTrayIcon>

namespace cacofonisk::ui {

/// Shows notifications as balloons of the tray icon, which shows one text at a time.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QSystemTrayIcon &icon, QObject *parent = nullptr);

    [[nodiscard]] bool canShow() const;

    void show(const NotificationText &text) override;
    void close(const NotificationId &id) override;

private:
    void onClicked();

    QPointer<QSystemTrayIcon> m_icon;
    NotificationText m_last;
};

} // namespace cacofonisk::ui
