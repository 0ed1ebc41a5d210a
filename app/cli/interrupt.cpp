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
std::atomic<bool> hasHungUp = false;
std::atomic<int> wakeUp = -1;

void onSignal(int signal)
{
    (signal == SIGHUP ? hasHungUp : isAskedToEnd) = true;
    [[maybe_unused]] const auto written = write(wakeUp, "", 1);
}

} // namespace

Interrupt::Interrupt(HangUp hangUp)
{
    [[maybe_unused]] const int made = pipe(m_pipe);
    wakeUp = m_pipe[1];
    isAskedToEnd = false;
    hasHungUp = false;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    if (hangUp == HangUp::Asks) {
        std::signal(SIGHUP, onSignal);
    }
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    close(m_pipe[0]);
    close(m_pipe[1]);
}

bool Interrupt::isAsked() const
{
    return isAskedToEnd;
}

bool Interrupt::takeHangUp() const
{
    const bool isIt = hasHungUp.exchange(false);
    pollfd ready{m_pipe[0], POLLIN, 0};
    char byte = 0;
    while (isIt && poll(&ready, 1, 0) > 0 && read(m_pipe[0], &byte, 1) == 1) {
    }
    return isIt;
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
