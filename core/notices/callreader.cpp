// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/notices/callreader.h"

#include <algorithm>

namespace cacofonisk::notices {

using namespace calls;

/// An attempt that concerns what is mine, and the wishes of the rules that say so.
struct CallReader::Concern
{
    Attempt attempt;
    NotificationRule wishes;
    std::vector<DialTarget> mine; ///< that rang
    bool isOfQueue = false;
    bool isOfPhones = true; ///< alone: else nobody in particular is called, and may decline
};

namespace {

/// What it says of the call, before any kind.
Notice noticeOf(const Attempt &attempt)
{
    Notice notice;
    notice.id = notice.call = attempt.call;
    notice.linkedid = attempt.linkedid;
    notice.server = attempt.server;
    notice.caller = attempt.caller;
    notice.dialled = attempt.dialled;
    notice.queue = attempt.queue ? attempt.queue->name : std::string();
    notice.at = attempt.begun;
    notice.transferredBy = attempt.by;
    return notice;
}

/// The stricter of both limits.
void lower(std::optional<std::chrono::seconds> &limit, std::optional<std::chrono::seconds> other)
{
    if (other) {
        limit = std::min(limit.value_or(*other), *other);
    }
}

} // namespace

bool CallReader::isSameNumber(std::string_view a, std::string_view b) const
{
    if (a == b) {
        return !a.empty();
    }
    const std::string canonical = m_plan.canonical(a);
    return !canonical.empty() && canonical == m_plan.canonical(b);
}

bool CallReader::concerns(const NotificationRule &rule, const Attempt &attempt) const
{
    if (!rule.isAt(attempt.server)) {
        return false;
    }
    switch (rule.subject) {
    case Subject::Extension:
        return std::any_of(attempt.rang.begin(), attempt.rang.end(),
                           [&](const DialTarget &t) { return isPhoneOf(t.party, rule.value); });
    case Subject::Queue:
        return attempt.queue && attempt.queue->name == rule.value;
    case Subject::Number:
        return !attempt.rang.empty() && isSameNumber(attempt.dialled, rule.value);
    case Subject::Caller:
        return !attempt.rang.empty() && isSameNumber(attempt.caller.num, rule.value);
    case Subject::Group:
        return !attempt.rang.empty() && attempt.dialled == rule.value;
    }
    return false;
}

std::optional<CallReader::Concern> CallReader::concernOf(const Attempt &attempt) const
{
    Concern concern{.attempt = attempt, .wishes = {}, .mine = {}};
    NotificationRule &wishes = concern.wishes;
    wishes.incoming = wishes.transferred = wishes.missed = false;
    bool isConcerned = false;
    bool isOfNumber = false;
    for (const NotificationRule &rule : m_rules.list) {
        if (!concerns(rule, attempt)) {
            continue;
        }
        isConcerned = true;
        isOfNumber |= rule.subject != Subject::Extension && rule.subject != Subject::Queue;
        concern.isOfPhones &= rule.subject == Subject::Extension;
        concern.isOfQueue |= rule.subject == Subject::Queue;
        wishes.incoming |= rule.incoming;
        wishes.transferred |= rule.transferred;
        wishes.answeredElsewhere |= rule.answeredElsewhere;
        wishes.missed |= rule.missed;
        wishes.sounds |= rule.sounds;
        if (rule.pop && rule.pop->when == PopMoment::Click && !wishes.pop) {
            wishes.pop = rule.pop;
        }
        if (rule.subject == Subject::Queue) {
            lower(wishes.waitingLonger, rule.waitingLonger);
        }
        const auto &talk = attempt.talk;
        if (talk && (rule.subject != Subject::Extension || isPhoneOf(talk->with, rule.value))) {
            lower(wishes.talkingLonger, rule.talkingLonger);
        }
    }
    for (const DialTarget &target : attempt.rang) {
        if (isOfNumber || m_rules.isMyPhone(target.party, attempt.server)) {
            concern.mine.push_back(target);
        }
    }
    return isConcerned ? std::optional(concern) : std::nullopt;
}

bool CallReader::goesOn(const Concern &concern)
{
    return concern.attempt.ringing(concern.mine) || concern.attempt.isQueued();
}

std::optional<CallReader::Concern> CallReader::concernOf(const Call &call) const
{
    std::optional<Concern> told; // what rings or waits, rather than what is over; the last of them
    for (const Attempt &attempt :
         m_rules.list.empty() ? std::vector<Attempt>() : attemptsOf(call)) {
        const bool isOwn = m_rules.isOwnPhone(attempt.origin, attempt.server);
        const auto concern = isOwn ? std::nullopt : concernOf(attempt);
        if (concern && (!told || !goesOn(*told) || goesOn(*concern))) {
            told = concern;
        }
    }
    return told;
}

/// Answered by the user, whose own phone is known or is that of the rule; else by anybody.
bool CallReader::isDue(const NotificationRule &rule, const Attempt &attempt) const
{
    if (!rule.pop || attempt.ended || !concerns(rule, attempt)) {
        return false;
    }
    const bool isOfPhone = rule.subject == Subject::Extension;
    const auto isMine = [&](const Party &party) {
        return isOfPhone                  ? isPhoneOf(party, rule.value)
               : m_rules.ownPhone.empty() ? true
                                          : isPhoneOf(party, m_rules.ownPhone);
    };
    switch (rule.pop->when) {
    case PopMoment::Ringing:
        return std::any_of(attempt.rang.begin(), attempt.rang.end(), [&](const DialTarget &t) {
            return t.outcome == Outcome::Ringing && (!isOfPhone || isMine(t.party));
        });
    case PopMoment::Answered:
        return attempt.answeredBy && isMine(*attempt.answeredBy);
    case PopMoment::Click:
        break;
    }
    return false;
}

std::vector<DuePop> CallReader::pops(const Call &call) const
{
    std::vector<DuePop> due;
    const bool isAny = std::any_of(m_rules.list.begin(), m_rules.list.end(),
                                   [](const NotificationRule &rule) { return rule.pop; });
    const std::vector<Attempt> attempts = isAny ? attemptsOf(call) : std::vector<Attempt>();
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const Attempt &attempt = attempts[i];
        if (m_rules.isOwnPhone(attempt.origin, attempt.server)) {
            continue;
        }
        for (const NotificationRule &rule : m_rules.list) {
            if (isDue(rule, attempt)) {
                due.push_back({{i, *rule.pop}, noticeOf(attempt)});
                due.back().notice.answeredBy = attempt.answeredBy;
            }
        }
    }
    return due;
}

std::optional<CallReading> CallReader::read(const Call &call, Moment now) const
{
    const auto concern = concernOf(call);
    return concern ? read(*concern, now) : std::nullopt;
}

std::optional<Moment> CallReader::due(const Call &call, Moment now) const
{
    const bool isAnyLimited =
        std::any_of(m_rules.list.begin(), m_rules.list.end(), [](const NotificationRule &rule) {
            return rule.waitingLonger || rule.talkingLonger;
        });
    const auto concern = isAnyLimited ? concernOf(call) : std::nullopt;
    if (!concern) {
        return std::nullopt;
    }
    std::optional<Moment> due;
    const auto note = [&](Moment since, std::optional<std::chrono::seconds> limit) {
        if (limit && since + *limit > now) {
            due = std::min(due.value_or(since + *limit), since + *limit);
        }
    };
    if (concern->attempt.isQueued()) {
        note(concern->attempt.begun, concern->wishes.waitingLonger);
    }
    if (const auto &talk = concern->attempt.talk) {
        note(talk->since, concern->wishes.talkingLonger);
    }
    return due;
}

std::optional<CallReading> CallReader::read(const Concern &concern, Moment now) const
{
    const auto kind = kindOf(concern, now);
    if (!kind) {
        return std::nullopt;
    }
    const Attempt &attempt = concern.attempt;
    CallReading reading;
    Notice &notice = reading.notice;
    notice = noticeOf(attempt);
    notice.kind = *kind;
    notice.click = concern.wishes.pop;
    notice.rings =
        attempt.ringing(concern.isOfQueue ? attempt.rang : concern.mine) && !isFinal(*kind);
    notice.offers = mostRung(concern.mine);
    notice.at =
        concern.isOfQueue || concern.mine.empty() ? attempt.begun : concern.mine.front().rang;
    notice.sounds = concern.wishes.sounds && (notice.rings || *kind == NoticeKind::Waiting);
    if (*kind == NoticeKind::AnsweredElsewhere) {
        notice.answeredBy = attempt.answerSince(notice.at);
    }
    if (*kind == NoticeKind::TalkingLong) {
        notice.answeredBy = attempt.talk->with;
        notice.at = attempt.talk->since;
    }
    for (const DialTarget &target : concern.mine) {
        reading.channels.push_back(target.party.channel);
    }
    return reading;
}

std::optional<NoticeKind> CallReader::kindOf(const Concern &concern, Moment now) const
{
    const Attempt &attempt = concern.attempt;
    const NotificationRule &wishes = concern.wishes;
    const bool rings = attempt.ringing(concern.mine);
    const bool wasDeclined = concern.isOfPhones && hasDeclined(concern.mine);
    if (attempt.isQueued() && wishes.waitingLonger && concern.isOfQueue &&
        now - attempt.begun >= *wishes.waitingLonger) {
        return NoticeKind::Waiting;
    }
    const bool waits = attempt.isQueued() && (concern.isOfQueue || !wasDeclined);
    if (!attempt.ended && (rings || waits)) {
        const bool isWished = attempt.by ? wishes.transferred : wishes.incoming;
        const auto kind = attempt.isRecall ? NoticeKind::Returned
                          : attempt.by     ? NoticeKind::Transferred
                                           : NoticeKind::Incoming;
        return isWished ? std::optional(kind) : std::nullopt;
    }
    if (attempt.talk && wishes.talkingLonger &&
        now - attempt.talk->since >= *wishes.talkingLonger) {
        return NoticeKind::TalkingLong;
    }
    if (attempt.isAside && !attempt.ended) {
        return std::nullopt;
    }
    const Moment since = concern.mine.empty() ? attempt.begun : concern.mine.back().rang;
    if (const auto answer = attempt.answerSince(since)) {
        if (!m_rules.isMyPhone(*answer, attempt.server)) {
            return wishes.answeredElsewhere ? std::optional(NoticeKind::AnsweredElsewhere)
                                            : std::nullopt;
        }
        const bool tells = attempt.isTalkHandedOver && wishes.transferred;
        return tells ? std::optional(NoticeKind::Transferred) : std::nullopt;
    }
    return wishes.missed && !wasDeclined && attempt.ended && !attempt.wasLost
               ? std::optional(NoticeKind::Missed)
               : std::nullopt;
}

} // namespace cacofonisk::notices
