// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>

namespace cacofonisk::recording {

/// Pages of a mapped file may be gone when they are looked at: the file was cut short, or its disk
/// failed. The system would end the program with SIGBUS; while this watches them, zeros stand there
/// instead from then on.
///
/// With the first of these the program's handling of SIGBUS is taken over for good; one that is not
/// about watched pages is handed on to what handled it before. Thread-safe.
class LostPages
{
public:
    /// Watches `size` bytes from `begin` on, where a page begins, for as long as this is there.
    LostPages(char *begin, std::size_t size);
    ~LostPages();
    LostPages(const LostPages &) = delete;
    LostPages &operator=(const LostPages &) = delete;

    /// False where as many as can be are watched already.
    [[nodiscard]] bool areWatched() const { return m_place != nullptr; }

    /// Some were gone.
    [[nodiscard]] bool any() const;

private:
    struct Place;
    struct Handler;

    Place *m_place = nullptr;
};

} // namespace cacofonisk::recording
