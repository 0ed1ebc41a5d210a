// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/roles.h"

#include "core/tracking/hops.h"

#include <algorithm>

namespace cacofonisk::calls {

void Roles::findCaller()
{
    const Leg &root = m_history.legs[m_group.branches.front()];
    if (root.isOriginated && root.kind != Leg::Kind::SecondHalf) {
        findOriginated(root);
        return;
    }
    if (root.isParty() && !root.dialledBy && calls(root)) {
        m_caller = root.id;
        m_dialled = root.hasExten() ? std::optional(root.exten) : std::nullopt;
        return;
    }
    const auto isInferred = [this](LegId id) { return m_history.legs[id].isInferred; };
    if (std::none_of(m_group.legs.begin(), m_group.legs.end(), isInferred)) {
        return;
    }
    // In the middle of the call: of those whose begin was not seen the one that nobody dialled.
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        if (leg.isParty() && leg.branch == 0 && !leg.dialledBy && (!m_caller || leg.hasExten())) {
            m_caller = leg.id;
            m_dialled = leg.hasExten() ? std::optional(leg.exten) : std::nullopt;
            if (leg.hasExten()) {
                return;
            }
        }
    }
}

/// Whether it does what a caller does. A handset that is lifted and put back does not. (Rule 3.)
bool Roles::calls(const Leg &leg) const
{
    const auto isDialledByIt = [&](LegId id) { return m_history.legs[id].dialledBy == leg.id; };
    const auto isOwn = [](const ApplicationRun &run) { return !run.name.starts_with("AppDial"); };
    if (leg.hasExten() || leg.calledIn ||
        std::any_of(m_group.legs.begin(), m_group.legs.end(), isDialledByIt)) {
        return true;
    }
    // A phone that rings is called, be it by an application that says nothing of it.
    return !leg.rang && (leg.up || !leg.stays.empty() || !leg.queues.empty() ||
                         std::any_of(leg.applications.begin(), leg.applications.end(), isOwn));
}

/// Whether `leg` is dialled by that `;2`, be it over further Local pairs. (Rule 5.)
bool Roles::isBehind(const Leg &leg, LegId half) const
{
    LegId dialler = leg.dialledBy;
    for (int hops = 0; hops < tracking::mostHops && dialler && dialler != half; ++hops) {
        const Leg &source = m_history.legs[dialler];
        const bool isHalf = source.kind == Leg::Kind::SecondHalf && source.peer;
        dialler = isHalf ? m_history.legs[source.peer].dialledBy : LegId();
    }
    return half && dialler == half;
}

/// Click-to-dial: the phone that is rung first is the caller, also behind a Local pair; where
/// several are rung, the one that answers. (Rule 4.)
void Roles::findOriginated(const Leg &root)
{
    m_isClickToDial = true;
    const Leg *caller = root.isParty() ? &root : nullptr;
    bool hasAnswered = false;
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        if (!root.isParty() && leg.isParty() && isBehind(leg, root.peer)) {
            const auto &stays = leg.stays;
            const bool answers = leg.dialStatus == "ANSWER" ||
                                 std::any_of(stays.begin(), stays.end(), [&](const Stay &stay) {
                                     return meets(root.peer, stay.meeting);
                                 });
            if (!caller || (answers && !hasAnswered)) {
                caller = &leg;
                hasAnswered = answers;
            }
        }
    }
    if (!caller) {
        return;
    }
    m_caller = caller->id;
    if (root.isToProgram) {
        return;
    }
    if (!root.originatedTo.empty()) {
        m_dialled = root.originatedTo;
    } else if (!root.diallingExten.empty()) {
        m_dialled = root.diallingExten;
    }
}

} // namespace cacofonisk::calls
