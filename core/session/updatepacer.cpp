// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/updatepacer.h"

#include <algorithm>

namespace cacofonisk::session {

using namespace std::chrono_literals;

UpdatePacer::UpdatePacer(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpdatePacer::tell);
}

void UpdatePacer::want()
{
    m_isWanted = true;
    if (m_isAcknowledged && !m_timer.isActive()) {
        const auto left = m_due - Clock::now();
        m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(left),
                               std::chrono::milliseconds(0)));
    }
}

void UpdatePacer::acknowledge()
{
    constexpr auto frame = 16ms;
    constexpr Clock::duration longest = 32ms;
    constexpr int freeShare = 4; // to one of work
    const auto now = Clock::now();
    m_due = std::max(m_told + frame, now + std::min(freeShare * (now - m_told), longest));
    m_isAcknowledged = true;
    if (m_isWanted) {
        want();
    }
}

void UpdatePacer::tell()
{
    m_told = Clock::now();
    m_isAcknowledged = false;
    m_isWanted = false;
    emit due();
}

} // namespace cacofonisk::session
