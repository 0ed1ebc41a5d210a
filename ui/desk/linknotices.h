// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notifier.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace cacofonisk::ui {

/// Notifies of servers that are not connected while nobody sees the window: once, after a while,
/// and again when all of them are back.
class LinkNotices final : public QObject
{
    Q_OBJECT

public:
    /// `notifier` outlives this; `isSeen` says whether the window is in sight.
    LinkNotices(Notifier &notifier, std::function<bool()> isSeen,
                std::chrono::milliseconds patience = std::chrono::seconds(10),
                QObject *parent = nullptr);

    /// The names of the servers that should be connected and are not.
    void setLost(const QStringList &names);

private:
    void tellOfLoss();
    void show(const QString &title, const QString &body);

    Notifier &m_notifier;
    std::function<bool()> m_isSeen;
    QStringList m_lost;
    QTimer m_patience;
    bool m_isTold = false;
};

} // namespace cacofonisk::ui
