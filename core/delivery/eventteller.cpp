// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/eventteller.h"

#include "core/calls/callwriter.h"

#include <algorithm>

namespace cacofonisk::delivery {

using calls::Call;
using calls::CallState;
using calls::SharedCall;

namespace {

std::string jsonOf(const Call &call, Moment now)
{
    std::string text;
    JsonWriter json(text);
    calls::write(json, call, now);
    return text;
}

/// Of everything that is written of a call but the time that goes by.
std::size_t hashOf(const Call &call)
{
    return std::hash<std::string>()(jsonOf(call, call.started));
}

bool isConnected(CallState state)
{
    return state == CallState::Talking || state == CallState::InConference;
}

/// Which event it is that a call has come from `before` to `now`; empty if it is none of its own.
/// At the begin there is no `before`.
std::string_view typeOfState(const Call *before, const Call &now)
{
    const bool isSame = before && before->state == now.state;
    switch (now.state) {
    case CallState::Ringing:
        return isSame ? "" : "call.ringing";
    case CallState::Talking:
    case CallState::InConference:
        return before && before->state == CallState::OnHold ? "call.resumed"
               : before && isConnected(before->state)       ? ""
                                                            : "call.answered";
    case CallState::OnHold:
        return isSame ? "" : "call.held";
    case CallState::Queued:
        return isSame ? "" : "call.queued";
    case CallState::Parked:
        return isSame ? "" : "call.parked";
    case CallState::InDialplan:
        return !now.application.empty() && !(before && !before->application.empty())
                   ? "call.answered"
                   : "";
    case CallState::Dialling:
    case CallState::Transferring:
    case CallState::Ended:
        break;
    }
    return {};
}

std::string_view nameOf(ServerChange::State state)
{
    switch (state) {
    case ServerChange::State::Live:
        return "live";
    case ServerChange::State::Lost:
        return "lost";
    case ServerChange::State::Stopped:
        return "stopped";
    }
    return {};
}

} // namespace

EventTeller::EventTeller(const EventSources &sources, std::string server, std::uint64_t epoch,
                         Clock clock)
    : m_sources(sources)
    , m_server(std::move(server))
    , m_epoch(epoch)
    , m_clock(std::move(clock))
{
    m_sources.reports.addReporter(*this);
    connect(&m_sources.calls, &calls::CallBook::callEnded, this, &EventTeller::onCallEnded);
}

std::string_view EventTeller::server() const
{
    const std::string &name = m_sources.tracker.state().systemName;
    return name.empty() ? m_server : name;
}

/// As the server says it; in a recording without times the number of the event.
std::string EventTeller::momentText() const
{
    const auto told = m_sources.tracker.state().now;
    const Moment moment = told ? *told : m_sources.calls.history().now;
    return std::to_string(moment.time_since_epoch().count());
}

/// What calls have become by a report's event is told before it, so that it is of a known call.
void EventTeller::tellChanges()
{
    tellCalls();
    tellReports();
    tellSwitchboard();
}

void EventTeller::tellCalls()
{
    for (const SharedCall &call : m_sources.calls.takeChanged()) {
        tellCall(call);
    }
    for (const calls::MergedGroup &merged : m_sources.calls.takeMerged()) {
        tellMerged(merged);
    }
}

void EventTeller::tellCall(const SharedCall &call)
{
    const std::size_t hash = hashOf(*call);
    const auto known = m_calls.find(call->id);
    const bool isNew = known == m_calls.end();
    if (!isNew && known->second.hash == hash) {
        return;
    }
    ToldCall &told = isNew ? begin(call) : known->second;
    const SharedCall before = std::exchange(told.call, call);
    told.hash = hash;
    std::vector<std::string_view> types;
    if (isNew) {
        types.emplace_back("call.started");
    } else if (call->transfers.size() > before->transfers.size()) {
        types.emplace_back("call.transferred");
    }
    // Of a call that was going on when the server was attached to, nothing new has happened.
    if (!isNew || !call->isInferred) {
        const std::string_view type = typeOfState(isNew ? nullptr : &*before, *call);
        if (!type.empty()) {
            types.push_back(type);
        }
    }
    if (types.empty()) {
        types.emplace_back("call.changed");
    }
    const std::string data = jsonOf(*call, m_sources.calls.history().now);
    for (const std::string_view type : types) {
        tellCall(told, type, data);
    }
}

void EventTeller::tellCall(const ToldCall &told, std::string_view type, std::string data,
                           bool isLast)
{
    // A call begins once, whenever that was seen.
    const std::string moment = type == "call.started" ? std::string() : momentText();
    const std::string number = std::to_string(told.number);
    tellEvent({std::string(type),
               {"call", told.linkedid},
               told.linkedid,
               std::move(data),
               isLast,
               told.call,
               {}},
              {told.linkedid, number, moment});
}

void EventTeller::onCallEnded(const SharedCall &call)
{
    if (m_calls.find(call->id) == m_calls.end()) {
        begin(call).call = call;
        tellCall(m_calls[call->id], "call.started", jsonOf(*call, m_sources.calls.history().now));
    }
    ToldCall &told = m_calls[call->id];
    told.call = call;
    tellReports();
    tellCall(told, "call.ended", jsonOf(*call, m_sources.calls.history().now), true);
    end(call->id);
}

/// Its people talk on in the other call; as a call of its own it has ended.
void EventTeller::tellMerged(const calls::MergedGroup &merged)
{
    const auto found = m_calls.find(merged.number);
    if (found == m_calls.end()) {
        return;
    }
    const auto into = m_calls.find(merged.into);
    const bool isKnown = into != m_calls.end();
    std::string data = jsonOf(*found->second.call, m_sources.calls.history().now);
    data.pop_back(); // the object is closed anew
    JsonWriter json(data);
    json.member("merged_into",
                isKnown ? std::optional<std::string_view>(into->second.linkedid) : std::nullopt);
    json.endObject();
    tellCall(found->second, "call.ended", std::move(data), true);
    for (auto &[linkedid, call] : m_callOf) {
        if (isKnown && call == merged.number) {
            call = merged.into;
        }
    }
    end(merged.number);
}

EventTeller::ToldCall &EventTeller::begin(const SharedCall &call)
{
    ToldCall &told = m_calls[call->id];
    told.linkedid = call->linkedid;
    told.number = m_begun[call->linkedid]++;
    m_callOf[call->linkedid] = call->id;
    return told;
}

/// How many calls a linkedid had is remembered for a while: it is seldom more than one.
void EventTeller::end(std::uint64_t call)
{
    constexpr std::size_t mostEnded = 10'000;
    const auto found = m_calls.find(call);
    m_ended.push_back(found->second.linkedid);
    m_calls.erase(found);
    std::erase_if(m_callOf, [call](const auto &of) { return of.second == call; });
    if (m_ended.size() > mostEnded) {
        m_begun.erase(m_ended.front());
        m_ended.pop_front();
    }
}

const EventTeller::ToldCall *EventTeller::find(std::string_view linkedid) const
{
    const auto number = m_callOf.find(std::string(linkedid));
    const auto call = number == m_callOf.end() ? m_calls.end() : m_calls.find(number->second);
    return call == m_calls.end() ? nullptr : &call->second;
}

void EventTeller::onWritten(const reports::WrittenReport &report)
{
    Draft draft;
    draft.type = std::string("report.").append(report.name);
    draft.subject = {"report", std::string(report.name)};
    draft.order = report.caller ? std::string(report.caller->linkedid) : draft.type;
    draft.data = report.json;
    m_reports.push_back(std::move(draft));
}

void EventTeller::tellReports()
{
    for (Draft &draft : std::exchange(m_reports, {})) {
        if (const ToldCall *const told = find(draft.order)) {
            draft.order = told->linkedid;
            draft.call = told->call;
        }
        const std::string data = draft.data;
        const std::string moment = momentText();
        tellEvent(std::move(draft), {data, moment});
    }
}

void EventTeller::tellSwitchboard()
{
    switchboard::Switchboard &board = m_sources.switchboard;
    if (!board.hasChanged()) {
        return;
    }
    m_cards.write(board.takeChanges(), [this](const switchboard::CardChange &change) {
        Draft draft;
        draft.type = change.type;
        draft.subject.assign(change.subject.begin(), change.subject.end());
        for (const std::string &piece : draft.subject) {
            draft.order.append(piece).append(1, '\n');
        }
        draft.data = change.data;
        draft.isLast = change.isGone;
        const std::string moment = momentText();
        std::vector<std::string_view> what = change.subject;
        what.emplace_back(moment);
        tellEvent(std::move(draft), std::move(what));
    });
}

void EventTeller::tell(const ServerChange &change)
{
    const bool isLive = change.state == ServerChange::State::Live;
    Draft draft;
    draft.type = isLive ? "server.live" : "server.lost";
    draft.subject = {"server"};
    draft.order = "server";
    draft.time = change.since;
    JsonWriter json(draft.data);
    json.beginObject();
    json.member("server", server());
    json.member("state", nameOf(change.state));
    json.member("since", isoText(change.since));
    json.member("reason", change.reason.empty() ? std::nullopt : std::optional(change.reason));
    json.endObject();
    const std::string moment = std::to_string(change.since.time_since_epoch().count());
    tellEvent(std::move(draft), {moment});
}

/// Two that are alike at one moment are told apart by their order.
void EventTeller::tellEvent(Draft draft, std::vector<std::string_view> what)
{
    const std::string name(server());
    const std::string moment = momentText();
    what.insert(what.begin(), {name, draft.type});
    std::string id = eventIdOf(what);
    if (std::exchange(m_moment, moment) != moment) {
        m_idsAtMoment.clear();
    }
    const auto same = std::count(m_idsAtMoment.begin(), m_idsAtMoment.end(), id);
    m_idsAtMoment.push_back(id);
    if (same > 0) {
        const std::string number = std::to_string(same);
        what.emplace_back(number);
        id = eventIdOf(what);
    }
    Event event;
    event.id = std::move(id);
    event.type = std::move(draft.type);
    event.server = name;
    const Moment now = draft.time.value_or(m_sources.calls.history().now);
    event.time = calls::isTimed(now) ? now : m_clock();
    event.epoch = m_epoch;
    event.seq = ++m_seq;
    event.subject = std::move(draft.subject);
    event.order = std::move(draft.order);
    event.data = std::move(draft.data);
    event.isLast = draft.isLast;
    event.call = std::move(draft.call);
    emit told(std::make_shared<const Event>(std::move(event)));
}

} // namespace cacofonisk::delivery
