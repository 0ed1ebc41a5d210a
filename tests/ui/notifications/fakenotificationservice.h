// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace cacofonisk::test {

/// A notification service that keeps what it is told.
class FakeNotificationService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    struct Notification
    {
        uint id = 0;
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QList<Notification> notifications;
    QList<uint> closedIds;
    bool inhibited = false;
    bool isSlow = false; ///< answers when release() is called
    QList<QDBusMessage> held;

    void release(QDBusConnection &bus)
    {
        for (const QDBusMessage &reply : std::exchange(held, {})) {
            bus.send(reply);
        }
    }

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString & /*name*/, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int timeout)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        notifications.append({id, replaces, icon, title, body, actions, hints, timeout});
        if (isSlow) {
            setDelayedReply(true);
            held.append(message().createReply(id));
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closedIds.append(id);
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

} // namespace cacofonisk::test
