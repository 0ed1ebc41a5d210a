// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callbook.h"

#include "core/calls/callbuilder.h"
#include "core/calls/roles.h"
#include "core/calls/tolerances.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

/// In the order of their begin.
void sort(std::vector<SharedCall> &calls)
{
    std::sort(calls.begin(), calls.end(),
              [](const SharedCall &a, const SharedCall &b) { return a->id < b->id; });
}

} // namespace

CallBook::CallBook(const tracking::Tracker &tracker, std::string server, std::uint64_t lastId,
                   QObject *parent)
    : QObject(parent)
    , m_state(tracker.state())
    , m_server(std::move(server))
    , m_legs(tracker, m_history)
    , m_devices(tracker, m_history)
    , m_bridges(tracker, m_history)
    , m_transfers(tracker, m_history)
    , m_services(tracker, m_history)
{
    m_history.lastNumber = lastId;
    connect(&m_legs, &LegRecorder::groupEnded, this, &CallBook::onGroupEnded);
    connect(&m_legs, &LegRecorder::groupCompleted, this, &CallBook::onGroupCompleted);
}

void CallBook::restore(CallHistory history)
{
    history.devices.setTrunks(m_history.devices.trunks());
    m_history = std::move(history);
}

std::vector<SharedCall> CallBook::takeChanged()
{
    endLongForsaken();
    m_history.touchLearnt();
    std::vector<SharedCall> changed;
    m_history.groups.forEach([&](LegGroup &group) {
        if (std::exchange(group.isChanged, false)) {
            appendOpen(group, changed);
        }
    });
    sort(changed);
    return changed;
}

std::vector<MergedGroup> CallBook::takeMerged()
{
    return std::exchange(m_history.merged, {});
}

std::vector<SharedCall> CallBook::calls() const
{
    std::vector<SharedCall> calls;
    m_history.groups.forEach([&](const LegGroup &group) { appendOpen(group, calls); });
    sort(calls);
    return calls;
}

void CallBook::appendOpen(const LegGroup &group, std::vector<SharedCall> &calls) const
{
    if (auto call = group.isOver ? std::nullopt : callOf(group)) {
        calls.emplace_back(std::move(*call));
    }
}

std::optional<Call> CallBook::callOf(const LegGroup &group) const
{
    auto call = buildCall(m_history, group);
    if (call) {
        call->server = m_state.systemName.empty() ? m_server : m_state.systemName;
    }
    return call;
}

void CallBook::onGroupEnded(LegGroupId id)
{
    LegGroup &group = m_history.groups[id];
    if (isComplete(group)) {
        endGroup(id);
    } else if (!std::exchange(group.isWaiting, true)) {
        constexpr std::size_t mostWaiting = 64;
        m_history.waiting.push_back(id);
        if (m_history.waiting.size() > mostWaiting) {
            endGroup(m_history.waiting.front());
        }
    }
    endLongForsaken();
    // What is known of this one now may be what others waited for.
    for (const LegGroupId waiting : std::vector<LegGroupId>(m_history.waiting)) {
        onGroupCompleted(waiting);
    }
    m_history.forgetOver();
}

void CallBook::onGroupCompleted(LegGroupId id)
{
    const LegGroup &group = m_history.groups[id];
    if (group.isWaiting && isComplete(group)) {
        endGroup(id);
        m_history.forgetOver();
    }
}

/// Whether all is known that says what a call was whose channels are gone. The answer to an
/// Originate may come after that, and so may what tells of others who were in its bridges.
bool CallBook::isComplete(const LegGroup &group) const
{
    const Leg &root = m_history.legs[group.branches.front()];
    const bool waitsForAnswer = root.isOriginated && !root.up && root.originatedTo.empty();
    return !waitsForAnswer && (root.isInferred || m_history.knowsAllGuests(group));
}

void CallBook::endGroup(LegGroupId id)
{
    LegGroup &group = m_history.groups[id];
    if (std::exchange(group.isWaiting, false)) {
        std::erase(m_history.waiting, id);
    }
    if (!std::exchange(group.isOver, true)) {
        m_history.over.push_back(id);
        if (auto call = callOf(group)) {
            emit callEnded(std::move(*call));
        } else {
            reportUntold(group);
        }
    }
}

/// Rule 25.
void CallBook::reportUntold(const LegGroup &group)
{
    const auto isTalk = [this](const Stay &stay) {
        const Meeting &meeting = m_history.meetings[stay.meeting];
        return meeting.isTalk() && meeting.guests.size() > 1;
    };
    for (const LegId id : group.legs) {
        const Leg &leg = m_history.legs[id];
        if (leg.isParty() &&
            (leg.rang || std::any_of(leg.stays.begin(), leg.stays.end(), isTalk))) {
            emit channelUntold(leg.channel);
        }
    }
}

/// Ends the calls with whose last party all is over, though not every leg of theirs was told to
/// have ended.
void CallBook::endForsaken(const std::function<bool(Ending &)> &isDue)
{
    std::vector<LegGroupId> due;
    std::erase_if(m_history.ending, [&](Ending &ending) {
        const bool isNow = isDue(ending);
        if (isNow) {
            due.push_back(ending.group);
        }
        return isNow;
    });
    for (const LegGroupId id : due) {
        endIfForsaken(id);
    }
}

/// What a leg that is still there has to say comes within a while, or is lost. (Rule 13.)
void CallBook::endLongForsaken()
{
    endForsaken([this](const Ending &ending) {
        return m_history.now - ending.at >= tolerances::graceOfEnd;
    });
}

void CallBook::endIfForsaken(LegGroupId id)
{
    LegGroup &group = m_history.groups[id];
    group.isEnding = false;
    const Roles roles(m_history, group);
    if (!group.isOver && group.openLegs > 0 && roles.caller() && roles.endedAt()) {
        endGroup(id);
    }
}

void CallBook::settle()
{
    endForsaken([](const Ending &) { return true; });
    endWaiting();
}

void CallBook::pass()
{
    endForsaken([](Ending &ending) { return std::exchange(ending.wasPassed, true); });
    endWaiting();
}

void CallBook::endWaiting()
{
    while (!m_history.waiting.empty()) {
        endGroup(m_history.waiting.front());
    }
    m_history.forgetOver();
}

} // namespace cacofonisk::calls
