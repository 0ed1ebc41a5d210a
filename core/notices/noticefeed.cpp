// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/noticefeed.h"

#include <algorithm>
#include <unordered_set>

namespace cacofonisk::notices {

using namespace calls;

namespace {

/// How far apart servers may tell of one call: the way from one to the other, and their clocks.
constexpr std::chrono::seconds twinSpan(5);

bool isNear(Moment a, Moment b)
{
    return isTimed(a) && isTimed(b) && a - b <= twinSpan && b - a <= twinSpan;
}

bool sharesChannel(const CallReading &a, const CallReading &b)
{
    return std::find_first_of(a.channels.begin(), a.channels.end(), b.channels.begin(),
                              b.channels.end()) != a.channels.end();
}

} // namespace

NoticeChanges NoticeFeed::take(const Call &call, Moment now)
{
    NoticeChanges changes;
    const bool isNew = !m_entries.contains(call.id);
    if (isNew) {
        forgetOver(now);
    }
    Entry &entry = m_entries[call.id];
    if (call.ended && !entry.call.ended) {
        m_over.push_back(call.id);
    }
    entry.call = call;
    entry.reading = m_reader.read(call, now);
    if (isNew) {
        join(entry, call.id);
    }
    if (entry.reading && m_stories[entry.story].owner == 0) {
        if (const Entry *const twin = twinOf(call)) {
            join(entry, twin->story);
        }
    }
    const bool isOver = entry.reading && isFinal(entry.reading->notice.kind);
    entry.isHistory = isOver && ((isNew && call.isInferred) || entry.isHistory);
    tell(entry, changes);
    return changes;
}

void NoticeFeed::join(Entry &entry, Id story)
{
    ++m_stories[story].members;
    leave(entry);
    entry.story = story;
}

void NoticeFeed::leave(const Entry &entry)
{
    const auto story = m_stories.find(entry.story);
    if (story != m_stories.end() && --story->second.members == 0) {
        m_stories.erase(story);
    }
}

const NoticeFeed::Entry *NoticeFeed::twinOf(const Call &call) const
{
    const Entry *twin = nullptr;
    std::unordered_set<Id> ownStories; // of calls that the same server tells apart from this one
    for (const auto &[id, entry] : m_entries) {
        const bool isItself = id == call.id;
        if (!isItself && entry.call.linkedid == call.linkedid && !call.linkedid.empty()) {
            return &entry;
        }
        if (entry.call.server == call.server && !isItself) {
            ownStories.insert(entry.story);
        }
    }
    for (const auto &[id, entry] : m_entries) {
        const bool isNearer = !twin || entry.call.started > twin->call.started;
        if (id != call.id && !ownStories.contains(entry.story) && isNearer &&
            isLike(entry.call, call)) {
            twin = &entry;
        }
    }
    return twin;
}

bool NoticeFeed::isLike(const Call &call, const Call &other) const
{
    const bool isSameDialled =
        call.dialled == other.dialled ||
        m_reader.isSameNumber(call.dialled.value_or(""), other.dialled.value_or(""));
    return isSameDialled && call.server != other.server && isNear(call.started, other.started) &&
           m_reader.isSameNumber(call.caller.num, other.caller.num);
}

void NoticeFeed::tell(Entry &entry, NoticeChanges &changes)
{
    Story &story = m_stories[entry.story];
    const Id id = entry.call.id;
    if (entry.reading && story.owner == 0) {
        story.owner = id;
    }
    if (story.owner != id || entry.isHistory) {
        return;
    }
    if (!entry.reading) {
        close(story, changes);
        if (entry.call.ended && entry.call.end == End::Lost) {
            handOver(story, changes);
        }
        return;
    }
    if (!story.isStanding && entry.reading->notice.transferredBy) {
        adopt(entry);
    }
    if (!story.told && wasToldElsewhere(entry)) {
        entry.isHistory = true;
        return;
    }
    Notice notice = entry.reading->notice;
    notice.id = story.told ? story.told->id : notice.id;
    if (story.told == notice && (story.isStanding || isFinal(notice.kind))) {
        return;
    }
    const auto action =
        story.isStanding ? NoticeChange::Action::Update : NoticeChange::Action::Show;
    changes.push_back({action, notice});
    story.isStanding = !isFinal(notice.kind);
    story.told = notice;
}

void NoticeFeed::adopt(Entry &entry)
{
    if (isFinal(entry.reading->notice.kind)) {
        return;
    }
    Story &story = m_stories[entry.story];
    for (auto &[id, other] : m_entries) {
        Story &from = m_stories[other.story];
        if (other.story != entry.story && from.isStanding && from.owner == id && other.reading &&
            sharesChannel(*other.reading, *entry.reading)) {
            story.told = std::exchange(from.told, std::nullopt);
            story.isStanding = std::exchange(from.isStanding, false);
            other.reading.reset();
            return;
        }
    }
}

bool NoticeFeed::wasToldElsewhere(const Entry &entry) const
{
    const NoticeKind kind = entry.reading->notice.kind;
    return isFinal(kind) && std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &item) {
               const Entry &other = item.second;
               const auto &told = m_stories.at(other.story).told;
               return other.story != entry.story && told && told->kind == kind && other.reading &&
                      sharesChannel(*other.reading, *entry.reading);
           });
}

void NoticeFeed::handOver(Story &story, NoticeChanges &changes)
{
    story.owner = 0;
    for (auto &[id, entry] : m_entries) {
        if (&m_stories[entry.story] == &story && entry.reading && !entry.call.ended) {
            tell(entry, changes);
            return;
        }
    }
}

void NoticeFeed::close(Story &story, NoticeChanges &changes)
{
    if (std::exchange(story.isStanding, false)) {
        changes.push_back({NoticeChange::Action::Close, *story.told});
    }
}

NoticeChanges NoticeFeed::merge(std::uint64_t call)
{
    NoticeChanges changes;
    const auto entry = m_entries.find(call);
    if (entry == m_entries.end()) {
        return changes;
    }
    Story &story = m_stories[entry->second.story];
    if (story.owner == call) {
        close(story, changes);
    }
    leave(entry->second);
    m_entries.erase(entry);
    return changes;
}

NoticeChanges NoticeFeed::tick(Moment now)
{
    NoticeChanges changes;
    for (auto &[id, entry] : m_entries) {
        if (entry.reading && entry.reading->waits && *entry.reading->waits <= now) {
            entry.reading = m_reader.read(entry.call, now);
            tell(entry, changes);
        }
    }
    return changes;
}

std::optional<Moment> NoticeFeed::due() const
{
    std::optional<Moment> due;
    for (const auto &[id, entry] : m_entries) {
        if (entry.reading && entry.reading->waits) {
            due = std::min(due.value_or(*entry.reading->waits), *entry.reading->waits);
        }
    }
    return due;
}

NoticeChanges NoticeFeed::setReader(CallReader reader, Moment now)
{
    NoticeChanges changes;
    m_reader = std::move(reader);
    for (auto &[id, entry] : m_entries) {
        entry.reading = m_reader.read(entry.call, now);
        entry.isHistory = entry.reading && isFinal(entry.reading->notice.kind);
        if (!entry.isHistory) {
            tell(entry, changes);
        } else if (Story &story = m_stories[entry.story]; story.owner == id) {
            close(story, changes);
        }
    }
    return changes;
}

void NoticeFeed::forgetOver(Moment now)
{
    while (!m_over.empty()) {
        const auto entry = m_entries.find(m_over.front());
        if (entry != m_entries.end()) {
            if (isNear(*entry->second.call.ended, now)) {
                return;
            }
            leave(entry->second);
            m_entries.erase(entry);
        }
        m_over.pop_front();
    }
}

} // namespace cacofonisk::notices
