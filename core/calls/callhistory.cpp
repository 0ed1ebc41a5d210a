// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callhistory.h"

#include "core/ami/uniqueid.h"
#include "core/calls/dialstring.h"
#include "core/calls/tolerances.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

void close(std::optional<Moment> &end, Moment now)
{
    if (!end) {
        end = now;
    }
}

/// When a channel was created by its uniqueid.
Moment createdBy(std::string_view uniqueid, Moment otherwise)
{
    const Moment created = ami::createdBy(uniqueid).value_or(Moment());
    return isTimed(created) && (created < otherwise || !isTimed(otherwise)) ? created : otherwise;
}

} // namespace

void CallHistory::tick(const tracking::State &state)
{
    if (std::exchange(lastHandled, state.handled) == state.handled) {
        return; // one more fact of the same event
    }
    if (!state.now || state.now == told) {
        now += Duration(1);
        latest = std::max(latest, now);
        return;
    }
    if (groups.empty()) {
        setBack = 0;
        latest = *state.now;
        told.reset();
    }
    const std::optional<Moment> before = std::exchange(told, state.now);
    const Moment next = *told + Duration(setBack);
    if (before && *told < *before - tolerances::disorder) {
        setClockOn(latest - next);
    } else {
        now = next;
    }
    latest = std::max(latest, now);
}

/// The clock was set back `by` that much, as far as can be told.
void CallHistory::setClockOn(Duration by)
{
    setBack += (by + Duration(1)).count();
    now = *told + Duration(setBack);
}

Leg *CallHistory::touch(const tracking::Channel &channel)
{
    Leg *const leg = legs.find(channel.uniqueid);
    if (leg) {
        touch(*leg);
        if (told && now < leg->lastSeen - tolerances::disorderOfOne) {
            setClockOn(latest - now);
        }
        leg->lastSeen = std::max(leg->lastSeen, now);
    }
    return leg;
}

void CallHistory::touch(const Leg &leg)
{
    groups[leg.group].isChanged = true;
}

void CallHistory::noteLearnt(std::string_view device)
{
    if (learnt.size() < mostLearnt) {
        learnt.emplace_back(device);
    }
}

void CallHistory::touchLearnt()
{
    if (learnt.empty()) {
        return;
    }
    legs.forEach([this](const Leg &leg) {
        const auto isIts = [line = lineOf(leg.channel)](std::string_view device) {
            return device == line;
        };
        if (learnt.size() == mostLearnt || std::any_of(learnt.begin(), learnt.end(), isIts)) {
            touch(leg);
        }
    });
    learnt.clear();
}

Leg &CallHistory::createLeg(const tracking::Channel &channel)
{
    Leg &leg = legs.create(channel.uniqueid);
    leg.uniqueid = channel.uniqueid;
    leg.linkedid = channel.linkedid;
    leg.channel = channel.name;
    leg.kind = kindOf(channel.name);
    leg.num = channel.callerId.num;
    leg.name = channel.callerId.name;
    leg.noteExten(channel.exten);
    leg.calledIn = channel.state == tracking::ChannelState::Ring;
    leg.isInferred = channel.isInferred;
    if (leg.isInferred) {
        inferred.push_back(leg.id);
    }
    leg.created = channel.isInferred ? createdBy(channel.uniqueid, now) : now;
    leg.lastSeen = now;
    const LegGroupId group = groupOf(leg);
    const Leg *const first = legs.find(leg.linkedid);
    leg.group = group;
    leg.branch = first ? first->branch : 0;
    groups[group].legs.push_back(leg.id);
    ++groups[group].openLegs;
    if (groups[group].branches.empty()) {
        groups[group].branches.push_back(leg.id);
    } else if (leg.uniqueid == leg.linkedid && leg.branch == 0) {
        groups[group].branches.front() = leg.id;
    }
    return leg;
}

void CallHistory::end(Leg &leg)
{
    leg.ended = now;
    leave(leg, Stay::notTold);
    for (Span &hold : leg.holds) {
        close(hold.to, now);
    }
    for (QueueStay &stay : leg.queues) {
        close(stay.to, now);
    }
    for (ParkingStay &stay : leg.parkings) {
        close(stay.to, now);
    }
    --groups[leg.group].openLegs;
}

} // namespace cacofonisk::calls
