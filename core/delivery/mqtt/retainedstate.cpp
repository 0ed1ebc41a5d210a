// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/delivery/mqtt/retainedstate.h"

#include "core/base/jsonwriter.h"
#include "core/calls/callwriter.h"
#include "core/delivery/mqtt/topics.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cacofonisk::mqtt {

namespace {

constexpr std::uint32_t expiry = 3'600; // seconds; it is written anew before
constexpr auto endedAge = std::chrono::minutes(15);
constexpr std::size_t mostEnded = 1'000;

std::string_view subjectOf(const delivery::Event &event, std::size_t at)
{
    return at < event.subject.size() ? std::string_view(event.subject[at]) : std::string_view();
}

/// The object that its event tells of, all of a call.
std::string dataOf(const delivery::Event &event)
{
    std::string json;
    if (event.call) {
        JsonWriter writer(json);
        calls::write(writer, event.call, event.time, calls::CallDetail::Whole);
    } else {
        json = event.data;
    }
    return json;
}

/// Adds a member with a number to the end of an object.
void addMember(std::string &object, std::string_view name, std::uint64_t number)
{
    if (object.ends_with('}')) {
        object.pop_back();
        object.append(object.ends_with('{') ? "\"" : ",\"").append(name).append("\":");
        object.append(std::to_string(number)).append(1, '}');
    }
}

std::string joined(const std::vector<std::string> &subject)
{
    std::string key;
    for (const std::string &part : subject) {
        key.append(part).append(1, '\n');
    }
    return key;
}

} // namespace

bool isChange(const delivery::Event &event)
{
    constexpr std::array kinds{"call", "extension", "queue", "conference", "parking"};
    return std::find(kinds.begin(), kinds.end(), subjectOf(event, 0)) != kinds.end();
}

std::string changeOf(const delivery::Event &event, std::uint64_t prev)
{
    std::string json = dataOf(event);
    addMember(json, "rev", event.seq);
    addMember(json, "epoch", event.epoch);
    addMember(json, "seq", event.seq);
    if (prev > 0) {
        addMember(json, "prev", prev);
    }
    return json;
}

RetainedState::RetainedState(std::string topic, bool isEach)
    : m_topic(std::move(topic))
    , m_isEach(isEach)
{
    for (unsigned chunk = 0; chunk < callChunks; ++chunk) {
        m_groups[topicBelow(m_topic, {"state", "calls", std::to_string(chunk)})];
        m_groups[topicBelow(m_topic, {"state", "ended", std::to_string(chunk)})];
    }
    for (unsigned chunk = 0; chunk < extensionChunks; ++chunk) {
        m_groups[topicBelow(m_topic, {"state", "extensions", std::to_string(chunk)})];
    }
    m_groups[topicBelow(m_topic, {"state", "parking"})];
    m_groups[topicBelow(m_topic, {"state", "conferences"})];
    renew();
}

void RetainedState::renew()
{
    for (const auto &[topic, group] : m_groups) {
        m_changed.insert(topic);
    }
    for (const Group *const singles : {&m_queues, &m_each}) {
        for (const auto &[topic, json] : *singles) {
            m_single[topic] = json;
        }
    }
}

void RetainedState::take(const delivery::Event &event)
{
    m_epoch = event.epoch;
    if (!isChange(event)) {
        return;
    }
    m_seq = event.seq;
    std::string json = dataOf(event);
    addMember(json, "rev", event.seq);
    const std::string_view kind = subjectOf(event, 0);
    std::string key = joined(event.subject);
    if (event.call) {
        key += std::to_string(event.call->id); // calls may share a linkedid
    }
    if (kind == "queue") {
        putQueue(event, json);
    } else if (kind == "call") {
        const unsigned chunk = chunkOf(subjectOf(event, 1), callChunks);
        put(topicBelow(m_topic, {"state", "calls", std::to_string(chunk)}), key, json,
            event.isLast);
        if (event.isLast) {
            keepEnded(event, key, json);
        }
    } else if (kind == "extension") {
        const unsigned chunk = chunkOf(key, extensionChunks);
        put(topicBelow(m_topic, {"state", "extensions", std::to_string(chunk)}), key, json,
            event.isLast);
    } else {
        put(topicBelow(m_topic, {"state", kind == "parking" ? kind : "conferences"}), key, json,
            event.isLast);
    }
    if (m_isEach && (kind == "call" || kind == "extension")) {
        std::string topic = topicBelow(m_topic, {"state"});
        for (const std::string &part : event.subject) {
            topic = topicBelow(topic, {part});
        }
        m_single[topic] = event.isLast ? std::string() : json;
        event.isLast ? void(m_each.erase(topic)) : void(m_each[topic] = json);
    }
}

void RetainedState::put(const std::string &topic, const std::string &key, std::string json,
                        bool isLast)
{
    Group &group = m_groups[topic];
    const std::size_t before = group.size();
    if (isLast) {
        group.erase(key);
    } else {
        group[key] = std::move(json);
    }
    m_calls += key.starts_with("call\n") ? group.size() - before : 0;
    m_extensions += key.starts_with("extension\n") ? group.size() - before : 0;
    m_changed.insert(topic);
}

void RetainedState::keepEnded(const delivery::Event &event, const std::string &key,
                              std::string json)
{
    const auto topicOf = [this](std::string_view of) {
        const std::string_view linkedid = of.substr(5, of.find('\n', 5) - 5); // behind "call\n"
        return topicBelow(m_topic,
                          {"state", "ended", std::to_string(chunkOf(linkedid, callChunks))});
    };
    if (event.call && !event.call->ended) {
        return; // it is part of another
    }
    m_endedCalls.emplace_back(event.time, key);
    m_groups[topicOf(key)][key] = std::move(json);
    m_changed.insert(topicOf(key));
    while (m_endedCalls.size() > mostEnded || event.time - m_endedCalls.front().first > endedAge) {
        const std::string old = std::exchange(m_endedCalls.front().second, {});
        m_endedCalls.pop_front();
        m_groups[topicOf(old)].erase(old);
        m_changed.insert(topicOf(old));
    }
}

void RetainedState::putQueue(const delivery::Event &event, std::string json)
{
    const std::string name(subjectOf(event, 1));
    const std::string topic = topicBelow(m_topic, {"state", "queue", name});
    if (event.isLast) {
        m_abandoned.erase(name);
        m_queues.erase(topic);
        m_single[topic] = {};
        return;
    }
    json = withAbandoned(name, std::move(json));
    m_queues[topic] = json;
    m_single[topic] = std::move(json);
}

/// With the calls that were abandoned, which are told only when there is one more.
std::string RetainedState::withAbandoned(const std::string &name, std::string json)
{
    constexpr std::string_view today = R"("today":{)";
    const JsonValue told = m_document.read(json)["today"]["abandoned_calls"];
    if (told.isArray()) {
        m_abandoned[name] = told.json();
        return json;
    }
    const auto known = m_abandoned.find(name);
    const std::size_t at = json.find(today);
    if (known != m_abandoned.end() && at != std::string::npos &&
        json.size() + known->second.size() < mostBytes) {
        json.insert(at + today.size(), R"("abandoned_calls":)" + known->second + ',');
    }
    return json;
}

std::vector<Message> RetainedState::takeChanged(std::optional<Moment> asOf)
{
    m_asOf = asOf;
    std::vector<Message> messages;
    for (const std::string &topic : std::exchange(m_changed, {})) {
        writeParts(topic, m_groups[topic], messages);
    }
    for (auto &[topic, json] : std::exchange(m_single, {})) {
        messages.push_back(messageOf(topic, std::move(json)));
    }
    return messages;
}

/// Calls are written in an object with their seq, others as a list.
void RetainedState::writeParts(const std::string &topic, const Group &group,
                               std::vector<Message> &messages)
{
    std::vector<std::string> parts(1);
    for (const auto &[key, json] : group) {
        if (json.size() >= mostBytes) {
            m_oversized.append(QString::fromStdString(key).simplified());
            continue;
        }
        if (parts.back().size() + json.size() >= mostBytes) {
            parts.emplace_back();
        }
        parts.back().append(parts.back().empty() ? "" : ",").append(json);
    }
    const std::string_view kind = levelsOf(std::string_view(topic).substr(m_topic.size() + 1))[1];
    const bool isOfCalls = kind == "calls" || kind == "ended";
    const std::size_t before = std::exchange(m_parts[topic], parts.size());
    for (std::size_t part = 0; part < std::max(parts.size(), before); ++part) {
        const std::string name = part == 0 ? topic : topicBelow(topic, {std::to_string(part)});
        if (part >= parts.size()) {
            messages.push_back(messageOf(name, {}));
            continue;
        }
        std::string payload =
            isOfCalls ? "{\"seq\":" + std::to_string(m_seq) + ",\"calls\":[" : "[";
        payload.append(parts[part]).append(isOfCalls ? "]}" : "]");
        messages.push_back(messageOf(name, std::move(payload)));
        messages.back().properties.emplace_back("part", std::to_string(part));
        messages.back().properties.emplace_back("parts", std::to_string(parts.size()));
    }
}

Message RetainedState::messageOf(std::string topic, std::string payload) const
{
    Message message{std::move(topic), std::move(payload), true, expiry, {}};
    message.properties = {{"epoch", std::to_string(m_epoch)}, {"seq", std::to_string(m_seq)}};
    if (m_asOf) {
        message.properties.emplace_back("time", isoText(*m_asOf, 6));
    }
    return message;
}

} // namespace cacofonisk::mqtt
