// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/switchboard/cardwriter.h"

#include "core/base/jsonwriter.h"
#include "core/calls/callwriter.h"

#include <functional>

namespace cacofonisk::switchboard {

namespace {

std::optional<std::string> timeOf(std::optional<Moment> moment)
{
    return moment && calls::isTimed(*moment) ? std::optional(isoText(*moment)) : std::nullopt;
}

std::optional<std::string_view> orNull(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

void party(JsonWriter &json, std::string_view key, const std::optional<Party> &party)
{
    json.key(key);
    calls::write(json, party);
}

/// The members of a party, of an object that has more.
void partyMembers(JsonWriter &json, const Party &party)
{
    json.member("num", party.num);
    json.member("name", party.name);
    json.member("channel", party.channel);
}

void lines(JsonWriter &json, const std::vector<Line> &lines)
{
    json.key("with");
    json.beginArray();
    for (const Line &line : lines) {
        json.beginObject();
        partyMembers(json, line.party);
        json.member("direction", line.isIncoming ? "in" : "out");
        json.endObject();
    }
    json.endArray();
}

void presence(JsonWriter &json, const Presence &presence)
{
    json.key("presence");
    json.beginObject();
    json.member("state", presence.state);
    json.member("subtype", presence.subtype);
    json.member("message", presence.message);
    json.endObject();
}

void data(JsonWriter &json, const ExtensionCard &card)
{
    json.beginObject();
    json.member("ext", card.exten);
    json.member("context", orNull(card.context));
    if (!card.device.empty()) {
        json.member("device", card.device);
    }
    json.member("name", card.name);
    json.member("state", card.isGone ? "removed" : nameOf(card.state));
    lines(json, card.with);
    json.member("since", timeOf(card.since));
    if (!card.presence.state.empty()) {
        presence(json, card.presence);
    }
    json.endObject();
}

void member(JsonWriter &json, const MemberCard &card)
{
    json.beginObject();
    json.member("interface", card.interface);
    json.member("ext", orNull(card.exten));
    json.member("name", card.name);
    json.member("state", nameOf(card.state));
    lines(json, card.with);
    json.member("since", timeOf(card.since));
    json.member("paused", card.isPaused);
    json.member("pause_reason", orNull(card.pauseReason));
    json.member("paused_since", timeOf(card.pausedSince));
    json.member("penalty", card.penalty);
    json.member("calls_taken", card.callsTaken);
    json.member("last_call", timeOf(card.lastCall));
    json.endObject();
}

void asterisk(JsonWriter &json, const std::optional<AsteriskFigures> &figures)
{
    json.key("asterisk");
    if (!figures) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("as_of", timeOf(figures->at));
    json.member("answered", figures->answered);
    json.member("abandoned", figures->abandoned);
    json.member("average_wait_seconds", figures->averageWait);
    json.member("average_talk_seconds", figures->averageTalk);
    json.member("within_service_level_percent", figures->percentWithinServiceLevel);
    json.endObject();
}

void abandonedCalls(JsonWriter &json, const std::vector<AbandonedCall> &calls)
{
    json.key("abandoned_calls");
    json.beginArray();
    for (const AbandonedCall &call : calls) {
        json.beginObject();
        party(json, "caller", call.caller);
        json.member("at", timeOf(call.at));
        json.member("wait_seconds", call.waited);
        party(json, "called_back_by", call.calledBackBy);
        json.member("called_back", timeOf(call.calledBack));
        json.endObject();
    }
    json.endArray();
}

void today(JsonWriter &json, const QueueCard &card, bool listsAbandoned)
{
    const Figures &figures = card.today;
    json.key("today");
    json.beginObject();
    json.member("answered", figures.answered);
    json.member("abandoned", figures.abandoned);
    json.member("average_wait_seconds", figures.answered > 0
                                            ? std::optional(figures.waited / figures.answered)
                                            : std::nullopt);
    json.member("longest_wait_seconds", figures.answered + figures.abandoned > 0
                                            ? std::optional(figures.longestWait)
                                            : std::nullopt);
    json.member("service_level_seconds", card.serviceLevel);
    json.member("within_service_level",
                card.serviceLevel ? std::optional(figures.withinServiceLevel) : std::nullopt);
    if (listsAbandoned) {
        abandonedCalls(json, card.abandonedCalls);
    }
    asterisk(json, card.asterisk);
    json.endObject();
}

void data(JsonWriter &json, const QueueCard &card, bool listsAbandoned)
{
    json.beginObject();
    json.member("queue", card.name);
    json.key("waiting");
    json.beginArray();
    int position = 0;
    for (const WaitingCard &waiting : card.waiting) {
        json.beginObject();
        json.member("position", ++position);
        party(json, "caller", waiting.caller);
        json.member("since", timeOf(waiting.since));
        json.endObject();
    }
    json.endArray();
    json.key("members");
    json.beginArray();
    for (const MemberCard &of : card.members) {
        member(json, of);
    }
    json.endArray();
    today(json, card, listsAbandoned);
    if (card.isGone) {
        json.member("removed", true);
    }
    json.endObject();
}

void data(JsonWriter &json, const ConferenceCard &card)
{
    json.beginObject();
    json.member("conference", card.name);
    json.key("members");
    json.beginArray();
    for (const ConferenceMemberCard &of : card.members) {
        json.beginObject();
        partyMembers(json, of.party);
        json.member("since", timeOf(of.since));
        json.member("talking", of.isTalking);
        json.member("muted", of.isMuted);
        json.member("admin", of.isAdmin);
        json.member("marked", of.isMarked);
        json.member("waiting", of.isWaiting);
        json.endObject();
    }
    json.endArray();
    json.member("locked", card.isLocked);
    json.member("recorded", card.isRecorded);
    json.member("since", card.isGone ? std::nullopt : timeOf(card.since));
    json.endObject();
}

void data(JsonWriter &json, const ParkingCard &card)
{
    json.beginObject();
    json.member("lot", card.lot);
    json.member("space", card.space);
    party(json, "parked", card.parked);
    party(json, "by", card.by);
    json.member("since", timeOf(card.since));
    json.member("returns", timeOf(card.returns));
    json.endObject();
}

/// Changes with every call that is added, and with every one that is called back.
std::size_t hashOfAbandoned(const QueueCard &card)
{
    std::size_t hash = card.abandonedCalls.size();
    for (const AbandonedCall &call : card.abandonedCalls) {
        const auto called = call.calledBack.value_or(Moment()).time_since_epoch().count();
        const auto at = call.at.time_since_epoch().count();
        hash = hash * 31 + std::hash<std::int64_t>()(at) + std::hash<std::int64_t>()(called) * 7;
    }
    return hash;
}

/// No name of Asterisk's has a line feed.
std::string keyOf(const CardChange &change)
{
    std::string key;
    for (const std::string_view piece : change.subject) {
        key.append(piece).append(1, '\n');
    }
    return key;
}

} // namespace

void CardWriter::write(const CardChange &change, const Tell &tell)
{
    const std::string key = keyOf(change);
    const std::size_t hash = std::hash<std::string>()(m_data);
    const auto [written, isNew] = m_written.try_emplace(key, hash);
    if (isNew || std::exchange(written->second, hash) != hash) {
        tell(change);
    }
}

/// Of what comes and goes under ever new names, no trace stays.
void CardWriter::writePassing(const CardChange &change, const Tell &tell)
{
    write(change, tell);
    if (change.isGone) {
        m_written.erase(keyOf(change));
    }
}

/// Calls that were abandoned are listed only when there is one more, or one was called back: they
/// may be many.
void CardWriter::write(const Cards &changes, const Tell &tell)
{
    JsonWriter json(m_data);
    for (const ExtensionCard &card : changes.extensions) {
        m_data.clear();
        data(json, card);
        const std::string &name = card.device.empty() ? card.exten : card.device;
        write({"extension.changed", {"extension", card.context, name}, m_data, card.isGone}, tell);
    }
    for (const QueueCard &card : changes.queues) {
        const std::size_t abandoned = hashOfAbandoned(card);
        const bool listsAbandoned = std::exchange(m_abandoned[card.name], abandoned) != abandoned;
        m_data.clear();
        data(json, card, listsAbandoned);
        write({"queue.changed", {"queue", card.name}, m_data, card.isGone}, tell);
    }
    for (const ConferenceCard &card : changes.conferences) {
        m_data.clear();
        data(json, card);
        writePassing({"conference.changed", {"conference", card.name}, m_data, card.isGone}, tell);
    }
    for (const ParkingCard &card : changes.parkings) {
        m_data.clear();
        data(json, card);
        writePassing({"parking.changed", {"parking", card.lot, card.space}, m_data, !card.parked},
                     tell);
    }
}

} // namespace cacofonisk::switchboard
