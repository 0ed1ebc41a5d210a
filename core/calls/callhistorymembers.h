// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistory.h"

namespace cacofonisk::calls {

// The members of each type that are saved: see Packer. Table saves the ids of records.

template<class Archive>
void members(Archive &archive, Party &party)
{
    archive(party.num, party.name, party.channel);
}

template<class Archive>
void members(Archive &archive, Span &span)
{
    archive(span.from, span.to);
}

template<class Archive>
void members(Archive &archive, Stay &stay)
{
    archive(stay.from, stay.to, stay.meeting, stay.others, stay.othersLeft);
}

template<class Archive>
void members(Archive &archive, QueueStay &stay)
{
    archive(stay.from, stay.to, stay.queue, stay.position, stay.abandoned);
}

template<class Archive>
void members(Archive &archive, ParkingStay &stay)
{
    archive(stay.from, stay.to, stay.lot, stay.space, stay.parkerDialString, stay.retriever,
            stay.timedOut);
}

template<class Archive>
void members(Archive &archive, ApplicationRun &run)
{
    archive(run.from, run.name, run.data);
}

template<class Archive>
void members(Archive &archive, TransferSeen &transfer)
{
    archive(transfer.at, transfer.isBlind, transfer.isOfTransferer, transfer.by, transfer.first,
            transfer.second, transfer.target, transfer.secondMeeting, transfer.exten,
            transfer.application, transfer.isThreeway);
}

template<class Archive>
void members(Archive &archive, Leg &leg)
{
    archive(leg.group, leg.branch, leg.kind, leg.isOriginated, leg.isInferred, leg.isRecalled,
            leg.isRetry, leg.rangOut, leg.isToProgram, leg.wasCut, leg.isLost, leg.calledIn,
            leg.sentOn, leg.cause, leg.uniqueid, leg.linkedid, leg.channel, leg.num, leg.name,
            leg.laterNum, leg.exten, leg.originatedTo, leg.diallingExten, leg.dialString,
            leg.dialStatus, leg.techCause, leg.peer, leg.dialledBy, leg.pickedUp, leg.standsFor,
            leg.lastSeen, leg.created, leg.dialled, leg.rang, leg.up, leg.dialEnded,
            leg.askedToHangUp, leg.ended, leg.retrieved, leg.retrievedFrom, leg.stays, leg.holds,
            leg.queues, leg.parkings, leg.applications, leg.transfers);
}

template<class Archive>
void members(Archive &archive, Meeting::Guest &guest)
{
    archive(guest.from, guest.to, guest.leg, guest.party, guest.wasUp);
}

template<class Archive>
void members(Archive &archive, Meeting &meeting)
{
    archive(meeting.kind, meeting.isParking, meeting.isOfProgram, meeting.isAgentPool,
            meeting.uniqueid, meeting.name, meeting.guests);
}

template<class Archive>
void members(Archive &archive, LegGroup &group)
{
    archive(group.number, group.linkedid, group.legs, group.branches, group.openLegs,
            group.isChanged, group.isWaiting, group.isEnding, group.isOver);
}

template<class Archive>
void members(Archive &archive, Ending &ending)
{
    archive(ending.group, ending.at, ending.wasPassed);
}

template<class Archive>
void members(Archive &archive, MergedGroup &merged)
{
    archive(merged.number, merged.at, merged.into);
}

template<class Archive>
void members(Archive &archive, Device &device)
{
    archive(device.name, device.isHinted, device.isRecent, device.wasCalled, device.showedOwn,
            device.wasLifted, device.rangIn, device.shown, device.behind);
}

template<class Archive>
void members(Archive &archive, CallHistory &history)
{
    archive(history.legs, history.meetings, history.groups, history.devices, history.inferred,
            history.dialledByNone, history.transferees, history.over, history.waiting,
            history.ending, history.merged, history.lastNumber, history.now, history.latest,
            history.told, history.setBack);
}

} // namespace cacofonisk::calls
