// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include <functional>

namespace cacofonisk::ui {

/// Keeps the screen from going dark, as long as it lives: through org.freedesktop.ScreenSaver (Idle
/// Inhibition Service), or else through the desktop portal (org.freedesktop.portal.Inhibit). Asks
/// again when the service comes anew.
class ScreenInhibitor final : public QObject
{
    Q_OBJECT

public:
    /// `reason`: what the desktop tells people.
    ScreenInhibitor(const QDBusConnection &bus, const QString &reason, QObject *parent = nullptr);
    /// Ends what was asked for.
    ~ScreenInhibitor() override;

    /// Whether a service has agreed.
    [[nodiscard]] bool isEffective() const { return m_cookie != 0 || !m_request.isEmpty(); }

private:
    void ask();
    void askScreenSaver();
    void askPortal();
    void onAnswered();
    void forget(const QString &service);
    void call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> onReply);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_reason;
    bool m_isAsking = false;
    bool m_asksAgain = false; ///< as soon as it is answered
    uint m_cookie = 0;        ///< of the screen saver; 0: none
    QString m_request;        ///< path of the portal's; empty: none
};

} // namespace cacofonisk::ui
