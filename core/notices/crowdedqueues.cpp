// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/crowdedqueues.h"

#include <algorithm>

namespace cacofonisk::notices {

using namespace calls;

namespace {

/// So that no call has the same id: server numbers are smaller.
constexpr std::uint64_t idBase = idBefore(0xffff);

/// The rule with the smallest limit; null if there is none.
const NotificationRule *ruleFor(const NotificationRules &rules, const std::string &server,
                                const std::string &queue)
{
    const NotificationRule *strictest = nullptr;
    for (const NotificationRule &rule : rules.list) {
        const bool applies = rule.subject == Subject::Queue && rule.waitingMore &&
                             rule.value == queue && rule.isAt(server);
        if (applies && (!strictest || *rule.waitingMore < *strictest->waitingMore)) {
            strictest = &rule;
        }
    }
    return strictest;
}

} // namespace

void CrowdedQueues::update(const Call &call)
{
    const bool waits = call.queue && call.queue->outcome == QueueOutcome::Waiting &&
                       call.queue->from && !call.ended;
    const Place place = waits ? Place(call.server, call.queue->name) : Place();
    if (const auto known = m_places.find(call.id); known != m_places.end()) {
        if (waits && known->second == place) {
            return;
        }
        remove(call.id);
    }
    if (waits) {
        m_queues[place].callers.insert(call.id);
        m_places.emplace(call.id, place);
    }
}

void CrowdedQueues::remove(std::uint64_t call)
{
    if (const auto known = m_places.find(call); known != m_places.end()) {
        m_queues[known->second].callers.erase(call);
        m_places.erase(known);
    }
}

NoticeChanges CrowdedQueues::tell(const NotificationRules &rules, Moment now)
{
    NoticeChanges changes;
    for (auto &[place, queue] : m_queues) {
        const auto &[server, name] = place;
        const NotificationRule *const rule = ruleFor(rules, server, name);
        const int waiting = static_cast<int>(queue.callers.size());
        if (!rule || waiting <= *rule->waitingMore) {
            if (queue.told) {
                changes.push_back({NoticeChange::Action::Close, *queue.told});
                queue.told.reset();
            }
            continue;
        }
        if (queue.told && queue.told->waiting == waiting) {
            continue;
        }
        Notice notice;
        notice.kind = NoticeKind::TooManyWaiting;
        notice.id = queue.told ? queue.told->id : idBase + ++m_lastId;
        notice.server = server;
        notice.queue = name;
        notice.waiting = waiting;
        notice.at = queue.told ? queue.told->at : now;
        notice.sounds = rule->sounds;
        changes.push_back(
            {queue.told ? NoticeChange::Action::Update : NoticeChange::Action::Show, notice});
        queue.told = notice;
    }
    std::erase_if(m_queues, [](const auto &item) {
        return item.second.callers.empty() && !item.second.told;
    });
    return changes;
}

} // namespace cacofonisk::notices
