// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/notice.h"
#include "core/notices/notificationrules.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace cacofonisk::notices {

/// Counts who waits in each queue, for the rules that limit it (NotificationRule::waitingMore).
class CrowdedQueues
{
public:
    /// A call that is new or has changed.
    void update(const calls::Call &call);
    /// A call that is no more: `call` is its Call::id.
    void remove(std::uint64_t call);

    /// Notifications of queues with more callers than the rules allow; a further caller updates
    /// that of the queue.
    [[nodiscard]] NoticeChanges tell(const NotificationRules &rules, Moment now);

private:
    using Place = std::pair<std::string, std::string>; ///< server and queue

    struct Queue
    {
        std::set<std::uint64_t> callers;
        std::optional<Notice> told; ///< while it is shown
    };

    std::map<Place, Queue> m_queues;
    std::unordered_map<std::uint64_t, Place> m_places; ///< where a call waits
    std::uint64_t m_lastId = 0;
};

} // namespace cacofonisk::notices
