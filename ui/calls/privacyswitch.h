// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/calls/savedviews.h"

class QAction;

namespace cacofonisk::ui {

class CallModel;
class ViewsMenu;

/// Hides names and numbers while its action is checked; remembered, and by each saved view for
/// itself.
class PrivacySwitch final : public QObject
{
    Q_OBJECT

public:
    /// `action` is checkable and outlives this, like the others.
    PrivacySwitch(QAction &action, CallModel &calls, ViewsMenu &views, QObject *parent = nullptr);

private:
    void apply(bool isPrivate);

    QAction &m_action;
    CallModel &m_calls;
    ViewsMenu &m_views;
};

} // namespace cacofonisk::ui
