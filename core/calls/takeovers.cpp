// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/takeovers.h"

#include <algorithm>

namespace cacofonisk::calls {

void takeOverCall(CallHistory &history, Leg &taker, const Leg &caller)
{
    for (const LegId id : history.groups[caller.group].legs) {
        const Leg &ringing = history.legs[id];
        const bool isMeant = ringing.dialledBy == caller.id && ringing.rang && !ringing.up;
        if (isMeant && (!taker.pickedUp || !ringing.dialEnded)) {
            taker.pickedUp = id;
        }
    }
    if (taker.pickedUp) {
        history.merge(taker.id, caller.id);
    }
}

void takeOverCallIn(CallHistory &history, const Leg &leg, MeetingId id)
{
    const auto isCaller = [](const Leg &one) {
        return one.isParty() && !one.dialledBy && !one.isOriginated && one.stays.size() == 1;
    };
    const auto isAlone = [&](const Leg &one) { return history.groups[one.group].legs.size() == 1; };
    const Meeting &meeting = history.meetings[id];
    if (!meeting.isTalk() || !isCaller(leg)) {
        return;
    }
    for (const Meeting::Guest &guest : meeting.guests) {
        const Leg *const other = guest.leg && !guest.to ? &history.legs[guest.leg] : nullptr;
        if (other && other->group != leg.group && isCaller(*other)) {
            const bool isTaker = isAlone(leg);
            if (isTaker != isAlone(*other)) {
                takeOverCall(history, history.legs[isTaker ? leg.id : other->id],
                             isTaker ? *other : leg);
                return;
            }
        }
    }
}

void takeOverPlace(CallHistory &history, Leg &transferee)
{
    if (transferee.ended || (!transferee.stays.empty() && !transferee.stays.back().to)) {
        return;
    }
    for (const TransferSeen &transfer : transferee.transfers) {
        const Leg *const second = transfer.second ? &history.legs[transfer.second] : nullptr;
        if (!second || transfer.isByFeature() || !second->ended || second->stays.empty()) {
            continue;
        }
        const Stay &place = second->stays.back();
        const bool isFree = place.to == second->ended && place.othersLeft == Stay::notTold;
        const bool isTaken = !transferee.stays.empty() && transferee.stays.back().from > *place.to;
        if (isFree && !isTaken) {
            history.enter(transferee, place.meeting, std::max(history.now, *place.to),
                          Stay::notTold);
            return;
        }
    }
}

void takeOverPlaceAtEnd(CallHistory &history, Leg &transferee)
{
    const bool isElsewhere = !transferee.stays.empty() && !transferee.stays.back().to;
    if (transferee.transfers.empty() || isElsewhere) {
        return;
    }
    const TransferSeen &transfer = transferee.transfers.back();
    Leg *const second = transfer.second ? &history.legs[transfer.second] : nullptr;
    const bool isHanded = second && transfer.first != transfer.second && !second->ended &&
                          !second->stays.empty() && !second->stays.back().to &&
                          (transferee.stays.empty() ||
                           second->stays.back().meeting != transferee.stays.back().meeting);
    if (isHanded) {
        const Moment left = transferee.stays.empty() ? transfer.at : *transferee.stays.back().to;
        const MeetingId id = second->stays.back().meeting;
        const Moment at = std::max(left, second->stays.back().from);
        history.leaveAt(*second, Stay::notTold, at);
        history.enter(transferee, id, at, Stay::notTold);
    }
}

void handOverPlace(CallHistory &history, const Leg &leg)
{
    if (leg.stays.empty() || leg.stays.back().to) {
        return;
    }
    for (const LegId id : history.groups[leg.group].legs) {
        Leg &other = history.legs[id];
        const bool isHanded = std::any_of(
            other.transfers.begin(), other.transfers.end(), [&](const TransferSeen &transfer) {
                return transfer.second == leg.id && transfer.first != leg.id;
            });
        const bool isElsewhere = !other.stays.empty() && !other.stays.back().to;
        if (isHanded && !other.ended && !isElsewhere) {
            history.enter(other, leg.stays.back().meeting, history.now, Stay::notTold);
        }
    }
}

} // namespace cacofonisk::calls
