// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/evidence.h"

#include <algorithm>
#include <charconv>
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

void close(std::optional<Moment> &end, Moment now)
{
    if (!end) {
        end = now;
    }
}

/// When a channel was created by its uniqueid (`pbx1-1530025486.2901`), to the second.
Moment createdBy(std::string_view uniqueid, Moment otherwise)
{
    uniqueid.remove_prefix(uniqueid.rfind('-') + 1);
    std::int64_t seconds = 0;
    std::from_chars(uniqueid.data(), uniqueid.data() + uniqueid.size(), seconds);
    const Moment created{std::chrono::seconds(seconds)};
    return isTimed(created) && (created < otherwise || !isTimed(otherwise)) ? created : otherwise;
}

} // namespace

void Meeting::renew()
{
    kind = Kind::Talk;
    isParking = false;
    uniqueid.clear();
    name.clear();
    guests.clear();
}

void Story::renew()
{
    number = 0;
    linkedid.clear();
    legs.clear();
    branches.clear();
    openLegs = 0;
    isChanged = isWaiting = isOver = false;
}

Leg *Evidence::touch(const tracking::Channel &channel)
{
    Leg *const leg = legs.find(channel.uniqueid);
    if (leg) {
        touch(*leg);
    }
    return leg;
}

void Evidence::touch(const Leg &leg)
{
    stories[leg.story].isChanged = true;
}

Leg &Evidence::createLeg(const tracking::Channel &channel)
{
    Leg &leg = legs.create(channel.uniqueid);
    leg.uniqueid = channel.uniqueid;
    leg.linkedid = channel.linkedid;
    leg.channel = channel.name;
    leg.kind = kindOf(channel.name);
    leg.num = channel.callerId.num;
    leg.name = channel.callerId.name;
    leg.exten = channel.exten;
    leg.isInferred = channel.isInferred;
    if (leg.isInferred) {
        inferred.push_back(leg.id);
    }
    leg.created = channel.isInferred ? createdBy(channel.uniqueid, now) : now;
    const StoryId story = storyOf(leg);
    const Leg *const first = legs.find(leg.linkedid);
    leg.story = story;
    leg.branch = first ? first->branch : 0;
    stories[story].legs.push_back(leg.id);
    ++stories[story].openLegs;
    if (stories[story].branches.empty()) {
        stories[story].branches.push_back(leg.id);
    } else if (leg.uniqueid == leg.linkedid && leg.branch == 0) {
        stories[story].branches.front() = leg.id;
    }
    return leg;
}

StoryId Evidence::storyOf(const Leg &leg)
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
bool Evidence::hangsOn(const Leg &leg, const Leg &other) const
{
    return leg.dialledBy == other.id || (leg.peer == other.id && !leg.dialledBy);
}

void Evidence::bind(LegId leg, LegId other)
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
        stories.remove(from);
    } else if (legs[stories[from].branches.front()].story != from) {
        stories[from].branches.front() = stories[from].legs.front();
    }
}

void Evidence::fold(LegId leg, LegId into)
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
    std::erase(waiting, from);
    stories.remove(from);
}

void Evidence::take(Leg &leg, StoryId story, std::uint8_t branch)
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

void Evidence::enter(Leg &leg, const tracking::Bridge &bridge, Moment at, int others)
{
    const Meeting *meeting = meetings.find(bridge.uniqueid);
    if (!meeting) {
        Meeting &fresh = meetings.create(bridge.uniqueid);
        fresh.uniqueid = bridge.uniqueid;
        fresh.name = bridge.name;
        fresh.kind = kindOf(bridge);
        fresh.isParking = bridge.type == "parking";
        meeting = &fresh;
    }
    const MeetingId id = meeting->id;
    leave(leg, 0);
    leg.stays.push_back({{at, {}}, id, others, 0});
    meetings[id].guests.push_back({{at, {}}, leg.id, {}});
}

void Evidence::leave(Leg &leg, int others)
{
    if (leg.stays.empty() || leg.stays.back().to) {
        return;
    }
    leg.stays.back().to = now;
    leg.stays.back().othersLeft = others;
    for (Meeting::Guest &guest : meetings[leg.stays.back().meeting].guests) {
        if (guest.leg == leg.id) {
            close(guest.to, now);
        }
    }
}

void Evidence::end(Leg &leg)
{
    leg.ended = now;
    leave(leg, 0);
    for (Span &hold : leg.holds) {
        close(hold.to, now);
    }
    for (QueueStay &stay : leg.queues) {
        close(stay.to, now);
    }
    for (ParkingStay &stay : leg.parkings) {
        close(stay.to, now);
    }
    --stories[leg.story].openLegs;
}

bool Evidence::knowsAllGuests(const Story &story) const
{
    // Events of the same instant may be counted or not.
    const auto areToldAt = [this](const Leg &leg, const Stay &stay, Moment at, int others) {
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
    return std::all_of(story.legs.begin(), story.legs.end(), [&](LegId id) {
        const Leg &leg = legs[id];
        return std::all_of(leg.stays.begin(), leg.stays.end(), [&](const Stay &stay) {
            return !meetings[stay.meeting].isTalk() ||
                   (areToldAt(leg, stay, stay.from, stay.others) &&
                    (!stay.to || areToldAt(leg, stay, *stay.to, stay.othersLeft)));
        });
    });
}

/// Whether a story that is not over met this one: who talked with whom is told of both.
bool Evidence::isNeeded(const Story &story) const
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

void Evidence::forgetOver()
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

void Evidence::forget(StoryId id)
{
    for (const LegId leg : stories[id].legs) {
        leaveGuests(legs[leg]);
        std::erase(inferred, leg);
        std::erase(dialledByNone, leg);
        std::erase(transferees, leg);
        legs.remove(leg);
    }
    stories.remove(id);
}

/// Takes the leg out of the guest lists; of a conference that goes on it stays known by name.
void Evidence::leaveGuests(const Leg &leg)
{
    for (const Stay &stay : leg.stays) {
        Meeting *const meeting = stay.meeting ? &meetings[stay.meeting] : nullptr;
        if (!meeting->id) {
            continue; // was left before, and is gone
        }
        if (meeting->kind == Meeting::Kind::Conference) {
            for (Meeting::Guest &guest : meeting->guests) {
                if (guest.leg == leg.id) {
                    guest.leg = {};
                    guest.party = leg.party();
                }
            }
            // Those who met nobody that is still known are of no more interest.
            std::optional<Moment> earliest;
            for (const Meeting::Guest &guest : meeting->guests) {
                if (guest.leg && (!earliest || guest.from < *earliest)) {
                    earliest = guest.from;
                }
            }
            std::erase_if(meeting->guests, [&](const Meeting::Guest &guest) {
                return !guest.leg && (!earliest || *guest.to <= *earliest);
            });
        } else {
            std::erase_if(meeting->guests,
                          [&](const Meeting::Guest &guest) { return guest.leg == leg.id; });
        }
        if (meeting->guests.empty()) {
            meetings.remove(meeting->id);
        }
    }
}

} // namespace cacofonisk::calls
