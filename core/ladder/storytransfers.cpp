// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/spanwords.h"
#include "core/ladder/storyteller.h"

#include <algorithm>

namespace cacofonisk::ladder {

using namespace calls;

namespace {

/// Whether what was dialled is the number of the one whom the transfer reached or rang alone.
bool isDirectTo(const Transfer &transfer)
{
    if (transfer.answeredBy) {
        return transfer.answeredBy->num == transfer.dialled || transfer.dialled.empty();
    }
    return partiesOf(transfer.rang).size() == 1 &&
           transfer.rang.front().party.num == transfer.dialled;
}

/// Whether who answered in the end had answered before the two were joined.
bool isAsked(const Transfer &transfer)
{
    if (transfer.kind != TransferKind::Attended || !transfer.answeredBy) {
        return false;
    }
    const auto answer =
        std::find_if(transfer.rang.begin(), transfer.rang.end(),
                     [](const DialTarget &target) { return target.outcome == Outcome::Answered; });
    return answer == transfer.rang.end() || !answer->ended || *answer->ended <= transfer.at;
}

} // namespace

/// Attended into a parking space: told as that.
bool StoryTeller::isParking(const Transfer &transfer) const
{
    return transfer.application == "Park" &&
           std::any_of(m_call.parked.begin(), m_call.parked.end(), [&](const Parking &parking) {
               return parking.by && StoryNames::isSame(*parking.by, transfer.by);
           });
}

void StoryTeller::tellTransfer(const Transfer &transfer, std::size_t number)
{
    if (isParking(transfer)) {
        return;
    }
    m_toldOutcomes.clear();
    m_hasToldEnd = false;
    m_picker.reset();
    if (m_call.pickedUpBy && transfer.answeredBy &&
        StoryNames::isSame(*m_call.pickedUpBy, *transfer.answeredBy)) {
        m_picker = m_call.pickedUpBy;
    }
    std::vector<DialTarget> targets = transfer.rang;
    if (isAsked(transfer)) {
        tellAsked(transfer, targets);
    } else {
        tellTransferBegin(transfer, targets);
    }
    tellTransferTargets(transfer, number, withUnreached(targets, transfer.unreached, transfer.by));
    if (!transfer.answeredBy) {
        tellApplication(transfer.application);
    }
    tellTransferEnd(transfer, number);
}

/// Takes out of `targets` what is told.
void StoryTeller::tellAsked(const Transfer &transfer, std::vector<DialTarget> &targets)
{
    QStringList words{name(transfer.by), name(*transfer.answeredBy),
                      m_names.orCall(transfer.transferred)};
    if (transfer.targetCalled) {
        say(tr("Meanwhile %2 called %1, who put %3 through to them.", "three parties"), words);
    } else if (transfer.isThreeway && isDirectTo(transfer)) {
        say(tr("%1 spoke with %2 first and then brought %3 in: all three talked.", "three parties"),
            words);
    } else if (transfer.isThreeway) {
        words << spoken(transfer.dialled);
        say(tr("%1 called %4, spoke with %2 first and then brought %3 in: all three talked.",
               "three parties and a number"),
            words);
    } else if (isDirectTo(transfer)) {
        say(tr("%1 spoke with %2 first and then put %3 through.", "three parties"), words);
    } else {
        words << spoken(transfer.dialled);
        say(tr("%1 called %4, spoke with %2 first and then put %3 through.",
               "three parties and a number"),
            words);
    }
    targets.erase(std::remove_if(targets.begin(), targets.end(),
                                 [](const DialTarget &target) {
                                     return target.outcome == Outcome::Answered ||
                                            target.outcome == Outcome::AnsweredElsewhere;
                                 }),
                  targets.end());
}

/// Takes out of `targets` what is told.
void StoryTeller::tellTransferBegin(const Transfer &transfer, std::vector<DialTarget> &targets)
{
    const bool isDirect = isDirectTo(transfer);
    QStringList words{name(transfer.by), m_names.orCall(transfer.transferred)};
    const QString to = !isDirect             ? spoken(transfer.dialled)
                       : transfer.answeredBy ? name(*transfer.answeredBy)
                                             : name(transfer.rang.front().party);
    if (to.isEmpty()) {
        say(tr("%1 transferred %2.", "two parties"), words);
        return;
    }
    words << to;
    if (transfer.outcome == TransferOutcome::Pending && !m_call.ended) {
        say(tr("%1 is putting %2 through to %3.", "two parties, a party or number"), words);
    } else if (transfer.kind == TransferKind::Blonde) {
        say(tr("%1 put %2 through to %3 while it was still ringing there.",
               "two parties, a party or number"),
            words);
    } else if (isDirect && targets.size() == 1 && targets.front().outcome == Outcome::Answered) {
        const auto rang = spanBetween(targets.front().rang, targets.front().ended);
        if (rang && *rang < std::chrono::seconds(1)) {
            say(tr("%1 put %2 through to %3, who answered at once.", "three parties"), words);
        } else {
            say(tr("%1 put %2 through to %3, who answered after %4.", "three parties, a duration"),
                tr("%1 put %2 through to %3, who answered.", "three parties"), words, rang);
        }
        targets.clear();
    } else {
        say(tr("%1 put %2 through to %3.", "two parties, a party or number"), words);
    }
}

void StoryTeller::tellTransferTargets(const Transfer &transfer, std::size_t number,
                                      const std::vector<DialTarget> &targets)
{
    const bool isOfThis = m_call.queue && m_call.queue->transfer == number;
    const bool isQueued = isOfThis && m_call.queue->outcome != QueueOutcome::Waiting;
    if (isOfThis) {
        tellQueueJoin(*m_call.queue, transfer.transferred);
    }
    const bool isReached = isQueued && m_call.queue->outcome == QueueOutcome::Answered;
    if (isReached) {
        tellQueue(*m_call.queue, transfer.transferred);
    }
    tellTargets(targets);
    const bool isAnswered =
        std::any_of(transfer.rang.begin(), transfer.rang.end(),
                    [](const DialTarget &t) { return t.outcome == Outcome::Answered; });
    if (m_picker) {
        tellPickup({});
    } else if (transfer.answeredBy && !isAsked(transfer) && !isAnswered && !m_call.pickedUpBy) {
        say(tr("%1 answered."), {name(*transfer.answeredBy)});
    }
    if (isQueued && !isReached) {
        tellQueue(*m_call.queue, transfer.transferred);
    }
}

void StoryTeller::tellTransferEnd(const Transfer &transfer, std::size_t number)
{
    switch (transfer.outcome) {
    case TransferOutcome::Pending:
        if (!transfer.recalls.empty() && !m_call.ended) {
            say(tr("%1 is being rung back.", "who transferred the call"), {name(transfer.by)});
        }
        break;
    case TransferOutcome::Completed:
        break;
    case TransferOutcome::Failed:
        if (!transfer.recalls.empty()) {
            say(tr("%1 was rung back, but did not take the call.", "who transferred the call"),
                {name(transfer.by)});
        } else if (transfer.rang.empty() && transfer.application.empty() &&
                   number < m_call.transfers.size()) { // of the last, the end of the call tells
            say(tr("Nobody was reached there."));
        }
        break;
    case TransferOutcome::Returned:
        say(tr("%1 took the call back.", "who transferred the call"), {name(transfer.by)});
        break;
    }
}

} // namespace cacofonisk::ladder
