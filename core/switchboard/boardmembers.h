// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/callhistorymembers.h"
#include "core/switchboard/board.h"

namespace cacofonisk::switchboard {

// The members of each type that are saved: see Packer. Table saves the ids of records.

template<class Archive>
void members(Archive &archive, Presence &presence)
{
    archive(presence.state, presence.subtype, presence.message);
}

template<class Archive>
void members(Archive &archive, Device &device)
{
    archive(device.name, device.state, device.phone, device.presence, device.channels,
            device.extensions, device.queues);
}

template<class Archive>
void members(Archive &archive, Extension &extension)
{
    archive(extension.address, extension.exten, extension.context, extension.hint, extension.name,
            extension.devices, extension.queues, extension.told, extension.state, extension.since,
            extension.presence, extension.listing, extension.isGone, extension.wasShown);
}

template<class Archive>
void members(Archive &archive, WaitingCaller &caller)
{
    archive(caller.channel, caller.party, caller.since, caller.listing);
}

template<class Archive>
void members(Archive &archive, Leaver &leaver)
{
    archive(leaver.channel, leaver.party, leaver.since, leaver.left);
}

template<class Archive>
void members(Archive &archive, Member &member)
{
    archive(member.interface, member.stateInterface, member.name, member.state, member.since,
            member.isPaused, member.pauseReason, member.pausedSince, member.penalty,
            member.callsTaken, member.lastCall, member.caller, member.extension, member.device,
            member.listing);
}

template<class Archive>
void members(Archive &archive, Figures &figures)
{
    archive(figures.answered, figures.abandoned, figures.withinServiceLevel, figures.waited,
            figures.longestWait);
}

template<class Archive>
void members(Archive &archive, AsteriskFigures &figures)
{
    archive(figures.at, figures.answered, figures.abandoned, figures.percentWithinServiceLevel,
            figures.averageWait, figures.averageTalk);
}

template<class Archive>
void members(Archive &archive, AbandonedCall &call)
{
    archive(call.caller, call.at, call.waited, call.calledBackBy, call.calledBack);
}

template<class Archive>
void members(Archive &archive, Queue &queue)
{
    archive(queue.name, queue.waiting, queue.leavers, queue.members, queue.today,
            queue.serviceLevel, queue.asterisk, queue.abandonedCalls, queue.listing, queue.isGone);
}

template<class Archive>
void members(Archive &archive, ConferenceMember &member)
{
    archive(member.channel, member.since, member.isAdmin, member.isMarked, member.isWaiting,
            member.isMuted, member.isTalking, member.listing);
}

template<class Archive>
void members(Archive &archive, Conference &conference)
{
    archive(conference.name, conference.members, conference.since, conference.listing,
            conference.isLocked, conference.isRecorded, conference.isMeetMe, conference.isGone);
}

template<class Archive>
void members(Archive &archive, ParkingSpace &space)
{
    archive(space.address, space.lot, space.space, space.parked, space.parker, space.since,
            space.returns, space.listing, space.isGone);
}

template<class Archive>
void members(Archive &archive, Place &place)
{
    archive(place.channel, place.device, place.queue, place.conference, place.parking);
}

template<class Archive>
void members(Archive &archive, ListNumber &list)
{
    archive(list.number, list.isOpen, list.wasRead);
}

template<class Archive>
void members(Archive &archive, Board &board)
{
    archive(board.devices, board.extensions, board.queues, board.conferences, board.parkings,
            board.places, board.sides, board.now, board.midnight, board.queueList, board.hintList,
            board.conferenceList, board.conferenceMemberList, board.meetMeList, board.parkingList,
            board.connection, board.listedConference);
}

} // namespace cacofonisk::switchboard
