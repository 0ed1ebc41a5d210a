// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/notifications/notifier.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace cacofonisk::ui {

/// Notifies of servers that are not connected: once, after a while, and again when all of them are
/// back. Nothing is told where the window shows it, or while the user is not to be disturbed; a
/// loss that lasts is told afterwards.
class LinkNotices final : public QObject
{
    Q_OBJECT

public:
    /// `notifier` outlives this; `isWanted` says whether the user is to be told now.
    LinkNotices(Notifier &notifier, std::function<bool()> isWanted,
                std::chrono::milliseconds patience = std::chrono::seconds(10),
                QObject *parent = nullptr);

    /// The names of the servers that should be connected and are not; `failed` are those of them
    /// that are not tried again.
    void setLost(const QStringList &names, const QStringList &failed = {});
    /// No server should be connected any more, because the user wants it so.
    void clear();

private:
    void onPatienceOver();
    [[nodiscard]] NotificationText lossText() const;
    void tellOfReturn();

    Notifier &m_notifier;
    std::function<bool()> m_isWanted;
    QStringList m_lost;
    QStringList m_failed;
    QTimer m_patience;
    bool m_isTold = false;
};

} // namespace cacofonisk::ui
