// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/frame/paneltabs.h"

#include <QEvent>
#include <QTabBar>

namespace cacofonisk::ui {

PanelTabs::PanelTabs(QTabBar &tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
{
    tabs.installEventFilter(this);
    follow();
}

void PanelTabs::follow()
{
    const bool isOutside = m_tabs.geometry().bottom() < 0;
    m_tabs.setFocusPolicy(isOutside ? Qt::NoFocus : Qt::TabFocus);
}

bool PanelTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move) {
        follow();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cacofonisk::ui
