// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callbuilder.h"

#include "core/ami/cause.h"
#include "core/calls/callsnapshot.h"
#include "core/calls/tolerances.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

void addTargets(const CallSnapshot &snapshot, Call &call)
{
    const Attempt &own = snapshot.roles.attempts().front();
    call.rang = snapshot.outcomes.rungOf(own, own.targets);
    std::stable_sort(call.rang.begin(), call.rang.end(),
                     [](const DialTarget &a, const DialTarget &b) { return a.rang < b.rang; });
    call.unreached = snapshot.outcomes.unreachedOf(own, own.targets);
    if (const auto answer = snapshot.outcomes.answerOf(own)) {
        call.answeredBy = snapshot.leg(answer->leg).party();
        call.answered = answer->at;
    }
    for (const Attempt &attempt : snapshot.roles.attempts()) {
        if (attempt.picker) {
            call.pickedUpBy = snapshot.leg(attempt.picker).party();
        }
    }
    if (!call.rang.empty()) {
        call.firstRang = call.rang.front().rang;
        const bool rings = std::any_of(call.rang.begin(), call.rang.end(), [](const auto &target) {
            return target.outcome == Outcome::Ringing;
        });
        for (const DialTarget &target : call.rang) {
            if (!rings && (!call.lastRang || *call.lastRang < *target.ended)) {
                call.lastRang = target.ended;
            }
        }
    }
}

bool waitedAsAgent(const CallSnapshot &snapshot, const Leg &leg)
{
    return std::any_of(leg.stays.begin(), leg.stays.end(), [&](const Stay &stay) {
        return snapshot.history.meetings[stay.meeting].isAgentPool;
    });
}

/// An agent who waits in the pool comes to whom he serves. (Rule 23.)
void addAgent(const CallSnapshot &snapshot, Call &call)
{
    const LegId caller = snapshot.roles.caller();
    for (const Connections::Segment &segment : snapshot.connections.segments()) {
        for (const LegId person : segment.people) {
            if (!call.answeredBy && segment.has(caller) && person != caller &&
                waitedAsAgent(snapshot, snapshot.leg(person)) &&
                !waitedAsAgent(snapshot, snapshot.leg(caller))) {
                call.answeredBy = snapshot.leg(person).party();
                call.answered = segment.from;
            }
        }
    }
}

/// Whether a program put them together, each of whom called it.
bool areGuests(const CallSnapshot &snapshot, const Leg &caller)
{
    return std::any_of(caller.stays.begin(), caller.stays.end(), [&](const Stay &stay) {
        return snapshot.history.meetings[stay.meeting].isOfProgram;
    });
}

/// Who fetched a parked call, or brought himself into others' bridge, was answered there.
void addJoined(const CallSnapshot &snapshot, Call &call)
{
    const Leg &caller = snapshot.leg(snapshot.roles.caller());
    addAgent(snapshot, call);
    if (call.answeredBy || !snapshot.roles.attempts().front().targets.empty() ||
        areGuests(snapshot, caller)) {
        return;
    }
    if (caller.retrieved) {
        call.isRetrieval = true;
        call.retrievedFrom = caller.retrievedFrom;
        call.answeredBy = caller.retrieved;
        call.answered = caller.stays.empty() ? caller.up : caller.stays.front().from;
        return;
    }
    const auto joins = std::find_if(caller.applications.begin(), caller.applications.end(),
                                    [](const auto &run) { return run.name == "BridgeAdd"; });
    const auto first =
        std::find_if(snapshot.connections.segments().begin(), snapshot.connections.segments().end(),
                     [&](const auto &segment) { return segment.has(caller.id); });
    if (first == snapshot.connections.segments().end()) {
        return;
    }
    const bool wasAsked = joins != caller.applications.end();
    const bool cameUpThere = caller.applications.empty() && caller.up &&
                             first->from <= *caller.up + tolerances::upToConnected;
    for (const LegId person : first->people) {
        if (person != caller.id &&
            (wasAsked ? snapshot.leg(person).channel.starts_with(joins->data) : cameUpThere)) {
            call.answeredBy = snapshot.leg(person).party();
            call.answered = first->from;
            return;
        }
    }
}

void addApplication(const CallSnapshot &snapshot, Call &call)
{
    const Leg &runner = snapshot.leg(snapshot.roles.runner());
    const Attempt &own = snapshot.roles.attempts().front();
    if (call.answeredBy || !snapshot.tookOver(own, runner)) {
        return;
    }
    if (snapshot.roles.isPage()) {
        call.application = "Page";
    } else if (call.conference) {
        call.application = "ConfBridge";
    } else {
        call.application = snapshot.applicationOf(own, runner);
    }
    if (call.application.empty() && call.queue) {
        call.application = "Queue";
    }
    if (call.application.empty()) {
        call.application = snapshot.programWith(runner);
    }
    call.answered = runner.up;
    const auto run = std::find_if(runner.applications.rbegin(), runner.applications.rend(),
                                  [&](const auto &one) { return one.name == call.application; });
    if (run != runner.applications.rend()) {
        call.taken = run->from;
    }
}

/// Whether he hung up while one whom he had rung was still asked, whatever became of that one then.
bool gaveUpWhileRung(const CallSnapshot &snapshot, const Attempt &attempt, const Leg &left)
{
    const auto until = snapshot.outcomes.dialledUntil(attempt);
    return left.askedToHangUp && !attempt.targets.empty() &&
           (!until || *left.askedToHangUp < *until);
}

/// Whether whoever has `leg` has passed the call on after `since`.
bool hasPassedOn(const CallSnapshot &snapshot, const Leg &leg, Moment since)
{
    const auto &attempts = snapshot.roles.attempts();
    return std::any_of(attempts.begin(), attempts.end(), [&](const Attempt &attempt) {
        return attempt.transfer && attempt.transfer->at >= since &&
               (attempt.transfer->first == leg.id || attempt.transfer->second == leg.id);
    });
}

/// Who hung up first of those whose call it was in the end: those with whom it ends, and whoever
/// talked with them until then. Others have left a call that went on. (Rule 28)
std::optional<Party> whoEnded(const CallSnapshot &snapshot, Moment ended)
{
    const Leg *first = nullptr;
    const auto consider = [&](LegId id, Moment since) {
        const Leg &leg = snapshot.leg(id);
        const bool couldEnd = leg.isParty() && leg.group == snapshot.group.id &&
                              leg.askedToHangUp && !hasPassedOn(snapshot, leg, since);
        if (couldEnd && (!first || *leg.askedToHangUp < *first->askedToHangUp)) {
            first = &leg;
        }
    };
    for (const LegId id : snapshot.roles.remaining()) {
        consider(id, snapshot.leg(id).created);
    }
    const auto &segments = snapshot.connections.segments();
    const auto wentOn = [&segments](Moment since) {
        return std::any_of(segments.begin(), segments.end(),
                           [since](const auto &segment) { return segment.from >= since; });
    };
    for (const Connections::Segment &segment : segments) {
        if (!segment.to ||
            (*segment.to + tolerances::endsTogether >= ended && !wentOn(*segment.to))) {
            for (const LegId id : segment.people) {
                consider(id, segment.from);
            }
        }
    }
    return first ? std::optional(first->party()) : std::nullopt;
}

void addEnd(const CallSnapshot &snapshot, Call &call)
{
    if (!call.ended) {
        return;
    }
    const Leg &caller = snapshot.leg(snapshot.roles.caller());
    call.cause = caller.cause;
    call.techCause = caller.techCause;
    bool wasCut = false;
    const std::vector<LegId> remaining = snapshot.roles.remaining();
    const bool isLost = std::any_of(remaining.begin(), remaining.end(),
                                    [&](LegId id) { return snapshot.leg(id).isLost; });
    for (const LegId id : snapshot.group.legs) {
        wasCut = wasCut || snapshot.leg(id).wasCut;
    }
    call.endedBy = whoEnded(snapshot, *call.ended);
    call.wasCut = wasCut;
    if (wasCut || isLost) {
        call.end = wasCut ? End::Failed : End::Lost;
        return;
    }
    const Attempt &last = snapshot.roles.attempts().back();
    const bool isAnswered = last.isOwn() ? call.answeredBy.has_value()
                                         : call.transfers.back().outcome != TransferOutcome::Failed;
    if (isAnswered) {
        call.end = End::Completed;
        return;
    }
    const Leg &left =
        last.isOwn() ? snapshot.leg(snapshot.roles.runner()) : snapshot.leg(last.transferee);
    if (call.queue && call.queue->outcome == QueueOutcome::Abandoned && last.isOwn()) {
        call.end = End::Cancelled;
    } else if (snapshot.tookOver(last, left)) {
        call.end = End::Completed;
    } else if (gaveUpWhileRung(snapshot, last, left)) {
        call.end = End::Cancelled;
    } else if (const auto unanswered = snapshot.outcomes.unanswered(last)) {
        const bool waitedOn = !left.askedToHangUp && left.ended && unanswered->until &&
                              *left.ended > *unanswered->until + tolerances::givenUpByCaller;
        // Who is still there when his target is given up did not do that himself.
        call.end = unanswered->end == End::Cancelled && waitedOn ? End::NoAnswer : unanswered->end;
        call.cause = snapshot.leg(unanswered->leg).cause;
        call.techCause = snapshot.leg(unanswered->leg).techCause;
    } else {
        const bool gaveUp = !left.rangOut && (left.cause != ami::CauseNormalClearing ||
                                              left.askedToHangUp.has_value());
        call.end = gaveUp ? endOfCause(left.cause) : End::NoAnswer;
    }
}

void addState(const CallSnapshot &snapshot, Call &call)
{
    const auto rings = [](const DialTarget &target) { return target.outcome == Outcome::Ringing; };
    const auto goesOn = [](const auto &span) { return !span.to; };
    const bool isTransferring =
        !call.transfers.empty() && call.transfers.back().outcome == TransferOutcome::Pending;
    if (call.ended) {
        call.state = CallState::Ended;
    } else if (isTransferring) {
        call.state = CallState::Transferring;
    } else if (std::any_of(call.parked.begin(), call.parked.end(), goesOn)) {
        call.state = CallState::Parked;
    } else if (!call.with.empty()) {
        const bool holds = std::any_of(call.holds.begin(), call.holds.end(), goesOn);
        call.state = holds ? CallState::OnHold : CallState::Talking;
    } else if (std::any_of(call.rang.begin(), call.rang.end(), rings)) {
        call.state = CallState::Ringing;
    } else if (call.queue && call.queue->outcome == QueueOutcome::Waiting) {
        call.state = CallState::Queued;
    } else if (call.talkingSince) {
        call.state = CallState::OnHold; // a feature code's consultation: he waits
    } else if (call.conference || snapshot.roles.isPage()) {
        call.state = CallState::InConference;
    } else {
        call.state =
            snapshot.leg(snapshot.roles.caller()).up ? CallState::InDialplan : CallState::Dialling;
    }
}

} // namespace

std::optional<Call> buildCall(const CallHistory &history, const LegGroup &group)
{
    std::optional<Call> told;
    const CallSnapshot snapshot(history, group);
    if (!snapshot.roles.caller()) {
        return told;
    }
    Call &call = told.emplace();
    call.id = group.number;
    call.linkedid = group.linkedid;
    call.caller = snapshot.leg(snapshot.roles.caller()).party();
    call.dialled = snapshot.roles.dialled();
    call.isClickToDial = snapshot.roles.isClickToDial();
    call.isInferred = snapshot.leg(snapshot.roles.caller()).isInferred;
    call.started = snapshot.leg(group.branches.front()).created;
    if (group.openLegs == 0 || group.isOver) {
        call.ended = snapshot.roles.endedAt();
    }
    addTargets(snapshot, call);
    addTransfers(snapshot, call);
    addConsultations(snapshot, call);
    addTalk(snapshot, call);
    addHolds(snapshot, call);
    addParking(snapshot, call);
    addConference(snapshot, call);
    addQueue(snapshot, call);
    addJoined(snapshot, call);
    addApplication(snapshot, call);
    addDirection(snapshot, call);
    addChannels(snapshot, call);
    addEnd(snapshot, call);
    addState(snapshot, call);
    return told;
}

} // namespace cacofonisk::calls
