// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/leg.h"
#include "core/tracking/bridge.h"
#include "core/tracking/channel.h"
#include "core/tracking/state.h"

#include <string>
#include <vector>

namespace cacofonisk::calls {

/// A bridge with all who were ever in it.
struct Meeting
{
    enum class Kind : std::uint8_t {
        Talk,       ///< of a call
        Conference, ///< a room, or a page
        Holding     ///< parking, agents that wait, BridgeWait: nobody hears anybody
    };

    struct Guest : Span
    {
        LegId leg;         ///< of a conference none once its group is forgotten
        Party party;       ///< then: who it was
        bool wasUp = true; ///< when it came; one that was not hears nobody until it is
    };

    InlineText<39> uniqueid;
    MeetingId id;
    Kind kind = Kind::Talk;
    bool isParking = false;
    bool isOfProgram = false; ///< an ARI program put its guests there
    bool isAgentPool = false; ///< agents wait there
    std::string name;         ///< of a conference: its room
    std::vector<Guest> guests;

    [[nodiscard]] std::string_view key() const { return uniqueid; }
    void renew();

    [[nodiscard]] bool isTalk() const { return kind == Kind::Talk; }
};

/// The legs of what a person would call one call.
struct LegGroup
{
    InlineText<39> linkedid; ///< of its first leg
    LegGroupId id;
    std::uint64_t number = 0;    ///< Call::id
    std::vector<LegId> legs;     ///< in the order in which they came
    std::vector<LegId> branches; ///< its own first leg, then those of the groups merged into it
    int openLegs = 0;
    bool isChanged = false; ///< since its call was told last
    bool isWaiting = false; ///< its last leg has ended, but what it meant is still to be told
    bool isEnding = false;  ///< a leg has ended, it may be that no other will be told to
    bool isOver = false;    ///< its call is over, and was told

    [[nodiscard]] std::string_view key() const { return linkedid; }
    void renew();
};

/// A group of which a leg has ended while others are there.
struct Ending
{
    LegGroupId group;
    Moment at;              ///< of the first such end
    bool wasPassed = false; ///< by CallBook::pass()
};

/// A group that was merged into another.
struct MergedGroup
{
    std::uint64_t number = 0; ///< Call::id
    Moment at;
};

/// All that is known of calls in progress: a value that can be kept and put back.
class CallHistory
{
public:
    Table<Leg> legs;
    Table<Meeting> meetings;
    Table<LegGroup> groups;
    std::vector<LegId> inferred;      ///< legs with Leg::isInferred: few, to be asked for often
    std::vector<LegId> dialledByNone; ///< Originates, and recalls that are not known as such yet
    std::vector<LegId> transferees;   ///< by feature code: their transferers may be rung back
    std::vector<LegGroupId> over;     ///< groups that are over, and may still be needed
    std::vector<LegGroupId> waiting;  ///< groups with LegGroup::isWaiting
    std::vector<Ending> ending;       ///< groups with LegGroup::isEnding
    std::vector<MergedGroup> merged;  ///< since CallBook told of them last
    std::uint64_t lastNumber = 0;
    Moment now;                 ///< of the last event, later than any other of its channels
    Moment latest;              ///< of any event: from where a clock that was set back goes on
    std::optional<Moment> told; ///< as the last event told it
    std::int64_t setBack = 0;   ///< microseconds that the clock was, while calls were in progress
    std::uint64_t lastHandled = 0; ///< tracking::State::handled; not kept

    [[nodiscard]] bool empty() const { return legs.empty() && groups.empty() && meetings.empty(); }

    /// Sets the moment of the event in hand. Of events that tell the same time, or none, the later
    /// is later by a microsecond: see isTimed(). Where the clock is set back, time goes on.
    /// (Rule 24.)
    void tick(const tracking::State &state);

    /// The leg of a channel, whose group is about to change; null where there is none.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel);
    void touch(const Leg &leg);

    /// A leg for a channel, in the group that its linkedid names.
    Leg &createLeg(const tracking::Channel &channel);

    /// `leg`, and what hangs on it, belongs to the group and branch of `other`.
    void bind(LegId leg, LegId other);

    /// Merges the group of `leg` into the one of `into`, as a branch of its own. (Rule 1.)
    void merge(LegId leg, LegId into);

    /// The meeting of that bridge.
    Meeting &meetingOf(const tracking::Bridge &bridge);
    /// A conference's, whose bridge may be known by its uniqueid alone.
    Meeting &conferenceOf(std::string_view bridge, std::string_view name);

    /// `others` are the channels that are in the bridge besides, as told. Where it is there
    /// already nothing is changed but that.
    void enter(Leg &leg, MeetingId meeting, Moment at, int others, bool isUp = true);
    void leave(Leg &leg, int others) { leaveAt(leg, others, now); }
    void leaveAt(Leg &leg, int others, Moment at);

    /// Whether all is known of whom the group met: the counts of their bridges tell the same.
    [[nodiscard]] bool knowsAllGuests(const LegGroup &group) const;

    /// Whom `leg` stands for during `span`: itself, or those who are joined with it over a Local
    /// pair, which takes no part by itself. A program stands for nobody. (Rules 5 and 6.)
    [[nodiscard]] std::vector<LegId> peopleBehind(LegId leg, const Span &span) const;

    /// The leg is gone; what it was in the middle of ends.
    void end(Leg &leg);

    /// Forgets the groups that are over and not needed any more to tell others.
    void forgetOver();

private:
    LegGroupId groupOf(const Leg &leg);
    void moveLeg(Leg &leg, LegGroupId group, std::uint8_t branch);
    void setClockOn(Duration by);
    void removeGroup(LegGroupId id);
    [[nodiscard]] bool hangsOn(const Leg &leg, const Leg &other) const;
    [[nodiscard]] bool isNeeded(const LegGroup &group) const;
    void forget(LegGroupId id);
    void nameMembers(const Leg &leg);
    void leaveGuests(const Leg &leg);
};

} // namespace cacofonisk::calls
