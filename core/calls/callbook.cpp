// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callbook.h"

#include "core/calls/storyteller.h"

#include <algorithm>

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;

namespace {

constexpr int causeOfStop = 4; // what SoftHangupRequest tells when Asterisk stops, and only then
constexpr int freshlyStarted = 60; // seconds of uptime

/// Starts the span that ends at the back of `spans`, unless one goes on already.
void open(std::vector<Span> &spans, Moment at)
{
    if (spans.empty() || spans.back().to) {
        spans.push_back({at, {}});
    }
}

void close(auto &spans, Moment at)
{
    if (!spans.empty() && !spans.back().to) {
        spans.back().to = at;
    }
}

} // namespace

CallBook::CallBook(const Tracker &tracker, std::string server, QObject *parent)
    : QObject(parent)
    , m_state(tracker.state())
    , m_server(std::move(server))
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::serverStarted, &CallBook::onServerStarted);
    on(&Tracker::serverStopping, &CallBook::onServerStopping);
    on(&Tracker::channelCreated, &CallBook::onChannelCreated);
    on(&Tracker::channelListed, &CallBook::onChannelListed);
    on(&Tracker::channelStateChanged, &CallBook::onChannelStateChanged);
    on(&Tracker::applicationStarted, &CallBook::onApplicationStarted);
    on(&Tracker::hangupRequested, &CallBook::onHangupRequested);
    on(&Tracker::channelHungUp, &CallBook::onChannelHungUp);
    on(&Tracker::localPaired, &CallBook::onLocalPaired);
    on(&Tracker::dialBegan, &CallBook::onDialBegan);
    on(&Tracker::dialProgressed, &CallBook::onDialProgressed);
    on(&Tracker::dialEnded, &CallBook::onDialEnded);
    on(&Tracker::bridgeEntered, &CallBook::onBridgeEntered);
    on(&Tracker::bridgeLeft, &CallBook::onBridgeLeft);
    on(&Tracker::blindTransferred, &CallBook::onBlindTransferred);
    on(&Tracker::attendedTransferred, &CallBook::onAttendedTransferred);
    on(&Tracker::pickedUp, &CallBook::onPickedUp);
    on(&Tracker::originated, &CallBook::onOriginated);
    on(&Tracker::extensionChanged, &CallBook::onExtensionChanged);
    on(&Tracker::held, &CallBook::onHeld);
    on(&Tracker::unheld, &CallBook::onUnheld);
    on(&Tracker::queueJoined, &CallBook::onQueueJoined);
    on(&Tracker::queueLeft, &CallBook::onQueueLeft);
    on(&Tracker::queueAbandoned, &CallBook::onQueueAbandoned);
    on(&Tracker::callParked, &CallBook::onCallParked);
    on(&Tracker::parkedCallRetrieved, &CallBook::onParkedCallRetrieved);
    on(&Tracker::parkedCallTimedOut, &CallBook::onParkedCallTimedOut);
}

CallBook::Changes CallBook::takeChanges()
{
    Changes changes;
    changes.removed.swap(m_removed);
    for (const StoryId id : m_changed) {
        Story &story = m_evidence.stories[id];
        if (!story.id || !std::exchange(story.isChanged, false) || story.isOver) {
            continue;
        }
        if (auto call = tell(story)) {
            changes.changed.push_back(std::move(*call));
        }
    }
    m_changed.clear();
    return changes;
}

std::vector<Call> CallBook::calls() const
{
    std::vector<Call> calls;
    m_evidence.stories.forEach([&](const Story &story) {
        if (auto call = story.isOver ? std::nullopt : tell(story)) {
            calls.push_back(std::move(*call));
        }
    });
    std::sort(calls.begin(), calls.end(), [](const Call &a, const Call &b) { return a.id < b.id; });
    return calls;
}

void CallBook::restore(const Evidence &evidence)
{
    m_evidence = evidence;
    m_changed.clear();
    m_removed.clear();
}

std::optional<Call> CallBook::tell(const Story &story) const
{
    auto call = StoryTeller(m_evidence, story).tell();
    if (call) {
        call->server = m_state.systemName.empty() ? m_server : m_state.systemName;
    }
    return call;
}

/// Sets the moment of the fact in hand. Without times events are counted: see isTimed().
void CallBook::tick()
{
    m_evidence.now = m_state.now.value_or(m_evidence.now + Duration(1));
}

Leg *CallBook::touch(const Channel &channel)
{
    tick();
    Leg *const leg = m_evidence.legs.find(channel.uniqueid);
    if (leg) {
        touch(*leg);
    }
    return leg;
}

void CallBook::touch(const Leg &leg)
{
    Story &story = m_evidence.stories[leg.story];
    if (!std::exchange(story.isChanged, true)) {
        m_changed.push_back(story.id);
    }
}

void CallBook::fold(LegId leg, LegId into)
{
    if (const std::uint64_t gone = m_evidence.fold(leg, into)) {
        m_removed.push_back(gone);
    }
    touch(m_evidence.legs[into]);
}

void CallBook::endLeg(Leg &leg)
{
    m_evidence.end(leg);
    Story &story = m_evidence.stories[leg.story];
    if (story.openLegs > 0) {
        return;
    }
    if (isComplete(story)) {
        endStory(story);
    } else if (!std::exchange(story.isWaiting, true)) {
        constexpr std::size_t mostWaiting = 64;
        m_evidence.waiting.push_back(story.id);
        if (m_evidence.waiting.size() > mostWaiting) {
            endStory(m_evidence.stories[m_evidence.waiting.front()]);
        }
    }
}

/// Whether all is known that says what a call was whose channels are gone. The answer to an
/// Originate may come after that, and of channels that AMI names together only by what they do
/// later the one may be gone before the other is there.
bool CallBook::isComplete(const Story &story) const
{
    const Leg &root = m_evidence.legs[story.branches.front()];
    if (root.isOriginated && !root.up && root.originatedTo.empty()) {
        return false;
    }
    return true;
}

void CallBook::endStory(Story &story)
{
    if (std::exchange(story.isWaiting, false)) {
        std::erase(m_evidence.waiting, story.id);
    }
    if (!std::exchange(story.isOver, true)) {
        m_evidence.over.push_back(story.id);
        if (const auto call = tell(story)) {
            emit callEnded(*call);
        }
    }
    m_evidence.forgetOver();
}

void CallBook::settle()
{
    while (!m_evidence.waiting.empty()) {
        endStory(m_evidence.stories[m_evidence.waiting.front()]);
    }
}

/// A story that waits ends as soon as it is known.
void CallBook::endWaiting(Story &story)
{
    if (story.isWaiting && isComplete(story)) {
        endStory(story);
    }
}

/// Asterisk has started, or the connection is new: whatever was going on is not any more.
void CallBook::onServerStarted(int uptime)
{
    const bool wasCut =
        std::exchange(m_isStopping, false) || (uptime > 0 && uptime < freshlyStarted);
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
        endLeg(m_evidence.legs[id]);
    }
}

void CallBook::onServerStopping()
{
    m_isStopping = true;
}

void CallBook::onChannelCreated(const Channel &channel)
{
    tick();
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
    touch(leg);
}

/// Attached in the middle of a call: who is called, who calls, and who talks with whom.
void CallBook::onChannelListed(const tracking::Listing &listing)
{
    Leg *const leg = touch(listing.channel);
    if (!leg) {
        return;
    }
    if (!leg->isInferred) {
        return;
    }
    if (listing.application == "AppDial") {
        leg->exten.clear(); // dialled: what it has there is the caller's
        leg->dialled = leg->created;
    } else if (leg->applications.empty() && !listing.application.empty()) {
        leg->applications.push_back(
            {leg->created, std::string(listing.application), std::string(listing.data)});
    }
    if (!listing.dialledNumber.empty() && leg->hasExten()) {
        leg->exten = listing.dialledNumber;
    }
    if (!listing.bridgeUniqueid.empty() && leg->stays.empty()) {
        tracking::Bridge bridge;
        bridge.uniqueid = listing.bridgeUniqueid;
        if (listing.application == "ConfBridge") {
            bridge.creator = listing.application;
            bridge.name = listing.data.substr(0, listing.data.find(','));
        }
        m_evidence.enter(*leg, bridge, leg->created);
    }
}

void CallBook::onChannelStateChanged(const Channel &channel)
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

void CallBook::onApplicationStarted(const Channel &channel, std::string_view application,
                                    std::string_view data)
{
    if (Leg *const leg = touch(channel)) {
        leg->applications.push_back({m_evidence.now, std::string(application), std::string(data)});
    }
}

void CallBook::onHangupRequested(const Channel &channel, const tracking::Hangup &hangup,
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

void CallBook::onChannelHungUp(const Channel &channel, const tracking::Hangup &hangup)
{
    Leg *const leg = touch(channel);
    if (leg && !leg->ended) {
        leg->cause = hangup.cause;
        leg->techCause = hangup.techCause;
        endLeg(*leg);
    }
}

void CallBook::onLocalPaired(const Channel &first, const Channel &second)
{
    Leg *const one = touch(first);
    Leg *const two = touch(second);
    if (one && two) {
        one->peer = two->id;
        two->peer = one->id;
        m_evidence.bind(two->id, one->id);
    }
}

void CallBook::onDialBegan(const tracking::Dial &dial)
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
        return;
    }
    if (caller->diallingExten.empty()) {
        caller->diallingExten = dial.callerExten;
    }
    target->dialledBy = caller->id;
    m_evidence.bind(target->id, caller->id);
    touch(*target);
}

void CallBook::onDialProgressed(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (target && !target->rang && (dial.status == "RINGING" || dial.status == "PROGRESS")) {
        target->rang = m_evidence.now;
    }
}

void CallBook::onDialEnded(const tracking::Dial &dial)
{
    Leg *const target = touch(dial.target);
    if (target && !target->dialEnded) {
        target->dialEnded = m_evidence.now;
        target->dialStatus = dial.status;
    }
}

void CallBook::onBridgeEntered(const tracking::BridgeEntry &entry)
{
    Leg *const leg = touch(entry.channel);
    if (!leg) {
        return;
    }
    m_evidence.enter(*leg, entry.bridge, m_evidence.now);
    // A transferer who is rung back comes like an Originate, but into a call that there is.
    const bool hasPlace = !entry.exten.empty() && entry.exten != "s";
    if (leg->isOriginated && leg->originatedTo.empty() && !hasPlace &&
        leg->linkedid == leg->uniqueid && entry.linkedid != leg->uniqueid) {
        if (const Leg *const other = m_evidence.legs.find(entry.linkedid)) {
            leg->isRecalled = true;
            fold(leg->id, other->id);
        }
    }
}

void CallBook::onBridgeLeft(const Channel &channel)
{
    if (Leg *const leg = touch(channel)) {
        m_evidence.leave(*leg);
    }
}

void CallBook::onBlindTransferred(const tracking::BlindTransfer &transfer)
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
    transferee->transfers.push_back(std::move(seen));
}

void CallBook::onAttendedTransferred(const tracking::AttendedTransfer &transfer)
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
    transferee->transfers.push_back(std::move(seen));
    fold(second->id, transferee->id);
}

void CallBook::onPickedUp(const Channel &picker, const Channel &target)
{
    Leg *const taker = touch(picker);
    const Leg *const ringing = touch(target);
    if (taker && ringing) {
        taker->pickedUp = ringing->id;
        fold(taker->id, ringing->id);
    }
}

void CallBook::onOriginated(const tracking::Origination &origination)
{
    Leg *leg = origination.channel ? touch(*origination.channel) : nullptr;
    if (!leg) {
        // One that never answered is named by its device alone.
        tick();
        m_evidence.legs.forEach([&](Leg &candidate) {
            const std::string_view name = candidate.channel;
            if (candidate.isOriginated && candidate.originatedTo.empty() &&
                name.substr(0, name.rfind('-')) == origination.channelName) {
                leg = &candidate;
            }
        });
    }
    if (leg) {
        leg->originatedTo = origination.exten;
        touch(*leg);
        endWaiting(m_evidence.stories[leg->story]);
    }
}

/// Of a party whose begin was not seen the caller id may be what it shows to others: the extension
/// of its phone is its own.
void CallBook::onExtensionChanged(const tracking::Extension &extension)
{
    m_evidence.legs.forEach([&](Leg &leg) {
        const std::string_view name = leg.channel;
        if (leg.isInferred && leg.isParty() &&
            extension.hasDevice(name.substr(0, name.rfind('-')))) {
            leg.num = extension.exten;
            touch(leg);
        }
    });
}

void CallBook::onHeld(const Channel &channel)
{
    if (Leg *const leg = touch(channel)) {
        open(leg->holds, m_evidence.now);
    }
}

void CallBook::onUnheld(const Channel &channel)
{
    if (Leg *const leg = touch(channel)) {
        close(leg->holds, m_evidence.now);
    }
}

void CallBook::onQueueJoined(const tracking::QueueVisit &visit)
{
    Leg *const leg = touch(visit.caller);
    if (leg && (leg->queues.empty() || leg->queues.back().to)) {
        const Moment from = m_evidence.now - visit.waited;
        leg->queues.push_back({{from, {}}, std::string(visit.queue), visit.position, false});
    }
}

void CallBook::onQueueLeft(const tracking::QueueVisit &visit)
{
    if (Leg *const leg = touch(visit.caller)) {
        close(leg->queues, m_evidence.now);
    }
}

void CallBook::onQueueAbandoned(const tracking::QueueVisit &visit)
{
    Leg *const leg = touch(visit.caller);
    if (leg && !leg->queues.empty()) {
        leg->queues.back().abandoned = true;
    }
}

void CallBook::onCallParked(const tracking::Parking &parking)
{
    if (Leg *const leg = touch(*parking.parkee)) {
        ParkingStay stay;
        stay.from = m_evidence.now;
        stay.space = parking.space;
        stay.parkerDialString = parking.parkerDialString;
        leg->parkings.push_back(std::move(stay));
    }
}

void CallBook::onParkedCallRetrieved(const tracking::Parking &parking)
{
    Leg *const leg = touch(*parking.parkee);
    Leg *const retriever = parking.retriever ? touch(*parking.retriever) : nullptr;
    if (!leg) {
        return;
    }
    close(leg->parkings, m_evidence.now);
    if (retriever && !leg->parkings.empty()) {
        leg->parkings.back().retriever = retriever->party();
        retriever->retrieved = leg->party();
    }
}

void CallBook::onParkedCallTimedOut(const tracking::Parking &parking)
{
    Leg *const leg = touch(*parking.parkee);
    if (leg && !leg->parkings.empty()) {
        close(leg->parkings, m_evidence.now);
        leg->parkings.back().timedOut = true;
    }
}

} // namespace cacofonisk::calls
