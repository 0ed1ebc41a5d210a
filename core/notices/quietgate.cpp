// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/quietgate.h"

#include <QDateTime>

#include <algorithm>

namespace cacofonisk::notices {

using Action = NoticeChange::Action;

Moment QuietTime::tomorrow(Moment now)
{
    const auto today = std::chrono::floor<std::chrono::milliseconds>(now.time_since_epoch());
    const QDateTime begin =
        QDateTime::fromMSecsSinceEpoch(today.count()).date().addDays(1).startOfDay();
    return Moment(std::chrono::milliseconds(begin.toMSecsSinceEpoch()));
}

QuietGate::Passed QuietGate::pass(const NoticeChanges &changes, Moment now)
{
    Passed passed;
    const bool isQuiet = m_time.isQuiet(now);
    if (m_isClosed && !isQuiet) {
        for (const auto &[id, notice] : std::exchange(m_held, {})) {
            passed.changes.push_back({Action::Show, notice});
            m_standing[id] = notice;
        }
        if (!m_digest.isEmpty()) {
            passed.digest = std::exchange(m_digest, {});
        }
        m_time.until.reset();
    }
    m_isClosed = isQuiet;
    for (const NoticeChange &change : changes) {
        if (isQuiet) {
            hold(change, passed.changes);
            continue;
        }
        passed.changes.push_back(change);
        if (change.action == Action::Close || isFinal(change.notice.kind)) {
            m_standing.erase(change.notice.id);
        } else {
            m_standing[change.notice.id] = change.notice;
        }
    }
    passed.changes = joined(passed.changes);
    return passed;
}

void QuietGate::hold(const NoticeChange &change, NoticeChanges &passed)
{
    const Notice &notice = change.notice;
    if (const auto told = m_standing.find(notice.id); told != m_standing.end()) {
        passed.push_back({Action::Close, told->second});
        m_standing.erase(told);
    }
    m_held.erase(notice.id);
    if (change.action == Action::Close) {
        return;
    }
    switch (notice.kind) {
    case NoticeKind::Incoming:
    case NoticeKind::Transferred:
    case NoticeKind::Returned:
    case NoticeKind::Waiting:
    case NoticeKind::TalkingLong:
    case NoticeKind::TooManyWaiting:
        m_held[notice.id] = notice;
        return;
    case NoticeKind::AnsweredElsewhere:
        ++m_digest.answeredElsewhere;
        return;
    case NoticeKind::Missed:
        m_digest.missed.push_back(notice.caller);
        return;
    }
}

NoticeChanges joined(const NoticeChanges &changes)
{
    NoticeChanges few;
    for (const NoticeChange &change : changes) {
        const auto before = std::find_if(few.begin(), few.end(), [&](const NoticeChange &other) {
            return other.notice.id == change.notice.id;
        });
        if (before == few.end()) {
            few.push_back(change);
            continue;
        }
        const bool stood = before->action != Action::Show;
        if (change.action == Action::Close && !stood) {
            few.erase(before);
            continue;
        }
        *before = change;
        if (change.action != Action::Close) {
            before->action = stood ? Action::Update : Action::Show;
        }
    }
    return few;
}

} // namespace cacofonisk::notices
