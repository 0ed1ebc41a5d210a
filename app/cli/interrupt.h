// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace cacofonisk::cli {

/// Whether SIGINT or SIGTERM asked the program to end. From its construction on they do no more
/// than that; there is one at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool isAsked() const;

    /// Becomes readable when it is asked.
    [[nodiscard]] int descriptor() const { return m_pipe[0]; }

    /// Waits until `deadline`, or until it is asked to end.
    void waitUntil(std::chrono::steady_clock::time_point deadline) const;

private:
    int m_pipe[2];
};

} // namespace cacofonisk::cli
