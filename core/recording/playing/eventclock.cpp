// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/playing/eventclock.h"

#include "core/ami/uniqueid.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

constexpr auto littleLater = std::chrono::milliseconds(10);

} // namespace

Moment EventClock::at(const ami::Message &message)
{
    auto moment = message.moment();
    if (!moment && message.type() == ami::EventType::Newchannel) {
        moment = ami::createdBy(message[ami::Field::Uniqueid]);
    }
    if (!moment && m_last != Moment()) {
        moment = m_last + littleLater;
    }
    m_last = std::max(m_last, moment.value_or(m_last));
    return m_last;
}

} // namespace cacofonisk::recording
