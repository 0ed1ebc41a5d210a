// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/session/remoteserver.h"

#include "core/calls/callreader.h"
#include "core/calls/calltimes.h"
#include "core/delivery/mqtt/topics.h"

#include <algorithm>
#include <charconv>

namespace cacofonisk::session {

using namespace std::chrono_literals;

namespace {

constexpr auto endPatience =
    10s; // with the end of a call that the collector does not have any more
constexpr std::size_t mostOver = 20'000;
constexpr std::size_t mostParts = 1'000; // of a chunk

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Calls may share a linkedid; their ids begin anew with an epoch.
std::string keyOf(const std::string &linkedid, std::uint64_t epoch, std::uint64_t id)
{
    return linkedid + '\n' + std::to_string(epoch) + '\n' + std::to_string(id);
}

std::uint64_t numberIn(const mqtt::Message &message, std::string_view name)
{
    return numberOf(message.property(name)).value_or(0);
}

} // namespace

RemoteServer::RemoteServer(std::string name, std::uint64_t &lastId)
    : m_name(std::move(name))
    , m_lastId(lastId)
{}

void RemoteServer::take(const std::vector<std::string_view> &levels, const mqtt::Message &message,
                        Moment arrival)
{
    if (levels.empty()) {
        return;
    }
    m_now = std::max(m_now, momentOfIso(message.property("time")).value_or(arrival));
    const JsonValue json = m_document.read(message.payload);
    const std::string kind(levels.front());
    if (kind == "status") {
        takeStatus(json);
    } else if (kind == "state") {
        takeState(levels, json, message);
    } else {
        takeChange(kind, json, message);
    }
}

void RemoteServer::takeStatus(const JsonValue &json)
{
    const std::string_view state = json["state"].view();
    const std::uint64_t epoch = json["epoch"].number().value_or(0);
    if (epoch > 0 && !beginEpoch(epoch)) {
        return;
    }
    m_standing = state == "live"      ? Standing::Live
                 : state == "stopped" ? Standing::Stopped
                                      : Standing::Lost;
    m_since = json["since"].moment();
    m_version = json["version"].text();
    m_statusSeq = json["seq"].number().value_or(0);
    m_callCount = json["calls"].number();
    m_extensionCount = json["extensions"].number();
    m_queueCount = json["queues"].number();
}

/// Whether the message is of the collector's latest start.
bool RemoteServer::beginEpoch(std::uint64_t epoch)
{
    if (epoch > m_epoch) {
        m_hasGap = m_hasGap || m_epoch > 0;
        m_epoch = epoch;
        m_seq = 0;
        m_stateSeq = 0;
        m_callChunks.clear();
        m_extensionChunks.clear();
    }
    return epoch == m_epoch;
}

void RemoteServer::noteSeq(const JsonValue &json, std::uint64_t seq)
{
    const std::uint64_t prev = json["prev"].number().value_or(0);
    if (m_seq > 0 && prev > m_seq) {
        m_hasGap = true;
    }
    m_seq = std::max(m_seq, seq);
}

void RemoteServer::takeChange(const std::string &kind, const JsonValue &json,
                              const mqtt::Message &message)
{
    const RemoteVersion version{json["epoch"].number().value_or(0),
                                json["seq"].number().value_or(0)};
    if (version.rev == 0) {
        return; // a report, or something of a later version
    }
    const bool isCurrent = beginEpoch(version.epoch);
    if (isCurrent) {
        noteSeq(json, version.rev);
    }
    if (kind == "call") {
        // Of an earlier start of the collector, only what ended then is still of interest.
        if (isCurrent || json["state"].view() == nameOf(calls::CallState::Ended)) {
            takeCall(json, version, message.property("last") == "true");
        }
    } else if (!isCurrent) {
        return;
    } else if (kind == "extension") {
        m_cards.takeExtension(json, version);
    } else if (kind == "queue") {
        m_cards.takeQueue(json, version);
    } else if (kind == "conference") {
        m_cards.takeConference(json, version);
    } else if (kind == "parking") {
        m_cards.takeParking(json, version);
    }
}

void RemoteServer::takeCall(const JsonValue &json, RemoteVersion version, bool isLast)
{
    auto call = calls::readCall(json, m_now);
    if (!call) {
        return;
    }
    const std::string key = keyOf(call->linkedid, version.epoch, call->id);
    const auto over = m_over.find(key);
    auto known = m_calls.find(key);
    if (known == m_calls.end()) {
        known = takeOver(key, call->linkedid, version.epoch);
    }
    if ((over != m_over.end() && over->second >= version) ||
        (known != m_calls.end() && known->second.version >= version)) {
        if (known != m_calls.end() && known->second.version == version) {
            known->second.missingAt.reset();
        }
        return;
    }
    const bool isEnded = call->state == calls::CallState::Ended;
    if (known == m_calls.end()) {
        if (m_calls.size() >= mostCalls || (isLast && !isEnded)) {
            return;
        }
        known = m_calls.try_emplace(key).first;
        known->second.call.id = ++m_lastId;
        known->second.chunk = mqtt::chunkOf(call->linkedid, mqtt::callChunks);
    }
    OpenCall &open = known->second;
    call->id = open.call.id;
    open.call = std::move(*call);
    open.version = version;
    open.isChanged = true;
    open.missingAt.reset();
    if (isEnded) {
        m_ended.push_back(told(open.call));
    } else if (isLast) {
        m_merged.push_back({open.call.id, open.call.started + m_shift});
    }
    if (isEnded || isLast) {
        noteEnd(key, version);
        m_calls.erase(known);
    }
}

/// A call that an earlier start of the collector told of goes on under its new key.
RemoteServer::OpenCalls::iterator
RemoteServer::takeOver(const std::string &key, const std::string &linkedid, std::uint64_t epoch)
{
    const std::string begin = linkedid + '\n';
    for (auto at = m_calls.lower_bound(begin); at != m_calls.end() && at->first.starts_with(begin);
         ++at) {
        if (at->second.version.epoch < epoch) {
            auto node = m_calls.extract(at);
            node.key() = key;
            return m_calls.insert(std::move(node)).position;
        }
    }
    return m_calls.end();
}

/// A call that ended a while ago: who was away then has not heard of it.
void RemoteServer::takeEndedCall(const JsonValue &json, RemoteVersion version)
{
    if (m_wasRead) {
        takeCall(json, version, true);
    } else if (const auto call = calls::readCall(json, m_now)) {
        noteEnd(keyOf(call->linkedid, version.epoch, call->id), version);
    }
}

void RemoteServer::noteEnd(const std::string &key, RemoteVersion version)
{
    if (m_over.insert_or_assign(key, version).second) {
        m_overInOrder.push_back(key);
    }
    if (m_overInOrder.size() > mostOver) {
        m_over.erase(m_overInOrder.front());
        m_overInOrder.pop_front();
    }
}

void RemoteServer::takeState(const std::vector<std::string_view> &levels, const JsonValue &json,
                             const mqtt::Message &message)
{
    const std::string_view kind = levels.size() > 1 ? levels[1] : std::string_view();
    const std::uint64_t seq = numberIn(message, "seq");
    if (!beginEpoch(numberIn(message, "epoch"))) {
        return;
    }
    m_stateSeq = std::max(m_stateSeq, seq);
    const RemoteVersion version{m_epoch, seq};
    if (kind == "queue" && levels.size() == 3) {
        if (message.payload.empty()) {
            m_cards.removeQueue(mqtt::nameOf(levels[2]), version);
        } else {
            m_cards.takeQueue(json, {m_epoch, json["rev"].number().value_or(0)});
        }
        return;
    }
    if (message.payload.empty()) {
        return; // a part that is not needed any more
    }
    if (kind == "ended") {
        json["calls"].forEach([&](const JsonValue &item) {
            takeEndedCall(item, {m_epoch, item["rev"].number().value_or(0)});
        });
        return;
    }
    const bool isOfCalls = kind == "calls";
    const bool isOfExtensions = kind == "extensions";
    const std::size_t parts = numberIn(message, "parts");
    if (!isOfCalls && !isOfExtensions && kind != "parking" && kind != "conferences") {
        return;
    }
    const auto number = isOfCalls || isOfExtensions
                            ? numberOf(levels.size() > 2 ? levels[2] : std::string_view())
                            : std::optional<std::uint64_t>(kind == "parking" ? 0 : 1);
    constexpr std::uint64_t mostChunks = 256;
    if (!number || *number >= mostChunks || parts == 0 || parts > mostParts) {
        return;
    }
    const unsigned offset = isOfCalls || isOfExtensions ? 0 : mostChunks; // of what has one chunk
    const auto index = static_cast<unsigned>(*number) + offset;
    Chunk &chunk = isOfCalls ? m_callChunks[index] : m_extensionChunks[index];
    if (seq < chunk.seq) {
        return;
    }
    if (seq > chunk.seq) {
        chunk = {seq, {}, chunk.isComplete};
    }
    std::set<std::string> &named = chunk.parts[numberIn(message, "part")];
    (isOfCalls ? json["calls"] : json).forEach([&](const JsonValue &item) {
        const RemoteVersion itemVersion{m_epoch, item["rev"].number().value_or(0)};
        if (isOfCalls) {
            takeCall(item, itemVersion, false);
            named.insert(keyOf(item["call"].text(), m_epoch, item["id"].number().value_or(0)));
        } else if (isOfExtensions) {
            named.insert(m_cards.takeExtension(item, itemVersion));
        } else if (kind == "parking") {
            m_cards.takeParking(item, itemVersion);
            named.insert(item["lot"].text() + '\n' + item["space"].text());
        } else {
            m_cards.takeConference(item, itemVersion);
            named.insert(item["conference"].text());
        }
    });
    if (chunk.parts.size() < parts) {
        return;
    }
    chunk.isComplete = true;
    std::set<std::string> all;
    for (const auto &[part, names] : chunk.parts) {
        all.insert(names.begin(), names.end());
    }
    if (isOfCalls) {
        completeCalls(index, all, seq);
    } else if (isOfExtensions) {
        m_cards.completeExtensions(index, all, version);
    } else if (kind == "parking") {
        m_cards.completeParkings(all, version);
    } else {
        m_cards.completeConferences(all, version);
    }
}

/// A call that is not in its chunk has ended: that it has is perhaps on its way.
void RemoteServer::completeCalls(unsigned number, const std::set<std::string> &named,
                                 std::uint64_t seq)
{
    for (auto &[key, open] : m_calls) {
        const bool isMissing = open.chunk == number && !named.contains(key) &&
                               open.version <= RemoteVersion{m_epoch, seq};
        if (isMissing && !open.missingAt) {
            open.missingAt = seq;
            open.missingSince = std::chrono::steady_clock::now();
        }
    }
}

void RemoteServer::passTime()
{
    m_wasRead = m_wasRead || isRead();
    const auto now = std::chrono::steady_clock::now();
    for (auto at = m_calls.begin(); at != m_calls.end();) {
        OpenCall &open = at->second;
        const bool isOver =
            open.missingAt && (m_seq >= *open.missingAt || now - open.missingSince > endPatience);
        if (isOver) {
            end(open);
            noteEnd(at->first, {m_epoch, *open.missingAt});
            at = m_calls.erase(at);
        } else {
            ++at;
        }
    }
}

/// Its end was not seen.
void RemoteServer::end(OpenCall &open)
{
    open.call.state = calls::CallState::Ended;
    open.call.end = calls::End::Lost;
    open.call.ended = std::max(m_now, open.call.started);
    open.call.with.clear();
    open.call.talked = calls::talkTimeOf(open.call, *open.call.ended);
    open.call.talkingSince.reset();
    m_ended.push_back(told(open.call));
}

bool RemoteServer::isRead() const
{
    const auto complete = [](const std::map<unsigned, Chunk> &chunks, unsigned count) {
        unsigned found = 0;
        for (const auto &[number, chunk] : chunks) {
            found += number < count && chunk.isComplete ? 1 : 0;
        }
        return found == count;
    };
    return complete(m_callChunks, mqtt::callChunks) &&
           complete(m_extensionChunks, mqtt::extensionChunks);
}

void RemoteServer::beginReading()
{
    m_callChunks.clear();
    m_extensionChunks.clear();
}

bool RemoteServer::isIncomplete() const
{
    if (m_standing != Standing::Live || m_statusSeq != std::max(m_seq, m_stateSeq)) {
        return false; // of different times
    }
    return (m_callCount && *m_callCount != m_calls.size()) ||
           (m_extensionCount && *m_extensionCount != m_cards.extensions()) ||
           (m_queueCount && *m_queueCount != m_cards.queues());
}

void RemoteServer::setShift(calls::Duration shift)
{
    m_shift = shift;
    for (auto &[key, open] : m_calls) {
        open.isChanged = true;
    }
}

calls::SharedCall RemoteServer::told(const calls::Call &call) const
{
    calls::Call copy = call;
    calls::shift(copy, m_shift);
    return copy;
}

std::vector<calls::SharedCall> RemoteServer::takeChanged()
{
    std::vector<calls::SharedCall> changed;
    for (auto &[key, open] : m_calls) {
        if (std::exchange(open.isChanged, false)) {
            changed.push_back(told(open.call));
        }
    }
    return changed;
}

std::vector<calls::SharedCall> RemoteServer::calls() const
{
    std::vector<calls::SharedCall> all;
    for (const auto &[key, open] : m_calls) {
        all.push_back(told(open.call));
    }
    return all;
}

} // namespace cacofonisk::session
