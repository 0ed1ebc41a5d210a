// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::ami {

/// Tells when to ask whether the other side is still there, and when it is not. Whatever is heard
/// counts as a sign of life.
class Heartbeat
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Limits
    {
        std::chrono::milliseconds silence{5'000}; ///< after which to ping
        std::chrono::milliseconds answer{5'000};  ///< within which a pong is due
        std::chrono::milliseconds period{
            30'000}; ///< after which to ping though there is no silence

        bool operator==(const Limits &) const = default;
    };

    enum class Due {
        Nothing,
        Ping, ///< it is taken for sent at the time of the check
        Lost, ///< nobody is there any more
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
