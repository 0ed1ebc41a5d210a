// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/outcomes.h"

#include "core/ami/cause.h"
#include "core/calls/tolerances.h"
#include "core/tracking/hops.h"

#include <algorithm>
#include <array>

namespace cacofonisk::calls {

namespace {

/// Causes that say no more than that a leg was ended.
bool saysNothing(int cause)
{
    switch (cause) {
    case ami::CauseUnknown:
    case ami::CauseNormalClearing:
    case ami::CauseNormalUnspecified:
    case ami::CauseNoChannel:
    case ami::CauseInterworking:
        return true;
    default:
        return false;
    }
}

End endOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ringing:
    case Outcome::Answered:
        return End::Completed;
    case Outcome::Busy:
        return End::Busy;
    case Outcome::Rejected:
        return End::Rejected;
    case Outcome::NoAnswer:
        return End::NoAnswer;
    case Outcome::Cancelled:
    case Outcome::AnsweredElsewhere:
        return End::Cancelled;
    case Outcome::Failed:
        return End::Failed;
    }
    return End::Failed;
}

Outcome outcomeOfCause(int cause)
{
    switch (cause) {
    case ami::CauseUserBusy:
        return Outcome::Busy;
    case ami::CauseNoUserResponse:
    case ami::CauseNoAnswer:
        return Outcome::NoAnswer;
    case ami::CauseCallRejected:
        return Outcome::Rejected;
    case ami::CauseAnsweredElsewhere:
        return Outcome::AnsweredElsewhere;
    default:
        return saysNothing(cause) ? Outcome::Cancelled : Outcome::Failed;
    }
}

/// Of one that was up when its beginning was missed it is not known: it is taken to have rung.
std::optional<Moment> rangOf(const Leg &leg)
{
    return leg.rang || !leg.isInferred ? leg.rang : leg.up;
}

} // namespace

End endOfCause(int cause)
{
    return cause == ami::CauseAnsweredElsewhere ? End::AnsweredElsewhere
                                                : endOf(outcomeOfCause(cause));
}

Outcomes::Outcomes(const CallHistory &history, const Roles &roles, const Connections &connections)
    : m_history(history)
    , m_roles(roles)
    , m_connections(connections)
{}

/// When ringing it was over. One whose end was not told is rung no longer than its caller is there.
std::optional<Moment> Outcomes::dialEndOf(const Attempt &attempt, const Leg &leg) const
{
    if (leg.dialEnded || leg.ended) {
        return leg.dialEnded ? leg.dialEnded : leg.ended;
    }
    if (!m_history.groups[leg.group].isOver) {
        return {}; // it is about to be told
    }
    const std::optional<Moment> end = callerOf(attempt, leg).ended;
    return end && leg.dialled ? std::optional(std::max(*end, *leg.dialled)) : end;
}

/// For whom `leg` is rung by now: who dialled it, or whom that one left it to.
const Leg &Outcomes::callerOf(const Attempt &attempt, const Leg &leg) const
{
    const LegId dialler = m_roles.diallerOf(leg);
    const bool isLeft = !attempt.isOwn() && (!dialler || m_history.legs[dialler].ended);
    return m_history.legs[isLeft ? attempt.transferee : dialler ? dialler : m_roles.runner()];
}

/// Whether who dialled `leg` was gone before it rang: it did so for the transferee.
bool Outcomes::wasLeft(const Attempt &attempt, const Leg &leg) const
{
    const LegId dialler = m_roles.diallerOf(leg);
    const auto left = dialler ? m_history.legs[dialler].ended : std::nullopt;
    return !attempt.isOwn() && left && *left < leg.rang.value_or(leg.dialled.value_or(leg.created));
}

DialTarget Outcomes::targetOf(const Attempt &attempt, const Leg &leg) const
{
    DialTarget target;
    target.party = leg.party();
    target.outcome = outcomeOf(attempt, leg);
    const auto end = dialEndOf(attempt, leg);
    target.ended = target.outcome == Outcome::Answered ? answeredAt(leg) : end;
    if (leg.up && end && target.outcome != Outcome::Answered) {
        target.ended = std::min(*leg.up, *end);
        target.isPickedUp = true;
    }
    const auto gaveUp = [&](const Leg &caller) {
        return end && caller.askedToHangUp && *caller.askedToHangUp <= *end;
    };
    target.isGivenUp = gaveUp(callerOf(attempt, leg)) ||
                       (attempt.isOwn() && gaveUp(m_history.legs[m_roles.caller()]));
    target.cause = leg.cause;
    target.techCause = leg.techCause;
    target.dialStatus = leg.dialStatus;
    target.hasForwarded = leg.sentOn;
    const LegId dialler = m_roles.diallerOf(leg);
    if (dialler && m_history.legs[dialler].isParty() && !wasLeft(attempt, leg)) {
        target.calledBy = m_history.legs[dialler].channel;
    }
    return target;
}

std::vector<DialTarget> Outcomes::rungOf(const Attempt &attempt,
                                         const std::vector<LegId> &legs) const
{
    std::vector<DialTarget> rung;
    rung.reserve(legs.size());
    for (const LegId id : legs) {
        const Leg &leg = m_history.legs[id];
        if (const auto rang = rangOf(leg)) {
            rung.push_back(targetOf(attempt, leg));
            rung.back().rang = *rang;
        }
    }
    return rung;
}

std::vector<DialTarget> Outcomes::unreachedOf(const Attempt &attempt,
                                              const std::vector<LegId> &legs) const
{
    std::vector<DialTarget> unreached;
    for (const LegId id : legs) {
        const Leg &leg = m_history.legs[id];
        if (!rangOf(leg) && !metAt(leg) && dialEndOf(attempt, leg)) {
            unreached.push_back(targetOf(attempt, leg));
            unreached.back().rang = leg.dialled.value_or(leg.created);
        }
    }
    return unreached;
}

std::optional<Outcomes::Answer> Outcomes::answerOf(const Attempt &attempt) const
{
    std::optional<Answer> answer;
    const auto consider = [&](LegId leg) {
        const auto at = metAt(m_history.legs[leg]);
        if (at && (!answer || *at < answer->at)) {
            answer = {leg, *at};
        }
    };
    std::for_each(attempt.targets.begin(), attempt.targets.end(), consider);
    if (attempt.picker) {
        consider(attempt.picker);
    }
    return answer;
}

/// When it was connected; or sent with its caller to a place where both met, a conference say,
/// whose events are told by a thread of their own. An answer whose DialEnd got lost is one as well.
/// (Rule 8.)
std::optional<Moment> Outcomes::metAt(const Leg &leg) const
{
    if (const auto at = m_connections.first(leg.id)) {
        return at;
    }
    if (!leg.up || (leg.dialEnded && leg.dialStatus != "ANSWER")) {
        return {};
    }
    const auto met = std::find_if(leg.stays.begin(), leg.stays.end(), [&](const Stay &stay) {
        return m_history.meetings[stay.meeting].kind == Meeting::Kind::Conference &&
               (!stay.to || *stay.to >= *leg.up);
    });
    return met == leg.stays.end() ? std::nullopt : std::optional(std::max(met->from, *leg.up));
}

/// When it took up, which may be a moment before it was connected.
std::optional<Moment> Outcomes::answeredAt(const Leg &leg) const
{
    return leg.up ? leg.up : metAt(leg);
}

/// A time-out shows on the dial of the first Local half alone: those behind it are cancelled. That
/// of a recall does not show at all.
bool Outcomes::timedOut(const Attempt &attempt, const Leg &leg) const
{
    const auto wasThere = [&](const Leg &called) {
        const auto &gaveUp = m_history.legs[attempt.transferee].askedToHangUp;
        const auto end = dialEndOf(attempt, called);
        return !gaveUp || (end && *end < *gaveUp);
    };
    if (leg.isRecalled) {
        return leg.dialStatus.empty() && wasThere(leg);
    }
    const Leg *dialled = &leg;
    for (int hops = 0; hops < tracking::mostHops; ++hops) {
        const bool isGivenUp = dialled->isRetry && dialled->dialStatus.empty() && dialled->ended;
        if (dialled->dialStatus == "NOANSWER" || (isGivenUp && wasThere(*dialled))) {
            return true;
        }
        const Leg *const source =
            dialled->dialledBy ? &m_history.legs[dialled->dialledBy] : nullptr;
        if (!source || source->kind != Leg::Kind::SecondHalf || !source->peer) {
            return false;
        }
        dialled = &m_history.legs[source->peer];
    }
    return false;
}

/// Rule 9.
Outcome Outcomes::outcomeOf(const Attempt &attempt, const Leg &leg) const
{
    if (metAt(leg)) {
        return Outcome::Answered;
    }
    const auto end = dialEndOf(attempt, leg);
    if (!end) {
        return Outcome::Ringing;
    }
    // The cause of a leg that was cancelled may be that of another before it. Of one that was asked
    // whether it takes the call the end is told when it has heard the question out.
    const auto &gaveUp = callerOf(attempt, leg).askedToHangUp;
    const bool wasCancelled = leg.dialStatus.empty() || leg.dialStatus == "CANCEL" ||
                              (leg.up && gaveUp && *gaveUp < *end);
    if (leg.cause == ami::CauseAnsweredElsewhere) {
        return Outcome::AnsweredElsewhere;
    }
    if (!wasCancelled && !saysNothing(leg.cause)) {
        return outcomeOfCause(leg.cause);
    }
    if (timedOut(attempt, leg)) {
        return Outcome::NoAnswer;
    }
    if (!wasCancelled && leg.dialStatus == "BUSY") {
        return Outcome::Busy;
    }
    if (!wasCancelled && (leg.dialStatus == "CHANUNAVAIL" || leg.dialStatus == "CONGESTION")) {
        return Outcome::Failed;
    }
    // Those that still rang when another answered were not given up by the caller.
    const auto answer = answerOf(attempt);
    const auto isElsewhere = [&] {
        const Leg &other = m_history.legs[answer->leg];
        return answer->at >= leg.dialled.value_or(leg.created) &&
               (answer->leg == attempt.picker ||
                (other.dialled <= *end &&
                 answeredAt(other) <= *end + tolerances::cancelledByAnswer));
    };
    return answer && isElsewhere() ? Outcome::AnsweredElsewhere : Outcome::Cancelled;
}

/// The targets that were dialled together at last.
std::vector<LegId> Outcomes::lastAttempt(const Attempt &attempt) const
{
    std::vector<LegId> dialled = attempt.targets;
    dialled.insert(dialled.end(), attempt.recalls.begin(), attempt.recalls.end());
    // One that sent the call on, which may ring already when that is told, is not among them.
    const auto sentOn = [this](LegId id) { return m_history.legs[id].sentOn; };
    if (!std::all_of(dialled.begin(), dialled.end(), sentOn)) {
        std::erase_if(dialled, sentOn);
    }
    std::stable_sort(dialled.begin(), dialled.end(), [this](LegId a, LegId b) {
        return m_history.legs[a].dialled < m_history.legs[b].dialled;
    });
    std::vector<LegId> last;
    std::optional<Moment> until; // nothing: one goes on
    for (const LegId id : dialled) {
        const Leg &leg = m_history.legs[id];
        if (!last.empty() && until && leg.dialled && *leg.dialled > *until) {
            last.clear();
        }
        const auto end = dialEndOf(attempt, leg);
        until = !end || (!last.empty() && !until) ? std::nullopt
                : last.empty()                    ? end
                                                  : std::optional(std::max(*until, *end));
        last.push_back(id);
    }
    return last;
}

/// Rule 10.
std::optional<Outcomes::Unanswered> Outcomes::unanswered(const Attempt &attempt) const
{
    // The mildest word for all of a group: given up before unanswered before busy…
    constexpr std::array<End, 5> order{End::Cancelled, End::NoAnswer, End::Busy, End::Rejected,
                                       End::Failed};
    std::optional<Unanswered> worst;
    const auto rank = [&order](End end) { return std::find(order.begin(), order.end(), end); };
    for (const LegId id : lastAttempt(attempt)) {
        const End end = endOf(outcomeOf(attempt, m_history.legs[id]));
        if (!worst || rank(end) < rank(worst->end)) {
            worst = {end, id, dialEndOf(attempt, m_history.legs[id])};
        }
    }
    return worst;
}

std::optional<Moment> Outcomes::dialledUntil(const Attempt &attempt) const
{
    std::optional<Moment> until;
    for (const LegId id : attempt.targets) {
        const auto end = dialEndOf(attempt, m_history.legs[id]);
        if (!end) {
            return {};
        }
        until = until ? std::max(*until, *end) : *end;
    }
    return until;
}

} // namespace cacofonisk::calls
