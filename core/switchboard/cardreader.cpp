// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/cardreader.h"

#include "core/base/jsonvalue.h"
#include "core/calls/callreader.h"

namespace cacofonisk::switchboard {

namespace {

using calls::readParty;

Availability availabilityOf(std::string_view name)
{
    for (int state = 0; state <= static_cast<int>(Availability::DoNotDisturb); ++state) {
        if (nameOf(static_cast<Availability>(state)) == name) {
            return static_cast<Availability>(state);
        }
    }
    return Availability::Unknown;
}

std::vector<Line> linesOf(const JsonValue &json)
{
    std::vector<Line> lines;
    json.forEach([&lines](const JsonValue &line) {
        lines.push_back({readParty(line).value_or(Party()), line["direction"].view() == "in"});
    });
    return lines;
}

MemberCard memberOf(const JsonValue &json)
{
    MemberCard member;
    member.interface = json["interface"].text();
    member.exten = json["ext"].text();
    member.name = json["name"].text();
    member.state = availabilityOf(json["state"].view());
    member.since = json["since"].moment();
    member.with = linesOf(json["with"]);
    member.isPaused = json["paused"].isTrue();
    member.pauseReason = json["pause_reason"].text();
    member.pausedSince = json["paused_since"].moment();
    member.penalty = json["penalty"].smallNumber();
    member.callsTaken = json["calls_taken"].smallNumber();
    member.lastCall = json["last_call"].moment();
    return member;
}

std::optional<AsteriskFigures> asteriskFiguresOf(const JsonValue &json)
{
    if (!json.isObject()) {
        return {};
    }
    AsteriskFigures figures;
    figures.at = json["as_of"].moment().value_or(Moment());
    figures.answered = json["answered"].smallNumber();
    figures.abandoned = json["abandoned"].smallNumber();
    figures.percentWithinServiceLevel = json["within_service_level_percent"].smallNumber();
    figures.averageWait = json["average_wait_seconds"].duration().value_or(Duration(0));
    figures.averageTalk = json["average_talk_seconds"].duration().value_or(Duration(0));
    return figures;
}

AbandonedCall abandonedOf(const JsonValue &json)
{
    AbandonedCall call;
    call.caller = readParty(json["caller"]).value_or(Party());
    call.at = json["at"].moment().value_or(Moment());
    call.waited = json["wait_seconds"].duration().value_or(Duration(0));
    call.calledBackBy = readParty(json["called_back_by"]);
    call.calledBack = json["called_back"].moment();
    return call;
}

void readToday(const JsonValue &json, QueueCard &queue)
{
    Figures &figures = queue.today;
    figures.answered = json["answered"].smallNumber();
    figures.abandoned = json["abandoned"].smallNumber();
    figures.withinServiceLevel = json["within_service_level"].smallNumber();
    figures.longestWait = json["longest_wait_seconds"].duration().value_or(Duration(0));
    figures.waited =
        json["average_wait_seconds"].duration().value_or(Duration(0)) * figures.answered;
    queue.serviceLevel = json["service_level_seconds"].duration();
    queue.asterisk = asteriskFiguresOf(json["asterisk"]);
    json["abandoned_calls"].forEach(
        [&queue](const JsonValue &call) { queue.abandonedCalls.push_back(abandonedOf(call)); });
}

ConferenceMemberCard conferenceMemberOf(const JsonValue &json)
{
    ConferenceMemberCard member;
    member.party = readParty(json).value_or(Party());
    member.since = json["since"].moment();
    member.isAdmin = json["admin"].isTrue();
    member.isMarked = json["marked"].isTrue();
    member.isWaiting = json["waiting"].isTrue();
    member.isMuted = json["muted"].isTrue();
    member.isTalking = json["talking"].isTrue();
    return member;
}

} // namespace

std::optional<ExtensionCard> readExtension(const JsonValue &json)
{
    ExtensionCard card;
    card.exten = json["ext"].text();
    card.context = json["context"].text();
    card.device = json["device"].text();
    if (card.exten.empty() && card.device.empty()) {
        return {};
    }
    card.name = json["name"].text();
    card.isGone = json["state"].view() == "removed";
    card.state = availabilityOf(json["state"].view());
    card.with = linesOf(json["with"]);
    card.since = json["since"].moment();
    const JsonValue presence = json["presence"];
    card.presence = {presence["state"].text(), presence["subtype"].text(),
                     presence["message"].text()};
    card.channel =
        card.with.empty() ? std::string() : card.with.front().party.channel; // of its call
    return card;
}

std::optional<QueueCard> readQueue(const JsonValue &json)
{
    if (!json["queue"].isText()) {
        return {};
    }
    QueueCard card;
    card.name = json["queue"].text();
    json["waiting"].forEach([&card](const JsonValue &waiting) {
        card.waiting.push_back({readParty(waiting["caller"]).value_or(Party()),
                                waiting["since"].moment().value_or(Moment())});
    });
    json["members"].forEach(
        [&card](const JsonValue &member) { card.members.push_back(memberOf(member)); });
    readToday(json["today"], card);
    card.isGone = json["removed"].isTrue();
    return card;
}

bool listsAbandoned(const JsonValue &queue)
{
    return queue["today"]["abandoned_calls"].isArray();
}

std::optional<ConferenceCard> readConference(const JsonValue &json)
{
    if (!json["conference"].isText()) {
        return {};
    }
    ConferenceCard card;
    card.name = json["conference"].text();
    json["members"].forEach(
        [&card](const JsonValue &member) { card.members.push_back(conferenceMemberOf(member)); });
    card.since = json["since"].moment();
    card.isLocked = json["locked"].isTrue();
    card.isRecorded = json["recorded"].isTrue();
    card.isGone = card.members.empty() && !card.since;
    return card;
}

std::optional<ParkingCard> readParking(const JsonValue &json)
{
    if (!json["space"].isText()) {
        return {};
    }
    ParkingCard card;
    card.lot = json["lot"].text();
    card.space = json["space"].text();
    card.parked = readParty(json["parked"]);
    card.by = readParty(json["by"]);
    card.since = json["since"].moment();
    card.returns = json["returns"].moment();
    return card;
}

} // namespace cacofonisk::switchboard
