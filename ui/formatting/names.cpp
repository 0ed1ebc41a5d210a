// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/formatting/names.h"

#include <utility>

namespace cacofonisk::ui {

using namespace calls;

namespace {

template<class Do>
void forEach(std::vector<DialTarget> &targets, const Do &act)
{
    for (DialTarget &target : targets) {
        act(target.party);
    }
}

template<class Do>
void forEach(std::vector<Party> &parties, const Do &act)
{
    for (Party &party : parties) {
        act(party);
    }
}

template<class Do>
void onlyIf(std::optional<Party> &party, const Do &act)
{
    if (party) {
        act(*party);
    }
}

/// Every party that a call names, always in the same order.
template<class Do>
void forEachParty(Call &call, const Do &act)
{
    act(call.caller);
    forEach(call.rang, act);
    onlyIf(call.answeredBy, act);
    forEach(call.talkedWith, act);
    forEach(call.with, act);
    for (Transfer &transfer : call.transfers) {
        act(transfer.by);
        forEach(transfer.rang, act);
        onlyIf(transfer.answeredBy, act);
        forEach(transfer.recalls, act);
    }
    for (Consultation &consultation : call.consultations) {
        act(consultation.by);
        forEach(consultation.rang, act);
        onlyIf(consultation.answeredBy, act);
    }
    for (Hold &hold : call.holds) {
        act(hold.by);
    }
    for (Parking &parking : call.parked) {
        onlyIf(parking.by, act);
        onlyIf(parking.retrievedBy, act);
    }
    if (call.conference) {
        forEach(call.conference->members, act);
    }
    onlyIf(call.pickedUpBy, act);
    if (call.queue) {
        onlyIf(call.queue->agent, act);
    }
    onlyIf(call.endedBy, act);
}

} // namespace

ToldCall named(const ToldCall &call, const contacts::ContactBook &book)
{
    if (book.size() == 0) {
        return call;
    }
    Call renamed = call;
    bool isOther = false;
    forEachParty(renamed, [&](Party &party) {
        const std::string_view name = book.nameOf(party.num);
        if (!name.empty() && name != party.name) {
            party.name = name;
            isOther = true;
        }
    });
    return isOther ? ToldCall(std::move(renamed)) : call;
}

} // namespace cacofonisk::ui
