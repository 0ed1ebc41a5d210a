// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/evidence.h"
#include "core/tracking/tracker.h"

#include <QObject>

namespace cacofonisk::calls {

/// Writes down facts of a tracker as evidence.
class Witness : public QObject
{
    Q_OBJECT

public:
    /// `tracker` and `evidence` outlive this.
    Witness(const tracking::Tracker &tracker, Evidence &evidence)
        : m_state(tracker.state())
        , m_evidence(evidence)
    {}

protected:
    /// The leg of a channel, whose call is about to change; null where there is none. Sets the
    /// moment of the fact in hand.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel)
    {
        m_evidence.tick(m_state);
        return m_evidence.touch(channel);
    }

    const tracking::State &m_state;
    Evidence &m_evidence;
};

/// Ends the span at the back of `spans` that goes on.
void close(auto &spans, Moment at)
{
    if (!spans.empty() && !spans.back().to) {
        spans.back().to = at;
    }
}

} // namespace cacofonisk::calls
