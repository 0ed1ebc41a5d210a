// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ami/cause.h"
#include "core/calls/callsnapshot.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

void describeBlind(const CallSnapshot &snapshot, const Attempt &attempt, Transfer &transfer)
{
    const Leg &transferee = snapshot.leg(attempt.transferee);
    transfer.kind = TransferKind::Blind;
    transfer.dialled = attempt.transfer->exten;
    if (!transfer.answeredBy && snapshot.tookOver(attempt, transferee)) {
        transfer.application = snapshot.applicationOf(attempt, transferee);
    }
}

/// By feature code, or AMI's Atxfer: AMI says the same of one whose target still rings. (Rule 15.)
void describeByCode(const CallSnapshot &snapshot, const Attempt &attempt, Transfer &transfer)
{
    const Moment at = attempt.transfer->at;
    const Leg &consultation = snapshot.leg(attempt.consultation);
    transfer.asked = consultation.created;
    const auto answer = snapshot.outcomes.answerOf(attempt);
    const bool wasUp = consultation.up && *consultation.up <= at;
    const bool hadAnswered = answer ? answer->at <= at : attempt.targets.empty() && wasUp;
    transfer.kind = hadAnswered ? TransferKind::Attended : TransferKind::Blonde;
    transfer.dialled = consultation.exten;
    if (!answer && hadAnswered && consultation.peer) {
        transfer.application =
            lastApplication(snapshot.leg(consultation.peer), consultation.created);
    }
}

/// By REFER with Replaces: the transferer's other call becomes the transfer. (Rule 16.)
void describeByRefer(const CallSnapshot &snapshot, const Attempt &attempt, Transfer &transfer)
{
    const std::string &application = attempt.transfer->application;
    const Leg &second = snapshot.leg(attempt.transfer->second);
    transfer.kind = application == "Dial" ? TransferKind::Blonde : TransferKind::Attended;
    if (second.hasExten() && !second.dialledBy) {
        transfer.dialled = second.exten;
        transfer.asked = second.created;
    } else if (const LegId caller = snapshot.roles.diallerOf(second)) {
        // Both calls had come to him: who called there is the target.
        const Leg &target = snapshot.leg(caller);
        transfer.dialled = target.party().num;
        transfer.answeredBy = target.party();
        transfer.targetCalled = target.created;
        transfer.targetDialled = target.hasExten() ? target.exten : std::string();
        transfer.rang.clear();
        transfer.unreached.clear();
        transfer.answered.reset();
    }
    if (!transfer.answeredBy && transfer.kind == TransferKind::Attended) {
        transfer.application =
            application.empty() ? lastApplication(second, second.created) : application;
    }
}

TransferOutcome outcomeOf(const CallSnapshot &snapshot, const Attempt &attempt,
                          const Transfer &transfer)
{
    if (transfer.answeredBy || !transfer.application.empty() ||
        transfer.kind == TransferKind::Attended) {
        return TransferOutcome::Completed;
    }
    const auto isSome = [](const std::vector<DialTarget> &targets, Outcome outcome) {
        return std::any_of(targets.begin(), targets.end(),
                           [&](const DialTarget &target) { return target.outcome == outcome; });
    };
    if (isSome(transfer.recalls, Outcome::Answered)) {
        return TransferOutcome::Returned;
    }
    // By code: next the transferer is rung back, or the transferee's call ends.
    const bool isTriedAgain = attempt.consultation && !snapshot.leg(attempt.transferee).ended;
    const bool isToDial = snapshot.group.openLegs > 0 && attempt.targets.empty();
    if (isSome(transfer.rang, Outcome::Ringing) || isTriedAgain || isToDial) {
        return TransferOutcome::Pending;
    }
    const Leg &transferee = snapshot.leg(attempt.transferee);
    const bool wasTaken =
        attempt.targets.empty() && transferee.up && transferee.cause == ami::CauseNormalClearing;
    return wasTaken ? TransferOutcome::Completed // by an application that is not told
                    : TransferOutcome::Failed;
}

Transfer transferOf(const CallSnapshot &snapshot, const Attempt &attempt)
{
    Transfer transfer;
    transfer.at = attempt.transfer->at;
    transfer.by = attempt.transfer->by;
    transfer.isThreeway = attempt.transfer->isThreeway;
    transfer.transferred = snapshot.leg(attempt.transferee).party();
    transfer.rang = snapshot.outcomes.rungOf(attempt, attempt.targets);
    transfer.unreached = snapshot.outcomes.unreachedOf(attempt, attempt.targets);
    transfer.recalls = snapshot.outcomes.rungOf(attempt, attempt.recalls);
    if (const auto answer = snapshot.outcomes.answerOf(attempt)) {
        transfer.answeredBy = snapshot.leg(answer->leg).party();
        transfer.answered = answer->at;
    }
    if (attempt.transfer->isBlind) {
        describeBlind(snapshot, attempt, transfer);
    } else if (attempt.consultation) {
        describeByCode(snapshot, attempt, transfer);
    } else {
        describeByRefer(snapshot, attempt, transfer);
    }
    if (!transfer.answered && (transfer.answeredBy || !transfer.application.empty())) {
        transfer.answered =
            std::max(transfer.at, snapshot.outcomes.dialledUntil(attempt).value_or(transfer.at));
    }
    transfer.outcome = outcomeOf(snapshot, attempt, transfer);
    return transfer;
}

/// Who was first in the bridge of the `;1` that he asks by: others come when he leaves.
Party consulterOf(const CallSnapshot &snapshot, const Leg &half)
{
    Party consulter;
    std::optional<Moment> first;
    for (const LegId id : snapshot.group.legs) {
        for (const Stay &stay : snapshot.leg(id).stays) {
            const bool meets = !half.stays.empty() && half.stays.front().meeting == stay.meeting;
            if (meets && snapshot.leg(id).isParty() && (!first || stay.from < *first)) {
                first = stay.from;
                consulter = snapshot.leg(id).party();
            }
        }
    }
    return consulter;
}

} // namespace

void addTransfers(const CallSnapshot &snapshot, Call &call)
{
    for (const Attempt &attempt : snapshot.roles.attempts()) {
        if (!attempt.isOwn()) {
            call.transfers.push_back(transferOf(snapshot, attempt));
        }
    }
}

void addConsultations(const CallSnapshot &snapshot, Call &call)
{
    for (const Attempt &attempt : snapshot.roles.consultations()) {
        const Leg &half = snapshot.leg(attempt.consultation);
        Consultation consultation;
        consultation.by = consulterOf(snapshot, half);
        consultation.dialled = half.exten;
        consultation.rang = snapshot.outcomes.rungOf(attempt, attempt.targets);
        consultation.unreached = snapshot.outcomes.unreachedOf(attempt, attempt.targets);
        consultation.at = half.created;
        consultation.ended = half.ended;
        if (const auto answer = snapshot.outcomes.answerOf(attempt)) {
            consultation.answeredBy = snapshot.leg(answer->leg).party();
            consultation.answered = answer->at;
        }
        if (!consultation.rang.empty()) {
            call.consultations.push_back(std::move(consultation));
        }
    }
}

} // namespace cacofonisk::calls
