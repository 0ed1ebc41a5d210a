// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "tests/core/notices/noticecalls.h"

#include <utility>

namespace cacofonisk::test {

using namespace calls;
using namespace notices;
using namespace std::chrono_literals;

NotificationRule ruleFor(Subject subject, std::string value)
{
    NotificationRule rule;
    rule.subject = subject;
    rule.value = std::move(value);
    return rule;
}

NoticeFeed feedFor(std::vector<NotificationRule> rules)
{
    return NoticeFeed(CallReader({std::move(rules)}, *contacts::numberPlanOf("NL")));
}

DialTarget target(const std::string &num, const std::string &channel, Outcome outcome)
{
    DialTarget rung;
    rung.party = {num, "", channel};
    rung.outcome = outcome;
    rung.rang = start + 1s;
    if (outcome != Outcome::Ringing) {
        rung.ended = start + 5s;
    }
    return rung;
}

Call ringing(std::uint64_t id)
{
    Call call;
    call.id = id;
    call.linkedid = std::to_string(id) + ".1";
    call.server = "pbx1";
    call.state = CallState::Ringing;
    call.caller = {"0201234567", "Alice", "PJSIP/trunk-00000001"};
    call.dialled = "5550100";
    call.started = start;
    call.rang = {target("1002", "PJSIP/1002-0000000" + std::to_string(id), Outcome::Ringing)};
    return call;
}

Call ended(Call call, Outcome outcome, End end)
{
    for (DialTarget &rung : call.rang) {
        rung.outcome = outcome;
        rung.ended = start + 5s;
    }
    call.state = CallState::Ended;
    call.end = end;
    call.ended = start + 5s;
    return call;
}

Call answered(std::uint64_t id)
{
    Call call = ringing(id);
    call.state = CallState::Talking;
    call.rang[0].outcome = Outcome::Answered;
    call.rang[0].ended = call.answered = start + 3s;
    call.answeredBy = call.rang[0].party;
    return call;
}

QStringList words(const NoticeChanges &changes)
{
    QStringList list;
    for (const NoticeChange &change : changes) {
        const std::string_view kind = nameOf(change.notice.kind);
        switch (change.action) {
        case NoticeChange::Action::Show:
            list << QStringLiteral("show ");
            break;
        case NoticeChange::Action::Update:
            list << QStringLiteral("update ");
            break;
        case NoticeChange::Action::Close:
            list << QStringLiteral("close ");
            break;
        }
        list.last() += QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
    }
    return list;
}

QStringList only(const char *text)
{
    return {QString::fromLatin1(text)};
}

} // namespace cacofonisk::test
