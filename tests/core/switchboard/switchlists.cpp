// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/switchboard/switchlists.h"

#include "tests/core/switchboard/watchedswitch.h"

namespace cacofonisk::test {

using namespace switchboard;

namespace {

std::string quoted(std::string_view value)
{
    std::string safe(value); // `; ` would begin another line
    for (char &c : safe) {
        c = c == ';' && &c != &safe.back() && *(&c + 1) == ' ' ? ',' : c;
    }
    return safe;
}

class Lists
{
public:
    explicit Lists(const tracking::State &state)
        : m_state(state)
    {}

    void begin(const char *event) { m_text += std::string("Event: ") + event + "; ActionID: 1"; }
    void add(const char *key, std::string_view value)
    {
        m_text += std::string("; ") + key + ": " + quoted(value);
    }
    void add(const char *key, int value) { add(key, std::to_string(value)); }
    void end() { m_text += '\n'; }

    void addChannel(tracking::ChannelId id, const std::string &prefix = {})
    {
        const tracking::Channel &channel = m_state.channels[id];
        add((prefix + "Channel").c_str(), channel.name.text());
        add((prefix + "ChannelState").c_str(), channel.state);
        add((prefix + "CallerIDNum").c_str(), channel.callerId.num);
        add((prefix + "Exten").c_str(), channel.exten);
        add((prefix + "Uniqueid").c_str(), channel.uniqueid);
        add((prefix + "Linkedid").c_str(), channel.linkedid);
    }

    [[nodiscard]] bool contains(tracking::ChannelId id) const
    {
        return m_state.channels.contains(id);
    }

    std::string take() { return std::move(m_text); }

private:
    const tracking::State &m_state;
    std::string m_text;
};

void addQueues(Lists &lists, const Board &board)
{
    board.queues.forEach([&](const Queue &queue) {
        if (queue.isGone) {
            return;
        }
        lists.begin("QueueParams");
        lists.add("Queue", queue.name);
        lists.end();
        for (const Member &member : queue.members) {
            lists.begin("QueueMember");
            lists.add("Queue", queue.name);
            lists.add("Name", member.name);
            lists.add("Location", member.interface);
            lists.add("StateInterface", member.stateInterface);
            constexpr std::array numbers{0, 1, 6, 2, 7, 3, 8, 5}; // of Availability
            lists.add("Status", numbers[static_cast<std::size_t>(member.state)]);
            lists.add("Paused", member.isPaused ? 1 : 0);
            lists.add("PausedReason", member.pauseReason);
            lists.add("Penalty", member.penalty);
            lists.add("CallsTaken", member.callsTaken);
            lists.end();
        }
        int position = 0;
        for (const WaitingCaller &caller : queue.waiting) {
            lists.begin("QueueEntry");
            lists.add("Queue", queue.name);
            lists.add("Position", ++position);
            lists.addChannel(caller.channel);
            lists.end();
        }
    });
    lists.begin("QueueStatusComplete");
    lists.end();
}

void addHints(Lists &lists, const Board &board)
{
    board.devices.forEach([&](const Device &device) {
        if (device.state != Availability::Unknown) {
            constexpr std::array names{"UNKNOWN",   "NOT_INUSE", "RINGING", "INUSE",
                                       "RINGINUSE", "BUSY",      "ONHOLD",  "UNAVAILABLE"};
            lists.begin("DeviceStateChange");
            lists.add("Device", device.name);
            lists.add("State", names[static_cast<std::size_t>(device.state)]);
            lists.end();
        }
    });
    board.extensions.forEach([&](const Extension &extension) {
        if (!extension.isGone && !extension.isOfDevice()) {
            constexpr std::array numbers{0, 0, 8, 1, 9, 2, 16, 4};
            lists.begin("ExtensionStatus");
            lists.add("Exten", extension.exten);
            lists.add("Context", extension.context);
            lists.add("Hint", extension.hint);
            lists.add("Status", numbers[static_cast<std::size_t>(extension.told)]);
            lists.end();
        }
    });
    lists.begin("ExtensionStateListComplete");
    lists.end();
}

void addServices(Lists &lists, const Board &board)
{
    board.parkings.forEach([&](const ParkingSpace &space) {
        if (!space.isGone) {
            lists.begin("ParkedCall");
            lists.addChannel(space.parked, "Parkee");
            lists.add("ParkerDialString", space.parker);
            lists.add("Parkinglot", space.lot);
            lists.add("ParkingSpace", space.space);
            lists.end();
        }
    });
    lists.begin("ParkedCallsComplete");
    lists.end();
    std::string members;
    board.conferences.forEach([&](const Conference &conference) {
        if (!conference.isGone) {
            lists.begin("ConfbridgeListRooms");
            lists.add("Conference", conference.name);
            lists.add("Locked", conference.isLocked ? "Yes" : "No");
            lists.end();
        }
    });
    lists.begin("ConfbridgeListRoomsComplete");
    lists.end();
    board.conferences.forEach([&](const Conference &conference) {
        for (const ConferenceMember &member : conference.members) {
            const auto truth = [&lists](const char *key, bool is) {
                lists.add(key, is ? "Yes" : "No");
            };
            lists.begin("ConfbridgeList");
            lists.add("Conference", conference.name);
            truth("Admin", member.isAdmin);
            truth("MarkedUser", member.isMarked);
            truth("Waiting", member.isWaiting);
            truth("Muted", member.isMuted);
            truth("Talking", member.isTalking);
            lists.addChannel(member.channel);
            lists.end();
        }
        if (!conference.isGone) {
            lists.begin("ConfbridgeListComplete");
            lists.end();
        }
    });
}

} // namespace

std::string listsOf(const tracking::State &state, const Board &board)
{
    Lists lists(state);
    state.channels.forEach([&](const tracking::Channel &channel) {
        lists.begin("CoreShowChannel");
        lists.addChannel(channel.id);
        if (channel.bridge) {
            lists.add("BridgeId", state.bridges[channel.bridge].uniqueid);
        }
        lists.end();
    });
    lists.begin("CoreShowChannelsComplete");
    lists.end();
    addQueues(lists, board);
    addHints(lists, board);
    addServices(lists, board);
    return lists.take();
}

QStringList bareLines(const Switchboard &board)
{
    Cards cards = board.all();
    std::erase_if(cards.extensions, [](const ExtensionCard &card) { return card.context.empty(); });
    for (ExtensionCard &card : cards.extensions) {
        card.name.clear();
        card.with.clear();
        card.presence = {};
    }
    for (QueueCard &queue : cards.queues) {
        for (WaitingCard &waiting : queue.waiting) {
            waiting.caller.name.clear();
        }
        for (MemberCard &member : queue.members) {
            member.with.clear();
            member.exten.clear();
            member.name.clear();
        }
    }
    for (ConferenceCard &conference : cards.conferences) {
        conference.isRecorded = false; // no list tells
        for (ConferenceMemberCard &member : conference.members) {
            member.party.name.clear();
        }
    }
    for (ParkingCard &card : cards.parkings) {
        card.parked->name.clear();
        if (card.by) {
            card.by->name.clear();
        }
    }
    return linesOf(cards);
}

} // namespace cacofonisk::test
