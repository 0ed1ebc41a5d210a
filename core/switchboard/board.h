// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/inlinetext.h"
#include "core/base/table.h"
#include "core/calls/devices.h"
#include "core/switchboard/cards.h"
#include "core/tracking/channel.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace cacofonisk::switchboard {

struct Device;
struct Extension;
struct Queue;
struct Conference;
struct ParkingSpace;
using DeviceId = Id<Device>;
using ExtensionId = Id<Extension>;
using QueueId = Id<Queue>;
using ConferenceId = Id<Conference>;
using ParkingSpaceId = Id<ParkingSpace>;

/// What a hint names: a phone, `Custom:DND1001`, or a provider of presence.
struct Device
{
    InlineText<47> name;
    DeviceId id;
    Availability state = Availability::Unknown;
    DeviceId phone; ///< of an agent who is logged in (`Agent:201`): where
    Presence presence;
    tracking::FewChannels channels;
    std::vector<ExtensionId> extensions; ///< whose state it is part of
    std::vector<QueueId> queues;         ///< in which it is a member

    [[nodiscard]] std::string_view key() const { return name; }
    void renew() { *this = Device(); }

    /// FreePBX's convention, and that of others: a custom device that is in use while its phone is
    /// not to be disturbed.
    [[nodiscard]] bool isDoNotDisturb() const;
};

/// Somebody who can be called: the extension of a hint, or a phone that no hint names.
struct Extension
{
    InlineText<79> address; ///< `1001@ext`, or the name of the device
    ExtensionId id;
    std::string exten;
    std::string context; ///< empty: of a device
    std::string hint;
    std::string name;
    std::vector<DeviceId> devices;
    std::vector<QueueId> queues;                ///< whose members it is named by: `hint:1001@ext`
    Availability told = Availability::Unknown;  ///< by the hint
    Availability state = Availability::Unknown; ///< that is shown
    std::optional<Moment> since;
    Presence presence; ///< told of itself, not of its provider
    std::uint32_t listing = 0;
    bool isGone = false;
    bool wasShown = false;
    bool isChanged = false; ///< not kept

    [[nodiscard]] std::string_view key() const { return address; }
    void renew() { *this = Extension(); }
    [[nodiscard]] bool isOfDevice() const { return context.empty(); }
};

struct WaitingCaller
{
    tracking::ChannelId channel;
    Party party;
    Moment since;
    std::uint32_t listing = 0;
};

/// A caller who left a queue; how is not known yet.
struct Leaver
{
    tracking::ChannelId channel;
    Party party;
    Moment since; ///< when they came
    Moment left;
};

struct Member
{
    std::string interface;
    std::string stateInterface;
    std::string name;
    Availability state = Availability::Unknown;
    std::optional<Moment> since;
    bool isPaused = false;
    std::string pauseReason;
    std::optional<Moment> pausedSince;
    int penalty = 0;
    int callsTaken = 0;
    std::optional<Moment> lastCall;
    tracking::ChannelId caller; ///< whom the queue has connected
    ExtensionId extension;      ///< by which it is named, if by one
    DeviceId device;            ///< otherwise
    std::uint32_t listing = 0;
};

struct Queue
{
    InlineText<47> name;
    QueueId id;
    std::vector<WaitingCaller> waiting;
    std::vector<Leaver> leavers;
    std::vector<Member> members;
    Figures today;
    Duration serviceLevel{0}; ///< 0: none is known
    std::optional<AsteriskFigures> asterisk;
    std::vector<AbandonedCall> abandonedCalls;
    std::uint32_t listing = 0;
    bool isGone = false;
    bool isChanged = false; ///< not kept

    [[nodiscard]] std::string_view key() const { return name; }
    void renew() { *this = Queue(); }
};

struct ConferenceMember
{
    tracking::ChannelId channel;
    std::optional<Moment> since;
    bool isAdmin = false;
    bool isMarked = false;
    bool isWaiting = false;
    bool isMuted = false;
    bool isTalking = false;
    std::uint32_t listing = 0;
};

struct Conference
{
    InlineText<47> name;
    ConferenceId id;
    std::vector<ConferenceMember> members;
    std::optional<Moment> since;
    std::uint32_t listing = 0;
    bool isLocked = false;
    bool isRecorded = false;
    bool isMeetMe = false;
    bool isGone = false;
    bool wasShown = false;  ///< not kept
    bool isChanged = false; ///< not kept

    [[nodiscard]] std::string_view key() const { return name; }
    void renew() { *this = Conference(); }
};

struct ParkingSpace
{
    InlineText<47> address; ///< `701@default`
    ParkingSpaceId id;
    std::string lot;
    std::string space;
    tracking::ChannelId parked;
    std::string parker; ///< the dial string by which they are rung back
    std::optional<Moment> since;
    std::optional<Moment> returns;
    std::uint32_t listing = 0;
    bool isGone = false;    ///< it is free
    bool wasShown = false;  ///< not kept
    bool isChanged = false; ///< not kept

    [[nodiscard]] std::string_view key() const { return address; }
    void renew() { *this = ParkingSpace(); }
};

/// Where a channel is: what must change with it, and what it must leave when it ends.
struct Place
{
    tracking::ChannelId channel;
    DeviceId device;
    QueueId queue; ///< in which it waits, or which it has left
    ConferenceId conference;
    ParkingSpaceId parking;
    std::uint32_t visit = 0; ///< not kept
};

/// Numbers the lists of one kind, so that what a list does not name can be told from what it does,
/// and from what events have named since it began.
struct ListNumber
{
    std::uint32_t number = 0;
    bool isOpen = false;
    bool wasRead = false; ///< on this connection: what another one tells has come to be since

    /// An item of a list, or (`isListed` false) an event: what it is about exists as of this.
    [[nodiscard]] std::uint32_t note(bool isListed)
    {
        if (isListed && !std::exchange(isOpen, true)) {
            ++number;
        }
        return number;
    }

    /// The list is complete: what does not have this number is gone.
    [[nodiscard]] std::uint32_t close()
    {
        if (!std::exchange(isOpen, false)) {
            ++number; // it had no items
        }
        wasRead = true;
        return number;
    }

    /// Of a list that an earlier connection began, the end will not come.
    void beginAnew() { isOpen = wasRead = false; }
};

/// The records that changed since they were asked for.
template<class Record>
class ChangedRecords
{
public:
    void add(Record &record)
    {
        if (!std::exchange(record.isChanged, true)) {
            m_ids.push_back(record.id);
        }
    }

    void remove(Record &record)
    {
        if (std::exchange(record.isChanged, false)) {
            std::erase(m_ids, record.id);
        }
    }

    /// `visit` may remove the record that it is given.
    template<class Visit>
    void take(Table<Record> &table, Visit visit)
    {
        for (const Id<Record> id : m_ids) {
            if (table.contains(id)) {
                table[id].isChanged = false;
                visit(table[id]);
            }
        }
        m_ids.clear();
    }

    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    void clear() { m_ids.clear(); }

private:
    std::vector<Id<Record>> m_ids;
};

/// What a switchboard knows beside the state of the channels: a value that can be saved and
/// restored. Of each kind it keeps at most `most`, and ignores others: an Asterisk has fewer.
struct Board
{
    static constexpr std::size_t most = 65'536;

    Table<Device> devices;
    Table<Extension> extensions;
    Table<Queue> queues;
    Table<Conference> conferences;
    Table<ParkingSpace> parkings;
    std::vector<Place> places;      ///< by the index of the channel
    calls::Devices sides;           ///< which devices are phones
    Moment now{};                   ///< of the current event
    std::optional<Moment> midnight; ///< when the day ends that figures are of
    ListNumber queueList;
    ListNumber hintList;
    ListNumber conferenceList;
    ListNumber conferenceMemberList;
    ListNumber meetMeList;
    ListNumber parkingList;
    std::uint32_t connection = 0; ///< on which lists are read: tracking::State::connection
    std::string listedConference; ///< whose members are being listed
    bool knowsOtherSides =
        false; ///< what phones are may be known otherwise than was told; not kept

    // Not kept: everything is new after restoring.
    ChangedRecords<Extension> changedExtensions;
    ChangedRecords<Queue> changedQueues;
    ChangedRecords<Conference> changedConferences;
    ChangedRecords<ParkingSpace> changedParkings;

    [[nodiscard]] Place &place(tracking::ChannelId channel);
    /// Null if it is nowhere.
    [[nodiscard]] Place *findPlace(tracking::ChannelId channel);

    /// Created if it is not there; null if there are too many, or it has no name.
    [[nodiscard]] Device *device(std::string_view name);
    [[nodiscard]] Extension *extension(std::string_view address);

    /// The extension that a device belongs to, if one is shown for it.
    [[nodiscard]] const Extension *extensionOf(const Device &device) const;
    [[nodiscard]] bool isShown(const Extension &extension) const;

    /// Lists tell how it was before, not what has changed since others: a new connection.
    void beginLists();
};

/// Whether a device may be somebody's phone: `PJSIP/1001`, not `Queue:support`, `Local/…` or a
/// channel of Asterisk's own, `Snoop/…`.
[[nodiscard]] bool isPhone(std::string_view device);

/// The record with the key, created by `begin(record)` if it is not there and there is room.
template<class Record, class Begin>
[[nodiscard]] Record *findOrCreate(Table<Record> &table, std::string_view key, Begin begin)
{
    Record *record = table.find(key);
    if (!record && !key.empty() && table.size() < Board::most) {
        record = &table.create(key);
        begin(*record);
    }
    return record;
}

/// Forgets what is gone, unless that has still to be told because it was shown.
template<class Record>
void removeGone(Table<Record> &table, ChangedRecords<Record> &changed, Record &record)
{
    if (record.isGone && !record.wasShown) {
        changed.remove(record);
        table.remove(record.id);
    }
}

/// It has just been told how it is.
template<class Record>
void noteShown(Table<Record> &table, ChangedRecords<Record> &changed, Record &record)
{
    record.wasShown = !record.isGone;
    removeGone(table, changed, record);
}

/// Appends `value` unless it is there.
template<class Value>
void addOnce(std::vector<Value> &values, Value value)
{
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(value);
    }
}

} // namespace cacofonisk::switchboard
