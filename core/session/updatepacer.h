// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cacofonisk::session {

/// When a window is told what is new: at most once a frame, and never before it has taken what it
/// was told before.
class UpdatePacer final : public QObject
{
    Q_OBJECT

public:
    explicit UpdatePacer(QObject *parent = nullptr);

    /// There is news.
    void want();

    /// The window has taken the update before.
    void acknowledge();

signals:
    /// Now is the time to tell it.
    void due();

private:
    using Clock = std::chrono::steady_clock;

    void tell();

    QTimer m_timer;
    Clock::time_point m_told;
    bool m_isAcknowledged = true;
    bool m_isWanted = false;
};

} // namespace cacofonisk::session
