// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/connections.h"

#include "core/calls/list.h"

#include <algorithm>
#include <numeric>

namespace cacofonisk::calls {

namespace {

/// More bridges than any chain of Local channels joins.
constexpr std::size_t mostMeetings = 64;

} // namespace

Connections::Connections(const CallHistory &history, const LegGroup &group)
    : m_history(history)
{
    collectMeetings(group);
    std::vector<Moment> turns;
    for (const Presence &presence : m_presences) {
        turns.push_back(presence.from);
        if (presence.to) {
            turns.push_back(*presence.to);
        }
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto next = i + 1 < turns.size() ? std::optional(turns[i + 1]) : std::nullopt;
        extend(groupsAt(turns[i]), turns[i], next);
    }
}

void Connections::collectMeetings(const LegGroup &group)
{
    for (const LegId leg : group.legs) {
        for (const Stay &stay : m_history.legs[leg].stays) {
            add(stay.meeting);
        }
    }
    for (std::size_t i = 0; i < m_meetings.size(); ++i) {
        for (const Meeting::Guest &guest : m_history.meetings[m_meetings[i]].guests) {
            addPresence(guest, i);
            if (const LegId peer = m_history.legs[guest.leg].peer) {
                for (const Stay &stay : m_history.legs[peer].stays) {
                    add(stay.meeting);
                }
            }
        }
    }
}

/// A phone that a program put into a bridge while it still rang hears nobody until it answers.
void Connections::addPresence(const Meeting::Guest &guest, std::size_t meeting)
{
    const Leg &leg = m_history.legs[guest.leg];
    const bool isAsked = !guest.wasUp && leg.dialled;
    if (!isAsked) {
        m_presences.push_back({{guest.from, guest.to}, meeting, guest.leg});
    } else if (leg.up && (!guest.to || *leg.up < *guest.to)) {
        m_presences.push_back({{std::max(guest.from, *leg.up), guest.to}, meeting, guest.leg});
    }
}

void Connections::add(MeetingId meeting)
{
    if (m_history.meetings[meeting].isTalk() && m_meetings.size() < mostMeetings &&
        !contains(m_meetings, meeting)) {
        m_meetings.push_back(meeting);
    }
}

/// The groups of people that are connected from `moment` on, each sorted.
std::vector<std::vector<LegId>> Connections::groupsAt(Moment moment) const
{
    std::vector<std::size_t> joined(m_meetings.size());
    std::iota(joined.begin(), joined.end(), 0);
    const auto isThere = [moment](const Presence &presence) {
        return presence.from <= moment && (!presence.to || moment < *presence.to);
    };
    for (const Presence &presence : m_presences) {
        const LegId peer = m_history.legs[presence.leg].peer;
        if (!peer || !isThere(presence)) {
            continue;
        }
        for (const Presence &other : m_presences) {
            if (other.leg == peer && isThere(other)) {
                const std::size_t from = joined[other.meeting];
                const std::size_t to = joined[presence.meeting];
                std::replace(joined.begin(), joined.end(), from, to);
            }
        }
    }
    std::vector<std::vector<LegId>> people(m_meetings.size());
    for (const Presence &presence : m_presences) {
        if (isThere(presence) && m_history.legs[presence.leg].isParty()) {
            people[joined[presence.meeting]].push_back(presence.leg);
        }
    }
    std::erase_if(people, [](const auto &members) { return members.size() < 2; });
    for (auto &members : people) {
        std::sort(members.begin(), members.end(), [this](LegId a, LegId b) {
            return m_history.legs[a].isBefore(m_history.legs[b]);
        });
    }
    return people;
}

void Connections::extend(const std::vector<std::vector<LegId>> &groups, Moment from,
                         std::optional<Moment> to)
{
    for (const auto &people : groups) {
        const auto goesOn = std::find_if(m_segments.begin(), m_segments.end(), [&](const auto &s) {
            return s.to == from && s.people == people;
        });
        if (goesOn != m_segments.end()) {
            goesOn->to = to;
        } else {
            m_segments.push_back({{from, to}, people});
        }
    }
}

std::optional<Moment> Connections::first(LegId person) const
{
    for (const Segment &segment : m_segments) {
        if (segment.has(person)) {
            return segment.from;
        }
    }
    return {};
}

Lasted lastedOf(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.from < b.from; });
    Lasted lasted;
    std::optional<Moment> counted; // up to here
    for (const Span &span : spans) {
        if (lasted.since) {
            break;
        }
        const Moment from = counted ? std::max(*counted, span.from) : span.from;
        if (!span.to) {
            lasted.since = from;
        } else if (*span.to > from) {
            lasted.over += *span.to - from;
            counted = span.to;
        }
    }
    return lasted;
}

} // namespace cacofonisk::calls
