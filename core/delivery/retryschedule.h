// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <chrono>

namespace cacofonisk::delivery {

/// When a delivery that failed is tried again. (standard-webhooks 1.0.0, Deliverability)
struct RetrySchedule
{
    using Seconds = std::chrono::seconds;

    static constexpr std::array delays{
        Seconds(5),
        Seconds(std::chrono::minutes(5)),
        Seconds(std::chrono::minutes(30)),
        Seconds(std::chrono::hours(2)),
        Seconds(std::chrono::hours(5)),
        Seconds(std::chrono::hours(10)),
        Seconds(std::chrono::hours(14)),
        Seconds(std::chrono::hours(20)),
        Seconds(std::chrono::hours(24)),
    };
    static constexpr int most = static_cast<int>(delays.size());

    /// Without any success for that long, nothing is tried any more.
    static constexpr std::chrono::hours patience{24 * 5};

    /// How long to wait after `failures` of them, from 1; the last delay is kept to. `jitter` from
    /// 0 to 1 adds up to a fifth, so that many do not come back at one moment.
    [[nodiscard]] static constexpr std::chrono::milliseconds delay(int failures, double jitter)
    {
        const int place = failures < 1 ? 0 : failures > most ? most - 1 : failures - 1;
        const std::chrono::milliseconds base = delays[static_cast<std::size_t>(place)];
        constexpr double share = 0.2;
        return base + std::chrono::milliseconds(static_cast<std::int64_t>(
                          static_cast<double>(base.count()) * share * jitter));
    }
};

} // namespace cacofonisk::delivery
