// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::ami {

/// How long to wait before the next attempt to connect: longer after each failure, and with a
/// random part, so that not all clients of a server return at once.
class ReconnectPolicy
{
public:
    /// How long to wait.
    struct Limits
    {
        std::chrono::milliseconds first{1'000};  ///< the shortest delay
        std::chrono::milliseconds soon{5'000};   ///< the longest delay in the first minute
        std::chrono::milliseconds most{60'000};  ///< the longest delay after that
        std::chrono::milliseconds lived{30'000}; ///< such a long login is no failure

        bool operator==(const Limits &) const = default;
    };

    explicit ReconnectPolicy(const Limits &limits);

    /// A connection or an attempt ended; `loggedIn` is how long it was logged in.
    void noteEnd(std::chrono::milliseconds loggedIn);

    /// The delay before the next attempt. `random` is in [0, 1).
    [[nodiscard]] std::chrono::milliseconds nextDelay(double random);

private:
    Limits m_limits;
    std::chrono::milliseconds m_ceiling; ///< upper limit of the next delay
    std::chrono::milliseconds m_waited{0};
};

} // namespace cacofonisk::ami
