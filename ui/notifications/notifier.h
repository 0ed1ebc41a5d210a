// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notificationtext.h"

#include <QObject>

namespace cacofonisk::ui {

/// A way to tell people something on their desktop. No call of it waits for anything.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows it, or puts it in the place of the one with the same id. What a person has put away
    /// comes back only as another kind.
    virtual void show(const NotificationText &text) = 0;

    /// Takes it away, where it is still there and can be.
    virtual void close(const NotificationId &id) = 0;

signals:
    /// A person wants to see the call; 0: what was missed.
    void showCall(quint64 call);
    /// What is shown is to be heard too, and this way makes no sound.
    void soundWanted();
    /// A person has put it away, or its time is over.
    void closed(const cacofonisk::ui::NotificationId &id);
};

} // namespace cacofonisk::ui
