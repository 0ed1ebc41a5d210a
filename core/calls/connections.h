// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace cacofonisk::calls {

/// Who was connected with whom, and when, for one group: its people and those whom they met.
/// Bridges joined by Local pairs count as one; conferences, parking and the like connect nobody.
class Connections
{
public:
    /// Two or more people who heard each other, in the order in which their channels were created.
    struct Segment : Span
    {
        std::vector<LegId> people;

        [[nodiscard]] bool has(LegId person) const
        {
            return std::find(people.begin(), people.end(), person) != people.end();
        }
    };

    /// `history` outlives this.
    Connections(const CallHistory &history, const LegGroup &group);

    /// In the order in which they began; some overlap if people were connected in separate groups.
    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }

    /// When `person` was first connected with anybody; nothing if never.
    [[nodiscard]] std::optional<Moment> first(LegId person) const;

private:
    struct Presence : Span
    {
        std::size_t meeting; ///< index in m_meetings
        LegId leg;
    };

    void collectMeetings(const LegGroup &group);
    void add(MeetingId meeting);
    void addPresence(const Meeting::Guest &guest, std::size_t meeting);
    [[nodiscard]] std::vector<std::vector<LegId>> groupsAt(Moment moment) const;
    void extend(const std::vector<std::vector<LegId>> &groups, Moment from,
                std::optional<Moment> to);

    const CallHistory &m_history;
    std::vector<MeetingId> m_meetings;
    std::vector<Presence> m_presences;
    std::vector<Segment> m_segments;
};

/// For how long at least one of several spans lasted, counting no time twice: `over` is the time
/// that is complete, and `since` the start of what is still going on.
struct Lasted
{
    Duration over{0};
    std::optional<Moment> since;
};

[[nodiscard]] Lasted lastedOf(std::vector<Span> spans);

} // namespace cacofonisk::calls
