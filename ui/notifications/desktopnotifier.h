// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <functional>
#include <map>
#include <optional>

namespace cacofonisk::ui {

/// Notifies through the desktop's own service (Desktop Notifications Specification 1.2), which may
/// come and go.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    enum class Service : std::uint8_t {
        Unknown, ///< asked; notifications wait for the answer
        Present,
        Absent ///< nothing is shown; may become either of the others
    };

    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const NotificationText &text) override;
    void close(const NotificationId &id) override;

    [[nodiscard]] Service service() const { return m_service; }
    [[nodiscard]] bool isInhibited() const { return m_isInhibited; }

signals:
    void serviceChanged();
    /// The desktop's do-not-disturb setting was switched on or off.
    void inhibitedChanged(bool isInhibited);

private slots:
    void onActionInvoked(uint serverId, const QString &action);
    void onNotificationClosed(uint serverId, uint reason);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                             const QStringList &invalidated);

private:
    enum class State : std::uint8_t {
        Waiting,  ///< to be sent as soon as the service is there
        Sent,     ///< the answer with its id is still to come
        Outdated, ///< likewise, and the text has changed since
        Closing,  ///< likewise, and it is to be closed then
        Shown,
        Dismissed ///< by the user
    };

    /// What a notification should show, and what the service has been sent for it.
    struct Standing
    {
        NotificationText text;
        uint serverId = 0; ///< 0: not known to the service
        State state = State::Waiting;

        [[nodiscard]] bool isAnswerDue() const
        {
            return state == State::Sent || state == State::Outdated || state == State::Closing;
        }
    };

    void onServiceRegistered();
    void onServiceUnregistered();
    void askService();
    void askInhibited();
    void onCapabilities(const QDBusMessage &reply);
    void setService(Service service);
    void setInhibited(bool isInhibited);
    void send(Standing &standing);
    void onSent(const NotificationId &id, const QDBusMessage &reply);
    void sendClose(uint serverId);
    [[nodiscard]] QVariantMap hintsOf(const NotificationText &text) const;
    [[nodiscard]] std::optional<NotificationId> idOf(uint serverId) const;
    void call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> onReply);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    Service m_service = Service::Unknown;
    QStringList m_capabilities;
    bool m_isInhibited = false;
    std::map<NotificationId, Standing> m_standing; ///< in the order in which they appeared
};

} // namespace cacofonisk::ui
