// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callbook.h"

#include "core/calls/cast.h"
#include "core/calls/storyteller.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::calls {

namespace {

/// In the order of their begin.
void sort(std::vector<ToldCall> &calls)
{
    std::sort(calls.begin(), calls.end(),
              [](const ToldCall &a, const ToldCall &b) { return a->id < b->id; });
}

} // namespace

CallBook::CallBook(const tracking::Tracker &tracker, std::string server, std::uint64_t lastId,
                   QObject *parent)
    : QObject(parent)
    , m_state(tracker.state())
    , m_server(std::move(server))
    , m_callWitness(tracker, m_evidence)
    , m_meetingWitness(tracker, m_evidence)
    , m_transferWitness(tracker, m_evidence)
    , m_serviceWitness(tracker, m_evidence)
{
    m_evidence.lastNumber = lastId;
    connect(&m_callWitness, &CallWitness::storyEnded, this, &CallBook::onStoryEnded);
    connect(&m_callWitness, &CallWitness::storyCompleted, this, &CallBook::onStoryCompleted);
}

std::vector<ToldCall> CallBook::takeChanged()
{
    endLongForsaken();
    std::vector<ToldCall> changed;
    m_evidence.stories.forEach([&](Story &story) {
        if (std::exchange(story.isChanged, false)) {
            tellOpen(story, changed);
        }
    });
    sort(changed);
    return changed;
}

std::vector<Folded> CallBook::takeFolded()
{
    return std::exchange(m_evidence.folded, {});
}

std::vector<ToldCall> CallBook::calls() const
{
    std::vector<ToldCall> calls;
    m_evidence.stories.forEach([&](const Story &story) { tellOpen(story, calls); });
    sort(calls);
    return calls;
}

void CallBook::tellOpen(const Story &story, std::vector<ToldCall> &calls) const
{
    if (auto call = story.isOver ? std::nullopt : tell(story)) {
        calls.emplace_back(std::move(*call));
    }
}

std::optional<Call> CallBook::tell(const Story &story) const
{
    auto call = calls::tell(m_evidence, story);
    if (call) {
        call->server = m_state.systemName.empty() ? m_server : m_state.systemName;
    }
    return call;
}

void CallBook::onStoryEnded(StoryId id)
{
    Story &story = m_evidence.stories[id];
    if (isComplete(story)) {
        endStory(id);
    } else if (!std::exchange(story.isWaiting, true)) {
        constexpr std::size_t mostWaiting = 64;
        m_evidence.waiting.push_back(id);
        if (m_evidence.waiting.size() > mostWaiting) {
            endStory(m_evidence.waiting.front());
        }
    }
    endLongForsaken();
    // What is known of this one now may be what others waited for.
    for (const StoryId waiting : std::vector<StoryId>(m_evidence.waiting)) {
        onStoryCompleted(waiting);
    }
    m_evidence.forgetOver();
}

void CallBook::onStoryCompleted(StoryId id)
{
    const Story &story = m_evidence.stories[id];
    if (story.isWaiting && isComplete(story)) {
        endStory(id);
        m_evidence.forgetOver();
    }
}

/// Whether all is known that says what a call was whose channels are gone. The answer to an
/// Originate may come after that, and so may what tells of others who were in its bridges.
bool CallBook::isComplete(const Story &story) const
{
    const Leg &root = m_evidence.legs[story.branches.front()];
    const bool waitsForAnswer = root.isOriginated && !root.up && root.originatedTo.empty();
    return !waitsForAnswer && (root.isInferred || m_evidence.knowsAllGuests(story));
}

void CallBook::endStory(StoryId id)
{
    Story &story = m_evidence.stories[id];
    if (std::exchange(story.isWaiting, false)) {
        std::erase(m_evidence.waiting, id);
    }
    if (!std::exchange(story.isOver, true)) {
        m_evidence.over.push_back(id);
        if (auto call = tell(story)) {
            emit callEnded(std::move(*call));
        } else {
            sayUntold(story);
        }
    }
}

void CallBook::sayUntold(const Story &story)
{
    const auto isTalk = [this](const Stay &stay) {
        const Meeting &meeting = m_evidence.meetings[stay.meeting];
        return meeting.isTalk() && meeting.guests.size() > 1;
    };
    for (const LegId id : story.legs) {
        const Leg &leg = m_evidence.legs[id];
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
    std::vector<StoryId> due;
    std::erase_if(m_evidence.ending, [&](Ending &ending) {
        const bool isNow = isDue(ending);
        if (isNow) {
            due.push_back(ending.story);
        }
        return isNow;
    });
    for (const StoryId id : due) {
        endIfForsaken(id);
    }
}

/// What a leg that is still there has to say comes within a while, or is lost.
void CallBook::endLongForsaken()
{
    static constexpr auto aWhile = std::chrono::seconds(10);
    endForsaken([this](const Ending &ending) { return m_evidence.now - ending.at >= aWhile; });
}

void CallBook::endIfForsaken(StoryId id)
{
    Story &story = m_evidence.stories[id];
    story.isEnding = false;
    const Cast cast(m_evidence, story);
    if (!story.isOver && story.openLegs > 0 && cast.caller() && cast.endedAt()) {
        endStory(id);
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
    while (!m_evidence.waiting.empty()) {
        endStory(m_evidence.waiting.front());
    }
    m_evidence.forgetOver();
}

} // namespace cacofonisk::calls
