// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/call.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cacofonisk::ladder {

/// Somebody in a call, with all channels that they had in it. Texts are UTF-8, as received.
struct Lifeline
{
    std::string num;
    std::string name;
    std::vector<std::string> channels; ///< in order of appearance
    std::string device{};              ///< only if another line has the same number and name

    bool operator==(const Lifeline &) const = default;
};

/// What happened. Each says whose line it leaves, and what it leads to: another line, or a place
/// at the side of its own (Arrow::place).
enum class ArrowKind : std::uint8_t {
    Calls,            ///< the call begins; place: the number dialled, empty if unknown
    IsUnderWay,       ///< the call is first seen while in progress; place: as Calls
    IsRung,           ///< Asterisk calls by itself: click-to-dial
    Rings,            ///< from the caller to the phone that begins to ring
    Misses,           ///< from the caller to a phone that was called but did not ring
    Answers,          ///< from the phone to its caller; no line: to Asterisk
    StopsRinging,     ///< without an answer
    PicksUp,          ///< from whoever takes the call of a phone that rings to the caller
    Connects,         ///< from the caller to whom they are connected with, with no ringing
    Holds,            ///< to who is put on hold; no line: several
    Resumes,          ///< ends that
    Asks,             ///< a consultation begins; place: the number dialled
    StopsAsking,      ///< it ends without a transfer
    SendsOn,          ///< a blind transfer; place: the number dialled
    SendsOnRinging,   ///< a blonde transfer; to the phone that rings, if one does
    HandsOver,        ///< an attended transfer; to who was asked, or place: an application
    AddsToTalk,       ///< the same, after which all three talk
    Parks,            ///< to who is parked; place: the parking space
    IsParked,         ///< the same, by the dialplan
    Retrieves,        ///< to who was parked; place: the parking space
    ParkingTimesOut,  ///< place: the parking space
    EntersQueue,      ///< place: the queue
    LeavesQueue,      ///< without an agent, and not by hanging up
    EntersConference, ///< place: the conference
    LeavesConference, ///< and stays in the call
    IsTaken,          ///< place: the application that answers
    HangsUp,
    IsDisconnected, ///< Asterisk ended the channel
    IsCut,          ///< Asterisk stopped
    IsLost          ///< the call ended unseen, while the connection was lost
};

/// Whether somebody passes a call on to another.
[[nodiscard]] constexpr bool isTransfer(ArrowKind kind)
{
    return kind == ArrowKind::SendsOn || kind == ArrowKind::SendsOnRinging ||
           kind == ArrowKind::HandsOver || kind == ArrowKind::AddsToTalk;
}

struct Arrow
{
    ArrowKind kind = ArrowKind::Calls;
    Moment at;                        ///< see calls::isTimed()
    std::size_t from = 0;             ///< index in Ladder::lines
    std::optional<std::size_t> to;    ///< another line
    std::optional<std::size_t> about; ///< of a transfer: who is sent on
    std::string place;                ///< UTF-8, as received
    std::string channel;              ///< to which it happened, to find the event by
    QString reason;                   ///< why, translated; may be empty
    bool isSlow = false;              ///< it took long: see slow.h

    bool operator==(const Arrow &) const = default;
};

/// What somebody does for a while. Those of a line do not overlap.
enum class SpanKind : std::uint8_t {
    Calling, ///< waits until somebody answers
    InApplication,
    Queued,
    Ringing,
    InConference,
    Parked,
    Talking,
    Held
};

struct LineSpan
{
    std::size_t line = 0; ///< index in Ladder::lines
    SpanKind kind = SpanKind::Calling;
    Moment from;
    std::optional<Moment> to; ///< later than `from`; nothing while it goes on

    bool operator==(const LineSpan &) const = default;
};

/// A call as a ladder: a line for each person, and what happened between them, in order. A plain
/// value.
struct Ladder
{
    std::vector<Lifeline> lines; ///< in the order in which the arrows mention them
    std::vector<Arrow> arrows;   ///< in the order of time
    std::vector<LineSpan> spans; ///< by line, then by time
    bool isTimed = true;         ///< false: only the order is known, no times

    bool operator==(const Ladder &) const = default;
};

enum class Lines : std::uint8_t {
    Persons, ///< a person's channels share a line
    Channels ///< each channel has its own
};

/// Works out the ladder of a call, which may be in progress. Local channels are never in it.
[[nodiscard]] Ladder ladderOf(const calls::Call &call, Lines lines = Lines::Persons);

} // namespace cacofonisk::ladder
