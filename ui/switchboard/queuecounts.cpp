// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "ui/switchboard/queuecounts.h"

namespace cacofonisk::ui {

using switchboard::Availability;
using switchboard::MemberCard;

namespace {

void add(QueueCounts &counts, const MemberCard &member)
{
    const bool isRinging =
        member.state == Availability::Ringing || member.state == Availability::RingingInUse;
    ++(member.state == Availability::Unavailable ? counts.absent
       : member.isPaused                         ? counts.paused
       : isIdle(member)                          ? counts.free
       : isRinging                               ? counts.ringing
                                                 : counts.talking);
}

} // namespace

bool isIdle(const MemberCard &member)
{
    return member.state == Availability::Free || member.state == Availability::Unknown;
}

QueueCounts countsOf(const QueueModel::Entry &entry)
{
    QueueCounts counts;
    for (const QueueModel::Child &child : entry.children) {
        if (const auto *const member = std::get_if<MemberCard>(&child)) {
            add(counts, *member);
            continue;
        }
        const Moment since = std::get<QueuePlace>(child).caller.since;
        counts.first = std::min(counts.first.value_or(since), since);
        ++counts.waiting;
    }
    return counts;
}

} // namespace cacofonisk::ui
