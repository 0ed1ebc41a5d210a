// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callhistory.h"

#include <algorithm>

namespace cacofonisk::calls {

void Story::renew()
{
    number = 0;
    linkedid.clear();
    legs.clear();
    branches.clear();
    openLegs = 0;
    isChanged = isWaiting = isEnding = isOver = false;
}

StoryId CallHistory::storyOf(const Leg &leg)
{
    const Leg *const first = legs.find(leg.linkedid);
    if (first && first->story) {
        return first->story;
    }
    if (const Story *const known = stories.find(leg.linkedid)) {
        return known->id;
    }
    Story &story = stories.create(leg.linkedid);
    story.linkedid = leg.linkedid;
    story.number = ++lastNumber;
    return story.id;
}

/// Whether `leg` is in its story for the sake of `other`.
bool CallHistory::hangsOn(const Leg &leg, const Leg &other) const
{
    return leg.dialledBy == other.id || (leg.peer == other.id && !leg.dialledBy);
}

void CallHistory::bind(LegId leg, LegId other)
{
    const StoryId from = legs[leg].story;
    const StoryId to = legs[other].story;
    const std::uint8_t branch = legs[other].branch;
    if (from == to) {
        legs[leg].branch = branch;
        return;
    }
    std::vector<LegId> moving{leg};
    for (std::size_t i = 0; i < moving.size(); ++i) {
        for (const LegId candidate : stories[from].legs) {
            const bool isMoving =
                std::find(moving.begin(), moving.end(), candidate) != moving.end();
            if (!isMoving && hangsOn(legs[candidate], legs[moving[i]])) {
                moving.push_back(candidate);
            }
        }
    }
    for (const LegId id : moving) {
        take(legs[id], to, branch);
    }
    if (stories[from].legs.empty()) {
        removeStory(from);
    } else if (legs[stories[from].branches.front()].story != from) {
        stories[from].branches.front() = stories[from].legs.front();
    }
}

void CallHistory::fold(LegId leg, LegId into)
{
    const StoryId from = legs[leg].story;
    const StoryId to = legs[into].story;
    touch(legs[into]);
    if (from == to) {
        return;
    }
    const auto offset = stories[to].branches.size();
    for (const LegId root : stories[from].branches) {
        stories[to].branches.push_back(root);
    }
    for (const LegId id : std::vector<LegId>(stories[from].legs)) {
        constexpr std::size_t last = 255;
        take(legs[id], to, static_cast<std::uint8_t>(std::min(offset + legs[id].branch, last)));
    }
    folded.push_back({stories[from].number, now});
    std::erase(over, from);
    removeStory(from);
}

void CallHistory::removeStory(StoryId id)
{
    std::erase(waiting, id);
    std::erase_if(ending, [id](const Ending &other) { return other.story == id; });
    stories.remove(id);
}

void CallHistory::take(Leg &leg, StoryId story, std::uint8_t branch)
{
    Story &from = stories[leg.story];
    Story &to = stories[story];
    std::erase(from.legs, leg.id);
    to.legs.push_back(leg.id);
    if (!leg.ended) {
        --from.openLegs;
        ++to.openLegs;
    }
    leg.story = story;
    leg.branch = branch;
}

/// Whether a story that is not over met this one: who talked with whom is told of both.
bool CallHistory::isNeeded(const Story &story) const
{
    for (const LegId leg : story.legs) {
        for (const Stay &stay : legs[leg].stays) {
            const Meeting &meeting = meetings[stay.meeting];
            const auto isUntold = [this](const Meeting::Guest &guest) {
                return guest.leg && !stories[legs[guest.leg].story].isOver;
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
    std::erase_if(over, [this](StoryId id) {
        const Story &story = stories[id];
        const bool isDone = story.openLegs == 0 && !isNeeded(story);
        if (isDone) {
            forget(id);
        }
        return isDone;
    });
}

void CallHistory::forget(StoryId id)
{
    for (const LegId leg : stories[id].legs) {
        nameMembers(legs[leg]);
    }
    for (const LegId leg : stories[id].legs) {
        leaveGuests(legs[leg]);
        std::erase(inferred, leg);
        std::erase(dialledByNone, leg);
        std::erase(transferees, leg);
        legs.remove(leg);
    }
    removeStory(id);
}

} // namespace cacofonisk::calls
