// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <chrono>
#include <optional>

namespace cacofonisk::notices {

/// Lets one thing a second be opened: a hundred calls at once are not to open a hundred windows.
class PopLimit
{
public:
    /// Whether something may be opened at `now`, which counts from then on.
    [[nodiscard]] bool take(Moment now)
    {
        constexpr std::chrono::seconds pause(1);
        const bool isFree = !m_last || now < *m_last || now - *m_last >= pause; // clocks are set
        m_heldBack = isFree ? 0 : m_heldBack + 1;
        m_last = isFree ? now : *m_last;
        return isFree;
    }

    /// How many were not, since the last that was.
    [[nodiscard]] int heldBack() const { return m_heldBack; }

private:
    std::optional<Moment> m_last;
    int m_heldBack = 0;
};

} // namespace cacofonisk::notices
