// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callhistory.h"

#include <algorithm>

namespace cacofonisk::calls {

void LegGroup::renew()
{
    number = 0;
    linkedid.clear();
    legs.clear();
    branches.clear();
    openLegs = 0;
    isChanged = isWaiting = isEnding = isOver = false;
}

LegGroupId CallHistory::groupOf(const Leg &leg)
{
    const Leg *const first = legs.find(leg.linkedid);
    if (first && first->group) {
        return first->group;
    }
    if (const LegGroup *const known = groups.find(leg.linkedid)) {
        return known->id;
    }
    LegGroup &group = groups.create(leg.linkedid);
    group.linkedid = leg.linkedid;
    group.number = ++lastNumber;
    return group.id;
}

/// Whether `leg` is in its group for the sake of `other`.
bool CallHistory::hangsOn(const Leg &leg, const Leg &other) const
{
    return leg.dialledBy == other.id || (leg.peer == other.id && !leg.dialledBy);
}

void CallHistory::bind(LegId leg, LegId other)
{
    const LegGroupId from = legs[leg].group;
    const LegGroupId to = legs[other].group;
    const std::uint8_t branch = legs[other].branch;
    if (from == to) {
        legs[leg].branch = branch;
        return;
    }
    std::vector<LegId> moving{leg};
    for (std::size_t i = 0; i < moving.size(); ++i) {
        for (const LegId candidate : groups[from].legs) {
            const bool isMoving =
                std::find(moving.begin(), moving.end(), candidate) != moving.end();
            if (!isMoving && hangsOn(legs[candidate], legs[moving[i]])) {
                moving.push_back(candidate);
            }
        }
    }
    for (const LegId id : moving) {
        moveLeg(legs[id], to, branch);
    }
    if (groups[from].legs.empty()) {
        removeGroup(from);
    } else if (legs[groups[from].branches.front()].group != from) {
        groups[from].branches.front() = groups[from].legs.front();
    }
}

void CallHistory::merge(LegId leg, LegId into)
{
    const LegGroupId from = legs[leg].group;
    const LegGroupId to = legs[into].group;
    touch(legs[into]);
    if (from == to) {
        return;
    }
    const auto offset = groups[to].branches.size();
    for (const LegId root : groups[from].branches) {
        groups[to].branches.push_back(root);
    }
    for (const LegId id : std::vector<LegId>(groups[from].legs)) {
        constexpr std::size_t last = 255;
        moveLeg(legs[id], to, static_cast<std::uint8_t>(std::min(offset + legs[id].branch, last)));
    }
    merged.push_back({groups[from].number, now, groups[to].number});
    std::erase(over, from);
    removeGroup(from);
}

void CallHistory::removeGroup(LegGroupId id)
{
    std::erase(waiting, id);
    std::erase_if(ending, [id](const Ending &other) { return other.group == id; });
    groups.remove(id);
}

void CallHistory::moveLeg(Leg &leg, LegGroupId group, std::uint8_t branch)
{
    LegGroup &from = groups[leg.group];
    LegGroup &to = groups[group];
    std::erase(from.legs, leg.id);
    to.legs.push_back(leg.id);
    if (!leg.ended) {
        --from.openLegs;
        ++to.openLegs;
    }
    leg.group = group;
    leg.branch = branch;
}

/// Whether a group that is not over met this one: who talked with whom is told of both.
bool CallHistory::isNeeded(const LegGroup &group) const
{
    for (const LegId leg : group.legs) {
        for (const Stay &stay : legs[leg].stays) {
            const Meeting &meeting = meetings[stay.meeting];
            const auto isUntold = [this](const Meeting::Guest &guest) {
                return guest.leg && !groups[legs[guest.leg].group].isOver;
            };
            if (meeting.isTalk() &&
                std::any_of(meeting.guests.begin(), meeting.guests.end(), isUntold)) {
                return true;
            }
        }
    }
    return false;
}

void CallHistory::forgetOver()
{
    std::erase_if(over, [this](LegGroupId id) {
        const LegGroup &group = groups[id];
        const bool isDone = group.openLegs == 0 && !isNeeded(group);
        if (isDone) {
            forget(id);
        }
        return isDone;
    });
}

void CallHistory::forget(LegGroupId id)
{
    for (const LegId leg : groups[id].legs) {
        nameMembers(legs[leg]);
    }
    for (const LegId leg : groups[id].legs) {
        leaveGuests(legs[leg]);
        std::erase(inferred, leg);
        std::erase(dialledByNone, leg);
        std::erase(transferees, leg);
        legs.remove(leg);
    }
    removeGroup(id);
}

} // namespace cacofonisk::calls
