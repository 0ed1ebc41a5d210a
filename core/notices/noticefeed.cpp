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

void append(NoticeChanges &changes, const NoticeChanges &more)
{
    changes.insert(changes.end(), more.begin(), more.end());
}

} // namespace

NoticeChanges NoticeFeed::update(const Call &call, Moment now)
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
    read(entry, now);
    if (isNew) {
        join(entry, call.id);
    }
    const std::vector<DuePop> pops = m_reader.pops(call);
    if ((entry.reading || !pops.empty()) && m_groups[entry.group].owner == 0) {
        if (const Entry *const twin = twinOf(call)) {
            join(entry, twin->group);
        }
    }
    const bool isOver = entry.reading && isFinal(entry.reading->notice.kind);
    entry.isHistory = isOver && ((isNew && call.isInferred) || entry.isHistory);
    tell(entry, changes);
    note(pops, m_groups[entry.group], !isNew || !call.isInferred);
    m_queues.update(call);
    append(changes, m_queues.tell(m_reader.rules(), now));
    return changes;
}

void NoticeFeed::note(const std::vector<DuePop> &pops, CallGroup &group, bool isToOpen)
{
    for (const DuePop &pop : pops) {
        if (std::find(group.popped.begin(), group.popped.end(), pop.cause) == group.popped.end()) {
            group.popped.push_back(pop.cause);
            if (isToOpen) {
                m_pops.push_back(pop);
            }
        }
    }
}

void NoticeFeed::read(Entry &entry, Moment now)
{
    entry.reading = m_reader.read(entry.call, now);
    entry.due = m_reader.due(entry.call, now);
}

void NoticeFeed::join(Entry &entry, Id group)
{
    ++m_groups[group].members;
    leave(entry);
    entry.group = group;
}

void NoticeFeed::leave(const Entry &entry)
{
    const auto group = m_groups.find(entry.group);
    if (group != m_groups.end() && --group->second.members == 0) {
        m_groups.erase(group);
    }
}

const NoticeFeed::Entry *NoticeFeed::twinOf(const Call &call) const
{
    const Entry *twin = nullptr;
    std::unordered_set<Id> ownGroups; // of calls that the same server tells apart from this one
    for (const auto &[id, entry] : m_entries) {
        const bool isItself = id == call.id;
        if (!isItself && entry.call.linkedid == call.linkedid && !call.linkedid.empty()) {
            return &entry;
        }
        if (entry.call.server == call.server && !isItself) {
            ownGroups.insert(entry.group);
        }
    }
    for (const auto &[id, entry] : m_entries) {
        const bool isNearer = !twin || entry.call.started > twin->call.started;
        if (id != call.id && !ownGroups.contains(entry.group) && isNearer &&
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
    CallGroup &group = m_groups[entry.group];
    const Id id = entry.call.id;
    if (entry.reading && group.owner == 0) {
        group.owner = id;
    }
    if (group.owner != id || entry.isHistory) {
        return;
    }
    if (!entry.reading) {
        close(group, changes);
        if (entry.call.ended && entry.call.end == End::Lost) {
            handOver(group, changes);
        }
        return;
    }
    if (!group.isStanding && entry.reading->notice.transferredBy) {
        adopt(entry);
    }
    if (!group.told && wasToldElsewhere(entry)) {
        entry.isHistory = true;
        return;
    }
    if (group.end == entry.reading->notice.kind && group.told->kind == NoticeKind::TalkingLong) {
        close(group, changes); // the talk that came after it is over
        return;
    }
    Notice notice = entry.reading->notice;
    notice.id = group.told ? group.told->id : notice.id;
    if (group.told == notice && (group.isStanding || isFinal(notice.kind))) {
        return;
    }
    const auto action =
        group.isStanding ? NoticeChange::Action::Update : NoticeChange::Action::Show;
    changes.push_back({action, notice});
    group.isStanding = !isFinal(notice.kind);
    group.told = notice;
    if (isFinal(notice.kind)) {
        group.end = notice.kind;
    }
}

void NoticeFeed::adopt(Entry &entry)
{
    if (isFinal(entry.reading->notice.kind)) {
        return;
    }
    CallGroup &group = m_groups[entry.group];
    for (auto &[id, other] : m_entries) {
        CallGroup &from = m_groups[other.group];
        if (other.group != entry.group && from.isStanding && from.owner == id && other.reading &&
            sharesChannel(*other.reading, *entry.reading)) {
            group.told = std::exchange(from.told, std::nullopt);
            group.isStanding = std::exchange(from.isStanding, false);
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
               const auto &told = m_groups.at(other.group).told;
               return other.group != entry.group && told && told->kind == kind && other.reading &&
                      sharesChannel(*other.reading, *entry.reading);
           });
}

void NoticeFeed::handOver(CallGroup &group, NoticeChanges &changes)
{
    group.owner = 0;
    for (auto &[id, entry] : m_entries) {
        if (&m_groups[entry.group] == &group && entry.reading && !entry.call.ended) {
            tell(entry, changes);
            return;
        }
    }
}

void NoticeFeed::close(CallGroup &group, NoticeChanges &changes)
{
    if (std::exchange(group.isStanding, false)) {
        changes.push_back({NoticeChange::Action::Close, *group.told});
    }
}

NoticeChanges NoticeFeed::merge(std::uint64_t call, Moment now)
{
    m_queues.remove(call);
    NoticeChanges changes = m_queues.tell(m_reader.rules(), now);
    const auto entry = m_entries.find(call);
    if (entry == m_entries.end()) {
        return changes;
    }
    CallGroup &group = m_groups[entry->second.group];
    if (group.owner == call) {
        close(group, changes);
    }
    leave(entry->second);
    m_entries.erase(entry);
    return changes;
}

NoticeChanges NoticeFeed::tick(Moment now)
{
    NoticeChanges changes;
    for (auto &[id, entry] : m_entries) {
        if (entry.due && *entry.due <= now) {
            read(entry, now);
            entry.isHistory &= entry.reading && isFinal(entry.reading->notice.kind);
            tell(entry, changes);
        }
    }
    return changes;
}

std::optional<Moment> NoticeFeed::due() const
{
    std::optional<Moment> due;
    for (const auto &[id, entry] : m_entries) {
        if (entry.due) {
            due = std::min(due.value_or(*entry.due), *entry.due);
        }
    }
    return due;
}

NoticeChanges NoticeFeed::setReader(CallReader reader, Moment now)
{
    NoticeChanges changes;
    m_reader = std::move(reader);
    for (auto &[id, entry] : m_entries) {
        read(entry, now);
        note(m_reader.pops(entry.call), m_groups[entry.group], false);
        entry.isHistory = entry.reading && isFinal(entry.reading->notice.kind);
        if (!entry.isHistory) {
            tell(entry, changes);
        } else if (CallGroup &group = m_groups[entry.group]; group.owner == id) {
            close(group, changes);
        }
    }
    append(changes, m_queues.tell(m_reader.rules(), now));
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
