// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/wallboard/screeninhibitor.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>

namespace cacofonisk::ui {

namespace {

const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString screenSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint idleFlag = 8; ///< of the portal: do not mark the session as idle

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(screenSaver, screenSaverPath, screenSaver, method);
}

void end(QDBusConnection &bus, uint cookie)
{
    bus.send(screenSaverCall(QStringLiteral("UnInhibit")) << cookie);
}

void end(QDBusConnection &bus, const QString &request)
{
    bus.send(QDBusMessage::createMethodCall(portal, request,
                                            QStringLiteral("org.freedesktop.portal.Request"),
                                            QStringLiteral("Close")));
}

} // namespace

ScreenInhibitor::ScreenInhibitor(const QDBusConnection &bus, const QString &reason, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(screenSaver, bus, QDBusServiceWatcher::WatchForOwnerChange)
    , m_reason(reason)
{
    m_watcher.addWatchedService(portal);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &ScreenInhibitor::forget);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &ScreenInhibitor::ask);
    ask();
}

/// What is still being asked for is ended as soon as it is granted: see call().
ScreenInhibitor::~ScreenInhibitor()
{
    if (m_cookie != 0) {
        end(m_bus, m_cookie);
    }
    if (!m_request.isEmpty()) {
        end(m_bus, m_request);
    }
}

void ScreenInhibitor::forget(const QString &service)
{
    if (service == screenSaver) {
        m_cookie = 0;
    } else {
        m_request.clear();
    }
    ask();
}

void ScreenInhibitor::ask()
{
    if (!m_bus.isConnected() || isEffective()) {
        return;
    }
    if (std::exchange(m_isAsking, true)) {
        m_asksAgain = true;
    } else {
        askScreenSaver();
    }
}

/// A service may have come after it was asked.
void ScreenInhibitor::onAnswered()
{
    m_isAsking = false;
    if (std::exchange(m_asksAgain, false)) {
        ask();
    }
}

void ScreenInhibitor::askScreenSaver()
{
    call(screenSaverCall(QStringLiteral("Inhibit"))
             << QGuiApplication::applicationDisplayName() << m_reason,
         [this](const QDBusMessage &reply) {
             if (reply.type() == QDBusMessage::ErrorMessage) {
                 askPortal();
             } else {
                 m_cookie = reply.arguments().value(0).toUInt();
                 onAnswered();
             }
         });
}

void ScreenInhibitor::askPortal()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        portal, portalPath, QStringLiteral("org.freedesktop.portal.Inhibit"),
        QStringLiteral("Inhibit"));
    message << QString() << idleFlag << QVariantMap{{QStringLiteral("reason"), m_reason}};
    call(message, [this](const QDBusMessage &reply) {
        m_request = reply.arguments().value(0).value<QDBusObjectPath>().path();
        onAnswered();
    });
}

/// Whoever is gone by the time of the answer wants nothing any more.
void ScreenInhibitor::call(const QDBusMessage &message,
                           std::function<void(const QDBusMessage &)> onReply)
{
    auto *const pending = new QDBusPendingCallWatcher(m_bus.asyncCall(message));
    connect(pending, &QDBusPendingCallWatcher::finished, pending, &QObject::deleteLater);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
            [onReply = std::move(onReply)](QDBusPendingCallWatcher *finished) {
                onReply(finished->reply());
            });
    connect(this, &QObject::destroyed, pending, [pending, bus = m_bus]() mutable {
        connect(pending, &QDBusPendingCallWatcher::finished, pending,
                [bus](QDBusPendingCallWatcher *finished) mutable {
                    if (finished->isError()) {
                        return;
                    }
                    const QVariant granted = finished->reply().arguments().value(0);
                    const QString request = granted.value<QDBusObjectPath>().path();
                    request.isEmpty() ? end(bus, granted.toUInt()) : end(bus, request);
                });
    });
}

} // namespace cacofonisk::ui
