// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callhistory.h"

#include "core/calls/list.h"
#include "core/tracking/hops.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

Meeting::Kind kindOf(const tracking::Bridge &bridge)
{
    if (bridge.creator == "ConfBridge") {
        return Meeting::Kind::Conference;
    }
    return bridge.technology == "holding_bridge" ? Meeting::Kind::Holding : Meeting::Kind::Talk;
}

} // namespace

void Meeting::renew()
{
    kind = Kind::Talk;
    isParking = isOfProgram = isAgentPool = false;
    uniqueid.clear();
    name.clear();
    guests.clear();
}

Meeting &CallHistory::meetingOf(const tracking::Bridge &bridge)
{
    if (Meeting *const known = meetings.find(bridge.uniqueid)) {
        return *known;
    }
    Meeting &fresh = meetings.create(bridge.uniqueid);
    fresh.uniqueid = bridge.uniqueid;
    fresh.name = bridge.name;
    fresh.kind = kindOf(bridge);
    fresh.isParking = bridge.type == "parking";
    fresh.isOfProgram = bridge.type == "stasis" || bridge.creator == "Stasis";
    fresh.isAgentPool = bridge.creator == "AgentPool";
    return fresh;
}

Meeting &CallHistory::conferenceOf(std::string_view bridge, std::string_view name)
{
    Meeting *const known = meetings.find(bridge);
    Meeting &meeting = known ? *known : meetings.create(bridge);
    meeting.uniqueid = bridge;
    meeting.kind = Meeting::Kind::Conference;
    meeting.name = name;
    return meeting;
}

void CallHistory::enter(Leg &leg, MeetingId meeting, Moment at, int others, bool isUp)
{
    if (!leg.stays.empty() && !leg.stays.back().to && leg.stays.back().meeting == meeting) {
        leg.stays.back().others = others;
        return;
    }
    leave(leg, Stay::notTold);
    leg.stays.push_back({{at, {}}, meeting, others, Stay::notTold});
    meetings[meeting].guests.push_back({{at, {}}, leg.id, {}, isUp});
}

void CallHistory::leaveAt(Leg &leg, int others, Moment at)
{
    if (leg.stays.empty() || leg.stays.back().to) {
        return;
    }
    at = std::max(at, leg.stays.back().from);
    leg.stays.back().to = at;
    leg.stays.back().othersLeft = others;
    for (Meeting::Guest &guest : meetings[leg.stays.back().meeting].guests) {
        if (guest.leg == leg.id && !guest.to) {
            guest.to = at;
        }
    }
}

bool CallHistory::knowsAllGuests(const LegGroup &group) const
{
    // Events of the same instant may be counted or not.
    const auto areToldAt = [this](const Leg &leg, const Stay &stay, Moment at, int others) {
        if (others == Stay::notTold) {
            return true;
        }
        int most = 0;
        int least = 0;
        for (const Meeting::Guest &guest : meetings[stay.meeting].guests) {
            if (guest.leg != leg.id) {
                most += guest.from <= at && (!guest.to || at <= *guest.to);
                least += guest.from < at && (!guest.to || at < *guest.to);
            }
        }
        return least <= others && others <= most;
    };
    return std::all_of(group.legs.begin(), group.legs.end(), [&](LegId id) {
        const Leg &leg = legs[id];
        return std::all_of(leg.stays.begin(), leg.stays.end(), [&](const Stay &stay) {
            return !meetings[stay.meeting].isTalk() ||
                   (areToldAt(leg, stay, stay.from, stay.others) &&
                    (!stay.to || areToldAt(leg, stay, *stay.to, stay.othersLeft)));
        });
    });
}

std::vector<LegId> CallHistory::peopleBehind(LegId leg, const Span &span) const
{
    std::vector<LegId> people;
    std::vector<LegId> halves{leg};
    const auto add = [&](LegId id) {
        const Leg &other = legs[id];
        std::vector<LegId> &list = other.isParty() ? people : halves;
        if (other.kind != Leg::Kind::Program && !contains(list, id)) {
            list.push_back(id);
        }
    };
    if (legs[leg].isParty()) {
        return {leg};
    }
    for (std::size_t i = 0; i < halves.size() && i < std::size_t(tracking::mostHops); ++i) {
        const LegId peer = legs[halves[i]].peer;
        if (!peer) {
            continue;
        }
        for (const Stay &stay : legs[peer].stays) {
            for (const Meeting::Guest &guest : meetings[stay.meeting].guests) {
                if (guest.leg && guest.leg != peer && overlap(guest, stay) &&
                    overlap(guest, span)) {
                    add(guest.leg);
                }
            }
        }
        for (const LegId id : groups[legs[peer].group].legs) {
            const Leg &dialled = legs[id];
            if (dialled.dialledBy == peer && dialled.dialStatus == "ANSWER") {
                add(id);
            }
        }
    }
    return people;
}

/// Of a conference that goes on a leg that is forgotten stays known by name.
void CallHistory::nameMembers(const Leg &leg)
{
    for (const Stay &stay : leg.stays) {
        Meeting *const meeting =
            meetings.contains(stay.meeting) ? &meetings[stay.meeting] : nullptr;
        if (!meeting || meeting->kind != Meeting::Kind::Conference) {
            continue;
        }
        std::vector<Meeting::Guest> named;
        for (const Meeting::Guest &guest : meeting->guests) {
            if (guest.leg != leg.id) {
                named.push_back(guest);
                continue;
            }
            for (const LegId person : peopleBehind(leg.id, guest)) {
                named.push_back({{guest.from, guest.to.value_or(now)}, {}, legs[person].party()});
            }
        }
        // Those who met nobody that is still known are of no more interest.
        std::optional<Moment> earliest;
        for (const Meeting::Guest &guest : named) {
            if (guest.leg && (!earliest || guest.from < *earliest)) {
                earliest = guest.from;
            }
        }
        std::erase_if(named, [&](const Meeting::Guest &guest) {
            return !guest.leg && (!earliest || *guest.to <= *earliest);
        });
        meeting->guests = std::move(named);
    }
}

/// Takes the leg out of the guest lists.
void CallHistory::leaveGuests(const Leg &leg)
{
    for (const Stay &stay : leg.stays) {
        if (!meetings.contains(stay.meeting)) {
            continue; // it was there more than once, and the meeting is gone
        }
        Meeting &meeting = meetings[stay.meeting];
        std::erase_if(meeting.guests,
                      [&](const Meeting::Guest &guest) { return guest.leg == leg.id; });
        if (meeting.guests.empty()) {
            meetings.remove(meeting.id);
        }
    }
}

} // namespace cacofonisk::calls
