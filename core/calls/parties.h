// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <algorithm>

namespace cacofonisk::calls {

/// Whether `is` says so of any party that a call names. They are asked always in the same order,
/// and one that is named twice is asked twice. Of a call that is not const, `is` may change them.
template<class AnyCall, class Is>
bool anyParty(AnyCall &call, const Is &is)
{
    const auto target = [&is](auto &of) { return is(of.party); };
    const auto anyOf = [](auto &list, const auto &holds) {
        return std::any_of(list.begin(), list.end(), holds);
    };
    const auto maybe = [&is](auto &party) { return party && is(*party); };
    return is(call.caller) || anyOf(call.rang, target) || maybe(call.answeredBy) ||
           anyOf(call.talkedWith, is) || anyOf(call.with, is) ||
           anyOf(call.transfers,
                 [&](auto &transfer) {
                     return is(transfer.by) || is(transfer.transferred) ||
                            anyOf(transfer.rang, target) || maybe(transfer.answeredBy) ||
                            anyOf(transfer.recalls, target);
                 }) ||
           anyOf(call.consultations,
                 [&](auto &consultation) {
                     return is(consultation.by) || anyOf(consultation.rang, target) ||
                            maybe(consultation.answeredBy);
                 }) ||
           anyOf(call.holds, [&](auto &hold) { return is(hold.by); }) ||
           anyOf(call.parked,
                 [&](auto &parking) { return maybe(parking.by) || maybe(parking.retrievedBy); }) ||
           (call.conference && anyOf(call.conference->members, is)) || maybe(call.pickedUpBy) ||
           (call.queue && maybe(call.queue->agent)) || maybe(call.endedBy);
}

/// The same of those whom anyParty() leaves out, as nobody looks for a call by them: phones that
/// did not ring, agents of earlier queues, and the channels' parties, most of whom anyParty() asks
/// too.
template<class AnyCall, class Is>
bool anyFurtherParty(AnyCall &call, const Is &is)
{
    const auto anyOf = [](auto &list, const auto &holds) {
        return std::any_of(list.begin(), list.end(), holds);
    };
    const auto unreached = [&](auto &of) {
        return anyOf(of.unreached, [&is](auto &target) { return is(target.party); });
    };
    return unreached(call) || anyOf(call.transfers, unreached) ||
           anyOf(call.consultations, unreached) ||
           anyOf(call.queueVisits,
                 [&is](auto &visit) { return visit.agent && is(*visit.agent); }) ||
           anyOf(call.channels, [&is](auto &channel) { return is(channel.party); });
}

} // namespace cacofonisk::calls
