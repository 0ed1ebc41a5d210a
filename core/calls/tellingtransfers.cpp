// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/plot.h"

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
    } else if (const LegId caller = plot.cast.diallerOf(second)) {
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
    const LegId recalled = plot.cast.recalled();
    if (recalled && plot.leg(recalled).created >= transfer.at) {
        return TransferOutcome::Returned;
    }
    const bool rings = std::any_of(transfer.rang.begin(), transfer.rang.end(),
                                   [](const auto &t) { return t.outcome == Outcome::Ringing; });
    if (rings || (plot.story.openLegs > 0 && part.targets.empty())) {
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
    for (const LegId id : part.targets) {
        if (const auto target = plot.outcomes.targetOf(part, plot.leg(id))) {
            transfer.rang.push_back(*target);
        }
    }
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

} // namespace

void tellTransfers(const Plot &plot, Call &call)
{
    for (const Part &part : plot.cast.parts()) {
        if (!part.isOwn()) {
            call.transfers.push_back(transferOf(plot, part));
        }
    }
}

} // namespace cacofonisk::calls
