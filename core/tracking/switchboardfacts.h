// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/tracking/channel.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace cacofonisk::tracking {

/// A list of Asterisk's that has been received to its end: what it did not name does not exist.
enum class List : std::uint8_t {
    Queues, ///< with their members and callers
    Hints,
    Devices,
    Presences,
    Conferences,
    ConferenceMembers, ///< of one conference
    MeetMeMembers,     ///< of all
    ParkedCalls,
};

/// A queue as Asterisk lists it, with what it has counted since it started or was told to reset
/// (Asterisk: apps/app_queue.c, QueueParams).
struct QueueListing
{
    std::string_view queue;
    int completed = 0;                    ///< callers who were answered
    int abandoned = 0;                    ///< callers who gave up
    std::chrono::seconds holdTime{0};     ///< a moving average of the waits of answered callers
    std::chrono::seconds talkTime{0};     ///< a moving average
    std::chrono::seconds serviceLevel{0}; ///< within which callers should be answered; 0: not set
    double withinServiceLevel = 0;        ///< per cent of the answered ones
};

/// Somebody who answers the callers of a queue.
struct QueueMember
{
    std::string_view queue;
    std::string_view interface;      ///< what is dialled: `PJSIP/1002`, `Local/1002@agents/n`
    std::string_view stateInterface; ///< whose state counts: `hint:1002@ext`; may be the same
    std::string_view name;           ///< UTF-8
    int state = 0;                   ///< Asterisk: include/asterisk/devicestate.h
    bool isPaused = false;
    std::string_view pauseReason;
    std::int64_t lastPause = 0; ///< by the server's clock, in seconds since 1970; 0: unknown
    int penalty = 0;
    int callsTaken = 0;
    std::int64_t lastCall = 0; ///< when the last call ended, likewise; 0: none
    bool isListed = false;     ///< an item of a list: when it came to be so is unknown
};

/// The state of an extension that has a hint.
struct HintState
{
    std::string_view exten;
    std::string_view context;
    std::string_view hint; ///< `PJSIP/1001&Custom:DND1001,CustomPresence:1001`
    int status = 0;        ///< Asterisk: include/asterisk/pbx.h, enum ast_extension_states
    bool isListed = false;
};

/// The state of a device, such as `PJSIP/1001` or `Custom:DND1001`.
struct DeviceState
{
    std::string_view device;
    std::string_view state; ///< `NOT_INUSE`; empty if not told
    std::string_view name;  ///< its description (Asterisk: sip.conf, description); UTF-8
    bool isListed = false;
};

/// What somebody says of their own presence.
struct Presence
{
    std::string_view provider; ///< `CustomPresence:1001`; empty if the extension is named
    std::string_view exten;
    std::string_view context;
    std::string_view state; ///< `away`, `dnd`… (Asterisk: include/asterisk/presencestate.h)
    std::string_view subtype;
    std::string_view message; ///< UTF-8
};

/// What is told of a member of a conference; nothing where an event is about something else.
struct ConferenceMember
{
    const Channel &channel;
    std::string_view conference;
    std::optional<bool> isAdmin;
    std::optional<bool> isMarked;
    std::optional<bool> isMuted;
    std::optional<bool> isTalking;
    std::optional<bool> isWaiting;                ///< for a marked member
    std::optional<std::chrono::seconds> inCall{}; ///< how long the channel has been up
    bool isListed = false;
};

/// What is told of a conference as a whole; nothing where an event is about something else.
struct ConferenceState
{
    std::string_view conference;
    std::optional<bool> isLocked{};
    std::optional<bool> isRecorded{};
    bool isListed = false;
};

} // namespace cacofonisk::tracking
