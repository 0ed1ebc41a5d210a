// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/transferrecorder.h"

#include "core/calls/recalls.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

using tracking::Channel;
using tracking::Tracker;

namespace {

void addOnce(std::vector<TransferSeen> &transfers, TransferSeen transfer)
{
    const auto isKnown = [&](const TransferSeen &other) { return transfer.isSameAs(other); };
    if (std::none_of(transfers.begin(), transfers.end(), isKnown)) {
        transfers.push_back(std::move(transfer));
    }
}

} // namespace

TransferRecorder::TransferRecorder(const Tracker &tracker, CallHistory &history)
    : FactRecorder(tracker, history)
{
    const auto on = [&](auto fact, auto member) { connect(&tracker, fact, this, member); };
    on(&Tracker::blindTransferred, &TransferRecorder::onBlindTransferred);
    on(&Tracker::attendedTransferred, &TransferRecorder::onAttendedTransferred);
    on(&Tracker::pickedUp, &TransferRecorder::onPickedUp);
}

void TransferRecorder::onBlindTransferred(const tracking::BlindTransfer &transfer)
{
    Leg *const transferer = touch(transfer.transferer);
    Leg *transferee = transfer.transferee ? touch(*transfer.transferee) : nullptr;
    if (!transferer || !transfer.succeeded) {
        return;
    }
    TransferSeen seen;
    seen.at = m_history.now;
    seen.isBlind = true;
    seen.isOfTransferer = !transferee;
    if (!transferee) {
        transferee = transferer;
    }
    seen.by = transferer->party();
    seen.first = transferer->id;
    seen.exten = transfer.extension;
    addOnce(transferee->transfers, std::move(seen));
}

/// Whether the call of `leg` was begun before that of `other`.
bool TransferRecorder::isOlder(const Leg &leg, const Leg &other) const
{
    const auto root = [this](const Leg &of) -> const Leg & {
        return m_history.legs[m_history.groups[of.group].branches.front()];
    };
    return leg.group != other.group && root(leg).isBefore(root(other));
}

/// Whether that transfer was told before: by then both are in one call.
bool TransferRecorder::isTold(const Leg &first, const Leg &second) const
{
    TransferSeen again;
    again.first = first.id;
    again.second = second.id;
    const auto &legs = m_history.groups[first.group].legs;
    return std::any_of(legs.begin(), legs.end(), [&](LegId id) {
        const auto &transfers = m_history.legs[id].transfers;
        return std::any_of(transfers.begin(), transfers.end(),
                           [&](const TransferSeen &other) { return again.isSameAs(other); });
    });
}

void TransferRecorder::onAttendedTransferred(const tracking::AttendedTransfer &transfer)
{
    using Destination = tracking::AttendedTransfer::Destination;
    const auto legOf = [this](const Channel *channel) {
        return channel ? touch(*channel) : nullptr;
    };
    Leg *first = legOf(transfer.first);
    Leg *second = legOf(transfer.second);
    Leg *transferee = legOf(transfer.transferee);
    Leg *target = legOf(transfer.target);
    std::string_view secondBridge = transfer.secondBridgeUniqueid;
    if (!first || !second || !transfer.succeeded || transfer.destination == Destination::Fail) {
        return;
    }
    if (isTold(*first, *second)) {
        return;
    }
    if (transfer.destination == Destination::Bridge && isOlder(*second, *first)) {
        // Told in the second call: the one begun first is the call that goes on.
        std::swap(first, second);
        std::swap(transferee, target);
        secondBridge = transfer.firstBridgeUniqueid;
    }
    if (!transferee) {
        transferee = first; // the first group is the one that goes on
    }
    TransferSeen seen;
    seen.at = m_history.now;
    seen.by = first->party();
    seen.first = first->id;
    seen.second = second->id;
    if (target) {
        seen.target = target->id;
    }
    if (const Meeting *const met = m_history.meetings.find(secondBridge)) {
        seen.secondMeeting = met->id;
    }
    seen.application = transfer.application;
    seen.isThreeway = transfer.destination == Destination::Threeway;
    addOnce(transferee->transfers, std::move(seen));
    m_history.merge(second->id, transferee->id);
    if (first == second) {
        m_history.transferees.push_back(transferee->id);
    }
    recordRecalls(m_history, m_state, *transferee);
}

/// Rule 18.
void TransferRecorder::onPickedUp(const Channel &picker, const Channel &target)
{
    Leg *const taker = touch(picker);
    const Leg *const ringing = touch(target);
    if (taker && ringing) {
        taker->pickedUp = ringing->id;
        m_history.merge(taker->id, ringing->id);
    }
}

} // namespace cacofonisk::calls
