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
