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
        m_waited = {};
    }
}

std::chrono::milliseconds ReconnectPolicy::nextDelay(double random)
{
    constexpr std::chrono::minutes atFirst(1);
    const auto most = m_waited < atFirst ? std::min(m_limits.soon, m_limits.most) : m_limits.most;
    const std::chrono::milliseconds ceiling = std::min(m_ceiling, most);
    m_ceiling = ceiling * 2;
    const std::chrono::duration<double, std::milli> wanted = ceiling * (0.5 + random / 2);
    const auto delay =
        std::max(std::chrono::duration_cast<std::chrono::milliseconds>(wanted), m_limits.first);
    m_waited += delay;
    return delay;
}

} // namespace cacofonisk::ami
