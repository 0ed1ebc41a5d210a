// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/roles.h"

#include "core/calls/tolerances.h"

#include <algorithm>

namespace cacofonisk::calls {

bool Roles::isConsultation(const Leg &leg) const
{
    return leg.isOfFeature() && !leg.standsFor;
}

/// Where the event does not name who is transferred, it is he with whom the transferer was.
LegId Roles::transfereeOf(const Leg &leg, const TransferSeen &transfer) const
{
    if (!transfer.isOfTransferer) {
        return leg.id;
    }
    if (transfer.first != m_caller || leg.stays.empty()) {
        return m_caller;
    }
    for (const Meeting::Guest &guest : m_history.meetings[leg.stays.back().meeting].guests) {
        if (guest.leg && guest.leg != leg.id && m_history.legs[guest.leg].isParty()) {
            return guest.leg;
        }
    }
    return m_caller;
}

/// A blind transfer into a parking space is that alone: what the transferee enters next tells,
/// which may have been told a moment before the transfer. (Rule 14.)
bool Roles::isParking(const Leg &transferee, const TransferSeen &transfer) const
{
    if (!transfer.isBlind) {
        return false;
    }
    const auto next =
        std::find_if(transferee.stays.begin(), transferee.stays.end(), [&](const Stay &stay) {
            return stay.from >= transfer.at - tolerances::beforeTransfer &&
                   !meets(transfer.first, stay.meeting);
        });
    if (next == transferee.stays.end() || !m_history.meetings[next->meeting].isParking) {
        return false;
    }
    return std::none_of(m_group.legs.begin(), m_group.legs.end(), [&](LegId id) {
        const Leg &leg = m_history.legs[id];
        return leg.dialledBy == transferee.id && leg.dialled && *leg.dialled >= transfer.at &&
               *leg.dialled < next->from;
    });
}

/// The transferee may have left for the target a moment before the transfer is told.
Moment Roles::beginOf(const Leg &transferee, const TransferSeen &transfer) const
{
    Moment begin = transfer.at;
    for (const Stay &stay : transferee.stays) {
        if (stay.to && *stay.to < transfer.at &&
            transfer.at - *stay.to < tolerances::beforeTransfer) {
            begin = *stay.to;
        }
    }
    return begin;
}

LegId Roles::consultationOf(const TransferSeen &transfer) const
{
    LegId latest;
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
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
            (!latest || leg.created >= m_history.legs[latest].created)) {
            latest = leg.id;
        }
    }
    return latest;
}

void Roles::findTransfers()
{
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        for (const TransferSeen &transfer : leg.transfers) {
            const Leg &transferee = m_history.legs[transfereeOf(leg, transfer)];
            if (isParking(transferee, transfer)) {
                continue;
            }
            Attempt attempt;
            attempt.transfer = &transfer;
            attempt.since = beginOf(transferee, transfer);
            attempt.transferee = transferee.id;
            if (transfer.isByFeature()) {
                attempt.consultation = consultationOf(transfer);
            } else if (!transfer.isBlind) {
                attempt.branch = m_history.legs[transfer.second].branch;
            }
            m_attempts.push_back(std::move(attempt));
        }
    }
    std::stable_sort(
        m_attempts.begin() + 1, m_attempts.end(),
        [](const Attempt &a, const Attempt &b) { return a.transfer->at < b.transfer->at; });
}

void Roles::findConsultations()
{
    for (const LegId id : m_group.legs) {
        const Leg &leg = m_history.legs[id];
        const auto isIts = [id](const Attempt &attempt) { return attempt.consultation == id; };
        if (isConsultation(leg) && !leg.isRetry &&
            std::none_of(m_attempts.begin(), m_attempts.end(), isIts)) {
            Attempt &attempt = m_consultations.emplace_back();
            attempt.since = leg.created;
            attempt.consultation = id;
        }
    }
}

} // namespace cacofonisk::calls
