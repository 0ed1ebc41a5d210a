// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/filterterm.h"

#include "core/calls/calltimes.h"
#include "core/calls/parties.h"
#include "core/calls/problem.h"

#include <algorithm>
#include <ctime>

namespace cacofonisk::calls {

namespace {

ValueSet stateOf(const Call &call, bool isLost)
{
    if (call.ended) {
        return setOf(CallState::Ended) | setOf(call.end);
    }
    return setOf(call.state) | (isLost ? setOfLost : 0);
}

/// In the local time zone. QDateTime takes ten times as long, which shows with many calls.
Duration sinceMidnight(Moment moment)
{
    const std::time_t time = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch() /
                             std::chrono::seconds(1);
    std::tm local{};
    localtime_r(&time, &local);
    return std::chrono::hours(local.tm_hour) + std::chrono::minutes(local.tm_min) +
           std::chrono::seconds(local.tm_sec);
}

} // namespace

bool FilterTerm::matches(const Call &call, Moment now, bool isLost) const
{
    switch (key) {
    case Key::Text:
        return isFound(call);
    case Key::State:
        return (set & stateOf(call, isLost)) != 0;
    case Key::Extension:
        return isConcerned(call);
    case Key::Queue:
        return call.queue && text.isIn(call.queue->name);
    case Key::Server:
        return text.isIn(call.server);
    case Key::Direction:
        return call.direction && (set & ValueSet(1) << static_cast<unsigned>(*call.direction)) != 0;
    case Key::Trunk:
        return text.isIn(call.trunk);
    case Key::Reason:
        return call.ended && (set & setOf(call.end)) != 0;
    case Key::Longer:
        return durationOf(call, now) > duration;
    case Key::Transfer:
        return hasTransfer(call);
    case Key::Problem:
        return hasProblem(call);
    case Key::After:
        return isTimed(call.started) && !begunBefore(call);
    case Key::Before:
        return isTimed(call.started) && begunBefore(call);
    }
    return false;
}

bool FilterTerm::isFound(const Call &call) const
{
    const auto isParty = [this](const Party &party) {
        return text.isIn(party.name) || text.isInNumber(party.num) || text.isIn(party.channel);
    };
    const auto isDialled = [this](const auto &of) { return text.isInNumber(of.dialled); };
    return anyParty(call, isParty) || (call.dialled && text.isInNumber(*call.dialled)) ||
           std::any_of(call.transfers.begin(), call.transfers.end(), isDialled) ||
           std::any_of(call.consultations.begin(), call.consultations.end(), isDialled) ||
           (call.queue && text.isIn(call.queue->name)) || text.isIn(call.linkedid);
}

bool FilterTerm::isConcerned(const Call &call) const
{
    return (call.dialled && text.isNumber(*call.dialled)) ||
           anyParty(call, [this](const Party &party) { return text.isNumber(party.num); }) ||
           std::any_of(
               call.transfers.begin(), call.transfers.end(),
               [this](const Transfer &transfer) { return text.isNumber(transfer.dialled); });
}

bool FilterTerm::hasTransfer(const Call &call) const
{
    return std::any_of(call.transfers.begin(), call.transfers.end(),
                       [this](const Transfer &transfer) {
                           return (set & ValueSet(1) << static_cast<unsigned>(transfer.kind)) != 0;
                       });
}

bool FilterTerm::hasProblem(const Call &call) const
{
    for (unsigned problem = 0; problem <= static_cast<unsigned>(Problem::Unreachable); ++problem) {
        if ((set & ValueSet(1) << problem) != 0 && has(call, static_cast<Problem>(problem))) {
            return true;
        }
    }
    return false;
}

bool FilterTerm::begunBefore(const Call &call) const
{
    return moment ? call.started < *moment : sinceMidnight(call.started) < duration;
}

} // namespace cacofonisk::calls
