// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/calls/devices.h"
#include "core/calls/leg.h"
#include "core/tracking/bridge.h"
#include "core/tracking/channel.h"
#include "core/tracking/state.h"

#include <string>
#include <vector>

namespace cacofonisk::calls {

/// A bridge or conference with everybody who was ever in it.
struct Meeting
{
    enum class Kind : std::uint8_t {
        Talk,       ///< an ordinary bridge: its members hear each other
        Conference, ///< a conference room or a page
        Holding     ///< parking, waiting agents, BridgeWait: members do not hear each other
    };

    struct Guest : Span
    {
        LegId leg;         ///< none in a conference after the leg's group was forgotten
        Party party;       ///< who it was, once there is no `leg`
        bool wasUp = true; ///< when it entered; otherwise it hears nobody until it is up
    };

    InlineText<39> uniqueid;
    MeetingId id;
    Kind kind = Kind::Talk;
    bool isParking = false;
    bool isOfProgram = false; ///< an ARI application put its guests there
    bool isAgentPool = false; ///< agents of the agent pool wait there
    std::string name;         ///< of a conference: the room
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
    std::vector<LegId> legs;     ///< in the order in which they joined the group
    std::vector<LegId> branches; ///< its own first leg, then those of the groups merged into it
    int openLegs = 0;
    bool isChanged = false; ///< since its call was last reported
    bool isWaiting = false; ///< all its legs have ended, but information is still missing
    bool isEnding = false;  ///< a leg has ended; the ends of the others may have been missed
    bool isOver = false;    ///< its call is over and was reported

    [[nodiscard]] std::string_view key() const { return linkedid; }
    void renew();
};

/// A group in which a leg has ended while others are still there.
struct Ending
{
    LegGroupId group;
    Moment at;              ///< when the first of them ended
    bool wasPassed = false; ///< CallBook::pass() has seen it
};

/// A group that was merged into another.
struct MergedGroup
{
    std::uint64_t number = 0; ///< Call::id
    Moment at;
    std::uint64_t into = 0; ///< Call::id of the other
};

/// Everything known about calls in progress, and about the devices that have them. A value that can
/// be saved and restored.
class CallHistory
{
public:
    Table<Leg> legs;
    Table<Meeting> meetings;
    Table<LegGroup> groups;
    Devices devices;
    std::vector<LegId> inferred;      ///< legs with Leg::isInferred: few, and often searched
    std::vector<LegId> dialledByNone; ///< originated legs, and recalls not yet recognised as such
    std::vector<LegId> transferees;   ///< by feature code: their transferers may be rung back
    std::vector<LegGroupId> over;     ///< groups that are over but may still be needed
    std::vector<LegGroupId> waiting;  ///< groups with LegGroup::isWaiting
    std::vector<Ending> ending;       ///< groups with LegGroup::isEnding
    std::vector<MergedGroup> merged;  ///< since the last CallBook::takeMerged()
    std::uint64_t lastNumber = 0;
    Moment now;                 ///< of the current event, corrected by tick()
    Moment latest;              ///< of any event: time continues from here if the clock is set back
    std::optional<Moment> told; ///< as the last event gave it
    std::int64_t setBack = 0;   ///< by how many microseconds, in all, while calls were in progress
    std::uint64_t lastHandled = 0;      ///< tracking::State::handled; not saved
    std::vector<InlineText<39>> learnt; ///< devices, since the last touchLearnt(); not saved

    [[nodiscard]] bool empty() const { return legs.empty() && groups.empty() && meetings.empty(); }

    /// Sets `now` for the current event; further calls for the same event do nothing. An event with
    /// the same time as the one before, or with none, comes a microsecond after it: see isTimed().
    /// If the clock is set back, time continues from the latest event. (Rule 24.)
    void tick(const tracking::State &state);

    /// The leg of a channel, or null if there is none. Marks its group as changed, and notices if
    /// the clock was set back.
    [[nodiscard]] Leg *touch(const tracking::Channel &channel);
    /// Marks the leg's group as changed.
    void touch(const Leg &leg);

    /// Another side of the device is known, which counts for the calls that it has, too.
    void noteLearnt(std::string_view device);
    /// Marks the groups of those devices as changed.
    void touchLearnt();

    /// Adds a leg for a channel that has none, to the group of its linkedid.
    Leg &createLeg(const tracking::Channel &channel);

    /// Moves `leg`, and the legs that depend on it (dialled by it, or its other Local half), to the
    /// group and branch of `other`.
    void bind(LegId leg, LegId other);

    /// Merges the group of `leg` into that of `into`, as a branch of its own. (Rule 1.)
    void merge(LegId leg, LegId into);

    /// The meeting of that bridge; a new one if there is none.
    Meeting &meetingOf(const tracking::Bridge &bridge);
    /// The same for a conference, of whose bridge only the uniqueid may be known.
    Meeting &conferenceOf(std::string_view bridge, std::string_view name);

    /// The leg enters a meeting and leaves the one in which it is. `others` is the reported number
    /// of other channels in the bridge, or Stay::notTold. If the leg is there already, only that
    /// number is updated.
    void enter(Leg &leg, MeetingId meeting, Moment at, int others, bool isUp = true);
    /// The leg leaves the meeting in which it is, if any. `others` is the reported number of
    /// channels that stay, or Stay::notTold.
    void leave(Leg &leg, int others) { leaveAt(leg, others, now); }
    void leaveAt(Leg &leg, int others, Moment at);

    /// Whether everybody whom the group met is known: the reported numbers of channels in its
    /// bridges agree with the guests.
    [[nodiscard]] bool knowsAllGuests(const LegGroup &group) const;

    /// The people whom `leg` stands for during `span`: itself, or for half of a Local pair, which
    /// is nobody itself, those connected through the pair. A program stands for nobody.
    /// (Rules 5 and 6.)
    [[nodiscard]] std::vector<LegId> peopleBehind(LegId leg, const Span &span) const;

    /// The leg has ended, and so does everything that it was in the middle of.
    void end(Leg &leg);

    /// Forgets the groups that are over and no longer needed to build the calls of others.
    void forgetOver();

private:
    /// If there are more, it is as if something had been learnt of all devices.
    static constexpr std::size_t mostLearnt = 32;

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
