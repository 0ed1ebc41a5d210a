// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/recording/playing/eventclock.h"

#include <algorithm>

namespace cacofonisk::recording {

namespace {

constexpr auto littleLater = std::chrono::milliseconds(10);

/// The second in which a channel was created: of `pbx1-1530025486.2901` the part before the point.
std::optional<Moment> createdBy(std::string_view uniqueid)
{
    uniqueid.remove_prefix(uniqueid.rfind('-') + 1);
    const std::size_t point = uniqueid.find('.');
    return point == std::string_view::npos ? std::nullopt : momentOf(uniqueid.substr(0, point));
}

} // namespace

Moment EventClock::at(const ami::Message &message)
{
    auto moment = message.moment();
    if (!moment && message.type() == ami::EventType::Newchannel) {
        moment = createdBy(message[ami::Field::Uniqueid]);
    }
    if (!moment && m_last != Moment()) {
        moment = m_last + littleLater;
    }
    m_last = std::max(m_last, moment.value_or(m_last));
    return m_last;
}

} // namespace cacofonisk::recording
