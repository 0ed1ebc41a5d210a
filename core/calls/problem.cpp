// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/problem.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

bool isAnsweredSlowly(const Call &call)
{
    const bool isByAgent = call.queue && call.queue->outcome == QueueOutcome::Answered;
    if (isByAgent && call.queue->from && call.queue->to) {
        return *call.queue->to - *call.queue->from > slowAnswer;
    }
    return call.answeredBy && call.answered &&
           *call.answered - call.firstRang.value_or(call.started) > slowAnswer;
}

bool isShort(const Call &call)
{
    return call.ended && isTimed(call.started) && (call.answeredBy || !call.talkedWith.empty()) &&
           call.talked < shortTalk;
}

bool leftQueueWithoutAgent(const Call &call)
{
    if (!call.queue || !call.queue->from || call.queue->agent) {
        return false;
    }
    switch (call.queue->outcome) {
    case QueueOutcome::Abandoned:
    case QueueOutcome::TimedOut:
    case QueueOutcome::Left:
        return true;
    case QueueOutcome::Waiting:
    case QueueOutcome::Answered:
        break;
    }
    return false;
}

bool hasFailedTransfer(const Call &call)
{
    return std::any_of(call.transfers.begin(), call.transfers.end(), [](const Transfer &transfer) {
        return transfer.outcome == TransferOutcome::Failed ||
               transfer.outcome == TransferOutcome::Returned;
    });
}

/// Where none rang, how the call ended tells. (A stop of Asterisk is nobody's phone.)
bool isUnreachable(const Call &call)
{
    if (call.answeredBy) {
        return false;
    }
    if (call.rang.empty()) {
        return call.ended && call.end == End::Failed && !call.wasCut;
    }
    return std::all_of(call.rang.begin(), call.rang.end(),
                       [](const DialTarget &target) { return target.outcome == Outcome::Failed; });
}

} // namespace

bool has(const Call &call, Problem problem)
{
    switch (problem) {
    case Problem::SlowAnswer:
        return isAnsweredSlowly(call);
    case Problem::Short:
        return isShort(call);
    case Problem::NoAgent:
        return leftQueueWithoutAgent(call);
    case Problem::TransferFailed:
        return hasFailedTransfer(call);
    case Problem::Unreachable:
        return isUnreachable(call);
    }
    return false;
}

std::string_view nameOf(Problem problem)
{
    static constexpr std::array<std::string_view, 5> names{"slow-answer", "short", "no-agent",
                                                           "transfer-failed", "unreachable"};
    return names[static_cast<std::size_t>(problem)];
}

} // namespace cacofonisk::calls
