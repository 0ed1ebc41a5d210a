// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::cli {

/// Whether SIGINT or SIGTERM asked the program to end, and SIGHUP to read its files anew. From its
/// construction on they do no more than that; there is one at a time.
class Interrupt
{
public:
    enum class HangUp {
        Ends, ///< SIGHUP ends the program at once, as usual
        Asks
    };

    explicit Interrupt(HangUp hangUp = HangUp::Ends);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool isAsked() const;

    /// Whether SIGHUP came since the last time. Nothing is readable any more.
    [[nodiscard]] bool takeHangUp() const;

    /// Becomes readable when it is asked for either.
    [[nodiscard]] int descriptor() const { return m_pipe[0]; }

    /// Waits until `deadline`, or until it is asked to end.
    void waitUntil(std::chrono::steady_clock::time_point deadline) const;

private:
    int m_pipe[2];
};

} // namespace cacofonisk::cli
