// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/takeovers.h"

#include <algorithm>

namespace cacofonisk::calls {

void takeCall(Evidence &evidence, Leg &taker, const Leg &caller)
{
    for (const LegId id : evidence.stories[caller.story].legs) {
        const Leg &ringing = evidence.legs[id];
        const bool isMeant = ringing.dialledBy == caller.id && ringing.rang && !ringing.up;
        if (isMeant && (!taker.pickedUp || !ringing.dialEnded)) {
            taker.pickedUp = id;
        }
    }
    if (taker.pickedUp) {
        evidence.fold(taker.id, caller.id);
    }
}

void takeOverPlace(Evidence &evidence, Leg &transferee)
{
    if (transferee.ended || (!transferee.stays.empty() && !transferee.stays.back().to)) {
        return;
    }
    for (const TransferSeen &transfer : transferee.transfers) {
        const Leg *const second = transfer.second ? &evidence.legs[transfer.second] : nullptr;
        if (!second || transfer.first == transfer.second || !second->ended ||
            second->stays.empty()) {
            continue;
        }
        const Stay &place = second->stays.back();
        const bool isFree = place.to == second->ended && place.othersLeft == Stay::notTold;
        const bool isTaken = !transferee.stays.empty() && transferee.stays.back().from > *place.to;
        if (isFree && !isTaken) {
            evidence.enter(transferee, place.meeting, std::max(evidence.now, *place.to),
                           Stay::notTold);
            return;
        }
    }
}

void handOverPlace(Evidence &evidence, const Leg &leg)
{
    if (leg.stays.empty() || leg.stays.back().to) {
        return;
    }
    for (const LegId id : evidence.stories[leg.story].legs) {
        Leg &other = evidence.legs[id];
        const bool isHanded = std::any_of(
            other.transfers.begin(), other.transfers.end(), [&](const TransferSeen &transfer) {
                return transfer.second == leg.id && transfer.first != leg.id;
            });
        const bool isElsewhere = !other.stays.empty() && !other.stays.back().to;
        if (isHanded && !other.ended && !isElsewhere) {
            evidence.enter(other, leg.stays.back().meeting, evidence.now, Stay::notTold);
        }
    }
}

} // namespace cacofonisk::calls
