// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::ami {

/// How long to wait before the next attempt to connect: longer with each that failed, and not the
/// same for all who lost the same server at once.
class ReconnectPolicy
{
public:
    struct Limits
    {
        std::chrono::milliseconds first{1'000};  ///< the shortest delay
        std::chrono::milliseconds most{60'000};  ///< the longest delay
        std::chrono::milliseconds lived{30'000}; ///< a login that held so long is no failure

        bool operator==(const Limits &) const = default;
    };

    explicit ReconnectPolicy(const Limits &limits);

    /// A connection ended, or came to nothing; `loggedIn` is for how long it was logged in.
    void noteEnd(std::chrono::milliseconds loggedIn);

    /// The delay before the next attempt. `random` is in [0, 1).
    [[nodiscard]] std::chrono::milliseconds nextDelay(double random);

private:
    Limits m_limits;
    std::chrono::milliseconds m_ceiling; ///< of the next delay
};

} // namespace cacofonisk::ami
