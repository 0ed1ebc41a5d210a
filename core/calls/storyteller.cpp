// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/storyteller.h"

#include "core/calls/callsnapshot.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

using namespace std::chrono_literals;

void tellTargets(const Plot &plot, Call &call)
{
    const Attempt &own = plot.roles.attempts().front();
    call.rang = plot.outcomes.rungOf(own, own.targets);
    std::stable_sort(call.rang.begin(), call.rang.end(),
                     [](const DialTarget &a, const DialTarget &b) { return a.rang < b.rang; });
    if (const auto answer = plot.outcomes.answerOf(own)) {
        call.answeredBy = plot.leg(answer->leg).party();
        call.answered = answer->at;
    }
    for (const Attempt &attempt : plot.roles.attempts()) {
        if (attempt.picker) {
            call.pickedUpBy = plot.leg(attempt.picker).party();
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

bool waitedAsAgent(const Plot &plot, const Leg &leg)
{
    return std::any_of(leg.stays.begin(), leg.stays.end(), [&](const Stay &stay) {
        return plot.history.meetings[stay.meeting].isAgentPool;
    });
}

/// An agent who waits in the pool comes to whom he serves.
void tellAgent(const Plot &plot, Call &call)
{
    const LegId caller = plot.roles.caller();
    for (const Connections::Segment &segment : plot.connections.segments()) {
        for (const LegId person : segment.people) {
            if (!call.answeredBy && segment.has(caller) && person != caller &&
                waitedAsAgent(plot, plot.leg(person)) && !waitedAsAgent(plot, plot.leg(caller))) {
                call.answeredBy = plot.leg(person).party();
                call.answered = segment.from;
            }
        }
    }
}

/// Whether a program put them together, each of whom called it.
bool areGuests(const Plot &plot, const Leg &caller)
{
    return std::any_of(caller.stays.begin(), caller.stays.end(), [&](const Stay &stay) {
        return plot.history.meetings[stay.meeting].isOfProgram;
    });
}

/// Who fetched a parked call, or brought himself into others' bridge, was answered there.
void tellJoined(const Plot &plot, Call &call)
{
    const Leg &caller = plot.leg(plot.roles.caller());
    tellAgent(plot, call);
    if (call.answeredBy || !plot.roles.attempts().front().targets.empty() ||
        areGuests(plot, caller)) {
        return;
    }
    if (caller.retrieved) {
        call.answeredBy = caller.retrieved;
        call.answered = caller.stays.empty() ? caller.up : caller.stays.front().from;
        return;
    }
    const auto joins = std::find_if(caller.applications.begin(), caller.applications.end(),
                                    [](const auto &run) { return run.name == "BridgeAdd"; });
    const auto first =
        std::find_if(plot.connections.segments().begin(), plot.connections.segments().end(),
                     [&](const auto &segment) { return segment.has(caller.id); });
    if (first == plot.connections.segments().end()) {
        return;
    }
    const bool wasAsked = joins != caller.applications.end();
    const bool cameUpThere =
        caller.applications.empty() && caller.up && first->from <= *caller.up + 100ms;
    for (const LegId person : first->people) {
        if (person != caller.id &&
            (wasAsked ? plot.leg(person).channel.starts_with(joins->data) : cameUpThere)) {
            call.answeredBy = plot.leg(person).party();
            call.answered = first->from;
            return;
        }
    }
}

void tellApplication(const Plot &plot, Call &call)
{
    const Leg &runner = plot.leg(plot.roles.runner());
    const Attempt &own = plot.roles.attempts().front();
    if (call.answeredBy || !plot.tookOver(own, runner)) {
        return;
    }
    if (plot.roles.isPage()) {
        call.application = "Page";
    } else if (call.conference) {
        call.application = "ConfBridge";
    } else {
        call.application = plot.applicationOf(own, runner);
    }
    if (call.application.empty() && call.queue) {
        call.application = "Queue";
    }
    if (call.application.empty()) {
        call.application = plot.programWith(runner);
    }
    call.answered = runner.up;
}

/// Whether he hung up while one whom he had rung was still asked, whatever became of that one then.
bool gaveUpWhileRung(const Plot &plot, const Attempt &attempt, const Leg &left)
{
    const auto until = plot.outcomes.dialledUntil(attempt);
    return left.askedToHangUp && !attempt.targets.empty() &&
           (!until || *left.askedToHangUp < *until);
}

void tellEnd(const Plot &plot, Call &call)
{
    if (!call.ended) {
        return;
    }
    const Leg &caller = plot.leg(plot.roles.caller());
    call.cause = caller.cause;
    call.techCause = caller.techCause;
    const Moment since = call.transfers.empty() ? call.started : call.transfers.back().at;
    std::optional<Moment> asked;
    bool wasCut = false;
    const std::vector<LegId> remaining = plot.roles.remaining();
    const bool isLost = std::any_of(remaining.begin(), remaining.end(),
                                    [&](LegId id) { return plot.leg(id).isLost; });
    for (const LegId id : plot.story.legs) {
        wasCut = wasCut || plot.leg(id).wasCut;
        const auto &request = plot.leg(id).askedToHangUp;
        if (plot.leg(id).isParty() && request && *request >= since &&
            (!asked || *request < *asked)) {
            asked = request;
            call.endedBy = plot.leg(id).party();
        }
    }
    call.wasCut = wasCut;
    if (wasCut || isLost) {
        call.end = wasCut ? End::Failed : End::Lost;
        return;
    }
    const Attempt &last = plot.roles.attempts().back();
    const bool isAnswered = last.isOwn() ? call.answeredBy.has_value()
                                         : call.transfers.back().outcome != TransferOutcome::Failed;
    if (isAnswered) {
        call.end = End::Completed;
        return;
    }
    const Leg &left = last.isOwn() ? plot.leg(plot.roles.runner()) : plot.leg(last.transferee);
    if (call.queue && call.queue->outcome == QueueOutcome::Abandoned && last.isOwn()) {
        call.end = End::Cancelled;
    } else if (plot.tookOver(last, left)) {
        call.end = End::Completed;
    } else if (gaveUpWhileRung(plot, last, left)) {
        call.end = End::Cancelled;
    } else if (const auto unanswered = plot.outcomes.unanswered(last)) {
        const bool waitedOn = !left.askedToHangUp && left.ended && unanswered->until &&
                              *left.ended > *unanswered->until + 1s;
        // Who is still there when his target is given up did not do that himself.
        call.end = unanswered->end == End::Cancelled && waitedOn ? End::NoAnswer : unanswered->end;
        call.cause = plot.leg(unanswered->leg).cause;
        call.techCause = plot.leg(unanswered->leg).techCause;
    } else {
        constexpr int normalClearing = 16;
        const bool gaveUp =
            !left.rangOut && (left.cause != normalClearing || left.askedToHangUp.has_value());
        call.end = gaveUp ? endOfCause(left.cause) : End::NoAnswer;
    }
}

void tellState(const Plot &plot, Call &call)
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
    } else if (call.conference || plot.roles.isPage()) {
        call.state = CallState::InConference;
    } else {
        call.state = plot.leg(plot.roles.caller()).up ? CallState::InDialplan : CallState::Dialling;
    }
}

} // namespace

std::optional<Call> tell(const CallHistory &history, const Story &story)
{
    std::optional<Call> told;
    const Plot plot(history, story);
    if (!plot.roles.caller()) {
        return told;
    }
    Call &call = told.emplace();
    call.id = story.number;
    call.linkedid = story.linkedid;
    call.caller = plot.leg(plot.roles.caller()).party();
    call.dialled = plot.roles.dialled();
    call.isClickToDial = plot.roles.isClickToDial();
    call.isInferred = plot.leg(plot.roles.caller()).isInferred;
    call.started = plot.leg(story.branches.front()).created;
    if (story.openLegs == 0 || story.isOver) {
        call.ended = plot.roles.endedAt();
    }
    tellTargets(plot, call);
    tellTransfers(plot, call);
    tellConsultations(plot, call);
    tellTalk(plot, call);
    tellHolds(plot, call);
    tellParking(plot, call);
    tellConference(plot, call);
    tellQueue(plot, call);
    tellJoined(plot, call);
    tellApplication(plot, call);
    tellEnd(plot, call);
    tellState(plot, call);
    return told;
}

} // namespace cacofonisk::calls
