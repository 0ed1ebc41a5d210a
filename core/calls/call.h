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

/// As moments, to the microsecond.
using Duration = std::chrono::microseconds;

/// Whether a moment is a real point in time. In a recording without times, events are numbered
/// instead, one microsecond apart: their order is right, but the time between them is unknown.
[[nodiscard]] constexpr bool isTimed(Moment moment)
{
    return moment.time_since_epoch() > std::chrono::hours(24 * 365);
}

/// Somebody with a phone, or an outside line. All texts are UTF-8.
struct Party
{
    std::string num;     ///< as the PBX knows it: an extension or an outside number
    std::string name;    ///< may be empty
    std::string channel; ///< `SIP/1001-000000d2`

    bool operator==(const Party &) const = default;
};

/// Appends `party` unless it is already in `parties`.
void addOnce(std::vector<Party> &parties, Party party);

/// What happened at a phone that was called.
enum class Outcome : std::uint8_t {
    Ringing, ///< still ringing; all other outcomes are final
    Answered,
    Busy,
    Rejected,
    NoAnswer,
    Cancelled,         ///< no longer called: see DialTarget::isGivenUp
    AnsweredElsewhere, ///< another phone took the call
    Failed             ///< unreachable, or an error
};

/// A phone that rang.
struct DialTarget
{
    Party party;
    Outcome outcome = Outcome::Ringing;
    Moment rang;
    std::optional<Moment> ended; ///< when it stopped ringing, picked up or not
    int cause = 0;               ///< Q.850, 0 until known (Asterisk: include/asterisk/causes.h)
    std::string techCause;       ///< the channel driver's own: `486`; Asterisk 22.7 and later
    std::string dialStatus;      ///< `ANSWER`, `NOANSWER`…
    std::string calledBy{};      ///< channel of who called it; empty: Asterisk, by itself
    bool hasForwarded = false;   ///< it sent the call on to another number (302)
    bool isPickedUp = false;     ///< somebody lifted, whom the call never reached: who is asked to
                                 ///< accept it, say
    bool isGivenUp = false;      ///< its caller hung up while it was called

    bool operator==(const DialTarget &) const = default;
};

enum class TransferKind : std::uint8_t {
    Blind,    ///< passed on without asking the target first
    Attended, ///< passed on to a target that had answered
    Blonde    ///< passed on while the target was still ringing
};

enum class TransferOutcome : std::uint8_t {
    Pending, ///< not decided yet, or the transferer is rung back; all others are final
    Completed,
    Failed,
    Returned ///< nobody answered, and the transferer took the call back
};

/// A party passed another on, or tried to.
struct Transfer
{
    TransferKind kind = TransferKind::Blind;
    TransferOutcome outcome = TransferOutcome::Pending;
    Moment at;
    Party by;
    Party transferred;   ///< who was passed on
    std::string dialled; ///< by the transferer; the target's number if the target had called
    std::vector<DialTarget> rang;
    std::vector<DialTarget> unreached; ///< as Call::unreached
    std::optional<Party> answeredBy;
    std::string application;         ///< that took the call if no person did
    std::vector<DialTarget> recalls; ///< the transferer's phones, rung back because nobody answered
    std::optional<Moment> asked;     ///< when the transferer began to call the target; nothing if
                                     ///< blind, or if the target had called
    std::optional<Moment> answered;  ///< by `answeredBy` or `application`
    bool isThreeway = false;         ///< the transferer stayed: all three talked
    std::optional<Moment> targetCalled; ///< when `answeredBy` called the transferer; nothing if it
                                        ///< was the other way round
    std::string targetDialled;          ///< by `answeredBy` then; empty: unknown

    bool operator==(const Transfer &) const = default;
};

/// A call by feature code to ask somebody before transferring a call to them. With a phone's own
/// transfer function, the consultation is a Call of its own until the two are joined.
struct Consultation
{
    Party by;
    std::string dialled;
    std::vector<DialTarget> rang;
    std::vector<DialTarget> unreached; ///< as Call::unreached
    std::optional<Party> answeredBy;
    Moment at;
    std::optional<Moment> answered;
    std::optional<Moment> ended;

    bool operator==(const Consultation &) const = default;
};

/// The time in which `by` put the call on hold.
struct Hold
{
    Party by;
    Moment from;
    std::optional<Moment> to;

    bool operator==(const Hold &) const = default;
};

enum class ParkingOutcome : std::uint8_t {
    Parked, ///< still parked; all other outcomes are final
    Retrieved,
    TimedOut,
    Abandoned ///< the parked party hung up
};

/// The time in a parking space.
struct Parking
{
    std::string space;
    std::optional<Party> by;
    Moment from;
    std::optional<Moment> to;
    ParkingOutcome outcome = ParkingOutcome::Parked;
    std::optional<Party> retrievedBy;
    std::string channel{}; ///< that is parked

    bool operator==(const Parking &) const = default;
};

/// The time that a channel of a call spent in a conference.
struct ConferenceStay
{
    std::string channel;
    Moment from;
    std::optional<Moment> to;

    bool operator==(const ConferenceStay &) const = default;
};

/// A conference room or a page that a call came to.
struct Conference
{
    std::string name;
    /// Everybody who was in it at the same time as a party of this call, including that party.
    std::vector<Party> members;
    std::vector<ConferenceStay> stays{}; ///< of this call's parties, in the order of entering

    bool operator==(const Conference &) const = default;
};

enum class QueueOutcome : std::uint8_t {
    Waiting, ///< still waiting; all other outcomes are final
    Answered,
    Abandoned, ///< the caller hung up
    TimedOut,
    Left ///< in another way: by a key, by a transfer, or without having joined
};

/// The time in which a channel of the call waited in a queue.
struct QueueVisit
{
    std::string name;
    QueueOutcome outcome = QueueOutcome::Waiting;
    std::optional<Party> agent; ///< who answered
    std::optional<Moment> from; ///< nothing if the caller could not join
    std::optional<Moment> to;   ///< when the waiting ended, by an answer or otherwise
    int position = 0;           ///< on joining, from 1; 0: not reported
    std::size_t transfer = 0;   ///< the transfer that led there, from 1; 0: the call as dialled
    std::string channel{};      ///< that waits

    bool operator==(const QueueVisit &) const = default;
};

/// A channel of somebody in a call: a person may have several. Local channels are not among them.
struct CallChannel
{
    Party party;
    std::string calledBy; ///< channel of who called it; empty: nobody, or Asterisk by itself
    Moment created;
    std::optional<Moment> rang;
    std::optional<Moment> up;
    std::optional<Moment> hungUp; ///< by its phone; nothing if Asterisk ended it
    std::optional<Moment> ended;
    int cause = 0;         ///< Q.850, 0 until known
    std::string techCause; ///< the channel driver's own, if Asterisk reports it
    bool isOfCall = true;  ///< false: of another call, but somebody of this one talked with it

    bool operator==(const CallChannel &) const = default;
};

/// The time in which the same people heard each other.
struct Talk
{
    Moment from;
    std::optional<Moment> to;          ///< nothing while it goes on
    std::vector<std::string> channels; ///< two or more, of Call::channels

    bool operator==(const Talk &) const = default;
};

/// Where a call comes from and goes to, seen from the PBX.
enum class Direction : std::uint8_t {
    In,      ///< from outside, wherever it goes
    Out,     ///< from a phone here to the outside
    Internal ///< from a phone here to another, or to an application
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
    Lost ///< ended unseen, while the connection was down
};

/// Where a call is now.
enum class CallState : std::uint8_t {
    Dialling,     ///< no phone rings yet
    Ringing,      ///< a phone rings
    Talking,      ///< at least two people are connected
    OnHold,       ///< connected but on hold, or waiting during a consultation
    Queued,       ///< waiting in a queue while no phone rings
    Parked,       ///< in a parking space
    InConference, ///< in a conference room or a page
    Transferring, ///< transferred, and the target has not answered yet
    InDialplan,   ///< in a menu, a mailbox or another application
    Ended         ///< no other state follows
};

/// One call as a person understands it, from the first ring through every transfer to the last
/// hangup. A plain value that refers to nothing else. Moments are by the clock of the server: see
/// isTimed() for recordings without times. All texts are UTF-8.
struct Call
{
    std::uint64_t id = 0; ///< unique in its CallBook; later calls have higher ids
    std::string linkedid; ///< of the channel with which it began
    std::string server;
    CallState state = CallState::Dialling;
    Party caller;
    std::optional<std::string> dialled; ///< nothing if unknown, or if Originate ran an application
    std::optional<Direction> direction; ///< nothing if unknown
    std::string trunk; ///< the first device that carried it from or to outside; empty: none, or not
                       ///< known
    bool isClickToDial = false;
    bool isRetrieval = false;  ///< the caller fetched `answeredBy` from a parking lot
    std::string retrievedFrom; ///< if so: the parking space; empty: not known
    bool isInferred = false;   ///< its beginning was not seen
    std::vector<DialTarget> rang;
    std::vector<DialTarget> unreached; ///< phones that were called in vain without ringing, busy
                                       ///< ones say; `rang` is when they were called
    std::optional<Party> answeredBy;
    std::string application;       ///< that took the call if no person did
    std::vector<Party> talkedWith; ///< everybody whom the caller was connected with, in that order
    std::vector<Party> with;       ///< everybody who is connected now, except the caller
    std::vector<Transfer> transfers;
    std::vector<Consultation> consultations; ///< that did not become transfers
    std::vector<Hold> holds;
    std::vector<Parking> parked;
    std::optional<Conference> conference;
    std::optional<Party> pickedUpBy;
    std::optional<QueueVisit> queue;
    std::vector<QueueVisit> queueVisits; ///< all that were reported, in their order
    std::vector<CallChannel> channels;   ///< in the order of creation
    std::vector<Talk> talks;             ///< in the order in which they began; some overlap
    Moment started;
    std::optional<Moment> answered; ///< by a person or an application
    std::optional<Moment> taken;    ///< when `application` began; nothing if it is not known
    std::optional<Moment> ended;
    std::optional<Moment> firstRang;    ///< when a phone first rang
    std::optional<Moment> lastRang;     ///< when ringing ended; nothing while a phone rings
    Duration talked{0};                 ///< talk time, without the talk in progress
    std::optional<Moment> talkingSince; ///< start of the talk in progress
    End end = End::Completed;           ///< valid once `ended` is set
    bool wasCut = false;                ///< ended because Asterisk stopped
    int cause = 0;                      ///< Q.850, of the leg that decided how the call ended
    std::string techCause;              ///< the channel driver's own cause, if Asterisk reports it
    std::optional<Party> endedBy;       ///< who hung up first

    bool operator==(const Call &) const = default;
};

/// The names used in the output of the command line, such as `answered-elsewhere`.
[[nodiscard]] std::string_view nameOf(Outcome outcome);
[[nodiscard]] std::string_view nameOf(TransferKind kind);
[[nodiscard]] std::string_view nameOf(TransferOutcome outcome);
[[nodiscard]] std::string_view nameOf(ParkingOutcome outcome);
[[nodiscard]] std::string_view nameOf(QueueOutcome outcome);
[[nodiscard]] std::string_view nameOf(Direction direction);
[[nodiscard]] std::string_view nameOf(End end);
[[nodiscard]] std::string_view nameOf(CallState state);

/// In a live session, the upper bits of a call's id are the number of its server
/// (session::ServerSettings::number), so that no two servers use the same id.
inline constexpr int serverNumberShift = 48;

/// The id just before that of the server's first call.
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
