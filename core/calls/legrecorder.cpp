// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/legrecorder.h"

#include "core/ami/channelname.h"
#include "core/calls/membership.h"
#include "core/calls/recalls.h"
#include "core/calls/takeovers.h"
#include "core/calls/tolerances.h"

#include <algorithm>

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;

namespace {

constexpr int causeOfStop = 4; // what SoftHangupRequest tells when Asterisk stops, and only then
constexpr int freshlyStarted = 60; // seconds of uptime

/// Whether a channel of this name was made for `device`: `Local/1001@ext-0000016e;1` for
/// `Local/1001@ext/n`, whose options no name has.
bool isOf(std::string_view channel, std::string_view device)
{
    if (const auto at = device.find('@'); at != device.npos) {
        device = device.substr(0, device.find('/', at));
    }
    return ami::deviceOf(channel) == device;
}

} // namespace

LegRecorder::LegRecorder(const Tracker &tracker, CallHistory &history)
    : FactRecorder(tracker, history)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::serverStarted, &LegRecorder::onServerStarted);
    on(&Tracker::channelCreated, &LegRecorder::onChannelCreated);
    on(&Tracker::channelChanged, &LegRecorder::onChannelChanged);
    on(&Tracker::channelListed, &LegRecorder::onChannelListed);
    on(&Tracker::channelStateChanged, &LegRecorder::onChannelStateChanged);
    on(&Tracker::applicationStarted, &LegRecorder::onApplicationStarted);
    on(&Tracker::hangupRequested, &LegRecorder::onHangupRequested);
    on(&Tracker::channelHungUp, &LegRecorder::onChannelHungUp);
    on(&Tracker::localPaired, &LegRecorder::onLocalPaired);
    on(&Tracker::dialBegan, &LegRecorder::onDialBegan);
    on(&Tracker::dialProgressed, &LegRecorder::onDialProgressed);
    on(&Tracker::dialEnded, &LegRecorder::onDialEnded);
    on(&Tracker::originated, &LegRecorder::onOriginated);
}

void LegRecorder::end(Leg &leg)
{
    takeOverPlaceAtEnd(m_history, leg);
    handOverPlace(m_history, leg);
    joinProgram(m_history, m_state, leg);
    m_history.end(leg);
    LegGroup &group = m_history.groups[leg.group];
    if (group.openLegs == 0) {
        emit groupEnded(leg.group);
    } else if (!group.isOver && !std::exchange(group.isEnding, true)) {
        m_history.ending.push_back({leg.group, m_history.now});
    }
}

/// Asterisk has started, or the connection is new: whatever was going on is not any more.
void LegRecorder::onServerStarted(int uptime)
{
    const bool wasCut = m_state.isStopping || (uptime > 0 && uptime < freshlyStarted);
    std::vector<LegId> open;
    m_history.legs.forEach([&](const Leg &leg) {
        if (!leg.ended) {
            open.push_back(leg.id);
        }
    });
    for (const LegId id : open) {
        Leg &leg = m_history.legs[id];
        (wasCut ? leg.wasCut : leg.isLost) = true;
    }
    for (const LegId id : open) {
        end(m_history.legs[id]);
    }
}

void LegRecorder::onChannelCreated(const Channel &channel)
{
    m_history.tick(m_state);
    if (m_history.legs.find(channel.uniqueid)) {
        return; // came back after its end, as only repeated events can make it
    }
    const Moment before = m_history.now;
    if (channel.isInferred && !m_state.now) {
        m_history.now = {}; // no message tells times, but uniqueids do
    }
    Leg &leg = m_history.createLeg(channel);
    if (channel.isInferred) {
        if (!isTimed(m_history.now)) {
            m_history.now = std::max(before, leg.created); // the best that is known
        }
        const Moment known = leg.created;
        if (channel.state == tracking::ChannelState::Up) {
            leg.up = known;
        } else if (channel.state == tracking::ChannelState::Ringing) {
            leg.rang = known;
        }
    }
    m_history.touch(leg);
}

/// The second of its uniqueid is told by the switch's clock, which need not agree with the one by
/// which events are received: how long the channel has been there is the same by both.
void LegRecorder::setAge(Leg &leg, std::chrono::seconds age)
{
    const Moment byAge = m_history.now - age;
    const Moment told = leg.created;
    if (std::chrono::abs(byAge - told) <= tolerances::clocksApart) {
        return;
    }
    leg.created = byAge;
    for (std::optional<Moment> *const same : {&leg.up, &leg.rang}) {
        if (*same == told) {
            *same = byAge;
        }
    }
}

/// Who is in a queue when he is first seen may be served there already: then no list names him
/// among those who wait.
void LegRecorder::recordApplication(Leg &leg, const tracking::Listing &listing)
{
    const bool isFirst = leg.isInferred && leg.applications.empty();
    if (!leg.applications.empty() && leg.applications.back().name == listing.application) {
        return;
    }
    leg.applications.push_back({isFirst ? leg.created : m_history.now,
                                std::string(listing.application), std::string(listing.data)});
    if (isFirst && leg.queues.empty() && listing.application == "Queue") {
        const std::string_view queue = listing.data.substr(0, listing.data.find(','));
        leg.queues.push_back({{leg.created, {}}, std::string(queue), 0, false});
    }
}

/// Attached in the middle of a call: who is called, who calls, and who talks with whom. Later on:
/// what a leg runs of which no event told.
void LegRecorder::onChannelListed(const tracking::Listing &listing)
{
    Leg *const leg = touch(listing.channel);
    if (!leg) {
        return;
    }
    if (listing.age && leg->isInferred) {
        setAge(*leg, *listing.age);
    }
    if (!listing.isCalled && !listing.application.empty()) {
        recordApplication(*leg, listing);
    }
    if (!leg->isInferred) {
        if (listing.isCalled && !leg->rang && leg->up == m_history.now) {
            leg->rang = leg->up; // answered during a break: it is taken to have rung
        }
        return;
    }
    if (listing.isCalled) {
        leg->exten.clear(); // dialled: what it has there is the caller's
        leg->dialled = leg->created;
    }
    if (!listing.dialledNumber.empty() && leg->hasExten()) {
        leg->exten = listing.dialledNumber;
    }
}

/// An analogue line tells who calls a moment after it rang, and another PBX who is called. What a
/// channel is given before it is dialled is whom it is to show as its caller.
void LegRecorder::onChannelChanged(const Channel &channel)
{
    const Leg *const known = m_history.legs.find(channel.uniqueid);
    if (!known || channel.callerId.num.empty() || channel.isLocal()) {
        return;
    }
    const bool isFirst = !channel.hadNumber && known->laterNum.empty();
    const bool isCallee = known->dialled.has_value();
    const bool isNamed = known->name.empty() && !channel.callerId.name.empty() &&
                         (isCallee || (isFirst && channel.state != tracking::ChannelState::Down));
    Leg *const leg = isFirst || isNamed ? touch(channel) : nullptr;
    if (!leg) {
        return;
    }
    if (isFirst) {
        leg->laterNum = channel.callerId.num;
        leg->calledIn = leg->calledIn || channel.state == tracking::ChannelState::PreRing;
    }
    if (isNamed) {
        leg->name = channel.callerId.name;
    }
}

void LegRecorder::onChannelStateChanged(const Channel &channel)
{
    Leg *const leg = touch(channel);
    if (!leg) {
        return;
    }
    leg->calledIn = leg->calledIn || channel.state == tracking::ChannelState::Ring;
    if (channel.state == tracking::ChannelState::Ringing && !leg->rang) {
        leg->rang = m_history.now;
    } else if (channel.state == tracking::ChannelState::Up && !leg->up) {
        leg->up = m_history.now;
    }
}

void LegRecorder::onApplicationStarted(const Channel &channel, std::string_view application,
                                       std::string_view data, std::string_view exten)
{
    if (Leg *const leg = touch(channel)) {
        leg->noteExten(exten);
        leg->applications.push_back({m_history.now, std::string(application), std::string(data)});
    }
}

void LegRecorder::onHangupRequested(const Channel &channel, const tracking::Hangup &hangup,
                                    tracking::HangupRequester requester)
{
    Leg *const leg = touch(channel);
    if (!leg) {
        return;
    }
    if (requester == tracking::HangupRequester::Asterisk) {
        leg->wasCut = leg->wasCut || hangup.cause == causeOfStop;
    } else if (!leg->askedToHangUp) {
        leg->askedToHangUp = m_history.now;
    }
}

void LegRecorder::onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup)
{
    Leg *const leg = touch(channel);
    if (leg && !leg->ended) {
        leg->isLost = hangup.source == tracking::HangupSource::Missed;
        if (leg->isLost && channel.connection != m_state.connection && m_state.lastHeard) {
            // What it did after the connection was lost is not known.
            m_history.now = std::clamp(*m_state.lastHeard + Duration(m_history.setBack),
                                       std::min(leg->lastSeen, m_history.now), m_history.now);
        }
        leg->wasCut = leg->wasCut || hangup.source == tracking::HangupSource::Restart;
        leg->cause = hangup.cause;
        leg->techCause = hangup.techCause;
        end(*leg);
    }
}

void LegRecorder::onLocalPaired(const Channel &first, const Channel &second)
{
    Leg *const one = touch(first);
    Leg *const two = touch(second);
    if (one && two) {
        one->peer = two->id;
        two->peer = one->id;
        m_history.bind(two->id, one->id);
    }
}

void LegRecorder::onDialBegan(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (!target) {
        return;
    }
    Leg *const caller = dial.caller ? m_history.legs.find(dial.caller->uniqueid) : nullptr;
    if (target->dialledBy && caller && target->dialledBy != caller->id && !target->ended) {
        // Whoever left it to another while it rang has ended his dial: it rings on, for the same.
        target->dialEnded.reset();
        target->dialStatus.clear();
        return;
    }
    if (!target->dialled) {
        target->dialled = m_history.now;
        target->dialString = dial.dialString;
    }
    if (!caller) {
        target->isOriginated = true;
        m_history.dialledByNone.push_back(target->id);
        if (!target->stays.empty() && !target->stays.back().to) {
            joinByMeeting(m_history, *target, target->stays.back().meeting);
        }
        for (const LegId id : m_history.transferees) {
            recordRecalls(m_history, m_state, m_history.legs[id]);
        }
        return;
    }
    caller->noteExten(dial.callerExten);
    if (caller->diallingExten.empty() && isExtension(dial.callerExten)) {
        caller->diallingExten = dial.callerExten;
    }
    target->dialledBy = caller->id;
    m_history.bind(target->id, caller->id);
    m_history.touch(*target);
}

void LegRecorder::onDialProgressed(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (target && !target->rang && (dial.status == "RINGING" || dial.status == "PROGRESS")) {
        target->rang = m_history.now;
    }
}

void LegRecorder::onDialEnded(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (!target || target->dialEnded) {
        return;
    }
    target->dialEnded = m_history.now;
    target->dialStatus = dial.status;
    target->sentOn = !dial.forward.empty();
    const Leg *const caller = dial.caller ? m_history.legs.find(dial.caller->uniqueid) : nullptr;
    if (target->dialled || dial.status != "ANSWER" || !target->isParty() || !caller) {
        return;
    }
    if (target->hasExten() || target->group != caller->group) {
        takeOverCall(m_history, *target, *caller);
    } else { // the begin of the dial was missed
        target->dialledBy = caller->id;
        target->dialled = target->created;
        target->dialString = caller->exten;
    }
}

void LegRecorder::onOriginated(const tracking::Origination &origination)
{
    Leg *leg = origination.channel ? touch(*origination.channel) : nullptr;
    if (!leg) {
        // One that never answered is named by its device alone.
        m_history.tick(m_state);
        m_history.legs.forEach([&](Leg &candidate) {
            if (candidate.isOriginated && candidate.originatedTo.empty() &&
                isOf(candidate.channel, origination.channelName)) {
                leg = &candidate;
            }
        });
    }
    if (leg) {
        leg->originatedTo = origination.exten;
        leg->isToProgram = !origination.application.empty();
        leg->rangOut = origination.rangOut;
        m_history.touch(*leg);
        emit groupCompleted(leg->group);
    }
}

} // namespace cacofonisk::calls
