// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"
#include "core/calls/call.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace cacofonisk::calls {

struct Leg;
struct Meeting;
struct LegGroup;
using LegId = Id<Leg>;
using MeetingId = Id<Meeting>;
using LegGroupId = Id<LegGroup>;

/// A span of time; it goes on where it has no end yet.
struct Span
{
    Moment from;
    std::optional<Moment> to;
};

[[nodiscard]] inline bool overlap(const Span &a, const Span &b)
{
    return (!b.to || a.from <= *b.to) && (!a.to || b.from <= *a.to);
}

/// A time that a leg spent in a bridge.
struct Stay : Span
{
    MeetingId meeting;
    int others = notTold;     ///< that were there when it came
    int othersLeft = notTold; ///< that stayed when it left

    static constexpr int notTold = -1;
};

/// A caller's time in a queue.
struct QueueStay : Span
{
    std::string queue;
    int position = 0;       ///< at the begin, from 1; 0: not told
    bool abandoned = false; ///< left unanswered, whether hung up or timed out
};

/// A leg's time in a parking space.
struct ParkingStay : Span
{
    std::string lot;
    std::string space;
    std::string parkerDialString; ///< `PJSIP/1002`
    std::optional<Party> retriever;
    bool timedOut = false;

    /// Nobody has fetched who is there, or was until that moment.
    [[nodiscard]] bool isOpenAt(Moment moment) const
    {
        return !retriever && !timedOut && (!to || *to >= moment);
    }
};

/// An application of the dialplan that a leg ran.
struct ApplicationRun
{
    Moment from;
    std::string name;
    std::string data;
};

/// A transfer that Asterisk carried out, kept with the leg that was transferred; where no such leg
/// is told, with the transferer's.
struct TransferSeen
{
    Moment at;
    bool isBlind = false;
    bool isOfTransferer = false; ///< who was transferred is not told
    Party by;
    LegId first;             ///< the transferer towards the transferee
    LegId second;            ///< the transferer towards the target; of a feature code the same
    LegId target;            ///< none where AMI names none
    MeetingId secondMeeting; ///< that the transferer and the target were in
    std::string exten;       ///< of a blind one: where to
    std::string application; ///< of an attended one into an application: which

    /// By a feature code, or AMI's Atxfer: the transferer has one channel for both calls (Asterisk:
    /// main/bridge_basic.c). A phone's own transfer has two.
    [[nodiscard]] bool isByFeature() const { return !isBlind && first == second; }

    /// It is the same, told again: nobody passes on the same call by the same channels twice.
    [[nodiscard]] bool isSameAs(const TransferSeen &other) const
    {
        const bool isByTheSame = (first == other.first && second == other.second) ||
                                 (first == other.second && second == other.first);
        return isBlind == other.isBlind && isByTheSame && exten == other.exten;
    }
};

/// What is known of one channel, from its begin until its call is over: all that happened to it,
/// each with its moment, so that what it meant can be told at any time, whatever the order in
/// which events of different channels came.
struct Leg
{
    enum class Kind : std::uint8_t {
        Party,      ///< a phone or an outside line
        FirstHalf,  ///< `;1` of a Local pair
        SecondHalf, ///< `;2` of a Local pair
        Program     ///< an application, here or elsewhere: no person, no call
    };

    InlineText<39> uniqueid;
    LegId id;
    LegGroupId group;
    std::uint8_t branch = 0; ///< index in LegGroup::branches
    Kind kind = Kind::Party;
    bool isOriginated = false; ///< dialled by nobody
    bool isInferred = false;   ///< its begin was not seen
    bool isRecalled = false;   ///< a transferer who is rung back
    bool isRetry = false;      ///< a `;1` by which the target of a transfer is tried again
    bool rangOut = false;      ///< Originate gave up waiting for it
    bool isToProgram = false;  ///< Originate sends it to an application, and to no extension
    bool wasCut = false;       ///< by a stop of Asterisk
    bool isLost = false;       ///< ended unseen
    bool calledIn = false;     ///< it rang the switch, or dialled there: Asterisk's state Ring
    bool sentOn = false;       ///< a phone that sent the call to another (302)
    int cause = 0;             ///< Q.850, once it has ended
    InlineText<39> linkedid;
    std::string channel;
    std::string num;           ///< its caller id when it was created
    std::string name;          ///< likewise
    std::string laterNum;      ///< its first caller id, where it had none when it was created
    std::string exten;         ///< the first that is one: see isExtension()
    std::string originatedTo;  ///< the extension that Originate sends it to
    std::string diallingExten; ///< where it was in the dialplan when it first dialled
    std::string dialString;
    std::string dialStatus; ///< at the first end of its dial
    std::string techCause;
    LegId peer;      ///< the other half of a Local pair
    LegId dialledBy; ///< whose dial reached it
    LegId pickedUp;  ///< the ringing leg whose call it took
    LegId standsFor; ///< of a `;1`: the transferer whose place in a bridge it took
    Moment lastSeen; ///< the last event that named it
    Moment created;
    std::optional<Moment> dialled;
    std::optional<Moment> rang;
    std::optional<Moment> up;
    std::optional<Moment> dialEnded;
    std::optional<Moment> askedToHangUp; ///< its phone did
    std::optional<Moment> ended;
    std::optional<Party> retrieved; ///< whom it fetched from a parking space
    std::vector<Stay> stays;
    std::vector<Span> holds;
    std::vector<QueueStay> queues;
    std::vector<ParkingStay> parkings;
    std::vector<ApplicationRun> applications;
    std::vector<TransferSeen> transfers; ///< in which it was the transferee

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void renew();

    [[nodiscard]] bool isParty() const { return kind == Kind::Party; }

    /// The `;1` by which a feature code calls the target of a transfer. Such a one may also stand
    /// in for a transferer.
    [[nodiscard]] bool isOfFeature() const
    {
        return kind == Kind::FirstHalf && !dialledBy && !isOriginated;
    }

    [[nodiscard]] bool hasExten() const { return !exten.empty(); }

    /// `place` is where it is in the dialplan by now.
    void noteExten(std::string_view place);

    [[nodiscard]] Party party() const;

    /// In the order of creation, whatever the order in which they were told.
    [[nodiscard]] bool isBefore(const Leg &other) const
    {
        return std::tie(created, uniqueid) < std::tie(other.created, other.uniqueid);
    }
};

/// Whether a place in the dialplan is a number that somebody dialled, and none of those where
/// Asterisk goes by itself: `s`, `i`, `t`, `h`… (Asterisk: main/pbx.c).
[[nodiscard]] bool isExtension(std::string_view place);

/// What a channel of this name is.
[[nodiscard]] Leg::Kind kindOf(std::string_view channel);

} // namespace cacofonisk::calls
