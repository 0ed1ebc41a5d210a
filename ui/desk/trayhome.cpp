// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/desk/trayhome.h"

#include "ui/desk/trayicon.h"

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
    const bool ends = m_isQuitting || qGuiApp->isSavingSession();
    if (ends || !m_closesToTray || !m_icon.isThere()) {
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
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
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

void TrayHome::quit()
{
    m_isQuitting = true;
    m_window.close();
}

} // namespace cacofonisk::ui
