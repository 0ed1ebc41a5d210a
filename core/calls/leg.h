// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"
#include "core/calls/call.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cacofonisk::calls {

struct Leg;
struct Meeting;
struct LegGroup;
using LegId = Id<Leg>;
using MeetingId = Id<Meeting>;
using LegGroupId = Id<LegGroup>;

/// A span of time; it is still going on if it has no end.
struct Span
{
    Moment from;
    std::optional<Moment> to;
};

[[nodiscard]] inline bool overlap(const Span &a, const Span &b)
{
    return (!b.to || a.from <= *b.to) && (!a.to || b.from <= *a.to);
}

/// The time that a leg spent in a bridge or conference.
struct Stay : Span
{
    MeetingId meeting;
    int others = notTold;     ///< number of other channels when it entered
    int othersLeft = notTold; ///< number of channels that stayed when it left

    static constexpr int notTold = -1; ///< not reported
};

/// A caller's time in a queue.
struct QueueStay : Span
{
    std::string queue;
    int position = 0;       ///< on joining, from 1; 0: not reported
    bool abandoned = false; ///< left unanswered, by hanging up or timing out
};

/// A leg's time in a parking space.
struct ParkingStay : Span
{
    std::string lot;
    std::string space;
    std::string parkerDialString; ///< `PJSIP/1002`
    std::optional<Party> retriever;
    bool timedOut = false;

    /// Whether nobody has retrieved the call, it has not timed out, and it was still parked at
    /// `moment`.
    [[nodiscard]] bool isOpenAt(Moment moment) const
    {
        return !retriever && !timedOut && (!to || *to >= moment);
    }
};

/// A dialplan application that a leg ran.
struct ApplicationRun
{
    Moment from;
    std::string name;
    std::string data;
};

/// A transfer that Asterisk carried out, kept with the leg that was transferred, or with the
/// transferer's leg if the event names no other.
struct TransferSeen
{
    Moment at;
    bool isBlind = false;
    bool isOfTransferer = false; ///< a blind one whose event does not name the transferee
    Party by;
    LegId first;             ///< the transferer's leg in the call with the transferee
    LegId second;            ///< the one with the target; by feature code the same leg
    LegId target;            ///< none if AMI does not name it
    MeetingId secondMeeting; ///< in which the transferer and the target were
    std::string exten;       ///< if blind: the destination
    std::string application; ///< if attended and into an application: its name
    bool isThreeway = false; ///< if attended: the transferer stayed in the bridge

    /// By a feature code, or AMI's Atxfer: the transferer has one channel for both calls (Asterisk:
    /// main/bridge_basic.c). A phone's own transfer has two.
    [[nodiscard]] bool isByFeature() const { return !isBlind && first == second; }

    /// Whether both are the same transfer, reported twice: nobody transfers the same call through
    /// the same channels again.
    [[nodiscard]] bool isSameAs(const TransferSeen &other) const
    {
        const bool isByTheSame = (first == other.first && second == other.second) ||
                                 (first == other.second && second == other.first);
        return isBlind == other.isBlind && isByTheSame && exten == other.exten;
    }
};

/// Everything known about one channel, from its creation until its call is over. Each thing that
/// happened to it has its time, so that the call can be built at any moment, whatever the order in
/// which the events of different channels arrive.
struct Leg
{
    enum class Kind : std::uint8_t {
        Party,      ///< a phone or an outside line
        FirstHalf,  ///< `;1` of a Local pair
        SecondHalf, ///< `;2` of a Local pair
        Program     ///< an application in Asterisk or elsewhere: not a person
    };

    InlineText<39> uniqueid;
    LegId id;
    LegGroupId group;
    std::uint8_t branch = 0; ///< index in LegGroup::branches
    Kind kind = Kind::Party;
    bool isOriginated = false; ///< dialled by no channel but by Asterisk: Originate, Page, recall
    bool isInferred = false;   ///< its creation was not seen
    bool isRecalled = false;   ///< a transferer being rung back
    bool isRetry = false;      ///< a `;1` that tries the target of a transfer again
    bool rangOut = false;      ///< Originate gave up waiting for its answer
    bool isToProgram = false;  ///< Originate sends it to an application, not to an extension
    bool wasCut = false;       ///< ended because Asterisk stopped
    bool isLost = false;       ///< its end was not seen
    bool calledIn = false;     ///< it called the PBX: state Ring, or PreRing of an analogue line
    bool sentOn = false;       ///< a phone that forwarded the call (302)
    int cause = 0;             ///< Q.850, set when it ends
    InlineText<39> linkedid;
    std::string channel;
    std::string num;           ///< its caller id number when it was created
    std::string name;          ///< its caller id name then, or later if there was none
    std::string laterNum;      ///< its first caller id number, if it had none when it was created
    std::string exten;         ///< the extension that it called, if any: see isExtension()
    std::string originatedTo;  ///< the extension that Originate sends it to
    std::string diallingExten; ///< its extension in the dialplan when it first dialled
    std::string dialString;
    std::string dialStatus; ///< of the first DialEnd
    std::string techCause;
    LegId peer;      ///< the other half of a Local pair
    LegId dialledBy; ///< the leg that dialled it
    LegId pickedUp;  ///< the ringing leg whose call it picked up
    LegId standsFor; ///< of a `;1`: the transferer whose place in a bridge it took
    Moment lastSeen; ///< time of the last event that named it
    Moment created;
    std::optional<Moment> dialled;
    std::optional<Moment> rang;
    std::optional<Moment> up;
    std::optional<Moment> dialEnded;
    std::optional<Moment> askedToHangUp; ///< when its phone did so
    std::optional<Moment> ended;
    std::optional<Party> retrieved; ///< whom it retrieved from a parking space
    std::string retrievedFrom;      ///< the space
    std::vector<Stay> stays;
    std::vector<Span> holds;
    std::vector<QueueStay> queues;
    std::vector<ParkingStay> parkings;
    std::vector<ApplicationRun> applications;
    std::vector<TransferSeen> transfers; ///< in which it was transferred: see TransferSeen

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void renew();

    [[nodiscard]] bool isParty() const { return kind == Kind::Party; }

    /// Whether this is a `;1` that nobody dials: by such a one a feature code calls the target of
    /// a transfer, or Asterisk replaces a transferer.
    [[nodiscard]] bool isOfFeature() const
    {
        return kind == Kind::FirstHalf && !dialledBy && !isOriginated;
    }

    [[nodiscard]] bool hasExten() const { return !exten.empty(); }

    /// The leg is now at the extension `place`. The first real one becomes `exten`, unless the leg
    /// was dialled.
    void noteExten(std::string_view place);

    /// The number is the caller id or, if there is none, the number that was dialled to reach it.
    [[nodiscard]] Party party() const;

    /// By time of creation, whatever the order in which the events arrived.
    [[nodiscard]] bool isBefore(const Leg &other) const
    {
        return std::pair(created, key()) < std::pair(other.created, other.key());
    }
};

/// Whether an extension is one that somebody dialled, and not one that Asterisk enters by itself:
/// `s`, `i`, `t`, `h`… (Asterisk: main/pbx.c).
[[nodiscard]] bool isExtension(std::string_view place);

/// What a channel is, judging by its name.
[[nodiscard]] Leg::Kind kindOf(std::string_view channel);

} // namespace cacofonisk::calls
