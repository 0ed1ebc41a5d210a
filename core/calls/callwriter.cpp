// SPDX-FileCopyrightText: 2026 The authors of Cacofonisk for the desktop
// SPDX-License-Identifier: MIT

#include "core/calls/callwriter.h"

#include "core/calls/calltimes.h"

#include <QIODevice>

namespace cacofonisk::calls {

namespace {

void members(JsonWriter &json, const Party &party)
{
    json.member("num", party.num);
    json.member("name", party.name);
    json.member("channel", party.channel);
}

/// One object a call; `now` ends what goes on.
class Composer
{
public:
    Composer(JsonWriter &json, Moment now)
        : m_json(json)
        , m_now(now)
    {}

    void write(const Call &call)
    {
        const auto ended = call.ended.value_or(m_now);
        const Duration talked = talkTimeOf(call, m_now);
        m_json.beginObject();
        m_json.member("call", call.linkedid);
        m_json.member("server", call.server);
        m_json.member("state", nameOf(call.state));
        member("caller", call.caller);
        m_json.member("dialled", call.dialled);
        m_json.member("click_to_dial", call.isClickToDial);
        member("rang", call.rang);
        member("answered_by", call.answeredBy);
        textOrNull("application", call.application);
        member("talked_with", call.talkedWith);
        m_json.member("direction",
                      call.direction ? std::optional(nameOf(*call.direction)) : std::nullopt);
        textOrNull("trunk", call.trunk);
        member("transfers", call.transfers);
        member("holds", call.holds);
        member("parked", call.parked);
        member("conference", call.conference);
        member("picked_up_by", call.pickedUpBy);
        member("queue", call.queue);
        time("started", call.started);
        time("answered", call.answered);
        time("ended", call.ended);
        seconds("ring_seconds", call.firstRang, call.lastRang.value_or(ended));
        m_json.member("talk_seconds", isTimed(call.started) ? std::optional(talked) : std::nullopt);
        m_json.member("end", call.ended ? std::optional(nameOf(call.end)) : std::nullopt);
        m_json.member("cause", call.cause);
        textOrNull("tech_cause", call.techCause);
        member("ended_by", call.endedBy);
        m_json.endObject();
    }

private:
    template<class Value>
    void member(std::string_view key, const Value &value)
    {
        m_json.key(key);
        write(value);
    }

    template<class Value>
    void write(const std::optional<Value> &optional)
    {
        optional ? write(*optional) : m_json.null();
    }

    template<class Item>
    void write(const std::vector<Item> &items)
    {
        m_json.beginArray();
        for (const Item &item : items) {
            write(item);
        }
        m_json.endArray();
    }

    void textOrNull(std::string_view key, std::string_view text)
    {
        m_json.member(key, text.empty() ? std::nullopt : std::optional(text));
    }

    /// Null where it is not known.
    void time(std::string_view key, const std::optional<Moment> &moment)
    {
        const bool isKnown = moment && isTimed(*moment);
        m_json.member(key, isKnown ? std::optional(isoText(*moment)) : std::nullopt);
    }

    /// From the one to the other; null where times are not known.
    void seconds(std::string_view key, const std::optional<Moment> &from,
                 const std::optional<Moment> &to)
    {
        const bool isKnown = from && to && isTimed(*from);
        m_json.member(key, isKnown ? std::optional(*to - *from) : std::nullopt);
    }

    void write(const Party &party) { calls::write(m_json, party); }

    void write(const DialTarget &target)
    {
        m_json.beginObject();
        members(m_json, target.party);
        m_json.member("outcome", nameOf(target.outcome));
        seconds("ring_seconds", target.rang, target.ended.value_or(m_now));
        textOrNull("dial_status", target.dialStatus);
        m_json.member("cause", target.cause);
        textOrNull("tech_cause", target.techCause);
        m_json.endObject();
    }

    void write(const Transfer &transfer)
    {
        m_json.beginObject();
        m_json.member("kind", nameOf(transfer.kind));
        member("by", transfer.by);
        m_json.member("dialled", transfer.dialled);
        member("rang", transfer.rang);
        member("answered_by", transfer.answeredBy);
        textOrNull("application", transfer.application);
        m_json.member("outcome", nameOf(transfer.outcome));
        time("at", transfer.at);
        m_json.endObject();
    }

    void write(const Hold &hold)
    {
        m_json.beginObject();
        member("by", hold.by);
        seconds("seconds", hold.from, hold.to.value_or(m_now));
        m_json.endObject();
    }

    void write(const Parking &parking)
    {
        m_json.beginObject();
        m_json.member("slot", parking.space);
        member("by", parking.by);
        seconds("seconds", parking.from, parking.to.value_or(m_now));
        m_json.member("outcome", nameOf(parking.outcome));
        member("retrieved_by", parking.retrievedBy);
        m_json.endObject();
    }

    void write(const Conference &conference)
    {
        m_json.beginObject();
        m_json.member("name", conference.name);
        member("members", conference.members);
        m_json.endObject();
    }

    void write(const QueueVisit &queue)
    {
        m_json.beginObject();
        m_json.member("name", queue.name);
        seconds("wait_seconds", queue.from, queue.to.value_or(m_now));
        m_json.member("outcome", nameOf(queue.outcome));
        member("agent", queue.agent);
        m_json.endObject();
    }

    JsonWriter &m_json;
    Moment m_now;
};

} // namespace

CallWriter::CallWriter(QIODevice &device)
    : m_device(device)
{}

void CallWriter::write(const Call &call, Moment now)
{
    m_line.clear();
    JsonWriter json(m_line);
    calls::write(json, call, now);
    m_line += '\n';
    m_device.write(m_line.data(), static_cast<qint64>(m_line.size()));
}

void write(JsonWriter &json, const Call &call, Moment now)
{
    Composer(json, now).write(call);
}

void write(JsonWriter &json, const std::optional<Party> &party)
{
    if (!party) {
        json.null();
        return;
    }
    json.beginObject();
    members(json, *party);
    json.endObject();
}

} // namespace cacofonisk::calls
