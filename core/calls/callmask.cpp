// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callmask.h"

#include "core/calls/parties.h"

namespace cacofonisk::calls {

namespace {

class CallMask
{
public:
    explicit CallMask(const Mask &mask)
        : m_mask(mask)
    {}

    void operator()(std::string &text) const
    {
        if (!text.empty()) {
            text = m_mask(text);
        }
    }

    void operator()(Party &party) const
    {
        (*this)(party.num);
        (*this)(party.name);
        (*this)(party.channel);
    }

    /// But for the parties themselves: see anyParty().
    void operator()(std::vector<DialTarget> &targets) const
    {
        for (DialTarget &target : targets) {
            (*this)(target.calledBy);
        }
    }

private:
    const Mask &m_mask;
};

void maskAttempts(const CallMask &mask, Call &call)
{
    mask(call.rang);
    mask(call.unreached);
    for (Transfer &transfer : call.transfers) {
        mask(transfer.dialled);
        mask(transfer.targetDialled);
        mask(transfer.rang);
        mask(transfer.recalls);
        mask(transfer.unreached);
    }
    for (Consultation &consultation : call.consultations) {
        mask(consultation.dialled);
        mask(consultation.rang);
        mask(consultation.unreached);
    }
}

void maskPlaces(const CallMask &mask, Call &call)
{
    mask(call.retrievedFrom);
    for (Parking &parking : call.parked) {
        mask(parking.space);
        mask(parking.channel);
    }
    if (call.conference) {
        mask(call.conference->name);
        for (ConferenceStay &stay : call.conference->stays) {
            mask(stay.channel);
        }
    }
    if (call.queue) {
        mask(call.queue->channel);
    }
    for (QueueVisit &visit : call.queueVisits) {
        mask(visit.channel);
    }
}

} // namespace

Call masked(Call call, const Mask &maskText)
{
    const CallMask mask(maskText);
    const auto maskParty = [&mask](Party &party) {
        mask(party);
        return false; // go on to the next
    };
    (void)anyParty(call, maskParty);
    (void)anyFurtherParty(call, maskParty);
    if (call.dialled) {
        mask(*call.dialled);
    }
    mask(call.trunk);
    maskAttempts(mask, call);
    maskPlaces(mask, call);
    for (CallChannel &channel : call.channels) {
        mask(channel.calledBy);
    }
    for (Talk &talk : call.talks) {
        for (std::string &channel : talk.channels) {
            mask(channel);
        }
    }
    return call;
}

} // namespace cacofonisk::calls
