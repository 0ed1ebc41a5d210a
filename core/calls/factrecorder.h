// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::calls {

/// Writes down facts of a tracker as history.
class FactRecorder : public QObject
{
    Q_OBJECT

public:
    /// `tracker` and `history` outlive this.
    FactRecorder(const tracking::Tracker &tracker, CallHistory &history)
        : m_state(tracker.state())
        , m_history(history)
    {}

protected:
    /// The leg of a channel, whose call is about to change; null where there is none. Sets the
    /// moment of the fact in hand.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel)
    {
        m_history.tick(m_state);
        return m_history.touch(channel);
    }

    const tracking::State &m_state;
    CallHistory &m_history;
};

/// Ends the span at the back of `spans` that goes on.
void close(auto &spans, Moment at)
{
    if (!spans.empty() && !spans.back().to) {
        spans.back().to = at;
    }
}

} // namespace cacofonisk::calls
