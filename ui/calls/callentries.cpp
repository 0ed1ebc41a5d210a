// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/calls/callentries.h"

#include <algorithm>
#include <utility>

namespace cacofonisk::ui {

using calls::Call;
using calls::SharedCall;

bool CallEntries::isBefore(const CallEntry &a, const CallEntry &b)
{
    return std::pair(a.begun, a.id) < std::pair(b.begun, b.id);
}

bool CallEntries::isVisible(const CallEntry &entry) const
{
    if (m_isAtEnd) {
        return entry.known && !entry.isFolded;
    }
    return entry.live ||
           (entry.known && !entry.isFolded && entry.known->ended && *entry.known->ended <= m_now);
}

const Call &CallEntries::callOf(const CallEntry &entry) const
{
    static const Call none;
    const SharedCall &told = m_isAtEnd || !entry.live ? entry.known : entry.live;
    return told ? *told : none;
}

void CallEntries::clear()
{
    m_entries.clear();
    m_byId.clear();
    m_live.clear();
    m_isAtEnd = true;
    m_now = {};
}

CallEntries::Entries CallEntries::setContacts(const contacts::ContactBookPtr &book)
{
    m_book = book;
    Entries touched;
    const auto rename = [&book](SharedCall &call, const SharedCall &byPbx) {
        const SharedCall before = std::exchange(call, byPbx ? named(byPbx, *book) : byPbx);
        return !call.isSame(before);
    };
    for (const auto &entry : m_entries) {
        const bool isKnownOther = rename(entry->known, entry->knownByPbx);
        const bool isLiveOther = rename(entry->live, entry->liveByPbx);
        if (isKnownOther || isLiveOther) {
            touched.push_back(entry.get());
        }
    }
    return touched;
}

CallEntries::Entries CallEntries::retired(Moment before, std::size_t most) const
{
    std::vector<Moment> ends;
    for (const auto &entry : m_entries) {
        if (entry->known && entry->known->ended && !entry->isFolded) {
            ends.push_back(*entry->known->ended);
        }
    }
    if (ends.size() > most) {
        const auto last = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() - most - 1);
        std::nth_element(ends.begin(), last, ends.end());
        before = std::max(before, *last);
    }
    Entries entries;
    for (const auto &entry : m_entries) {
        if (entry->isFolded
                ? entry->begun <= before
                : entry->known && entry->known->ended && *entry->known->ended <= before) {
            entries.push_back(entry.get());
        }
    }
    return entries;
}

void CallEntries::erase(const Entries &entries)
{
    const QSet<const CallEntry *> gone(entries.begin(), entries.end());
    for (CallEntry *const entry : entries) {
        m_byId.remove(entry->id);
        m_live.remove(entry);
    }
    std::erase_if(m_entries, [&gone](const auto &entry) { return gone.contains(entry.get()); });
}

CallEntry &CallEntries::entryOf(const Call &call)
{
    if (CallEntry *const known = m_byId.value(call.id)) {
        return *known;
    }
    auto entry = std::make_unique<CallEntry>();
    entry->id = call.id;
    entry->begun = call.started;
    CallEntry &created = *entry;
    const auto behind =
        std::upper_bound(m_entries.begin(), m_entries.end(), entry,
                         [](const auto &a, const auto &b) { return isBefore(*a, *b); });
    m_entries.insert(behind, std::move(entry));
    m_byId.insert(call.id, &created);
    return created;
}

CallEntries::Entries CallEntries::apply(const session::SessionUpdate &update)
{
    Entries touched;
    if (update.isReplaced) {
        forgetLive(touched);
    }
    for (const SharedCall &call : update.live) {
        CallEntry &entry = entryOf(call);
        entry.liveByPbx = call;
        entry.live = named(call, *m_book);
        m_live.insert(&entry);
        touched.push_back(&entry);
    }
    for (const SharedCall &call : update.known) {
        CallEntry &entry = entryOf(call);
        entry.knownByPbx = call;
        entry.known = named(call, *m_book);
        touched.push_back(&entry);
    }
    for (const calls::MergedGroup &merged : update.merged) {
        if (CallEntry *const entry = m_byId.value(merged.number)) {
            entry->isFolded = true;
            touched.push_back(entry);
        }
    }
    for (const std::uint64_t id : update.over) {
        CallEntry *const entry = m_byId.value(id);
        if (entry && m_live.remove(entry)) {
            entry->live = entry->liveByPbx = {};
            touched.push_back(entry);
        }
    }
    m_isAtEnd = update.isAtEnd();
    const Moment before = std::exchange(m_now, update.position);
    if (update.jumped) {
        touched.clear();
        for (const auto &entry : m_entries) {
            touched.push_back(entry.get());
        }
        return touched;
    }
    addBegunBetween(std::min(before, m_now), std::max(before, m_now), touched);
    std::sort(touched.begin(), touched.end(),
              [](const CallEntry *a, const CallEntry *b) { return isBefore(*a, *b); });
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

void CallEntries::forgetLive(Entries &touched)
{
    for (CallEntry *const entry : std::as_const(m_live)) {
        entry->live = entry->liveByPbx = {};
        touched.push_back(entry);
    }
    m_live.clear();
}

void CallEntries::addBegunBetween(Moment from, Moment to, Entries &touched) const
{
    auto entry = std::upper_bound(m_entries.begin(), m_entries.end(), from,
                                  [](Moment at, const auto &e) { return at < e->begun; });
    for (; entry != m_entries.end() && (*entry)->begun <= to; ++entry) {
        touched.push_back(entry->get());
    }
}

} // namespace cacofonisk::ui
