// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "app/cli/interrupt.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace cacofonisk::cli {

namespace {

// What a signal handler may reach has to be static.
std::atomic<bool> isAskedToEnd = false;
std::atomic<int> wakeUp = -1;

void onSignal(int)
{
    isAskedToEnd = true;
    [[maybe_unused]] const auto written = write(wakeUp, "", 1);
}

} // namespace

Interrupt::Interrupt()
{
    [[maybe_unused]] const int made = pipe(m_pipe);
    wakeUp = m_pipe[1];
    isAskedToEnd = false;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(m_pipe[0]);
    close(m_pipe[1]);
}

bool Interrupt::isAsked() const
{
    return isAskedToEnd;
}

void Interrupt::waitUntil(std::chrono::steady_clock::time_point deadline) const
{
    using namespace std::chrono;
    while (!isAsked()) {
        const auto left = ceil<milliseconds>(deadline - steady_clock::now()).count();
        if (left <= 0) {
            return;
        }
        pollfd wait{m_pipe[0], POLLIN, 0};
        constexpr long mostAtOnce = 60'000;
        poll(&wait, 1, static_cast<int>(std::min(left, mostAtOnce)));
    }
}

} // namespace cacofonisk::cli
