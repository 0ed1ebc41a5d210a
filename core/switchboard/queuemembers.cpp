// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/queuemembers.h"

#include "core/switchboard/lines.h"

#include <algorithm>

namespace cacofonisk::switchboard {

using tracking::Tracker;

namespace {

std::optional<Moment> momentAt(std::int64_t second, const tracking::State &state)
{
    const Moment moment{std::chrono::seconds(second)};
    return second > 0 ? std::optional(state.byOurClock(moment)) : std::nullopt;
}

/// The extension that a Local channel calls: `1002@agents` of `Local/1002@agents/n`. Empty if it
/// is none.
std::string_view addressOfLocal(std::string_view interface)
{
    constexpr std::string_view prefix = "Local/";
    if (!interface.starts_with(prefix)) {
        return {};
    }
    interface.remove_prefix(prefix.size());
    return interface.substr(0, interface.find('/'));
}

/// Asterisk counts it, but says so only when something else changes about the member: just before
/// or after, if at all. (Asterisk: apps/app_queue.c, update_queue)
void countCall(Board &board, const tracking::AgentCall &call)
{
    constexpr std::chrono::seconds little(2);
    if (Queue *const queue = board.queues.find(call.queue)) {
        for (Member &member : queue->members) {
            const bool wasTold = member.lastCall && board.now - *member.lastCall <= little;
            if (member.interface == call.interface && !wasTold) {
                ++member.callsTaken;
                member.lastCall = board.now;
            }
        }
        board.changedQueues.add(*queue);
    }
}

/// `now` where it has come to be so by an event.
void notePause(Member &member, const tracking::QueueMember &told, std::optional<Moment> lastPause,
               std::optional<Moment> now)
{
    constexpr std::chrono::seconds accuracy(1); // with which Asterisk tells the last pause
    const bool wasPaused = std::exchange(member.isPaused, told.isPaused);
    if (!told.isPaused) {
        member.pausedSince.reset();
    } else if (!wasPaused) {
        member.pausedSince = told.isListed ? lastPause : now;
    } else if (lastPause && (!member.pausedSince || *lastPause > *member.pausedSince + accuracy)) {
        member.pausedSince = lastPause; // once more, perhaps for another reason
    }
    member.pauseReason = told.isPaused ? told.pauseReason : std::string_view();
}

} // namespace

QueueMembers::QueueMembers(const Tracker &tracker, Board &board)
    : m_state(tracker.state())
    , m_board(board)
{
    const auto on = [&](auto fact, auto handler) { connect(&tracker, fact, this, handler); };
    on(&Tracker::queueMemberChanged, &QueueMembers::onQueueMemberChanged);
    on(&Tracker::queueMemberRemoved, &QueueMembers::onQueueMemberRemoved);
    on(&Tracker::listCompleted, &QueueMembers::onListCompleted);
    connect(&tracker, &Tracker::agentFinished, this,
            [&board](const tracking::AgentCall &call) { countCall(board, call); });
}

void QueueMembers::onQueueMemberChanged(const tracking::QueueMember &told)
{
    Queue *const queue = findOrCreate(m_board.queues, told.queue,
                                      [&told](Queue &fresh) { fresh.name = told.queue; });
    if (!queue) {
        return;
    }
    queue->isGone = false;
    queue->listing = m_board.queueList.note(told.isListed);
    const auto known =
        std::find_if(queue->members.begin(), queue->members.end(),
                     [&told](const Member &member) { return member.interface == told.interface; });
    const bool isNew = known == queue->members.end();
    if (isNew && queue->members.size() >= Board::most) {
        return;
    }
    Member &member = isNew ? queue->members.emplace_back() : *known;
    member.listing = queue->listing;
    if (isNew || member.stateInterface != told.stateInterface) {
        member.interface = told.interface;
        nameBy(*queue, member, told.stateInterface);
    }
    const bool isNews = !told.isListed || (m_board.queueList.wasRead && !isNew);
    const auto now = isNews ? std::optional(m_board.now) : std::nullopt;
    if (const Availability state = ofDevice(told.state); member.state != state || isNew) {
        member.state = state;
        member.since = now;
    }
    notePause(member, told, momentAt(told.lastPause, m_state), now);
    member.name = told.name;
    member.penalty = told.penalty;
    member.callsTaken = told.callsTaken;
    member.lastCall = momentAt(told.lastCall, m_state);
    m_board.changedQueues.add(*queue);
}

void QueueMembers::onQueueMemberRemoved(const tracking::QueueMember &told)
{
    if (Queue *const queue = m_board.queues.find(told.queue)) {
        std::erase_if(queue->members,
                      [&told](const Member &member) { return member.interface == told.interface; });
        m_board.changedQueues.add(*queue);
    }
}

/// Who is behind a Local channel may be known only by now.
void QueueMembers::onListCompleted(tracking::List list)
{
    if (list != tracking::List::Hints) {
        return;
    }
    m_board.queues.forEach([this](Queue &queue) {
        for (Member &member : queue.members) {
            if (!member.extension && !addressOfLocal(member.stateInterface).empty()) {
                nameBy(queue, member, member.stateInterface);
                m_board.changedQueues.add(queue);
            }
        }
    });
}

/// A member is the person whose state counts.
void QueueMembers::nameBy(Queue &queue, Member &member, std::string_view stateInterface)
{
    constexpr std::string_view hint = "hint:";
    member.stateInterface = std::string(stateInterface);
    member.extension = {};
    member.device = {};
    stateInterface = member.stateInterface;
    const std::string_view local = addressOfLocal(stateInterface);
    Extension *const extension = stateInterface.starts_with(hint)
                                     ? m_board.extension(stateInterface.substr(hint.size()))
                                 : !local.empty() ? extensionOfLocal(local)
                                                  : nullptr;
    if (extension) {
        member.extension = extension->id;
        addOnce(extension->queues, queue.id);
    } else if (Device *const device = local.empty() ? m_board.device(stateInterface) : nullptr) {
        member.device = device->id;
        addOnce(device->queues, queue.id);
    }
}

/// Of its context, or else the only one of that number.
Extension *QueueMembers::extensionOfLocal(std::string_view address)
{
    if (Extension *const extension = m_board.extensions.find(address)) {
        return extension;
    }
    const std::string_view exten = address.substr(0, address.find('@'));
    Extension *found = nullptr;
    int count = 0;
    m_board.extensions.forEach([&](Extension &extension) {
        if (extension.exten == exten && !extension.isOfDevice() && !extension.isGone) {
            found = &extension;
            ++count;
        }
    });
    return count == 1 ? found : nullptr;
}

const Extension *QueueMembers::personOf(const Member &member) const
{
    if (member.extension) {
        const Extension &extension = m_board.extensions[member.extension];
        return extension.isGone ? nullptr : &extension;
    }
    if (!member.device) {
        return nullptr;
    }
    const Device &device = m_board.devices[member.device];
    return m_board.extensionOf(device.phone ? m_board.devices[device.phone] : device);
}

MemberCard QueueMembers::card(const Member &member) const
{
    MemberCard card;
    card.interface = member.interface;
    card.state = member.state;
    card.since = member.since;
    card.isPaused = member.isPaused;
    card.pauseReason = member.pauseReason;
    card.pausedSince = member.pausedSince;
    card.penalty = member.penalty;
    card.callsTaken = member.callsTaken;
    card.lastCall = member.lastCall;
    const Extension *const person = personOf(member);
    if (person) {
        card.exten = person->exten;
        for (const DeviceId device : person->devices) {
            addLines(m_board, m_state, m_board.devices[device], card.with);
        }
    } else if (member.device) {
        addLines(m_board, m_state, m_board.devices[member.device], card.with);
    }
    const bool isNamed = !member.name.empty() && member.name != member.interface &&
                         member.name != member.stateInterface;
    card.name = isNamed ? member.name : person ? person->name : std::string();
    if (card.with.empty() && m_state.channels.contains(member.caller)) {
        card.with.push_back({partyOf(m_board, m_state.channels[member.caller]), true});
    }
    return card;
}

} // namespace cacofonisk::switchboard
