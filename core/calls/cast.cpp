// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/cast.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

constexpr int mostHops = 100; // what goes on beyond them is a circle

} // namespace

Cast::Cast(const Evidence &evidence, const Story &story)
    : m_evidence(evidence)
    , m_story(story)
{
    findCaller();
    if (!m_caller) {
        return;
    }
    m_runner = m_isClickToDial ? m_story.branches.front() : m_caller;
    m_parts.emplace_back();
    findTransfers();
    findConsultations();
    findTargets();
}

void Cast::findCaller()
{
    const Leg &root = m_evidence.legs[m_story.branches.front()];
    if (root.isOriginated && root.kind != Leg::Kind::SecondHalf) {
        findOriginated(root);
        return;
    }
    if (root.isParty() && root.hasExten() && !root.dialledBy) {
        m_caller = root.id;
        m_dialled = root.exten;
        return;
    }
    const auto isInferred = [this](LegId id) { return m_evidence.legs[id].isInferred; };
    if (std::none_of(m_story.legs.begin(), m_story.legs.end(), isInferred)) {
        return;
    }
    // In the middle of the call: of those whose begin was not seen the one that nobody dialled.
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        if (leg.isParty() && leg.branch == 0 && !leg.dialledBy && (!m_caller || leg.hasExten())) {
            m_caller = leg.id;
            m_dialled = leg.hasExten() ? std::optional(leg.exten) : std::nullopt;
            if (leg.hasExten()) {
                return;
            }
        }
    }
}

/// Click-to-dial: the phone that is rung first is the caller, also behind a Local pair.
void Cast::findOriginated(const Leg &root)
{
    m_isClickToDial = true;
    const Leg *caller = root.isParty() ? &root : nullptr;
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        if (!caller && leg.isParty() && leg.dialledBy && leg.dialledBy == root.peer) {
            caller = &leg;
        }
    }
    if (!caller) {
        return;
    }
    m_caller = caller->id;
    if (!root.originatedTo.empty()) {
        m_dialled = root.originatedTo;
    } else if (!root.diallingExten.empty()) {
        m_dialled = root.diallingExten;
    }
}

LegId Cast::diallerOf(const Leg &leg) const
{
    LegId dialler = leg.dialledBy;
    for (int hops = 0; hops < mostHops && dialler; ++hops) {
        const Leg &source = m_evidence.legs[dialler];
        if (source.kind != Leg::Kind::SecondHalf) {
            break;
        }
        const Leg *const first = source.peer ? &m_evidence.legs[source.peer] : nullptr;
        if (!first) {
            return m_story.branches.front();
        }
        dialler = first->dialledBy ? first->dialledBy : first->id;
        if (!first->dialledBy) {
            break;
        }
    }
    return dialler;
}

bool Cast::isConsultation(const Leg &leg) const
{
    return leg.kind == Leg::Kind::FirstHalf && !leg.dialledBy && !leg.isOriginated;
}

/// A blind transfer into a parking space is that alone: what the transferee enters next tells.
bool Cast::isParking(const Leg &transferee, const TransferSeen &transfer) const
{
    if (!transfer.isBlind) {
        return false;
    }
    const auto next = std::find_if(transferee.stays.begin(), transferee.stays.end(),
                                   [&](const Stay &stay) { return stay.from >= transfer.at; });
    return next != transferee.stays.end() && m_evidence.meetings[next->meeting].isParking;
}

/// The transferee may have left for the target a moment before the transfer is told.
Moment Cast::beginOf(const Leg &transferee, const TransferSeen &transfer) const
{
    constexpr auto moment = std::chrono::seconds(1);
    Moment begin = transfer.at;
    for (const Stay &stay : transferee.stays) {
        if (stay.to && *stay.to < transfer.at && transfer.at - *stay.to < moment) {
            begin = *stay.to;
        }
    }
    return begin;
}

LegId Cast::consultationOf(const TransferSeen &transfer) const
{
    LegId latest;
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        if (!isConsultation(leg) || leg.isRetry) {
            continue;
        }
        const auto isThere = [&](const Stay &stay) {
            return transfer.secondMeeting && stay.meeting == transfer.secondMeeting;
        };
        if (leg.id == transfer.target || std::any_of(leg.stays.begin(), leg.stays.end(), isThere)) {
            return leg.id;
        }
        if (leg.created <= transfer.at &&
            (!latest || leg.created >= m_evidence.legs[latest].created)) {
            latest = leg.id;
        }
    }
    return latest;
}

void Cast::findTransfers()
{
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        for (const TransferSeen &transfer : leg.transfers) {
            if (isParking(leg, transfer)) {
                continue;
            }
            Part part;
            part.transfer = &transfer;
            part.since = beginOf(leg, transfer);
            part.transferee = id;
            if (!transfer.isBlind && transfer.first == transfer.second) {
                part.consultation = consultationOf(transfer);
            } else if (!transfer.isBlind) {
                part.branch = m_evidence.legs[transfer.second].branch;
            }
            m_parts.push_back(std::move(part));
        }
    }
    std::stable_sort(m_parts.begin() + 1, m_parts.end(),
                     [](const Part &a, const Part &b) { return a.transfer->at < b.transfer->at; });
}

void Cast::findConsultations()
{
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        const auto isIts = [id](const Part &part) { return part.consultation == id; };
        if (isConsultation(leg) && !leg.isRetry &&
            std::none_of(m_parts.begin(), m_parts.end(), isIts)) {
            Part &part = m_consultations.emplace_back();
            part.since = leg.created;
            part.consultation = id;
        }
    }
}

void Cast::findTargets()
{
    for (const LegId id : m_story.legs) {
        const Leg &leg = m_evidence.legs[id];
        if (!leg.isParty() || id == m_caller) {
            continue;
        }
        const LegId dialler = leg.dialledBy ? diallerOf(leg) : LegId();
        const Leg &first = dialler ? m_evidence.legs[dialler] : leg;
        if (leg.pickedUp) {
            if (Part *const part = partOf(m_evidence.legs[leg.pickedUp])) {
                part->picker = id;
            }
        } else if (first.isRecalled) {
            if (Part *const part = partBefore(first)) {
                part->recalls.push_back(id);
            }
        } else if (leg.isOriginated) {
            m_isPage = m_isPage || leg.linkedid != leg.uniqueid;
        } else if (leg.dialledBy || (!leg.hasExten() && leg.linkedid != leg.uniqueid)) {
            if (Part *const part = partOf(leg)) {
                part->targets.push_back(id);
            }
        }
    }
    const auto isDialledBefore = [this](LegId a, LegId b) {
        return m_evidence.legs[a].dialled < m_evidence.legs[b].dialled;
    };
    for (std::vector<Part> *const parts : {&m_parts, &m_consultations}) {
        for (Part &part : *parts) {
            std::stable_sort(part.targets.begin(), part.targets.end(), isDialledBefore);
        }
    }
}

/// The last transfer by feature code before `leg`.
Part *Cast::partBefore(const Leg &leg)
{
    const auto part = std::find_if(m_parts.rbegin(), m_parts.rend(), [&](const Part &candidate) {
        return candidate.consultation && candidate.transfer->at <= leg.created;
    });
    return part == m_parts.rend() ? nullptr : &*part;
}

/// The part that a dialled leg belongs to; null where none is found.
Part *Cast::partOf(const Leg &target)
{
    const LegId dialler = diallerOf(target);
    const auto find = [this](auto matches) {
        const auto part = std::find_if(m_parts.begin(), m_parts.end(), matches);
        return part == m_parts.end() ? nullptr : &*part;
    };
    if (dialler && isConsultation(m_evidence.legs[dialler])) {
        const auto isIts = [&](const Part &part) { return part.consultation == dialler; };
        const auto aside = std::find_if(m_consultations.begin(), m_consultations.end(), isIts);
        return m_evidence.legs[dialler].isRetry ? partBefore(m_evidence.legs[dialler])
               : aside != m_consultations.end() ? &*aside
                                                : find(isIts);
    }
    const std::uint8_t branch = dialler ? m_evidence.legs[dialler].branch : target.branch;
    if (branch != 0) {
        if (Part *const part = find([&](const Part &p) { return p.branch == branch; })) {
            return part;
        }
    }
    // What is dialled after a transfer that leaves the dialling to the transferee is its.
    Part *latest = &m_parts.front();
    for (Part &part : m_parts) {
        if (part.transfer && (part.transfer->isBlind || !part.transfer->application.empty()) &&
            target.dialled && part.since <= *target.dialled) {
            latest = &part;
        }
    }
    return latest;
}

} // namespace cacofonisk::calls
