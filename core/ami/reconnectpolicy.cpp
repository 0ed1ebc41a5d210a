// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/reconnectpolicy.h"

#include <algorithm>

namespace cacofonisk::ami {

ReconnectPolicy::ReconnectPolicy(const Limits &limits)
    : m_limits(limits)
    , m_ceiling(limits.first * 2)
{}

void ReconnectPolicy::noteEnd(std::chrono::milliseconds loggedIn)
{
    if (loggedIn >= m_limits.lived) {
        m_ceiling = m_limits.first * 2;
    }
}

std::chrono::milliseconds ReconnectPolicy::nextDelay(double random)
{
    const std::chrono::milliseconds ceiling = std::min(m_ceiling, m_limits.most);
    m_ceiling = ceiling * 2;
    const std::chrono::duration<double, std::milli> delay = ceiling * (0.5 + random / 2);
    return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(delay), m_limits.first);
}

} // namespace cacofonisk::ami
