// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/moment.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QDebug;

namespace cacofonisk::calls {

using Duration = std::chrono::microseconds;

/// Whether a moment is a time of day. In a recording that tells no times events are counted
/// instead, a microsecond each: their order is true, how far they are apart is not known.
[[nodiscard]] constexpr bool isTimed(Moment moment)
{
    return moment.time_since_epoch() > std::chrono::hours(24 * 365);
}

/// Somebody with a phone, or an outside line. Texts are UTF-8.
struct Party
{
    std::string num;     ///< as the PBX knows it: an extension, or the outside number
    std::string name;    ///< may be empty
    std::string channel; ///< `SIP/1001-000000d2`

    bool operator==(const Party &) const = default;
};

/// Adds `party` unless it is among `parties`.
void addOnce(std::vector<Party> &parties, Party party);

/// What became of a phone that was called.
enum class Outcome : std::uint8_t {
    Ringing, ///< nothing yet; all others are final
    Answered,
    Busy,
    Rejected,
    NoAnswer,
    Cancelled,         ///< the caller gave up
    AnsweredElsewhere, ///< another phone took the call
    Failed             ///< unreachable, or an error
};

/// A phone that rang.
struct DialTarget
{
    Party party;
    Outcome outcome = Outcome::Ringing;
    Moment rang;
    std::optional<Moment> ended; ///< of ringing: by an answer or otherwise
    int cause = 0;               ///< Q.850, once it is known (Asterisk: include/asterisk/causes.h)
    std::string techCause;       ///< of the channel driver: `486`; Asterisk 22.7 and later
    std::string dialStatus;      ///< `ANSWER`, `NOANSWER`…

    bool operator==(const DialTarget &) const = default;
};

enum class TransferKind : std::uint8_t {
    Blind,    ///< sent on without asking the target
    Attended, ///< connected with a target that had answered
    Blonde    ///< left to a target that still rang
};

enum class TransferOutcome : std::uint8_t {
    Pending, ///< the target rings, or the transferer once more; all others are final
    Completed,
    Failed,
    Returned ///< nobody answered, and the transferer has it back
};

struct Transfer
{
    TransferKind kind = TransferKind::Blind;
    TransferOutcome outcome = TransferOutcome::Pending;
    Moment at;
    Party by;
    Party transferred;   ///< who was sent on
    std::string dialled; ///< what the transferer keyed
    std::vector<DialTarget> rang;
    std::optional<Party> answeredBy;
    std::string application;         ///< that took the call where no person did
    std::vector<DialTarget> recalls; ///< the transferer's phone, rung back as nobody answered

    bool operator==(const Transfer &) const = default;
};

/// Somebody is asked by a feature code before he gets a call. By a phone's own transfer that is a
/// call of its own, until it becomes part of the other.
struct Consultation
{
    Party by;
    std::string dialled;
    std::vector<DialTarget> rang;
    std::optional<Party> answeredBy;
    std::optional<Moment> ended;

    bool operator==(const Consultation &) const = default;
};

struct Hold
{
    Party by;
    Moment from;
    std::optional<Moment> to;

    bool operator==(const Hold &) const = default;
};

enum class ParkingOutcome : std::uint8_t {
    Parked, ///< still; all others are final
    Retrieved,
    TimedOut,
    Abandoned ///< the parked party hung up
};

struct Parking
{
    std::string space;
    std::optional<Party> by;
    Moment from;
    std::optional<Moment> to;
    ParkingOutcome outcome = ParkingOutcome::Parked;
    std::optional<Party> retrievedBy;

    bool operator==(const Parking &) const = default;
};

struct Conference
{
    std::string name;
    std::vector<Party> members; ///< that were in it together with the caller, himself included

    bool operator==(const Conference &) const = default;
};

enum class QueueOutcome : std::uint8_t {
    Waiting, ///< still; all others are final
    Answered,
    Abandoned, ///< the caller hung up
    TimedOut,
    Left ///< otherwise: by a key, or sent on
};

struct QueueVisit
{
    std::string name;
    QueueOutcome outcome = QueueOutcome::Waiting;
    std::optional<Party> agent; ///< who answered
    std::optional<Moment> from; ///< nothing where nobody could join
    std::optional<Moment> to;   ///< of waiting: by an answer or otherwise
    int position = 0;           ///< at the begin, from 1; 0: not told
    std::size_t transfer = 0;   ///< that led there, from 1; 0: the call itself

    bool operator==(const QueueVisit &) const = default;
};

/// How a call ended for its caller.
enum class End : std::uint8_t {
    Completed,
    NoAnswer,
    Busy,
    Rejected,
    Cancelled,
    Failed,
    AnsweredElsewhere,
    Lost ///< unseen, while the connection was down
};

/// Where a call is now.
enum class CallState : std::uint8_t {
    Dialling,     ///< nothing rings yet
    Ringing,      ///< a phone rings
    Talking,      ///< two people or more are connected
    OnHold,       ///< they are, and one of them holds
    Queued,       ///< in a queue where nothing rings at the moment
    Parked,       ///< in a parking space
    InConference, ///< in a conference room or a page
    Transferring, ///< sent on, and what it was sent to has not answered yet
    InDialplan,   ///< with a menu, a mailbox or another application
    Ended         ///< no state follows
};

/// One call as a person knows it, from the first ring through every transfer to the last hangup.
/// A plain value, complete in itself.
struct Call
{
    std::uint64_t id = 0; ///< unique among the calls of a CallBook, rising in the order of begin
    std::string linkedid; ///< of the channel that it began with
    std::string server;
    CallState state = CallState::Dialling;
    Party caller;
    std::optional<std::string> dialled; ///< nothing: called by Originate into an application
    bool isClickToDial = false;
    bool isInferred = false; ///< its begin was not seen
    std::vector<DialTarget> rang;
    std::optional<Party> answeredBy;
    std::string application;       ///< that took the call where no person did
    std::vector<Party> talkedWith; ///< whom the caller was connected to, in that order
    std::vector<Party> with;       ///< who is connected at the moment, the caller aside
    std::vector<Transfer> transfers;
    std::vector<Consultation> consultations; ///< that are no transfers
    std::vector<Hold> holds;
    std::vector<Parking> parked;
    std::optional<Conference> conference;
    std::optional<Party> pickedUpBy;
    std::optional<QueueVisit> queue;
    Moment started;
    std::optional<Moment> answered; ///< by a person or an application
    std::optional<Moment> ended;
    std::optional<Moment> firstRang;    ///< a phone
    std::optional<Moment> lastRang;     ///< the end of that ringing; nothing while it goes on
    Duration talked{0};                 ///< of talk that is over
    std::optional<Moment> talkingSince; ///< talk that goes on
    End end = End::Completed;           ///< meant once ended is set
    bool wasCut = false;                ///< by a stop of Asterisk
    int cause = 0;                      ///< Q.850, of the leg that decided the end
    std::string techCause;              ///< of the channel driver, where Asterisk says it
    std::optional<Party> endedBy;       ///< whose phone hung up first

    bool operator==(const Call &) const = default;
};

/// The words of the command line: `answered-elsewhere`.
[[nodiscard]] std::string_view nameOf(Outcome outcome);
[[nodiscard]] std::string_view nameOf(TransferKind kind);
[[nodiscard]] std::string_view nameOf(TransferOutcome outcome);
[[nodiscard]] std::string_view nameOf(ParkingOutcome outcome);
[[nodiscard]] std::string_view nameOf(QueueOutcome outcome);
[[nodiscard]] std::string_view nameOf(End end);
[[nodiscard]] std::string_view nameOf(CallState state);

/// Calls of a live session have the number of their server (session::ServerSettings::number) in the
/// upper bits of their ids, so that none of them have one in common.
inline constexpr int serverNumberShift = 48;

/// Of the server's first call the id is one more.
[[nodiscard]] constexpr std::uint64_t idBefore(int serverNumber)
{
    return static_cast<std::uint64_t>(serverNumber) << serverNumberShift;
}

[[nodiscard]] constexpr int serverNumberOf(std::uint64_t id)
{
    return static_cast<int>(id >> serverNumberShift);
}

QDebug operator<<(QDebug debug, const Call &call);

} // namespace cacofonisk::calls
