// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/attempt.h"

#include "core/ami/channelname.h"

#include <algorithm>

namespace cacofonisk::notices {

using namespace calls;

namespace {

Attempt attemptOf(const Call &call)
{
    Attempt attempt;
    attempt.call = call.id;
    attempt.linkedid = call.linkedid;
    attempt.server = call.server;
    attempt.origin = call.caller;
    attempt.ended = call.ended.has_value();
    attempt.wasLost = call.end == End::Lost;
    return attempt;
}

/// `index` 0 is the call as it was dialled, others are its transfers from 1.
/// Of the attempt that `answeredBy` answered.
std::optional<Talk> talkOf(const Call &call, const Attempt &attempt)
{
    const auto &answer = attempt.answeredBy;
    const bool isConnected =
        answer && call.talkingSince &&
        std::find(call.with.begin(), call.with.end(), *answer) != call.with.end();
    if (!isConnected) {
        return std::nullopt;
    }
    for (const DialTarget &target : attempt.rang) {
        if (target.party == *answer && target.outcome == Outcome::Answered && target.ended) {
            return Talk{*answer, *target.ended};
        }
    }
    return Talk{*answer, *call.talkingSince};
}

Attempt attemptOf(const Call &call, std::size_t index)
{
    Attempt attempt = attemptOf(call);
    if (call.queue && call.queue->transfer == index) {
        attempt.queue = call.queue;
    }
    if (index == 0) {
        attempt.caller = call.caller;
        attempt.dialled = call.dialled.value_or(std::string());
        attempt.rang = call.rang;
        attempt.answeredBy = call.answeredBy;
        attempt.pickedUpBy = call.pickedUpBy;
        attempt.begun = call.started;
    } else {
        const Transfer &transfer = call.transfers[index - 1];
        attempt.caller = transfer.transferred;
        attempt.dialled = transfer.dialled;
        attempt.rang = transfer.rang;
        attempt.answeredBy = transfer.answeredBy;
        attempt.by = transfer.by;
        attempt.begun = transfer.at;
        attempt.isTalkHandedOver = transfer.kind == TransferKind::Attended && !attempt.ended &&
                                   index == call.transfers.size();
    }
    if (attempt.queue) {
        attempt.begun = attempt.queue->from.value_or(attempt.begun);
    }
    attempt.talk = talkOf(call, attempt);
    return attempt;
}

Attempt attemptOf(const Call &call, const Consultation &consultation)
{
    Attempt attempt = attemptOf(call);
    attempt.caller = attempt.origin = consultation.by;
    attempt.dialled = consultation.dialled;
    attempt.rang = consultation.rang;
    attempt.answeredBy = consultation.answeredBy;
    attempt.begun = consultation.rang.front().rang;
    attempt.ended |= consultation.ended.has_value();
    attempt.isAside = true;
    return attempt;
}

/// Of the transferer of the transfer at `index`, from 1.
Attempt recallOf(const Call &call, std::size_t index)
{
    const Transfer &transfer = call.transfers[index - 1];
    Attempt attempt = attemptOf(call);
    attempt.caller = attempt.origin = transfer.transferred;
    attempt.dialled = transfer.dialled;
    attempt.rang = transfer.recalls;
    attempt.answeredBy = transfer.answeredBy;
    attempt.begun = transfer.recalls.front().rang;
    attempt.isRecall = true;
    return attempt;
}

} // namespace

std::vector<Attempt> attemptsOf(const Call &call)
{
    std::vector<Attempt> attempts;
    for (std::size_t i = 0; i <= call.transfers.size(); ++i) {
        attempts.push_back(attemptOf(call, i));
        if (i > 0 && !call.transfers[i - 1].recalls.empty()) {
            attempts.push_back(recallOf(call, i));
        }
    }
    for (const Consultation &consultation : call.consultations) {
        attempts.push_back(attemptOf(call, consultation));
    }
    std::stable_sort(attempts.begin() + 1, attempts.end(),
                     [](const Attempt &a, const Attempt &b) { return a.begun < b.begun; });
    return attempts;
}

bool Attempt::ringing(std::span<const DialTarget> targets) const
{
    return !ended && std::any_of(targets.begin(), targets.end(), [](const DialTarget &target) {
        return target.outcome == Outcome::Ringing;
    });
}

std::optional<Party> Attempt::answerSince(Moment since) const
{
    for (const DialTarget &target : rang) {
        if (target.outcome == Outcome::Answered && target.ended.value_or(since) >= since) {
            return target.party;
        }
    }
    if (pickedUpBy) {
        return pickedUpBy;
    }
    const bool didRing = answeredBy && std::any_of(rang.begin(), rang.end(), [&](const auto &t) {
                             return t.party.channel == answeredBy->channel;
                         });
    return didRing ? std::nullopt : answeredBy;
}

bool hasDeclined(std::span<const DialTarget> targets)
{
    return !targets.empty() && std::any_of(targets.begin(), targets.end(), [&](const auto &t) {
        return (t.outcome == Outcome::Rejected || t.outcome == Outcome::Busy) &&
               t.party.num == targets.back().party.num &&
               t.ended.value_or(targets.back().rang) >= targets.back().rang;
    });
}

int mostRung(std::span<const DialTarget> targets)
{
    int most = 0;
    for (const DialTarget &target : targets) {
        const auto isSame = [&](const DialTarget &other) {
            return other.party.num == target.party.num &&
                   ami::deviceOf(other.party.channel) == ami::deviceOf(target.party.channel);
        };
        most =
            std::max(most, static_cast<int>(std::count_if(targets.begin(), targets.end(), isSame)));
    }
    return most;
}

} // namespace cacofonisk::notices
