// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cacofonisk::session {

/// Decides when to send an update to the window: at most once per frame, and never before it has
/// processed the previous one. A window that takes long for one gets the next later, so that it
/// stays free most of the time.
class UpdatePacer final : public QObject
{
    Q_OBJECT

public:
    explicit UpdatePacer(QObject *parent = nullptr);

    /// There is something new.
    void want();

    /// The window has processed the previous update, and painted what came of it.
    void acknowledge();

signals:
    /// Send the update now.
    void due();

private:
    using Clock = std::chrono::steady_clock;

    void tell();

    QTimer m_timer;
    Clock::time_point m_told;
    Clock::time_point m_due; ///< not before this
    bool m_isAcknowledged = true;
    bool m_isWanted = false;
};

} // namespace cacofonisk::session
