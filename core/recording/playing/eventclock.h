// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ami/message.h"
#include "core/base/moment.h"

namespace cacofonisk::recording {

/// The time of each message of a recording, never going back: what the message tells; where it
/// tells none, what the ids of new channels do (they begin with the second of their creation),
/// and a little later each in between.
class EventClock
{
public:
    /// Of the next message.
    [[nodiscard]] Moment at(const ami::Message &message);

    /// Goes on from a message that was at `moment`.
    void restart(Moment moment) { m_last = moment; }

private:
    Moment m_last{};
};

} // namespace cacofonisk::recording
