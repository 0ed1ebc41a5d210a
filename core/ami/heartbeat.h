// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::ami {

/// Decides when to ping the other side, and when it must be considered gone. Anything received
/// counts as a sign of life.
class Heartbeat
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// How long to wait.
    struct Limits
    {
        std::chrono::milliseconds silence{5'000}; ///< ping after this much silence
        std::chrono::milliseconds answer{5'000};  ///< a pong is due within this time
        std::chrono::milliseconds period{30'000}; ///< ping this often even without silence

        bool operator==(const Limits &) const = default;
    };

    enum class Due {
        Nothing,
        Ping, ///< send one now: it is assumed to be sent at the time of the check
        Lost, ///< the other side is gone
    };

    Heartbeat(const Limits &limits, Time now);

    void hear(Time now);

    [[nodiscard]] Due check(Time now);

    /// When to check again.
    [[nodiscard]] Time nextCheck() const;

private:
    enum class Stage { Calm, Pinged, Overdue };

    Limits m_limits;
    Time m_heard;
    Time m_pinged;
    Stage m_stage = Stage::Calm;
};

} // namespace cacofonisk::ami
