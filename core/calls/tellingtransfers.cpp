// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callsnapshot.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

void tellBlind(const Plot &plot, const Part &part, Transfer &transfer)
{
    const Leg &transferee = plot.leg(part.transferee);
    transfer.kind = TransferKind::Blind;
    transfer.dialled = part.transfer->exten;
    if (!transfer.answeredBy && plot.tookOver(part, transferee)) {
        transfer.application = plot.applicationOf(part, transferee);
    }
}

/// By feature code, or AMI's Atxfer: AMI says the same of one whose target still rings.
void tellByCode(const Plot &plot, const Part &part, Transfer &transfer)
{
    const Moment at = part.transfer->at;
    const Leg &consultation = plot.leg(part.consultation);
    const auto answer = plot.outcomes.answerOf(part);
    const bool wasUp = consultation.up && *consultation.up <= at;
    const bool hadAnswered = answer ? answer->at <= at : part.targets.empty() && wasUp;
    transfer.kind = hadAnswered ? TransferKind::Attended : TransferKind::Blonde;
    transfer.dialled = consultation.exten;
    if (!answer && hadAnswered && consultation.peer) {
        transfer.application = lastApplication(plot.leg(consultation.peer), consultation.created);
    }
}

/// By REFER with Replaces: the transferer's other call becomes the transfer.
void tellByRefer(const Plot &plot, const Part &part, Transfer &transfer)
{
    const std::string &application = part.transfer->application;
    const Leg &second = plot.leg(part.transfer->second);
    transfer.kind = application == "Dial" ? TransferKind::Blonde : TransferKind::Attended;
    if (second.hasExten() && !second.dialledBy) {
        transfer.dialled = second.exten;
    } else if (const LegId caller = plot.roles.diallerOf(second)) {
        // Both calls had come to him: who called there is the target.
        transfer.dialled = plot.leg(caller).party().num;
        transfer.answeredBy = plot.leg(caller).party();
        transfer.rang.clear();
    }
    if (!transfer.answeredBy && transfer.kind == TransferKind::Attended) {
        transfer.application =
            application.empty() ? lastApplication(second, second.created) : application;
    }
}

TransferOutcome outcomeOf(const Plot &plot, const Part &part, const Transfer &transfer)
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
    const bool isTriedAgain = part.consultation && !plot.leg(part.transferee).ended;
    const bool isToDial = plot.story.openLegs > 0 && part.targets.empty();
    if (isSome(transfer.rang, Outcome::Ringing) || isTriedAgain || isToDial) {
        return TransferOutcome::Pending;
    }
    constexpr int normalClearing = 16;
    const Leg &transferee = plot.leg(part.transferee);
    const bool wasTaken =
        part.targets.empty() && transferee.up && transferee.cause == normalClearing;
    return wasTaken ? TransferOutcome::Completed // by an application that is not told
                    : TransferOutcome::Failed;
}

Transfer transferOf(const Plot &plot, const Part &part)
{
    Transfer transfer;
    transfer.at = part.transfer->at;
    transfer.by = part.transfer->by;
    transfer.rang = plot.outcomes.rungOf(part, part.targets);
    transfer.recalls = plot.outcomes.rungOf(part, part.recalls);
    if (const auto answer = plot.outcomes.answerOf(part)) {
        transfer.answeredBy = plot.leg(answer->leg).party();
    }
    if (part.transfer->isBlind) {
        tellBlind(plot, part, transfer);
    } else if (part.consultation) {
        tellByCode(plot, part, transfer);
    } else {
        tellByRefer(plot, part, transfer);
    }
    transfer.outcome = outcomeOf(plot, part, transfer);
    return transfer;
}

/// Who was first in the bridge of the `;1` that he asks by: others come when he leaves.
Party consulterOf(const Plot &plot, const Leg &half)
{
    Party consulter;
    std::optional<Moment> first;
    for (const LegId id : plot.story.legs) {
        for (const Stay &stay : plot.leg(id).stays) {
            const bool meets = !half.stays.empty() && half.stays.front().meeting == stay.meeting;
            if (meets && plot.leg(id).isParty() && (!first || stay.from < *first)) {
                first = stay.from;
                consulter = plot.leg(id).party();
            }
        }
    }
    return consulter;
}

} // namespace

void tellTransfers(const Plot &plot, Call &call)
{
    for (const Part &part : plot.roles.parts()) {
        if (!part.isOwn()) {
            call.transfers.push_back(transferOf(plot, part));
        }
    }
}

void tellConsultations(const Plot &plot, Call &call)
{
    for (const Part &part : plot.roles.consultations()) {
        const Leg &half = plot.leg(part.consultation);
        Consultation consultation;
        consultation.by = consulterOf(plot, half);
        consultation.dialled = half.exten;
        consultation.rang = plot.outcomes.rungOf(part, part.targets);
        consultation.ended = half.ended;
        if (const auto answer = plot.outcomes.answerOf(part)) {
            consultation.answeredBy = plot.leg(answer->leg).party();
        }
        if (!consultation.rang.empty()) {
            call.consultations.push_back(std::move(consultation));
        }
    }
}

} // namespace cacofonisk::calls
