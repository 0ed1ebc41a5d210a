// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::calls {

/// Base of the classes that record the facts of a tracker in a CallHistory.
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
    /// The leg of a channel, or null if there is none. Marks its call as changed, and sets the
    /// history's time to that of the current fact.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel)
    {
        m_history.tick(m_state);
        return m_history.touch(channel);
    }

    const tracking::State &m_state;
    CallHistory &m_history;
};

/// Ends the last of `spans` at `at`, if it is still going on.
void close(auto &spans, Moment at)
{
    if (!spans.empty() && !spans.back().to) {
        spans.back().to = at;
    }
}

} // namespace cacofonisk::calls
