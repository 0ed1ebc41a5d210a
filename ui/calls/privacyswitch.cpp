// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/privacyswitch.h"

#include "ui/calls/callmodel.h"
#include "ui/calls/viewsmenu.h"

#include <QAction>
#include <QSettings>

namespace cacofonisk::ui {

namespace {

constexpr QLatin1StringView isPrivateKey("calls/private");

} // namespace

PrivacySwitch::PrivacySwitch(QAction &action, CallModel &calls, ViewsMenu &views, QObject *parent)
    : QObject(parent)
    , m_action(action)
    , m_calls(calls)
    , m_views(views)
{
    connect(&action, &QAction::toggled, this, &PrivacySwitch::apply);
    connect(&views, &ViewsMenu::viewWanted, this,
            [this](const SavedView &view) { m_action.setChecked(view.isPrivate); });
    action.setChecked(QSettings().value(isPrivateKey).toBool());
}

void PrivacySwitch::apply(bool isPrivate)
{
    QSettings().setValue(isPrivateKey, isPrivate);
    m_calls.setPrivate(isPrivate);
    m_views.setPrivate(isPrivate);
}

} // namespace cacofonisk::ui
