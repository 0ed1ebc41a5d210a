// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/recalls.h"

#include "core/ami/channelname.h"

#include <algorithm>

namespace cacofonisk::calls {

namespace {

bool waitsAlone(const CallHistory &history, const Leg &leg, Moment at)
{
    const auto isThen = [at](const Span &span) {
        return span.from <= at && (!span.to || *span.to > at);
    };
    const auto stay = std::find_if(leg.stays.begin(), leg.stays.end(), isThen);
    if (stay == leg.stays.end()) {
        return false;
    }
    const auto &guests = history.meetings[stay->meeting].guests;
    return std::none_of(guests.begin(), guests.end(), [&](const Meeting::Guest &guest) {
        return guest.leg != leg.id && isThen(guest);
    });
}

/// He is shown the transferee's number, where Asterisk knows it.
bool shows(const tracking::State &state, const Leg &dialled, const Leg &transferee)
{
    const tracking::Channel *const phone = state.channels.find(dialled.uniqueid);
    const tracking::Channel *const other = state.channels.find(transferee.uniqueid);
    return !phone || !other || phone->connectedLine.num.empty() ||
           phone->connectedLine.num == other->callerId.num;
}

} // namespace

bool isRecall(const CallHistory &history, const tracking::State &state, const Leg &dialled,
              const Leg &transferee)
{
    if (dialled.linkedid != dialled.uniqueid) {
        return false; // of a page
    }
    const Moment at = dialled.created;
    const auto last =
        std::find_if(transferee.transfers.rbegin(), transferee.transfers.rend(),
                     [at](const TransferSeen &transfer) { return transfer.at <= at; });
    return last != transferee.transfers.rend() && last->isByFeature() &&
           ami::deviceOf(last->by.channel) == ami::deviceOf(dialled.channel) &&
           dialled.originatedTo.empty() && waitsAlone(history, transferee, at) &&
           shows(state, dialled, transferee);
}

bool isRetry(const CallHistory &history, const Leg &half, const Leg &other)
{
    if (half.kind != Leg::Kind::FirstHalf || half.dialledBy || half.isOriginated) {
        return false;
    }
    const auto &legs = history.groups[other.group].legs;
    return std::any_of(legs.begin(), legs.end(), [&](LegId id) {
        const auto &transfers = history.legs[id].transfers;
        return std::any_of(transfers.begin(), transfers.end(), [&](const TransferSeen &transfer) {
            return transfer.isByFeature() && transfer.at <= half.created;
        });
    });
}

bool isRetryIn(const CallHistory &history, const Leg &half, MeetingId meeting)
{
    const auto &guests = history.meetings[meeting].guests;
    return std::any_of(guests.begin(), guests.end(), [&](const Meeting::Guest &guest) {
        const Leg *const other = guest.leg ? &history.legs[guest.leg] : nullptr;
        return other && !guest.to && other->id != half.id && !other->transfers.empty() &&
               other->transfers.back().isByFeature() && isRetry(history, half, *other);
    });
}

void recordRecalls(CallHistory &history, const tracking::State &state, const Leg &transferee)
{
    if (transferee.transfers.empty()) {
        return;
    }
    for (const LegId id : std::vector<LegId>(history.dialledByNone)) {
        Leg &leg = history.legs[id];
        if (isRecall(history, state, leg, transferee)) {
            leg.isRecalled = true;
            std::erase(history.dialledByNone, id);
            history.merge(id, transferee.id);
        }
    }
}

} // namespace cacofonisk::calls
