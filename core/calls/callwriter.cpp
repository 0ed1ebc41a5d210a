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
    Composer(JsonWriter &json, Moment now, CallDetail detail)
        : m_json(json)
        , m_now(now)
        , m_isWhole(detail == CallDetail::Whole)
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
        textOrNull("retrieved_from", call.retrievedFrom);
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
        if (m_isWhole) {
            writeMore(call);
        }
        m_json.endObject();
    }

private:
    /// What a report does not need.
    void writeMore(const Call &call)
    {
        m_json.member("id", call.id);
        more("retrieval", call.isRetrieval);
        more("inferred", call.isInferred);
        more("cut", call.wasCut);
        more("unreached", call.unreached);
        more("with", call.with);
        more("consultations", call.consultations);
        more("queue_visits", call.queueVisits);
        more("channels", call.channels);
        more("talks", call.talks);
        more("taken", call.taken);
        more("first_rang", call.firstRang);
        more("last_rang", call.lastRang);
        more("talked_microseconds", call.talked.count());
        more("talking_since", call.talkingSince);
    }

    template<class Value>
    void more(std::string_view key, const Value &value)
    {
        if (m_isWhole && !(value == Value())) {
            m_json.member(key, value);
        }
    }
    template<class Item>
    void more(std::string_view key, const std::vector<Item> &items)
    {
        if (m_isWhole && !items.empty()) {
            member(key, items);
        }
    }
    void more(std::string_view key, const std::optional<Moment> &moment)
    {
        if (m_isWhole && moment && isTimed(*moment)) {
            time(key, moment);
        }
    }
    void more(std::string_view key, const Moment &moment) { more(key, std::optional(moment)); }

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
        m_json.member(key,
                      isKnown ? std::optional(isoText(*moment, m_isWhole ? 6 : 3)) : std::nullopt);
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
        more("at", target.rang);
        more("ended", target.ended);
        more("called_by", target.calledBy);
        more("forwarded", target.hasForwarded);
        more("picked_up", target.isPickedUp);
        more("given_up", target.isGivenUp);
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
        m_json.member("three_way", transfer.isThreeway);
        time("at", transfer.at);
        if (m_isWhole) {
            member("transferred", transfer.transferred);
        }
        more("unreached", transfer.unreached);
        more("recalls", transfer.recalls);
        more("target_called", transfer.targetCalled);
        more("target_dialled", transfer.targetDialled);
        more("asked", transfer.asked);
        more("answered", transfer.answered);
        m_json.endObject();
    }

    void write(const Consultation &consultation)
    {
        m_json.beginObject();
        member("by", consultation.by);
        m_json.member("dialled", consultation.dialled);
        member("rang", consultation.rang);
        more("unreached", consultation.unreached);
        member("answered_by", consultation.answeredBy);
        more("at", consultation.at);
        more("answered", consultation.answered);
        more("ended", consultation.ended);
        m_json.endObject();
    }

    void write(const Hold &hold)
    {
        m_json.beginObject();
        member("by", hold.by);
        seconds("seconds", hold.from, hold.to.value_or(m_now));
        more("from", hold.from);
        more("to", hold.to);
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
        more("from", parking.from);
        more("to", parking.to);
        more("parked_channel", parking.channel);
        m_json.endObject();
    }

    void write(const Conference &conference)
    {
        m_json.beginObject();
        m_json.member("name", conference.name);
        member("members", conference.members);
        more("stays", conference.stays);
        m_json.endObject();
    }

    void write(const ConferenceStay &stay)
    {
        m_json.beginObject();
        m_json.member("channel", stay.channel);
        more("from", stay.from);
        more("to", stay.to);
        m_json.endObject();
    }

    void write(const QueueVisit &queue)
    {
        m_json.beginObject();
        m_json.member("name", queue.name);
        seconds("wait_seconds", queue.from, queue.to.value_or(m_now));
        m_json.member("outcome", nameOf(queue.outcome));
        member("agent", queue.agent);
        more("from", queue.from);
        more("to", queue.to);
        more("position", queue.position);
        more("transfer", queue.transfer);
        more("channel", queue.channel);
        m_json.endObject();
    }

    void write(const CallChannel &channel)
    {
        m_json.beginObject();
        members(m_json, channel.party);
        more("called_by", channel.calledBy);
        more("created", channel.created);
        more("rang", channel.rang);
        more("up", channel.up);
        more("hung_up", channel.hungUp);
        more("ended", channel.ended);
        more("cause", channel.cause);
        more("tech_cause", channel.techCause);
        more("of_another", !channel.isOfCall);
        m_json.endObject();
    }

    void write(const Talk &talk)
    {
        m_json.beginObject();
        more("from", talk.from);
        more("to", talk.to);
        m_json.key("channels");
        m_json.beginArray();
        for (const std::string &channel : talk.channels) {
            m_json.value(channel);
        }
        m_json.endArray();
        m_json.endObject();
    }

    JsonWriter &m_json;
    Moment m_now;
    bool m_isWhole;
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

void write(JsonWriter &json, const Call &call, Moment now, CallDetail detail)
{
    Composer(json, now, detail).write(call);
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
