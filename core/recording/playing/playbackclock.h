// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <chrono>

namespace cacofonisk::recording {

/// The time in a recording that is being played: it runs `speed` times as fast as real time. The
/// real time is passed in.
class PlaybackClock
{
public:
    using Wall = std::chrono::steady_clock::time_point;

    /// The time is `moment` at `now`, and runs on from there.
    void start(Moment moment, Wall now)
    {
        m_moment = moment;
        m_since = now;
    }

    /// 0 means as fast as possible: until() is always 0, and at() stands still.
    void setSpeed(double speed, Wall now)
    {
        m_moment = at(now);
        m_since = now;
        m_speed = speed;
    }

    [[nodiscard]] double speed() const { return m_speed; }

    [[nodiscard]] Moment at(Wall now) const
    {
        const std::chrono::duration<double> passed = (now - m_since) * m_speed;
        return m_moment + std::chrono::duration_cast<std::chrono::microseconds>(passed);
    }

    /// How long to wait, in real time, until `moment`; 0 if it is past, or if the speed is 0.
    [[nodiscard]] std::chrono::milliseconds until(Moment moment, Wall now) const
    {
        const auto left = moment - at(now);
        if (m_speed <= 0 || left.count() <= 0) {
            return std::chrono::milliseconds(0);
        }
        const std::chrono::duration<double> waited = left / m_speed;
        return std::chrono::ceil<std::chrono::milliseconds>(waited);
    }

private:
    Moment m_moment{};
    Wall m_since{};
    double m_speed = 1;
};

} // namespace cacofonisk::recording
