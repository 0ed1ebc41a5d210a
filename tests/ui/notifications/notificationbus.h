// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/notifications/fakenotificationservice.h"

#include <QProcess>
#include <QStandardPaths>

#include <memory>

namespace cacofonisk::test {

/// A session bus of the test's own, with a notification service on it. It ends with this.
class NotificationBus
{
public:
    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }

    NotificationBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--print-address"),
                        QStringLiteral("--nofork")});
        m_daemon.waitForReadyRead();
        const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        m_programs = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(address, QStringLiteral("notifier")));
        m_services = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(address, QStringLiteral("service")));
        offer();
    }

    ~NotificationBus()
    {
        withdraw();
        m_programs.reset();
        m_services.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("notifier"));
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// What notifies is connected to.
    QDBusConnection &programs() { return *m_programs; }
    QDBusConnection &services() { return *m_services; }
    /// The one that is there now, or was there last.
    FakeNotificationService &service() { return *m_service; }

    /// A service comes.
    void offer()
    {
        m_service = std::make_unique<FakeNotificationService>();
        m_services->registerObject(path(), m_service.get(), QDBusConnection::ExportAllContents);
        m_services->registerService(name());
    }

    /// It goes.
    void withdraw()
    {
        m_services->unregisterService(name());
        m_services->unregisterObject(path());
    }

    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

private:
    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_programs;
    std::unique_ptr<QDBusConnection> m_services;
    std::unique_ptr<FakeNotificationService> m_service;
};

} // namespace cacofonisk::test
