// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/storyteller.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

using namespace std::chrono_literals;

/// Applications that only prepare what a caller hears or whom he reaches.
bool isTrivial(std::string_view application)
{
    static constexpr std::array<std::string_view, 36> trivial{"AGI",
                                                              "AddQueueMember",
                                                              "Answer",
                                                              "AppDial",
                                                              "AppDial2",
                                                              "BackGround",
                                                              "Busy",
                                                              "Congestion",
                                                              "Dial",
                                                              "ExecIf",
                                                              "FollowMe",
                                                              "Gosub",
                                                              "GosubIf",
                                                              "Goto",
                                                              "GotoIf",
                                                              "GotoIfTime",
                                                              "Hangup",
                                                              "Log",
                                                              "MSet",
                                                              "Macro",
                                                              "MixMonitor",
                                                              "NoOp",
                                                              "Originate",
                                                              "PickupChan",
                                                              "Progress",
                                                              "Proceeding",
                                                              "Read",
                                                              "RemoveQueueMember",
                                                              "Return",
                                                              "Ringing",
                                                              "Set",
                                                              "SetAMAFlags",
                                                              "StopMixMonitor",
                                                              "UserEvent",
                                                              "Verbose",
                                                              "Wait"};
    return std::binary_search(trivial.begin(), trivial.end(), application) ||
           application == "Pickup" || application == "WaitExten";
}

/// Applications that take a call in place of a person, also of a caller who was up before.
bool takesCalls(std::string_view application)
{
    static constexpr std::array<std::string_view, 8> taking{"ConfBridge", "Directory",    "Echo",
                                                            "MeetMe",     "Park",         "Record",
                                                            "VoiceMail",  "VoiceMailMain"};
    return std::binary_search(taking.begin(), taking.end(), application);
}

void addOnce(std::vector<Party> &parties, Party party)
{
    if (std::find(parties.begin(), parties.end(), party) == parties.end()) {
        parties.push_back(std::move(party));
    }
}

bool contains(const std::vector<LegId> &people, LegId person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

bool overlap(const Span &a, const Span &b)
{
    return (!b.to || a.from <= *b.to) && (!a.to || b.from <= *a.to);
}

} // namespace

StoryTeller::StoryTeller(const Evidence &evidence, const Story &story)
    : m_evidence(evidence)
    , m_story(story)
    , m_cast(evidence, story)
    , m_connections(evidence, story)
    , m_outcomes(evidence, m_cast, m_connections)
{}

std::optional<Call> StoryTeller::tell() const
{
    if (!m_cast.caller()) {
        return {};
    }
    Call call;
    call.id = m_story.number;
    call.linkedid = m_story.linkedid;
    call.caller = leg(m_cast.caller()).party();
    call.dialled = m_cast.dialled();
    call.isClickToDial = m_cast.isClickToDial();
    call.isInferred = leg(m_cast.caller()).isInferred;
    call.started = leg(m_story.branches.front()).created;
    for (const LegId id : m_story.legs) {
        if (m_story.openLegs == 0 && (!call.ended || *call.ended < *leg(id).ended)) {
            call.ended = leg(id).ended;
        }
    }
    tellTargets(call);
    tellTransfers(call);
    tellTalk(call);
    tellHolds(call);
    tellParking(call);
    tellConference(call);
    tellQueue(call);
    tellJoined(call);
    tellApplication(call);
    tellEnd(call);
    tellState(call);
    return call;
}

void StoryTeller::tellTargets(Call &call) const
{
    const Part &own = m_cast.parts().front();
    for (const LegId id : own.targets) {
        if (const auto target = m_outcomes.targetOf(own, leg(id))) {
            call.rang.push_back(*target);
        }
    }
    std::stable_sort(call.rang.begin(), call.rang.end(),
                     [](const DialTarget &a, const DialTarget &b) { return a.rang < b.rang; });
    if (const auto answer = m_outcomes.answerOf(own)) {
        call.answeredBy = leg(answer->leg).party();
        call.answered = answer->at;
    }
    for (const Part &part : m_cast.parts()) {
        if (part.picker) {
            call.pickedUpBy = leg(part.picker).party();
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

void StoryTeller::tellTransfers(Call &call) const
{
    for (const Part &part : m_cast.parts()) {
        if (!part.isOwn()) {
            call.transfers.push_back(transferOf(part));
        }
    }
}

Transfer StoryTeller::transferOf(const Part &part) const
{
    const TransferSeen &seen = *part.transfer;
    Transfer transfer;
    transfer.at = seen.at;
    transfer.by = seen.by;
    for (const LegId id : part.targets) {
        if (const auto target = m_outcomes.targetOf(part, leg(id))) {
            transfer.rang.push_back(*target);
        }
    }
    const auto answer = m_outcomes.answerOf(part);
    if (answer) {
        transfer.answeredBy = leg(answer->leg).party();
    }
    if (seen.isBlind) {
        transfer.kind = TransferKind::Blind;
        transfer.dialled = seen.exten;
    } else if (part.consultation) {
        const Leg &consultation = leg(part.consultation);
        const bool wasUp = consultation.up && *consultation.up <= seen.at;
        const bool hadAnswered = answer ? answer->at <= seen.at : part.targets.empty() && wasUp;
        transfer.kind = hadAnswered ? TransferKind::Attended : TransferKind::Blonde;
        transfer.dialled = consultation.exten;
        if (!answer && hadAnswered && consultation.peer) {
            transfer.application = applicationOf(leg(consultation.peer), consultation.created);
        }
    } else {
        const Leg &second = leg(seen.second);
        const bool keyed = second.hasExten() && !second.dialledBy;
        transfer.kind = seen.application == "Dial" ? TransferKind::Blonde : TransferKind::Attended;
        if (keyed) {
            transfer.dialled = second.exten;
        } else {
            // He joined two calls that had both come to him: its caller is the target.
            const LegId dialler = m_cast.diallerOf(second);
            if (dialler) {
                transfer.dialled = leg(dialler).party().num;
                transfer.answeredBy = leg(dialler).party();
                transfer.rang.clear();
            }
        }
        if (!transfer.answeredBy && !seen.application.empty() && seen.application != "Dial") {
            transfer.application = seen.application;
        } else if (!transfer.answeredBy && transfer.kind == TransferKind::Attended) {
            transfer.application = applicationOf(second, second.created);
        }
    }
    const Leg &transferee = leg(part.transferee);
    if (!transfer.answeredBy && transfer.application.empty() && seen.isBlind &&
        tookOver(part, transferee)) {
        const Leg *const half = behindLocal(part, transferee);
        transfer.application =
            half ? applicationOf(*half, half->created) : applicationOf(transferee, part.since);
    }
    const bool rings = std::any_of(transfer.rang.begin(), transfer.rang.end(),
                                   [](const auto &t) { return t.outcome == Outcome::Ringing; });
    if (transfer.answeredBy || !transfer.application.empty() ||
        transfer.kind == TransferKind::Attended) {
        transfer.outcome = TransferOutcome::Completed;
    } else if (m_cast.recalled() && leg(m_cast.recalled()).created >= seen.at) {
        transfer.outcome = TransferOutcome::Returned;
    } else if (rings || (m_story.openLegs > 0 && part.targets.empty())) {
        transfer.outcome = TransferOutcome::Pending;
    } else if (seen.isBlind && part.targets.empty() && transferee.up && transferee.cause == 16) {
        transfer.outcome = TransferOutcome::Completed; // an application that is not told
    } else {
        transfer.outcome = TransferOutcome::Failed;
    }
    return transfer;
}

void StoryTeller::tellTalk(Call &call) const
{
    std::vector<Span> spans;
    const LegId caller = m_cast.caller();
    for (const Connections::Segment &segment : m_connections.segments()) {
        const bool isOurs = std::any_of(segment.people.begin(), segment.people.end(),
                                        [&](LegId p) { return leg(p).story == m_story.id; });
        if (!isOurs) {
            continue;
        }
        spans.push_back(segment);
        for (const LegId person : segment.people) {
            if (person == caller) {
                continue;
            }
            if (contains(segment.people, caller)) {
                addOnce(call.talkedWith, leg(person).party());
            }
            if (!segment.to) {
                addOnce(call.with, leg(person).party());
            }
        }
    }
    addConsultations(spans);
    const Lasted lasted = lastedOf(std::move(spans));
    call.talked = lasted.over;
    call.talkingSince = lasted.since;
}

/// Somebody who leaves a bridge to consult by feature code is with whom he left there until he
/// comes back or hangs up.
void StoryTeller::addConsultations(std::vector<Span> &spans) const
{
    const auto isConsulted = [this](MeetingId meeting, Moment at) {
        const auto &guests = m_evidence.meetings[meeting].guests;
        return std::any_of(guests.begin(), guests.end(), [&](const Meeting::Guest &guest) {
            const Leg &half = leg(guest.leg);
            return half.kind == Leg::Kind::FirstHalf && !half.dialledBy && !half.isOriginated &&
                   half.created <= at;
        });
    };
    for (const LegId id : m_story.legs) {
        const Leg &transferer = leg(id);
        for (std::size_t i = 1; transferer.isParty() && i < transferer.stays.size(); ++i) {
            const Stay &before = transferer.stays[i - 1];
            const Stay &now = transferer.stays[i];
            if (before.meeting == now.meeting || !isConsulted(now.meeting, now.from)) {
                continue;
            }
            Span waits{*before.to, now.to};
            for (const auto &end : {transferer.askedToHangUp, transferer.ended}) {
                if (end && (!waits.to || *end < *waits.to)) {
                    waits.to = end;
                }
            }
            for (const Meeting::Guest &guest : m_evidence.meetings[before.meeting].guests) {
                if (guest.leg != id && leg(guest.leg).isParty() && guest.from <= waits.from &&
                    (!guest.to || *guest.to > waits.from)) {
                    Span span = waits;
                    if (guest.to && (!span.to || *guest.to < *span.to)) {
                        span.to = guest.to;
                    }
                    spans.push_back(span);
                }
            }
        }
    }
}

void StoryTeller::tellHolds(Call &call) const
{
    for (const LegId id : m_story.legs) {
        for (const Span &hold : leg(id).holds) {
            if (leg(id).isParty()) {
                call.holds.push_back({leg(id).party(), hold.from, hold.to});
            }
        }
    }
    std::stable_sort(call.holds.begin(), call.holds.end(),
                     [](const Hold &a, const Hold &b) { return a.from < b.from; });
}

/// Who of the story has a channel of `device` (`PJSIP/1002`).
std::optional<Party> StoryTeller::partyOfDevice(std::string_view device) const
{
    for (const LegId id : m_story.legs) {
        const std::string_view channel = leg(id).channel;
        if (leg(id).isParty() && channel.substr(0, channel.rfind('-')) == device) {
            return leg(id).party();
        }
    }
    const std::string_view num = numberOf(device);
    return num.empty() ? std::nullopt : std::optional(Party{std::string(num), {}, {}});
}

void StoryTeller::tellParking(Call &call) const
{
    for (const LegId id : m_story.legs) {
        for (const ParkingStay &stay : leg(id).parkings) {
            Parking parking;
            parking.space = stay.space;
            parking.by = partyOfDevice(stay.parkerDialString);
            parking.from = stay.from;
            parking.to = stay.to;
            parking.retrievedBy = stay.retriever;
            parking.outcome = stay.retriever  ? ParkingOutcome::Retrieved
                              : stay.timedOut ? ParkingOutcome::TimedOut
                              : stay.to       ? ParkingOutcome::Abandoned
                                              : ParkingOutcome::Parked;
            call.parked.push_back(std::move(parking));
        }
    }
    std::stable_sort(call.parked.begin(), call.parked.end(),
                     [](const Parking &a, const Parking &b) { return a.from < b.from; });
}

void StoryTeller::tellConference(Call &call) const
{
    if (m_cast.isPage()) {
        return;
    }
    for (const LegId id : m_story.legs) {
        for (const Stay &stay : leg(id).stays) {
            const Meeting &meeting = m_evidence.meetings[stay.meeting];
            if (meeting.kind != Meeting::Kind::Conference || !leg(id).isParty() ||
                (call.conference && call.conference->name != meeting.name)) {
                continue;
            }
            if (!call.conference) {
                call.conference = Conference{meeting.name, {}};
            }
            for (const Meeting::Guest &guest : meeting.guests) {
                if (overlap(guest, stay) && (!guest.leg || leg(guest.leg).isParty())) {
                    addOnce(call.conference->members,
                            guest.leg ? leg(guest.leg).party() : guest.party);
                }
            }
        }
    }
}

void StoryTeller::tellQueue(Call &call) const
{
    for (const LegId id : m_story.legs) {
        for (const QueueStay &stay : leg(id).queues) {
            QueueVisit visit;
            visit.name = stay.queue;
            visit.from = stay.from;
            visit.to = stay.to;
            visit.position = stay.position;
            std::optional<Moment> answered;
            for (const Part &part : m_cast.parts()) {
                for (const LegId target : part.targets) {
                    const auto at = m_connections.first(target);
                    const auto dialled = leg(target).dialled;
                    if (at && dialled && stay.from <= *dialled &&
                        (!stay.to || *dialled <= *stay.to) && (!answered || *at < *answered)) {
                        answered = at;
                        visit.agent = leg(target).party();
                    }
                }
            }
            const auto hungUp = leg(id).askedToHangUp ? leg(id).askedToHangUp : leg(id).ended;
            if (answered) {
                visit.outcome = QueueOutcome::Answered;
                visit.to = answered;
            } else if (stay.to && hungUp && *hungUp <= *stay.to + 10ms) {
                visit.outcome = QueueOutcome::Abandoned;
            } else if (stay.to) {
                visit.outcome = stay.abandoned ? QueueOutcome::TimedOut : QueueOutcome::Left;
            }
            const bool wasAnswered = call.queue && call.queue->outcome == QueueOutcome::Answered;
            if (!wasAnswered && (!call.queue || *call.queue->from <= stay.from)) {
                call.queue = visit;
            }
        }
    }
    for (const ApplicationRun &run : leg(m_cast.caller()).applications) {
        if (!call.queue && run.name == "Queue") {
            call.queue = QueueVisit();
            call.queue->name = run.data.substr(0, run.data.find(','));
            call.queue->outcome = QueueOutcome::Left;
        }
    }
}

/// Who fetched a parked call, or brought himself into others' bridge, was answered there.
void StoryTeller::tellJoined(Call &call) const
{
    const Leg &caller = leg(m_cast.caller());
    if (call.answeredBy || !m_cast.parts().front().targets.empty()) {
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
        std::find_if(m_connections.segments().begin(), m_connections.segments().end(),
                     [&](const auto &segment) { return contains(segment.people, caller.id); });
    if (first == m_connections.segments().end()) {
        return;
    }
    const bool wasAsked = joins != caller.applications.end();
    const bool cameUpThere =
        caller.applications.empty() && caller.up && first->from <= *caller.up + 100ms;
    for (const LegId person : first->people) {
        if (person != caller.id &&
            (wasAsked ? leg(person).channel.starts_with(joins->data) : cameUpThere)) {
            call.answeredBy = leg(person).party();
            call.answered = first->from;
            return;
        }
    }
}

/// The last application that `leg` ran from then on and that was more than a preparation.
std::string StoryTeller::applicationOf(const Leg &leg, Moment from) const
{
    for (auto run = leg.applications.rbegin(); run != leg.applications.rend(); ++run) {
        if (run->from >= from && !isTrivial(run->name)) {
            return run->name;
        }
    }
    return {};
}

/// The second half of a Local pair that `taken` dialled where an application answers, a mailbox
/// say: it is up, and no phone or other bridge is behind it.
const Leg *StoryTeller::behindLocal(const Part &part, const Leg &taken) const
{
    for (const LegId id : m_story.legs) {
        const Leg &half = leg(id);
        if (half.kind == Leg::Kind::SecondHalf && half.up && half.stays.empty() && half.peer &&
            half.created >= part.since && m_cast.diallerOf(leg(half.peer)) == taken.id) {
            return &half;
        }
    }
    return nullptr;
}

/// Whether an application took the call when `part` had reached nobody.
bool StoryTeller::tookOver(const Part &part, const Leg &taken) const
{
    if (!taken.up) {
        return false;
    }
    if (behindLocal(part, taken)) {
        return true;
    }
    const auto until = m_outcomes.dialledUntil(part);
    if (part.targets.empty() || (until && *taken.up >= *until)) {
        return true;
    }
    return until && std::any_of(taken.applications.begin(), taken.applications.end(),
                                [&](const ApplicationRun &run) {
                                    return run.from >= *until && takesCalls(run.name);
                                });
}

void StoryTeller::tellApplication(Call &call) const
{
    const Leg &caller = leg(m_cast.caller());
    const Part &own = m_cast.parts().front();
    if (call.answeredBy || !tookOver(own, caller)) {
        return;
    }
    if (m_cast.isPage()) {
        call.application = "Page";
    } else if (call.conference) {
        call.application = "ConfBridge";
    } else if (const Leg *const half = behindLocal(own, caller)) {
        call.application = applicationOf(*half, half->created);
    } else {
        call.application =
            applicationOf(caller, m_outcomes.dialledUntil(own).value_or(caller.created));
    }
    if (call.application.empty() && call.queue) {
        call.application = "Queue";
    }
    call.answered = caller.up;
}

void StoryTeller::tellEnd(Call &call) const
{
    if (!call.ended) {
        return;
    }
    const Leg &caller = leg(m_cast.caller());
    call.cause = caller.cause;
    call.techCause = caller.techCause;
    const Moment since = call.transfers.empty() ? call.started : call.transfers.back().at;
    std::optional<Moment> asked;
    bool wasCut = false;
    bool isLost = false;
    for (const LegId id : m_story.legs) {
        wasCut = wasCut || leg(id).wasCut;
        isLost = isLost || leg(id).isLost;
        const auto &request = leg(id).askedToHangUp;
        if (leg(id).isParty() && request && *request >= since && (!asked || *request < *asked)) {
            asked = request;
            call.endedBy = leg(id).party();
        }
    }
    if (wasCut || isLost) {
        call.end = wasCut ? End::Failed : End::Lost;
        return;
    }
    const Part &last = m_cast.parts().back();
    const bool isAnswered = last.isOwn() ? call.answeredBy.has_value()
                                         : call.transfers.back().outcome != TransferOutcome::Failed;
    if (isAnswered) {
        call.end = End::Completed;
        return;
    }
    const Leg &left = last.isOwn() ? caller : leg(last.transferee);
    if (call.queue && call.queue->outcome == QueueOutcome::Abandoned && last.isOwn()) {
        call.end = End::Cancelled;
    } else if (tookOver(last, left)) {
        call.end = End::Completed;
    } else if (const auto unanswered = m_outcomes.unanswered(last)) {
        const bool waitedOn = !left.askedToHangUp && left.ended && unanswered->until &&
                              *left.ended > *unanswered->until + 1s;
        // Who is still there when his target is given up did not do that himself.
        call.end = unanswered->end == End::Cancelled && waitedOn ? End::NoAnswer : unanswered->end;
        call.cause = leg(unanswered->leg).cause;
        call.techCause = leg(unanswered->leg).techCause;
    } else {
        constexpr int normalClearing = 16;
        const bool gaveUp = left.cause != normalClearing || left.askedToHangUp.has_value();
        call.end = gaveUp ? endOfCause(left.cause) : End::NoAnswer;
    }
}

void StoryTeller::tellState(Call &call) const
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
    } else if (call.conference || m_cast.isPage()) {
        call.state = CallState::InConference;
    } else {
        call.state = leg(m_cast.caller()).up ? CallState::InDialplan : CallState::Dialling;
    }
}

} // namespace cacofonisk::calls
