// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/ladder/causewords.h"
#include "core/ladder/spanwords.h"
#include "core/ladder/storyteller.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::ladder {

using namespace calls;

namespace {

/// Whether one sentence tells what became of both.
bool isAlike(const DialTarget &a, const DialTarget &b)
{
    return a.outcome == b.outcome && a.hasForwarded == b.hasForwarded &&
           a.isPickedUp == b.isPickedUp;
}

/// Of who answered at one of several phones.
void leaveOutOtherPhones(std::vector<DialTarget> &targets)
{
    std::vector<DialTarget> answered;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(answered),
                 [](const DialTarget &target) { return target.outcome == Outcome::Answered; });
    const std::vector<Party> answerers = partiesOf(answered);
    const auto isAnsweredBy = [&](const Party &party) {
        return std::any_of(answerers.begin(), answerers.end(), [&](const Party &answerer) {
            return StoryNames::isSame(answerer, party);
        });
    };
    std::vector<DialTarget> told;
    std::copy_if(
        targets.begin(), targets.end(), std::back_inserter(told), [&](const DialTarget &target) {
            return target.outcome != Outcome::AnsweredElsewhere || !isAnsweredBy(target.party);
        });
    targets = std::move(told);
}

} // namespace

/// `rang`: whom it rang at; empty if nobody's phone is known to have rung.
void StoryTeller::tellPickup(const QString &rang)
{
    const Party picker = *std::exchange(m_picker, {});
    if (rang.isEmpty()) {
        say(tr("%1 picked up the call."), {name(picker)});
    } else {
        say(tr("%1 picked up the call, which rang at %2.", "a party, parties"),
            {name(picker), rang});
    }
}

void StoryTeller::tellTargets(const std::vector<DialTarget> &targets, std::size_t &told,
                              Moment until)
{
    std::vector<DialTarget> now;
    while (told < targets.size() && targets[told].rang < until) {
        now.push_back(targets[told++]);
    }
    tellTargets(std::move(now));
}

/// In the order in which it was known how each ended, those that ended alike together.
void StoryTeller::tellTargets(std::vector<DialTarget> targets)
{
    if (targets.empty()) {
        return;
    }
    m_toldOutcomes.clear();
    m_isAnswered = std::any_of(targets.begin(), targets.end(), [](const DialTarget &target) {
        return target.outcome == Outcome::Answered;
    });
    leaveOutOtherPhones(targets);
    const auto rank = [](const DialTarget &target) {
        return target.outcome == Outcome::AnsweredElsewhere || target.outcome == Outcome::Ringing
                   ? Moment::max()
                   : target.ended.value_or(Moment::max());
    };
    std::stable_sort(targets.begin(), targets.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (auto at = targets.begin(); at != targets.end();) {
        const Outcome outcome = at->outcome;
        auto others = at + 1; // each answer by itself
        if (outcome != Outcome::Answered) {
            const auto answer = std::find_if(at, targets.end(), [](const DialTarget &target) {
                return target.outcome == Outcome::Answered;
            });
            others = std::stable_partition(at, answer, [first = *at](const DialTarget &target) {
                return isAlike(target, first);
            });
        }
        std::vector<DialTarget> alike(at, others);
        std::stable_sort(alike.begin(), alike.end(),
                         [](const DialTarget &a, const DialTarget &b) { return a.rang < b.rang; });
        if (alike.front().hasForwarded) {
            say(tr("%1 forwarded the call.", "parties"), {list(alike)});
        } else if (alike.front().isPickedUp) {
            say(tr("%1 picked up, but did not take the call.", "parties"), {list(alike)});
        } else {
            m_toldOutcomes.push_back(outcome);
            tellOutcome(outcome, alike);
        }
        at = others;
    }
}

void StoryTeller::tellOutcome(Outcome outcome, const std::vector<DialTarget> &targets)
{
    switch (outcome) {
    case Outcome::Ringing:
        say(tr("It has been ringing at %1 for %2.", "parties, a duration"),
            tr("It is ringing at %1.", "parties"), {list(targets)}, soFar(targets.front().rang));
        break;
    case Outcome::Answered:
        tellAnswer(targets.front());
        break;
    case Outcome::Busy:
        say(tr("It was busy at %1.", "parties"), {list(targets)});
        break;
    case Outcome::Rejected:
        say(tr("%1 rejected the call.", "parties"), {list(targets)});
        break;
    case Outcome::NoAnswer:
        tellNoAnswer(targets);
        break;
    case Outcome::Cancelled:
        say(tr("It rang at %1 for %2.", "parties, a duration"), tr("It rang at %1.", "parties"),
            {list(targets)}, spanOf(targets));
        break;
    case Outcome::AnsweredElsewhere:
        if (m_picker) {
            tellPickup(list(targets));
        } else {
            say(m_isAnswered ? tr("It also rang at %1.", "parties")
                             : tr("It rang at %1.", "parties"),
                {list(targets)});
        }
        break;
    case Outcome::Failed:
        tellFailure(targets);
        break;
    }
}

void StoryTeller::tellAnswer(const DialTarget &target)
{
    const auto span = m_call.isInferred ? std::nullopt : spanBetween(target.rang, target.ended);
    const QStringList words{name(target.party)};
    const bool isAtOnce = span && *span < std::chrono::seconds(1);
    if (isRungBack(target) && isAtOnce) {
        say(tr("%1 was rung back and answered at once."), words);
    } else if (isRungBack(target)) {
        say(tr("%1 was rung back and answered after %2."), tr("%1 was rung back and answered."),
            words, span);
    } else if (isAtOnce) {
        say(tr("%1 answered at once."), words);
    } else {
        say(tr("%1 answered after %2."), tr("%1 answered."), words, span);
    }
}

/// Whether it is who had parked the call, in vain.
bool StoryTeller::isRungBack(const DialTarget &target) const
{
    return std::any_of(m_call.parked.begin(), m_call.parked.end(), [&](const Parking &parking) {
        return parking.outcome == ParkingOutcome::TimedOut && parking.by && parking.to &&
               StoryNames::isSame(*parking.by, target.party) && *parking.to <= target.rang;
    });
}

void StoryTeller::tellNoAnswer(const std::vector<DialTarget> &targets)
{
    const auto times = static_cast<int>(targets.size());
    if (partiesOf(targets).size() == 1 && times > 1) {
        say(tr("%1 was rung %n times and did not answer.", "a party", times), {list(targets)});
        return;
    }
    const auto span = spanOf(targets);
    const auto waited = span ? std::optional(timeOut(*span)) : std::nullopt;
    say(tr("%1 did not answer within %2.", "parties, a duration"),
        tr("%1 did not answer.", "parties"), {list(targets)}, waited);
}

void StoryTeller::tellFailure(const std::vector<DialTarget> &targets)
{
    const int cause = targets.front().cause;
    const bool isAlike = std::all_of(targets.begin(), targets.end(),
                                     [&](const DialTarget &t) { return t.cause == cause; });
    const QString why = isAlike ? causeText(cause) : QString();
    if (why.isEmpty()) {
        say(tr("%1 could not be reached.", "parties"), {list(targets)});
    } else {
        say(tr("%1 could not be reached: %2.", "parties, why"), {list(targets), why});
    }
}

} // namespace cacofonisk::ladder
