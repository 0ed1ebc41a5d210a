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
    return countOf(transfer.rang) == 1 && transfer.rang.front().party.num == transfer.dialled;
}

} // namespace

void StoryTeller::tellTransfer(const Transfer &transfer, std::size_t number)
{
    m_toldOutcomes.clear();
    m_hasToldEnd = false;
    const bool isDirect = isDirectTo(transfer);
    tellTransferBegin(transfer, isDirect);
    tellTransferTargets(transfer, number, isDirect);
    if (!transfer.answeredBy) {
        tellApplication(transfer.application);
    }
    tellTransferEnd(transfer);
}

void StoryTeller::tellTransferBegin(const Transfer &transfer, bool isDirect)
{
    QStringList words{name(transfer.by), m_names.orCall(transfer.transferred)};
    const bool goesOn = transfer.outcome == TransferOutcome::Pending && !m_call.ended;
    if (transfer.kind == TransferKind::Attended && transfer.answeredBy) {
        words.insert(1, name(*transfer.answeredBy));
        if (isDirect) {
            say(tr("%1 spoke with %2 first and then put %3 through.", "three parties"), words);
        } else {
            words << spoken(transfer.dialled);
            say(tr("%1 called %4, spoke with %2 first and then put %3 through.",
                   "three parties and a number"),
                words);
        }
        return;
    }
    const QString to = !isDirect             ? spoken(transfer.dialled)
                       : transfer.answeredBy ? name(*transfer.answeredBy)
                                             : name(transfer.rang.front().party);
    if (to.isEmpty()) {
        say(tr("%1 transferred %2.", "two parties"), words);
        return;
    }
    words << to;
    if (goesOn) {
        say(tr("%1 is putting %2 through to %3.", "two parties, a party or number"), words);
    } else if (transfer.kind == TransferKind::Blonde) {
        say(tr("%1 put %2 through to %3 while it was still ringing there.",
               "two parties, a party or number"),
            words);
    } else {
        say(tr("%1 put %2 through to %3.", "two parties, a party or number"), words);
    }
}

void StoryTeller::tellTransferTargets(const Transfer &transfer, std::size_t number, bool isDirect)
{
    const bool isAsked = transfer.kind == TransferKind::Attended && transfer.answeredBy;
    const bool isQueued = m_call.queue && m_call.queue->transfer == number;
    std::vector<DialTarget> targets = transfer.rang;
    if (isAsked) { // told already
        targets.erase(std::remove_if(targets.begin(), targets.end(),
                                     [](const DialTarget &t) {
                                         return t.outcome == Outcome::Answered ||
                                                t.outcome == Outcome::AnsweredElsewhere;
                                     }),
                      targets.end());
    }
    Q_UNUSED(isDirect)
    const bool isReached = isQueued && m_call.queue->outcome == QueueOutcome::Answered;
    if (isReached) {
        tellQueue(*m_call.queue, transfer.transferred);
    }
    tellTargets(targets);
    const bool isAnswered = std::any_of(transfer.rang.begin(), transfer.rang.end(),
                                        [](auto &t) { return t.outcome == Outcome::Answered; });
    if (transfer.answeredBy && !isAsked && !isAnswered) {
        say(tr("%1 answered."), {name(*transfer.answeredBy)});
    }
    if (isQueued && !isReached && m_call.queue->outcome != QueueOutcome::Waiting) {
        tellQueue(*m_call.queue, transfer.transferred);
    }
}

void StoryTeller::tellTransferEnd(const Transfer &transfer)
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
        } else if (transfer.rang.empty() && transfer.application.empty()) {
            say(tr("Nobody was reached there."));
        }
        break;
    case TransferOutcome::Returned:
        say(tr("%1 took the call back.", "who transferred the call"), {name(transfer.by)});
        break;
    }
}

} // namespace cacofonisk::ladder
