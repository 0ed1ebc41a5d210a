// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/lostpages.h"

#include <csignal>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>

namespace cacofonisk::recording {

/// Of what is watched. A signal finds it whole or not at all: it has an end only while it has all.
struct LostPages::Place
{
    std::atomic<bool> isTaken = false;
    std::atomic<bool> hasLost = false;
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
};

/// A function that a signal calls may use little: no lock, no memory, none of Qt.
struct LostPages::Handler
{
    static inline std::array<Place, 32> places;
    static inline std::uintptr_t pageSize = 0;
    static inline struct sigaction before = {};

    static void install()
    {
        static const bool isInstalled = [] {
            pageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
            struct sigaction action = {};
            action.sa_sigaction = handle;
            action.sa_flags = SA_SIGINFO | SA_ONSTACK;
            sigemptyset(&action.sa_mask);
            return sigaction(SIGBUS, &action, &before) == 0;
        }();
        static_cast<void>(isInstalled);
    }

    static void handle(int signal, siginfo_t *info, void *context)
    {
        const auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
        for (Place &place : places) {
            if (at < place.end && at >= place.begin && putZeros(at, place.end)) {
                place.hasLost = true;
                return;
            }
        }
        handOn(signal, info, context);
    }

    static bool putZeros(std::uintptr_t at, std::uintptr_t end)
    {
        const int error = errno;
        const std::uintptr_t page = at / pageSize * pageSize;
        const void *const zeros = mmap(reinterpret_cast<void *>(page), end - page, PROT_READ,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        errno = error;
        return zeros != MAP_FAILED;
    }

    static void handOn(int signal, siginfo_t *info, void *context)
    {
        if ((before.sa_flags & SA_SIGINFO) != 0) {
            before.sa_sigaction(signal, info, context);
        } else if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN) {
            sigaction(signal, &before, nullptr); // what was wrong is so again, and then ends it
        } else {
            before.sa_handler(signal);
        }
    }
};

LostPages::LostPages(char *begin, std::size_t size)
{
    Handler::install();
    for (Place &place : Handler::places) {
        if (!place.isTaken.exchange(true)) {
            const auto at = reinterpret_cast<std::uintptr_t>(begin);
            place.hasLost = false;
            place.begin = at;
            place.end = at + size;
            m_place = &place;
            return;
        }
    }
}

LostPages::~LostPages()
{
    if (m_place) {
        m_place->end = 0;
        m_place->isTaken = false;
    }
}

bool LostPages::any() const
{
    return m_place && m_place->hasLost;
}

} // namespace cacofonisk::recording
