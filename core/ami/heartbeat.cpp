// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/heartbeat.h"

#include <algorithm>

namespace cacofonisk::ami {

namespace {

/// A thread that was held up itself gets this part of the time for an answer to read what came.
constexpr int graceDivisor = 5;

} // namespace

Heartbeat::Heartbeat(const Limits &limits, Time now)
    : m_limits(limits)
    , m_heard(now)
    , m_pinged(now)
{}

void Heartbeat::hear(Time now)
{
    m_heard = now;
    m_stage = Stage::Calm;
}

Heartbeat::Due Heartbeat::check(Time now)
{
    if (now < nextCheck()) {
        return Due::Nothing;
    }
    switch (m_stage) {
    case Stage::Calm:
        m_pinged = now;
        m_stage = Stage::Pinged;
        return Due::Ping;
    case Stage::Pinged:
        m_pinged = now;
        m_stage = Stage::Overdue;
        return Due::Nothing;
    case Stage::Overdue:
        break;
    }
    return Due::Lost;
}

Heartbeat::Time Heartbeat::nextCheck() const
{
    switch (m_stage) {
    case Stage::Calm:
        return std::min(m_heard + m_limits.silence, m_pinged + m_limits.period);
    case Stage::Pinged:
        return m_pinged + m_limits.answer;
    case Stage::Overdue:
        break;
    }
    return m_pinged + m_limits.answer / graceDivisor;
}

} // namespace cacofonisk::ami
