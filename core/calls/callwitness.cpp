// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callwitness.h"

#include "core/calls/recalls.h"

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
    return deviceOf(channel) == device;
}

void addOnce(std::vector<TransferSeen> &transfers, TransferSeen transfer)
{
    const auto isKnown = [&](const TransferSeen &other) { return transfer.isSameAs(other); };
    if (std::none_of(transfers.begin(), transfers.end(), isKnown)) {
        transfers.push_back(std::move(transfer));
    }
}

} // namespace

CallWitness::CallWitness(const Tracker &tracker, Evidence &evidence)
    : Witness(tracker, evidence)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::serverStarted, &CallWitness::onServerStarted);
    on(&Tracker::channelCreated, &CallWitness::onChannelCreated);
    on(&Tracker::channelListed, &CallWitness::onChannelListed);
    on(&Tracker::channelStateChanged, &CallWitness::onChannelStateChanged);
    on(&Tracker::applicationStarted, &CallWitness::onApplicationStarted);
    on(&Tracker::hangupRequested, &CallWitness::onHangupRequested);
    on(&Tracker::channelHungUp, &CallWitness::onChannelHungUp);
    on(&Tracker::localPaired, &CallWitness::onLocalPaired);
    on(&Tracker::dialBegan, &CallWitness::onDialBegan);
    on(&Tracker::dialProgressed, &CallWitness::onDialProgressed);
    on(&Tracker::dialEnded, &CallWitness::onDialEnded);
    on(&Tracker::bridgeEntered, &CallWitness::onBridgeEntered);
    on(&Tracker::bridgeLeft, &CallWitness::onBridgeLeft);
    on(&Tracker::blindTransferred, &CallWitness::onBlindTransferred);
    on(&Tracker::attendedTransferred, &CallWitness::onAttendedTransferred);
    on(&Tracker::pickedUp, &CallWitness::onPickedUp);
    on(&Tracker::originated, &CallWitness::onOriginated);
}

void CallWitness::end(Leg &leg)
{
    m_evidence.end(leg);
    if (m_evidence.stories[leg.story].openLegs == 0) {
        emit storyEnded(leg.story);
    }
}

/// Asterisk has started, or the connection is new: whatever was going on is not any more.
void CallWitness::onServerStarted(int uptime)
{
    const bool wasCut = m_state.isStopping || (uptime > 0 && uptime < freshlyStarted);
    std::vector<LegId> open;
    m_evidence.legs.forEach([&](const Leg &leg) {
        if (!leg.ended) {
            open.push_back(leg.id);
        }
    });
    for (const LegId id : open) {
        Leg &leg = m_evidence.legs[id];
        (wasCut ? leg.wasCut : leg.isLost) = true;
    }
    for (const LegId id : open) {
        end(m_evidence.legs[id]);
    }
}

void CallWitness::onChannelCreated(const Channel &channel)
{
    m_evidence.tick(m_state.now);
    if (m_evidence.legs.find(channel.uniqueid)) {
        return; // came back after its end, as only repeated events can make it
    }
    Leg &leg = m_evidence.createLeg(channel);
    if (channel.isInferred) {
        if (!isTimed(m_evidence.now)) {
            m_evidence.now = leg.created; // the best that is known
        }
        const Moment known = leg.created;
        if (channel.state == tracking::ChannelState::Up) {
            leg.up = known;
        } else if (channel.state == tracking::ChannelState::Ringing) {
            leg.rang = known;
        }
    }
    m_evidence.touch(leg);
}

/// The second of its uniqueid is told by the switch's clock, which need not agree with the one by
/// which events are received: how long the channel has been there is the same by both.
void CallWitness::takeAge(Leg &leg, std::chrono::seconds age)
{
    using namespace std::chrono_literals;
    const Moment byAge = m_evidence.now - age;
    const Moment told = leg.created;
    if (std::chrono::abs(byAge - told) <= 2s) {
        return;
    }
    leg.created = byAge;
    for (std::optional<Moment> *const same : {&leg.up, &leg.rang}) {
        if (*same == told) {
            *same = byAge;
        }
    }
}

/// Attached in the middle of a call: who is called, who calls, and who talks with whom.
void CallWitness::onChannelListed(const tracking::Listing &listing)
{
    Leg *const leg = touch(listing.channel);
    if (!leg || !leg->isInferred) {
        return;
    }
    if (listing.age) {
        takeAge(*leg, *listing.age);
    }
    if (listing.isCalled) {
        leg->exten.clear(); // dialled: what it has there is the caller's
        leg->dialled = leg->created;
    } else if (leg->applications.empty() && !listing.application.empty()) {
        leg->applications.push_back(
            {leg->created, std::string(listing.application), std::string(listing.data)});
    }
    if (!listing.dialledNumber.empty() && leg->hasExten()) {
        leg->exten = listing.dialledNumber;
    }
}

void CallWitness::onChannelStateChanged(const Channel &channel)
{
    Leg *const leg = touch(channel);
    if (!leg) {
        return;
    }
    if (channel.state == tracking::ChannelState::Ringing && !leg->rang) {
        leg->rang = m_evidence.now;
    } else if (channel.state == tracking::ChannelState::Up && !leg->up) {
        leg->up = m_evidence.now;
    }
}

void CallWitness::onApplicationStarted(const Channel &channel, std::string_view application,
                                       std::string_view data)
{
    if (Leg *const leg = touch(channel)) {
        leg->applications.push_back({m_evidence.now, std::string(application), std::string(data)});
    }
}

void CallWitness::onHangupRequested(const Channel &channel, const tracking::Hangup &hangup,
                                    tracking::HangupRequester requester)
{
    Leg *const leg = touch(channel);
    if (!leg) {
        return;
    }
    if (requester == tracking::HangupRequester::Asterisk) {
        leg->wasCut = leg->wasCut || hangup.cause == causeOfStop;
    } else if (!leg->askedToHangUp) {
        leg->askedToHangUp = m_evidence.now;
    }
}

void CallWitness::onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup)
{
    Leg *const leg = touch(channel);
    if (leg && !leg->ended) {
        leg->isLost = hangup.source == tracking::HangupSource::Missed;
        leg->wasCut = leg->wasCut || hangup.source == tracking::HangupSource::Restart;
        leg->cause = hangup.cause;
        leg->techCause = hangup.techCause;
        end(*leg);
    }
}

void CallWitness::onLocalPaired(const Channel &first, const Channel &second)
{
    Leg *const one = touch(first);
    Leg *const two = touch(second);
    if (one && two) {
        one->peer = two->id;
        two->peer = one->id;
        m_evidence.bind(two->id, one->id);
    }
}

void CallWitness::onDialBegan(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (!target) {
        return;
    }
    if (!target->dialled) {
        target->dialled = m_evidence.now;
        target->dialString = dial.dialString;
    }
    Leg *const caller = dial.caller ? m_evidence.legs.find(dial.caller->uniqueid) : nullptr;
    if (!caller) {
        target->isOriginated = true;
        m_evidence.dialledByNone.push_back(target->id);
        for (const LegId id : m_evidence.transferees) {
            takeRecalls(m_evidence.legs[id]);
        }
        return;
    }
    if (caller->diallingExten.empty()) {
        caller->diallingExten = dial.callerExten;
    }
    target->dialledBy = caller->id;
    m_evidence.bind(target->id, caller->id);
    m_evidence.touch(*target);
}

/// Those in which `transferee`'s transferer is rung back. What tells that may come in any order.
void CallWitness::takeRecalls(const Leg &transferee)
{
    if (transferee.transfers.empty()) {
        return;
    }
    for (const LegId id : std::vector<LegId>(m_evidence.dialledByNone)) {
        Leg &leg = m_evidence.legs[id];
        if (isRecall(m_evidence, m_state, leg, transferee)) {
            leg.isRecalled = true;
            std::erase(m_evidence.dialledByNone, id);
            m_evidence.fold(id, transferee.id);
        }
    }
}

void CallWitness::onDialProgressed(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (target && !target->rang && (dial.status == "RINGING" || dial.status == "PROGRESS")) {
        target->rang = m_evidence.now;
    }
}

void CallWitness::onDialEnded(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (target && !target->dialEnded) {
        target->dialEnded = m_evidence.now;
        target->dialStatus = dial.status;
    }
}

void CallWitness::onBridgeEntered(const tracking::BridgeEntry &entry)
{
    Leg *const leg = touch(entry.channel);
    if (!leg) {
        return;
    }
    const bool wasThere = entry.isInferred && leg->isInferred;
    m_evidence.enter(*leg, entry.bridge, wasThere ? leg->created : m_evidence.now,
                     std::max(0, entry.occupants - 1));
    const bool comesToOthers = leg->linkedid == leg->uniqueid && entry.linkedid != leg->uniqueid;
    const Leg *const other = comesToOthers ? m_evidence.legs.find(entry.linkedid) : nullptr;
    if (!other) {
        return;
    }
    // A transferer who is rung back comes like an Originate, but into a call that there is.
    const bool hasPlace = !entry.exten.empty() && entry.exten != "s";
    leg->isRecalled |= leg->isOriginated && leg->originatedTo.empty() && !hasPlace;
    leg->isRetry |= isRetry(m_evidence, *leg, *other);
    if (leg->isRecalled || leg->isRetry) {
        std::erase(m_evidence.dialledByNone, leg->id);
        m_evidence.fold(leg->id, other->id);
    }
}

void CallWitness::onBridgeLeft(const tracking::BridgeExit &exit)
{
    Leg *const leg = touch(exit.channel);
    if (!leg) {
        return;
    }
    m_evidence.leave(*leg, exit.occupants);
    if (!m_evidence.dialledByNone.empty() && !leg->stays.empty()) {
        for (const Meeting::Guest &guest : m_evidence.meetings[leg->stays.back().meeting].guests) {
            if (guest.leg) {
                takeRecalls(m_evidence.legs[guest.leg]);
            }
        }
    }
}

void CallWitness::onBlindTransferred(const tracking::BlindTransfer &transfer)
{
    Leg *const transferer = touch(transfer.transferer);
    Leg *const transferee = transfer.transferee ? touch(*transfer.transferee) : nullptr;
    if (!transferer || !transferee || !transfer.succeeded) {
        return;
    }
    TransferSeen seen;
    seen.at = m_evidence.now;
    seen.isBlind = true;
    seen.by = transferer->party();
    seen.first = transferer->id;
    seen.exten = transfer.extension;
    addOnce(transferee->transfers, std::move(seen));
}

void CallWitness::onAttendedTransferred(const tracking::AttendedTransfer &transfer)
{
    using Destination = tracking::AttendedTransfer::Destination;
    Leg *const first = transfer.first ? touch(*transfer.first) : nullptr;
    Leg *const second = transfer.second ? touch(*transfer.second) : nullptr;
    Leg *transferee = transfer.transferee ? touch(*transfer.transferee) : nullptr;
    if (!first || !second || !transfer.succeeded || transfer.destination == Destination::Fail) {
        return;
    }
    if (!transferee) {
        transferee = first; // the first story is the one that goes on
    }
    TransferSeen seen;
    seen.at = m_evidence.now;
    seen.by = first->party();
    seen.first = first->id;
    seen.second = second->id;
    if (const Leg *const target = transfer.target ? touch(*transfer.target) : nullptr) {
        seen.target = target->id;
    }
    if (const Meeting *const met = m_evidence.meetings.find(transfer.secondBridgeUniqueid)) {
        seen.secondMeeting = met->id;
    }
    seen.application = transfer.application;
    addOnce(transferee->transfers, std::move(seen));
    m_evidence.fold(second->id, transferee->id);
    if (first == second) {
        m_evidence.transferees.push_back(transferee->id);
    }
    takeRecalls(*transferee);
}

void CallWitness::onPickedUp(const Channel &picker, const Channel &target)
{
    Leg *const taker = touch(picker);
    const Leg *const ringing = touch(target);
    if (taker && ringing) {
        taker->pickedUp = ringing->id;
        m_evidence.fold(taker->id, ringing->id);
    }
}

void CallWitness::onOriginated(const tracking::Origination &origination)
{
    Leg *leg = origination.channel ? touch(*origination.channel) : nullptr;
    if (!leg) {
        // One that never answered is named by its device alone.
        m_evidence.tick(m_state.now);
        m_evidence.legs.forEach([&](Leg &candidate) {
            if (candidate.isOriginated && candidate.originatedTo.empty() &&
                isOf(candidate.channel, origination.channelName)) {
                leg = &candidate;
            }
        });
    }
    if (leg) {
        leg->originatedTo = origination.exten;
        leg->rangOut = origination.rangOut;
        m_evidence.touch(*leg);
        emit storyCompleted(leg->story);
    }
}

} // namespace cacofonisk::calls
