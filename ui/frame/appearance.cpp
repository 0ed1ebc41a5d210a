// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/appearance.h"

#include "ui/frame/actions.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <array>

namespace cacofonisk::ui {

namespace {

constexpr auto schemeKey = "appearance/scheme";
constexpr QLatin1String portalGroup("org.freedesktop.appearance");
constexpr QLatin1String portalKey("color-scheme");
constexpr uint prefersDark = 1; // XDG desktop portal, Settings: color-scheme

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2d, 0x30);
    const QColor base(0x1d, 0x1f, 0x21);
    const QColor text(0xee, 0xee, 0xec);
    const QColor dim(0x92, 0x95, 0x98);
    QPalette palette(window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x36, 0x39, 0x3d));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Highlight, QColor(0x2b, 0x66, 0xa6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, dim);
    }
    return palette;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_scheme(static_cast<Scheme>(
          std::clamp(QSettings().value(QLatin1String(schemeKey), 0).toInt(), 0, 2)))
    , m_desktop(QApplication::palette())
{
    askPortal();
    apply();
}

void Appearance::connectTo(const Actions &actions)
{
    const std::array schemes{std::pair(actions.showAsDesktop, Scheme::Desktop),
                             std::pair(actions.showLight, Scheme::Light),
                             std::pair(actions.showDark, Scheme::Dark)};
    for (const auto &[action, scheme] : schemes) {
        action->setChecked(m_scheme == scheme);
        connect(action, &QAction::triggered, this, [this, chosen = scheme] { setScheme(chosen); });
        connect(this, &Appearance::schemeChanged, action,
                [action = action, own = scheme](Scheme now) { action->setChecked(now == own); });
    }
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    QSettings().setValue(QLatin1String(schemeKey), static_cast<int>(scheme));
    apply();
    emit schemeChanged(scheme);
}

void Appearance::apply()
{
    const bool wantsDark =
        m_scheme == Scheme::Dark || (m_scheme == Scheme::Desktop && m_desktopPrefersDark);
    if (m_scheme == Scheme::Desktop && !wantsDark) {
        QApplication::setPalette(m_desktop);
    } else if (wantsDark) {
        QApplication::setPalette(isDark(m_desktop) ? m_desktop : darkPalette());
    } else {
        QApplication::setPalette(isDark(m_desktop) ? QApplication::style()->standardPalette()
                                                   : m_desktop);
    }
}

/// Where the platform's palette is the desktop's own it is dark already; elsewhere the portal says.
void Appearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << QString(portalGroup) << QString(portalKey);
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            const auto inner = reply.value().variant().value<QDBusVariant>();
            onSettingChanged(portalGroup, portalKey, inner);
        }
        watcher->deleteLater();
    });
}

void Appearance::onSettingChanged(const QString &group, const QString &key,
                                  const QDBusVariant &value)
{
    if (group == portalGroup && key == portalKey) {
        m_desktopPrefersDark = value.variant().toUInt() == prefersDark;
        apply();
    }
}

} // namespace cacofonisk::ui
