// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notificationtext.h"

#include <QObject>

namespace cacofonisk::ui {

/// A way to show notifications on the desktop. None of its functions waits for anything.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the notification, or replaces the one with the same id. One that the user has
    /// dismissed reappears only if it becomes another kind.
    virtual void show(const NotificationText &text) = 0;

    /// Removes it, if it is still shown and that is possible.
    virtual void close(const NotificationId &id) = 0;

signals:
    /// The user wants to see the call of that NotificationId::session; 0: its missed calls.
    void showCall(int session, quint64 call);
    /// The user wants this to be opened for the notification's call.
    void popWanted(const cacofonisk::notices::PopRequest &request);
    /// The notification should make a sound, and this way of showing it makes none.
    void soundWanted();
    /// The user has dismissed it, or it has timed out.
    void closed(const cacofonisk::ui::NotificationId &id);
};

} // namespace cacofonisk::ui
