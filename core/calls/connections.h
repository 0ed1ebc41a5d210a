// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace cacofonisk::calls {

/// Who was connected with whom, and when, as far as one group goes: its people, and those whom
/// they met. Bridges that are joined by Local pairs are one; conferences, parking and the like
/// connect nobody.
class Connections
{
public:
    /// People who heard each other, two or more, in the order of their channels' creation.
    struct Segment : Span
    {
        std::vector<LegId> people;

        [[nodiscard]] bool has(LegId person) const
        {
            return std::find(people.begin(), people.end(), person) != people.end();
        }
    };

    Connections(const CallHistory &history, const LegGroup &group);

    /// In the order of their begin; several at a time where people form several groups.
    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }

    /// When `person` was first connected with anybody.
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

/// How long any of the spans lasted, counting no time twice: what is over, and since when one of
/// them goes on.
struct Lasted
{
    Duration over{0};
    std::optional<Moment> since;
};

[[nodiscard]] Lasted lastedOf(std::vector<Span> spans);

} // namespace cacofonisk::calls
