// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#pragma once

#include "core/notices/callreader.h"

#include <deque>
#include <unordered_map>

namespace cacofonisk::notices {

/// Makes of calls as they change what is to be told of them: one notification a call, however many
/// phones ring and however many servers tell of it. Has no clock: `now` is never before the `now`
/// of an earlier call.
class NoticeFeed
{
public:
    NoticeFeed() = default;
    explicit NoticeFeed(CallReader reader)
        : m_reader(std::move(reader))
    {}

    /// A call that is new or other; over where Call::ended is set.
    [[nodiscard]] NoticeChanges update(const calls::Call &call, Moment now);

    /// A call that became part of another. What that other call is now is taken before.
    [[nodiscard]] NoticeChanges merge(std::uint64_t call);

    /// What came of time alone: see due().
    [[nodiscard]] NoticeChanges tick(Moment now);

    /// When tick() has something to tell; nothing: not without a change.
    [[nodiscard]] std::optional<Moment> due() const;

    /// Rules count from now on: what stands and is not true by them is closed.
    [[nodiscard]] NoticeChanges setReader(CallReader reader, Moment now);

    [[nodiscard]] const CallReader &reader() const { return m_reader; }

private:
    using Id = std::uint64_t; ///< Call::id

    struct Entry
    {
        calls::Call call;
        std::optional<CallReading> reading;
        Id group = 0;           ///< the first of the calls that are one
        bool isHistory = false; ///< what it reads was over before it was seen first
    };

    /// A call of people, which several servers may tell of.
    struct CallGroup
    {
        int members = 0;
        Id owner = 0; ///< whose reading is told; 0: none yet
        std::optional<Notice> told;
        bool isStanding = false; ///< `told` is neither final nor closed
    };

    void join(Entry &entry, Id group);
    void leave(const Entry &entry);
    [[nodiscard]] const Entry *twinOf(const calls::Call &call) const;
    [[nodiscard]] bool isLike(const calls::Call &call, const calls::Call &other) const;
    void tell(Entry &entry, NoticeChanges &changes);
    /// Goes on with what was told of a call that becomes part of this one: a consultation.
    void adopt(Entry &entry);
    [[nodiscard]] bool wasToldElsewhere(const Entry &entry) const;
    void handOver(CallGroup &group, NoticeChanges &changes);
    static void close(CallGroup &group, NoticeChanges &changes);
    void forgetOver(Moment now);

    CallReader m_reader;
    std::unordered_map<Id, Entry> m_entries;
    std::unordered_map<Id, CallGroup> m_groups;
    std::deque<Id> m_over; ///< calls that have ended, and are kept for their twins
};

} // namespace cacofonisk::notices
