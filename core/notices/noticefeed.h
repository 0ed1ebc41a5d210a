// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/callreader.h"
#include "core/notices/crowdedqueues.h"

#include <deque>
#include <unordered_map>
#include <utility>

namespace cacofonisk::notices {

/// Turns changes of calls into notifications: one per call, however many phones ring and however
/// many servers report the call; and one per queue in which too many wait. Has no clock: `now` must
/// never be before that of an earlier function call.
class NoticeFeed
{
public:
    NoticeFeed() = default;
    explicit NoticeFeed(CallReader reader)
        : m_reader(std::move(reader))
    {}

    /// A call that is new or has changed; it is over if Call::ended is set.
    [[nodiscard]] NoticeChanges update(const calls::Call &call, Moment now);

    /// A call that was merged into another. The other call must have been passed to update()
    /// before.
    [[nodiscard]] NoticeChanges merge(std::uint64_t call, Moment now);

    /// The changes that come from the passing of time: see due().
    [[nodiscard]] NoticeChanges tick(Moment now);

    /// When tick() should be called; nothing if there is no need before the next change.
    [[nodiscard]] std::optional<Moment> due() const;

    /// Uses new rules from now on, also for calls in progress: notifications that no longer hold
    /// are closed, and those that now do are shown.
    [[nodiscard]] NoticeChanges setReader(CallReader reader, Moment now);

    /// What is to be opened for the calls of the updates since this was asked last; each once,
    /// whatever the number of servers that report it. Nothing for what was so already when the call
    /// was first seen, after connecting, or when the rules came.
    [[nodiscard]] std::vector<DuePop> takePops() { return std::exchange(m_pops, {}); }

    [[nodiscard]] const CallReader &reader() const { return m_reader; }

private:
    using Id = std::uint64_t; ///< Call::id

    struct Entry
    {
        calls::Call call;
        std::optional<CallReading> reading;
        std::optional<Moment> due; ///< when `reading` is to be worked out again
        Id group = 0;              ///< key in m_groups: the id of its first call
        bool isHistory = false; ///< it was already final when first seen, or when the rules changed
    };

    /// One call as a person understands it, which several servers may report.
    struct CallGroup
    {
        int members = 0;
        Id owner = 0; ///< the call whose reading is shown; 0: none yet
        std::optional<Notice> told;
        bool isStanding = false;       ///< `told` is still shown: neither final nor closed
        std::optional<NoticeKind> end; ///< the final one that was told
        std::vector<decltype(DuePop::cause)> popped;
    };

    void read(Entry &entry, Moment now);
    void join(Entry &entry, Id group);
    void leave(const Entry &entry);
    [[nodiscard]] const Entry *twinOf(const calls::Call &call) const;
    [[nodiscard]] bool isLike(const calls::Call &call, const calls::Call &other) const;
    void tell(Entry &entry, NoticeChanges &changes);
    /// Takes over the notification of a consultation that becomes part of this call.
    void adopt(Entry &entry);
    [[nodiscard]] bool wasToldElsewhere(const Entry &entry) const;
    void handOver(CallGroup &group, NoticeChanges &changes);
    static void close(CallGroup &group, NoticeChanges &changes);
    void forgetOver(Moment now);
    void note(const std::vector<DuePop> &pops, CallGroup &group, bool isToOpen);

    CallReader m_reader;
    std::unordered_map<Id, Entry> m_entries;
    std::unordered_map<Id, CallGroup> m_groups;
    CrowdedQueues m_queues;
    std::vector<DuePop> m_pops;
    std::deque<Id> m_over; ///< calls that have ended; kept to recognise reports by other servers
};

} // namespace cacofonisk::notices
