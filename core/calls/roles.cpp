// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/roles.h"

#include "core/calls/list.h"
#include "core/tracking/hops.h"

#include <algorithm>

namespace cacofonisk::calls {

Roles::Roles(const CallHistory &history, const LegGroup &group)
    : m_history(history)
    , m_group(group)
{
    findCaller();
    if (!m_caller) {
        return;
    }
    m_runner = m_isClickToDial ? m_group.branches.front() : m_caller;
    m_attempts.emplace_back();
    m_isPage = wasPaged();
    findTransfers();
    findConsultations();
    findTargets();
}

bool Roles::meets(LegId leg, MeetingId meeting) const
{
    const auto &stays = m_history.legs[leg].stays;
    return std::any_of(stays.begin(), stays.end(),
                       [meeting](const Stay &stay) { return stay.meeting == meeting; });
}

/// Whether an application rings `leg` for the group's caller: by Page, or an ARI program.
bool Roles::isOnBehalf(const Leg &leg) const
{
    return leg.isOriginated && leg.id != m_caller && !contains(m_group.branches, leg.id);
}

/// Of what an application rings for the caller it is Page that has all meet in a conference.
/// (Rule 21.)
bool Roles::wasPaged() const
{
    const auto meetsAll = [this](const Leg &leg) {
        return std::any_of(leg.stays.begin(), leg.stays.end(), [this](const Stay &stay) {
            return m_history.meetings[stay.meeting].kind == Meeting::Kind::Conference;
        });
    };
    const Leg &runner = m_history.legs[m_runner];
    const bool pages = meetsAll(runner) ||
                       std::any_of(runner.applications.begin(), runner.applications.end(),
                                   [](const ApplicationRun &run) { return run.name == "Page"; });
    bool isRung = false;
    bool isMet = false;
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        if (isOnBehalf(leg) && !leg.isRecalled) {
            isRung = true;
            isMet = isMet || meetsAll(leg);
        }
    }
    return isRung && (pages || isMet);
}

std::vector<LegId> Roles::remaining() const
{
    std::vector<LegId> remaining{m_caller};
    const auto add = [&remaining](LegId leg) {
        if (!contains(remaining, leg)) {
            remaining.push_back(leg);
        }
    };
    for (const Attempt &attempt : m_attempts) {
        if (!attempt.isOwn() && (contains(remaining, attempt.transfer->first) ||
                                 contains(remaining, attempt.transfer->second))) {
            add(attempt.transferee);
        }
    }
    for (const LegId id : m_group.legs) {
        if (m_history.legs[id].isParty() && !m_history.legs[id].parkings.empty()) {
            add(id);
        }
    }
    return remaining;
}

std::optional<Moment> Roles::endedAt() const
{
    std::optional<Moment> last;
    for (const LegId id : remaining()) {
        const auto &ended = m_history.legs[id].ended;
        if (!ended) {
            return {};
        }
        last = last ? std::max(*last, *ended) : *ended;
    }
    return last;
}

LegId Roles::diallerOf(const Leg &leg) const
{
    LegId dialler = leg.dialledBy;
    for (int hops = 0; hops < tracking::mostHops && dialler; ++hops) {
        const Leg &source = m_history.legs[dialler];
        if (source.kind != Leg::Kind::SecondHalf) {
            break;
        }
        const Leg *const first = source.peer ? &m_history.legs[source.peer] : nullptr;
        if (!first) {
            return m_group.branches.front();
        }
        dialler = first->dialledBy ? first->dialledBy : first->id;
        if (!first->dialledBy) {
            break;
        }
    }
    return dialler;
}

void Roles::findTargets()
{
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        if (!leg.isParty() || id == m_caller) {
            continue;
        }
        const LegId dialler = leg.dialledBy ? diallerOf(leg) : LegId();
        const Leg &first = dialler ? m_history.legs[dialler] : leg;
        const Leg &root = m_history.legs[m_group.branches.front()];
        if ((m_isPage && isOnBehalf(first)) || (root.isOriginated && isBehind(leg, root.peer))) {
            continue; // paged, or another phone of who is called first in a click-to-dial
        }
        if (leg.pickedUp) {
            if (Attempt *const attempt = attemptOf(m_history.legs[leg.pickedUp])) {
                attempt->picker = id;
            }
        } else if (first.isRecalled) {
            if (Attempt *const attempt = attemptBefore(first)) {
                attempt->recalls.push_back(id);
            }
        } else if (leg.isOriginated
                       ? isOnBehalf(leg)
                       : leg.dialledBy || (!leg.hasExten() && leg.linkedid != leg.uniqueid)) {
            if (Attempt *const attempt = attemptOf(leg)) {
                attempt->targets.push_back(id);
            }
        }
    }
    const auto isDialledBefore = [this](LegId a, LegId b) {
        return m_history.legs[a].dialled < m_history.legs[b].dialled;
    };
    for (std::vector<Attempt> *const attempts : {&m_attempts, &m_consultations}) {
        for (Attempt &attempt : *attempts) {
            std::stable_sort(attempt.targets.begin(), attempt.targets.end(), isDialledBefore);
        }
    }
}

/// The last transfer by feature code before `leg`.
Attempt *Roles::attemptBefore(const Leg &leg)
{
    const auto attempt =
        std::find_if(m_attempts.rbegin(), m_attempts.rend(), [&](const Attempt &candidate) {
            return candidate.consultation && candidate.transfer->at <= leg.created;
        });
    return attempt == m_attempts.rend() ? nullptr : &*attempt;
}

/// The attempt that a dialled leg belongs to; null where none is found. (Rule 7.)
Attempt *Roles::attemptOf(const Leg &target)
{
    const LegId dialler = diallerOf(target);
    const auto find = [this](auto matches) {
        const auto attempt = std::find_if(m_attempts.begin(), m_attempts.end(), matches);
        return attempt == m_attempts.end() ? nullptr : &*attempt;
    };
    if (dialler && isConsultation(m_history.legs[dialler])) {
        const auto isIts = [&](const Attempt &attempt) { return attempt.consultation == dialler; };
        const auto aside = std::find_if(m_consultations.begin(), m_consultations.end(), isIts);
        return m_history.legs[dialler].isRetry  ? attemptBefore(m_history.legs[dialler])
               : aside != m_consultations.end() ? &*aside
                                                : find(isIts);
    }
    if (dialler && m_history.legs[dialler].standsFor) {
        const LegId transferer = m_history.legs[dialler].standsFor;
        if (Attempt *const attempt = find([&](const Attempt &p) {
                return p.transfer && p.transfer->isBlind && p.transfer->first == transferer;
            })) {
            return attempt;
        }
    }
    const std::uint8_t branch = dialler ? m_history.legs[dialler].branch : target.branch;
    if (branch != 0) {
        if (Attempt *const attempt = find([&](const Attempt &p) { return p.branch == branch; })) {
            return attempt;
        }
    }
    // What is dialled after a transfer that leaves the dialling to the transferee is its.
    Attempt *latest = &m_attempts.front();
    for (Attempt &attempt : m_attempts) {
        if (attempt.transfer &&
            (attempt.transfer->isBlind || !attempt.transfer->application.empty()) &&
            target.dialled && attempt.since <= *target.dialled) {
            latest = &attempt;
        }
    }
    return latest;
}

} // namespace cacofonisk::calls
