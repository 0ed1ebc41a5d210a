// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/trayhome.h"

#include "ui/desk/trayicon.h"
#include "ui/frame/bringforward.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QSettings>

namespace cacofonisk::ui {

namespace {

constexpr auto toldKey = "desk/toldOfTray";

} // namespace

TrayHome::TrayHome(QMainWindow &window, const TrayIcon &icon)
    : QObject(&window)
    , m_window(window)
    , m_icon(icon)
{}

void TrayHome::start(bool isMinimised)
{
    if (!isMinimised) {
        m_window.show();
    } else if (!m_icon.isThere()) {
        m_window.showMinimized();
    }
}

bool TrayHome::hideToTray()
{
    if (qGuiApp->isSavingSession() || !m_closesToTray || !m_icon.isThere()) {
        return false;
    }
    m_window.hide();
    QSettings settings;
    if (!settings.value(QLatin1String(toldKey)).toBool()) {
        settings.setValue(QLatin1String(toldKey), true);
        emit tookInFirst();
    }
    return true;
}

void TrayHome::bringForward()
{
    ui::bringForward(m_window);
}

void TrayHome::toggle()
{
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized();
    if (isSeen && m_window.isActiveWindow()) {
        m_window.hide();
    } else {
        bringForward();
    }
}

} // namespace cacofonisk::ui
