// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/reports/reports.h"

#include <utility>

namespace cacofonisk::reports {

using tracking::ChannelList;

void Reports::onBlindTransferred(const tracking::BlindTransfer &transfer)
{
    const ChannelId transferer = transfer.transferer.id;
    if (!transfer.succeeded) {
        return;
    }
    mark(transferer).gone = true;
    if (!transfer.transferee) {
        return;
    }
    const ChannelId transferee = transfer.transferee->id;
    mark(transferer).transfers = true;
    mark(transferee).isTransferred = true;
    mark(transferee).pickedUp = false;
    mark(transferee).calling = true;
    setExten(transferer, transfer.extension);
    setExten(transferee, transfer.extension);
    m_marks.pending.add(transferee, reported(transferer), mark(transferer).calling);
}

void Reports::onAttendedTransferred(const tracking::AttendedTransfer &transfer)
{
    using Destination = tracking::AttendedTransfer::Destination;
    if (!transfer.succeeded || !transfer.first || !transfer.second ||
        (mark(transfer.first->id).gone && mark(transfer.second->id).gone)) { // told again
        return;
    }
    if (transfer.destination == Destination::Bridge) {
        completeTransfer(transfer);
    } else if (transfer.destination == Destination::App && transfer.application == "Dial") {
        leaveRinging(transfer);
    }
}

void Reports::completeTransfer(const tracking::AttendedTransfer &transfer)
{
    const Channel *transferee = transfer.transferee;
    const Channel *target = transfer.target;
    if (!transferee || !target) {
        const tracking::Bridge *const bridge = m_state.bridges.find(transfer.bridgeUniqueid);
        if (!bridge || bridge->members.size() < 2) {
            return;
        }
        for (const ChannelId member : bridge->members) {
            (at(member).linkedid == transfer.firstLinkedid ? transferee : target) = &at(member);
        }
        if (!transferee || !target || transferee == target) {
            // Both members have it, or neither: who is not the transferee is the target.
            transferee = transfer.transferee;
            const auto &members = bridge->members;
            if (!transferee || members.size() != 2 || !members.contains(transferee->id)) {
                return;
            }
            target = &at(members.front() == transferee->id ? members.back() : members.front());
        }
    }
    if (transferee->isLocal()) {
        for (const ChannelId peer : m_state.bridgePeers(transferee->id)) {
            if (peer != target->id && peer != transfer.first->id && peer != transfer.second->id) {
                transferee = &at(peer);
                break;
            }
        }
    }
    mark(transferee->id).calling = true;
    mark(target->id).calling = false;
    for (const std::string_view exten :
         {transfer.secondExten, transfer.firstExten, transfer.targetNum}) {
        if (!exten.empty()) {
            setExten(transferee->id, exten);
            break;
        }
    }
    tell(&Reporter::attendedTransfer, reported(transferee->id), reported(transfer.second->id),
         reported(target->id));
    mark(transfer.first->id).gone = true;
    mark(transfer.second->id).gone = true;
}

/// A blonde transfer: the target rings on for the transferee.
void Reports::leaveRinging(const tracking::AttendedTransfer &transfer)
{
    if (!transfer.transferee) {
        return;
    }
    const ChannelId transferee = transfer.transferee->id;
    const ChannelId transferer = transfer.second->id;
    mark(transferee).pickedUp = false;
    mark(transferee).calling = true;
    setExten(transferee, extenOf(transferer));
    ChannelList targets = m_state.dialled(transferer);
    for (const ChannelId target : m_state.dialled(transferee)) {
        targets.push_back(target);
    }
    tell(&Reporter::blondeTransfer, reported(transferee), reported(transferer), reported(targets));
    mark(transfer.first->id).gone = true;
    mark(transferer).gone = true;
}

void Reports::ringsForTransfer(ChannelId channel, ChannelId root, const PendingTransfer &transfer)
{
    const ChannelList targets = m_state.dialled(root);
    for (const ChannelId target : targets) {
        mark(target).announced = true;
        mark(target).told = target != channel;
    }
    tell(&Reporter::blindTransfer, reported(root), lastKnown(transfer), reported(targets));
}

/// Only of channels that were transferred: with thousands of calls the list is long.
const PendingTransfer *Reports::takePending(ChannelId transferee)
{
    return std::exchange(mark(transferee).isTransferred, false) ? m_marks.pending.take(transferee)
                                                                : nullptr;
}

const Channel &Reports::lastKnown(const PendingTransfer &transfer)
{
    const Channel *const alive = m_state.channels.find(transfer.transferer.uniqueid);
    return alive ? reported(alive->id) : transfer.transferer;
}

} // namespace cacofonisk::reports
