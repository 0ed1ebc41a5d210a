// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/base/moment.h"

namespace cacofonisk::recording {

/// Gives each message of a recording a time that never goes back: that of the message; if it has
/// none, that in the uniqueid of a new channel (which begins with the second of its creation), or
/// else a little more than that of the message before.
class EventClock
{
public:
    /// The time of the next message. To be called for each one, in order.
    [[nodiscard]] Moment at(const ami::Message &message);

    /// Continues after a message with the time `moment`.
    void restart(Moment moment) { m_last = moment; }

private:
    Moment m_last{};
};

} // namespace cacofonisk::recording
