// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/notifications/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

namespace cacofonisk::ui {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString inhibited = QStringLiteral("Inhibited");
const QString defaultAction = QStringLiteral("default");
const QString showAction = QStringLiteral("show");
const QString popAction = QStringLiteral("open");
constexpr int replyTimeout = 5000; ///< milliseconds
constexpr int serversChoice = -1;  ///< for which it is shown
constexpr int noEnd = 0;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, path, serviceName, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_watcher(serviceName, bus,
                QDBusServiceWatcher::WatchForRegistration |
                    QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
            &DesktopNotifier::onServiceRegistered);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            &DesktopNotifier::onServiceUnregistered);
    // Without a service's name: with one QtDBus would wait for its owner.
    m_bus.connect({}, path, serviceName, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, path, serviceName, QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect({}, path, properties, QStringLiteral("PropertiesChanged"), this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    if (m_bus.isConnected()) {
        askService();
    } else {
        m_service = Service::Absent;
    }
}

void DesktopNotifier::show(const NotificationText &text)
{
    if (m_service == Service::Absent) {
        return;
    }
    Standing &standing = m_standing[text.id];
    if (standing.state == State::Dismissed && standing.text.kind == text.kind) {
        return;
    }
    standing.text = text;
    standing.state = standing.isAnswerDue() ? State::Outdated : State::Waiting;
    send(standing);
}

void DesktopNotifier::close(const NotificationId &id)
{
    const auto found = m_standing.find(id);
    if (found == m_standing.end()) {
        return;
    }
    Standing &standing = found->second;
    if (standing.isAnswerDue()) {
        standing.state = State::Closing;
        return;
    }
    if (standing.serverId != 0) {
        sendClose(standing.serverId);
    }
    m_standing.erase(found);
}

void DesktopNotifier::send(Standing &standing)
{
    if (m_service != Service::Present || standing.state != State::Waiting) {
        return;
    }
    const NotificationText &text = standing.text;
    const bool isMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    QStringList actions;
    if (text.canShow && m_capabilities.contains(QStringLiteral("actions"))) {
        const QString show = tr("Show", "a call, in a notification");
        actions = {defaultAction, show, showAction, show};
        if (text.pop) {
            actions += {popAction, popText(text.pop->pop)};
        }
    }
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << standing.serverId << text.icon
            << text.title << (isMarkup ? text.body.toHtmlEscaped() : text.body) << actions
            << hintsOf(text) << (text.stays ? noEnd : serversChoice);
    standing.state = State::Sent;
    if (text.sounds && !m_capabilities.contains(QStringLiteral("sound"))) {
        emit soundWanted();
    }
    call(message, [this, id = text.id](const QDBusMessage &reply) { onSent(id, reply); });
}

void DesktopNotifier::onSent(const NotificationId &id, const QDBusMessage &reply)
{
    const auto found = m_standing.find(id);
    if (found == m_standing.end() || !found->second.isAnswerDue()) {
        return;
    }
    if (reply.type() == QDBusMessage::ErrorMessage) {
        setService(Service::Absent);
        return;
    }
    Standing &standing = found->second;
    standing.serverId = reply.arguments().value(0).toUInt();
    const State before = std::exchange(standing.state, State::Shown);
    if (before == State::Closing) {
        close(id);
    } else if (before == State::Outdated) {
        standing.state = State::Waiting;
        send(standing);
    }
}

void DesktopNotifier::sendClose(uint serverId)
{
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message << serverId;
    m_bus.send(message);
}

QVariantMap DesktopNotifier::hintsOf(const NotificationText &text) const
{
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(text.urgency))},
        {QStringLiteral("category"), text.category},
    };
    if (const QString entry = QGuiApplication::desktopFileName(); !entry.isEmpty()) {
        hints[QStringLiteral("desktop-entry")] = entry;
    }
    if (text.sounds) {
        hints[QStringLiteral("sound-name")] = QStringLiteral("phone-incoming-call");
    } else {
        hints[QStringLiteral("suppress-sound")] = true;
    }
    return hints;
}

std::optional<NotificationId> DesktopNotifier::idOf(uint serverId) const
{
    for (const auto &[id, standing] : m_standing) {
        if (serverId != 0 && standing.serverId == serverId) {
            return id;
        }
    }
    return std::nullopt;
}

void DesktopNotifier::onActionInvoked(uint serverId, const QString &action)
{
    const auto id = idOf(serverId);
    if (!id) {
        return;
    }
    const NotificationText text = m_standing.at(*id).text;
    if (action == popAction && text.pop) {
        emit popWanted(*text.pop);
    } else if (action == defaultAction || action == showAction) {
        emit showCall(id->session, text.call);
    }
}

void DesktopNotifier::onNotificationClosed(uint serverId, uint /*reason*/)
{
    const auto id = idOf(serverId);
    if (!id) {
        return;
    }
    Standing &standing = m_standing.at(*id);
    standing.serverId = 0;
    if (standing.isAnswerDue()) {
        return; // what was sent meanwhile is shown anew
    }
    standing.state = State::Dismissed;
    if (isFinal(standing.text.kind)) {
        m_standing.erase(*id);
    }
    emit closed(*id);
}

void DesktopNotifier::onServiceRegistered()
{
    askService();
}

void DesktopNotifier::onServiceUnregistered()
{
    setInhibited(false);
    setService(Service::Absent);
}

void DesktopNotifier::askService()
{
    call(callOf(QStringLiteral("GetCapabilities")),
         [this](const QDBusMessage &reply) { onCapabilities(reply); });
    askInhibited();
}

void DesktopNotifier::onCapabilities(const QDBusMessage &reply)
{
    if (reply.type() == QDBusMessage::ErrorMessage) {
        setService(Service::Absent);
        return;
    }
    m_capabilities = reply.arguments().value(0).toStringList();
    setService(Service::Present);
    for (auto &[id, standing] : m_standing) {
        send(standing);
    }
}

void DesktopNotifier::setService(Service service)
{
    if (service == Service::Absent) {
        m_standing.clear();
    }
    if (std::exchange(m_service, service) != service) {
        emit serviceChanged();
    }
}

void DesktopNotifier::askInhibited()
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(serviceName, path, properties, QStringLiteral("Get"));
    get << serviceName << inhibited;
    call(get, [this](const QDBusMessage &reply) {
        const QVariant value = reply.arguments().value(0);
        setInhibited(reply.type() == QDBusMessage::ReplyMessage &&
                     value.value<QDBusVariant>().variant().toBool());
    });
}

void DesktopNotifier::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                          const QStringList &invalidated)
{
    if (interface != serviceName) {
        return;
    }
    if (changed.contains(inhibited)) {
        setInhibited(changed[inhibited].toBool());
    } else if (invalidated.contains(inhibited)) {
        askInhibited();
    }
}

void DesktopNotifier::setInhibited(bool isInhibited)
{
    if (std::exchange(m_isInhibited, isInhibited) != isInhibited) {
        emit inhibitedChanged(isInhibited);
    }
}

void DesktopNotifier::call(const QDBusMessage &message,
                           std::function<void(const QDBusMessage &)> onReply)
{
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, replyTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [onReply = std::move(onReply)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                onReply(finished->reply());
            });
}

} // namespace cacofonisk::ui
